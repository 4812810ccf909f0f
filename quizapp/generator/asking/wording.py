"""Put facts into words: a language's phrases, filled with an article's names, in both scripts."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from string import Formatter
from types import ModuleType

from quizapp.facts import DateValue, EntityValue, Fact, QuantityValue, TextValue
from quizapp.generator.asking.counting import loss_of, manner_of, measure_of, thing_of
from quizapp.generator.asking.days_of_battle import is_of_the_battle, year_of_battle
from quizapp.generator.asking.sides_named import name_side
from quizapp.generator.asking.texts import capital, hans_of, hant_of, joined
from quizapp.generator.reading_result import Reading
from quizapp.generator.states import state_named
from quizapp.languages import load
from quizapp.questions import ScriptPair, Text
from quizapp.text import edtf, patterns
from quizapp.text.dates import format_date
from quizapp.text.folding import fold, match_key
from quizapp.text.numbers import QuantityMention, find_quantities
from quizapp.text.scripts import name_pair, script_pair

Slots = Mapping[str, Text]

# What is asked of these would be told by the year beside the battle's name; events tell theirs anyway.
_TELLS_THE_YEAR = frozenset(("conflict.start", "conflict.end", "event"))
_HATNOTE_REACH = 600


@dataclass(frozen=True)
class Side:
    """What prose calls one side: the word before its units, the word for its party, its state's name if it is one."""

    army: Text
    party: Text
    state: Text | None


def _title(reading: Reading, phrases: ModuleType) -> str:
    """Give the article's title without its brackets, or the infobox's name that only counts it: 第五次 before it."""
    title = patterns.sub(*phrases.BRACKETS_OF_TITLE, reading.article.title)
    numbered = load(reading.article.language, "flaws").NUMBERED
    names = [
        fact.value.name
        for fact in reading.facts
        if fact.kind == "conflict.name" and isinstance(fact.value, EntityValue)
    ]
    counted = (
        name for name in names if match_key(patterns.sub(numbered, "", fold(name))) == match_key(title)
    )
    return next((name for name in counted if match_key(name) != match_key(title)), title)


class Wording:
    """The words for one article's facts."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.language = reading.article.language
        self.phrases: ModuleType = load(self.language, "phrases")
        # Every fact is looked at as a distractor of many others: its words are made once.
        self._slots: dict[str, Slots] = {}
        self.battle = self.entity(_title(reading, self.phrases))
        self.battle_of_its_year = self._with_year()
        members: dict[int, list[str]] = {}
        for fact in reading.facts:
            if fact.kind == "belligerent" and fact.side and isinstance(fact.value, EntityValue):
                if not self.is_heading(fact):
                    members.setdefault(fact.side, []).append(fact.value.name)
        self.sides = {
            side: self._side(names, [name for other in members if other != side for name in members[other]])
            for side, names in members.items()
        }

    @cached_property
    def has_namesakes(self) -> bool:
        """Whether a note at the head of the page tells the battle from others, and its title does not."""
        opening = fold(self.reading.article.wikitext[:_HATNOTE_REACH])
        told_apart = patterns.search(self.phrases.HATNOTE, opening) is not None
        return told_apart and not patterns.search(r"\d|\(", self.reading.article.title)

    def _with_year(self) -> Text:
        """Name the battle with its year where the page itself tells it from others of its name."""
        if not self.has_namesakes or self.year is None:
            return self.battle
        year = self.date(str(edtf.Point(self.year)))
        return self.fill(self.phrases.BATTLE_OF_ITS_YEAR, {"battle": self.battle, "year": year})

    @cached_property
    def year(self) -> int | None:
        """The year in which the battle began."""
        return year_of_battle(self.reading)

    @cached_property
    def said_numbers(self) -> str:
        """The whole source, folded, its numbers without commas: what no made-up number may stand in."""
        return fold(self.reading.article.wikitext).replace(",", "")

    @cached_property
    def listed_lines(self) -> tuple[str, ...]:
        """The lines of the source's lists, folded: an order of battle names whoever commands there."""
        return tuple(
            line
            for line in fold(self.reading.article.wikitext).splitlines()
            if line.startswith(("*", "#", ":"))
        )

    @cached_property
    def said_key(self) -> str:
        """The whole text in match form: whoever is not in it is not spoken of."""
        return match_key(self.reading.folded_text)

    @cached_property
    def _agreement(self) -> dict[str, Text]:
        """The words that agree with the title: are, were, on."""
        title = self.reading.article.title
        words: dict[str, Text] = {place: usual for place, _, _, usual in self.phrases.AGREEMENT}
        return words | {
            place: own for place, pattern, own, _ in self.phrases.AGREEMENT if patterns.search(pattern, title)
        }

    @cached_property
    def _calendar(self) -> Text:
        """The words for the calendar of the days asked, where the article has days of another one, too."""
        of_old = self.year is not None and self.year < self.phrases.SOLAR_FROM
        in_two = of_old and patterns.search(self.phrases.DAYS_OF_THE_MOON, self.reading.folded_text)
        return self.text(self.phrases.CALENDAR if in_two else "")

    @cached_property
    def quantities(self) -> tuple[QuantityMention, ...]:
        """Every count in the article's text."""
        return find_quantities(self.reading.folded_text, self.language)

    def is_heading(self, fact: Fact) -> bool:
        """Tell whether a power is none, but the heading over some."""
        name = fact.value.name if isinstance(fact.value, EntityValue) else ""
        return patterns.search(self.phrases.HEADINGS, name) is not None

    def name(self, name: str) -> Text:
        """Write a name in every script of the language, as the article spells it, a state's as its readers do."""
        if self.language != "zh":
            return name
        state = state_named(name)
        if state and name in (state.hans, state.hant):
            return ScriptPair(state.hans, state.hant)
        return name_pair(name, self.reading.names)

    def entity(self, name: str) -> Text:
        """Write a name as it stands in a sentence: the Battle of Hastings, the Soviet Union."""
        return f"the {name}" if patterns.match(self.phrases.WITH_ARTICLE, name) else self.name(name)

    def short_name(self, name: str) -> str | None:
        """Give a power's name without the words for its form: 罗马 for 罗马共和国."""
        short = patterns.sub(self.phrases.FORM_OF_A_STATE, "", name)
        return short if short != name and len(short) >= self.phrases.SHORTEST_NAME else None

    def text(self, text: str) -> Text:
        """Write the article's words in every script of the language."""
        return script_pair(text, self.reading.names) if self.language == "zh" else text

    def date(self, date: str) -> Text:
        """Write an EDTF date in words."""
        if self.language != "zh":
            return format_date(date, self.language)
        return ScriptPair(format_date(date, "zh-Hans"), format_date(date, "zh-Hant"))

    def has(self, asking: str, part: str) -> bool:
        """Tell whether the language words a part of an asking."""
        return part in self._phrases(asking)

    def can_say(self, asking: str, part: str, slots: Slots) -> bool:
        """Tell whether the language words a part of an asking and every place in it can be filled."""
        template = self._phrases(asking).get(part)
        return template is not None and places_of(template) <= slots.keys()

    def say(self, asking: str, part: str, slots: Slots) -> Text:
        """Fill one phrase of an asking; a sentence begins with a capital where the language has them."""
        return capital(self.fill(self._phrases(asking)[part], slots))

    def line(self, asking: str, slots: Slots) -> Text:
        """Fill the line by which a fact is told among others: part of a sentence, so without a capital."""
        return self.fill(self._phrases(asking)["line"], slots)

    def topic(self, asking: str) -> tuple[str, ...]:
        """Name what a question about several battles is about, as its stem does."""
        return (self.phrases.PHRASES[asking]["topic"],)

    def _phrases(self, asking: str) -> Mapping[str, str]:
        """Find an asking's phrases: a battle of one day takes place, it does not begin."""
        of_one_day = self._of_one_day and asking.replace("conflict.start.", "conflict.day.")
        return self.phrases.PHRASES.get(of_one_day or asking, {})

    @cached_property
    def _of_one_day(self) -> bool:
        return not any(fact.kind == "conflict.end" for fact in self.reading.facts)

    def fill(self, template: str, slots: Slots) -> Text:
        """Fill a template; the quotation marks of a Chinese template follow the script."""
        if self.language != "zh":
            return template.format(**{name: hans_of(text) for name, text in slots.items()})
        own, other = _template_pair(template)
        for mark, hant in self.phrases.HANT_QUOTES.items():
            other = other.replace(mark, hant)
        return ScriptPair(
            own.format(**self._within(own, {name: hans_of(text) for name, text in slots.items()})),
            other.format(**self._within(other, {name: hant_of(text) for name, text in slots.items()})),
        )

    def _within(self, template: str, slots: dict[str, str]) -> dict[str, str]:
        """Write quotation marks inside a quotation as its language does."""
        for opening, closing, inner_opening, inner_closing in self.phrases.NESTED_QUOTES:
            for name, text in slots.items():
                if opening in text and f"{opening}{{{name}}}{closing}" in template:
                    slots[name] = text.replace(opening, inner_opening).replace(closing, inner_closing)
        return slots

    def listed(self, texts: Sequence[Text]) -> Text:
        """Write several names of which none holds: one, two or three."""
        if len(texts) < 2:
            return texts[0]
        return joined((joined(texts[:-1], self.phrases.IN_LIST), texts[-1]), self.phrases.OR)

    def length(self, text: Text) -> int:
        """Measure a text as its readers do: in characters where a language has no words apart, else in words."""
        return len(hans_of(text)) if self.language == "zh" else len(hans_of(text).split())

    def slots_of(self, fact: Fact) -> Slots:
        """Word every slot of a fact that its kind's phrases may use."""
        if fact.id not in self._slots:
            self._slots[fact.id] = self._words_of(fact)
        return self._slots[fact.id]

    def _words_of(self, fact: Fact) -> Slots:
        side = self.sides.get(fact.side)
        slots: dict[str, Text] = {
            "battle": self.battle if fact.kind in _TELLS_THE_YEAR else self.battle_of_its_year,
            "subject": self.name(fact.subject),
            "calendar": self._calendar,
            **self._agreement,
        }
        slots["value"] = self.value(fact)
        if side:
            slots |= {"army": side.army, "party": side.party}
            others = [self.sides[number] for number in sorted(self.sides) if number != fact.side]
            if len(others) == 1:
                slots["enemy"] = others[0].party
                if side.state and others[0].state:
                    slots["other"] = others[0].state
        if fact.qualifier:
            slots["qualifier"] = self.name(fact.qualifier)
            slots["caller"] = self.text(fact.qualifier)
            slots["unit"] = self._with_army(fact.qualifier, side)
            slots["ordinal"] = self.phrases.ORDINALS.get(fact.qualifier, fact.qualifier)
        slots["subject_unit"] = self._with_army(fact.subject, side)
        when = fact.value.edtf if isinstance(fact.value, DateValue) else fact.when
        if fact.kind == "event":
            inside = is_of_the_battle(fact, self.reading)
            slots["within"] = self.fill(
                self.phrases.WITHIN if inside else self.phrases.TOLD_BY, {"battle": self.battle}
            )
        if when:
            slots["when"] = self.date(when)
            slots["year"] = (
                self.date(str(edtf.Point(edtf.parse(when)[0].year))) if edtf.is_valid(when) else when
            )
        if isinstance(fact.value, TextValue) and fact.value.text in self.phrases.FATES:
            slots["fate"] = self.text(self.phrases.FATES[fact.value.text])
        if isinstance(fact.value, QuantityValue):
            slots["thing"] = self.text(thing_of(fact, self.phrases))
            slots["measure"] = self.text(measure_of(fact, self.phrases))
            slots["loss"] = self.text(loss_of(fact, self.phrases))
        return slots

    def value(self, fact: Fact) -> Text:
        """Word what the fact states."""
        match fact.value:
            case EntityValue(name=name, entity_class="conflict" | "unit" | "state" | "place"):
                return self.entity(name)
            case EntityValue(name=name):
                return self.name(name)
            case DateValue(date):
                return self.date(date)
            case TextValue(text):
                return self.text(text)
            case QuantityValue():
                said = self.number(fact.value.amount or 0, measure_of(fact, self.phrases))
                if not fact.value.approximate:
                    return said
                return self.fill(self.phrases.APPROXIMATELY[fact.value.approximate], {"number": said})

    def number(self, amount: float, measure: str) -> Text:
        """Write a number with its measure: 250万人 where whole myriads are the language's habit."""
        word, myriad = self.phrases.MYRIAD
        if myriad and amount >= myriad and amount % (myriad / 10) == 0:
            return self.text(f"{amount / myriad:g}{word}{measure}")
        measure = measure and self.phrases.BEFORE_MEASURE + measure
        return self.text(f"{amount:,.0f}{measure}" if amount % 1 == 0 else f"{amount:g}{measure}")

    def variant_of(self, fact: Fact) -> str | None:
        """Name what a fact of its kind may be worded by apart from others: an event's span, a loss's manner."""
        if fact.kind in {"strength", "casualties"}:
            return manner_of(fact, self.phrases)
        return self.span_of(fact)

    def span_of(self, fact: Fact) -> str | None:
        """Tell whether an event holds "until" its day or "from" it; a place that falls until a day falls on it."""
        if fact.kind != "event" or not isinstance(fact.value, TextValue):
            return None
        if fact.qualifier == "until" and patterns.search(self.phrases.ON_THE_DAY, fold(fact.value.text)):
            return None
        return fact.qualifier

    def outcome(self, side: int | None) -> Text:
        """Word a side's victory; None is a draw."""
        if side is None:
            return self.text(self.phrases.DRAW)
        return self.fill(self.phrases.WON, {"party": self.sides[side].party})

    def _side(self, members: Sequence[str], enemies: Sequence[str]) -> Side:
        def in_sentence(name: str) -> str:
            return hans_of(self.entity(name)) if self.language != "zh" else name

        names = name_side(members, self.phrases, in_sentence, enemies)
        return Side(
            self.text(names.army), self.text(names.party), self.name(names.state) if names.state else None
        )

    def _with_army(self, unit: str, side: Side | None) -> Text:
        name = self.entity(unit)
        if (
            side is None
            or not hans_of(side.army)
            or fold(unit).startswith((fold(hans_of(side.army)), *self.phrases.ARMIES))
        ):
            return name
        return joined((side.army, name), "" if self.language == "zh" else " ")


@cache
def places_of(template: str) -> frozenset[str]:
    """Name the places that a template has to be filled at."""
    return frozenset(name for _, name, _, _ in Formatter().parse(template) if name)


@cache
def _template_pair(template: str) -> tuple[str, str]:
    # The names of the places are Latin letters, which no conversion touches.
    pair = script_pair(template)
    assert patterns.findall(r"\{\w+\}", pair.hant) == patterns.findall(r"\{\w+\}", template)
    return pair.hans, pair.hant
