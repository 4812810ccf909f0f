"""Hold the battle's winner, its first and last day against every sentence and heading that tells when it began, ended or how long it was."""

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from types import ModuleType

from quizapp.facts import DateValue, EntityValue, Fact
from quizapp.generator.reading.chronology import Disagreement
from quizapp.generator.reading.prose import Passage, clause_start
from quizapp.generator.reading.telling import ToldDay
from quizapp.generator.states import state_named
from quizapp.languages import language as language_of
from quizapp.languages import load
from quizapp.text import edtf, patterns
from quizapp.text.dates import read_date_field
from quizapp.text.folding import fold
from quizapp.text.numbers import parse_number

# A day so far from the stated one is of another war.
_FAR = 150
_MARK = "\0"


def days_told_otherwise(
    facts: Sequence[Fact], days: Sequence[ToldDay], passages: Sequence[Passage], language: str
) -> Iterator[Disagreement]:
    """Find the first or last day of the battle where a sentence, a heading or a duration tells another."""
    stated = {fact.kind: fact for fact in facts if fact.kind in ("conflict.start", "conflict.end")}
    start = stated.get("conflict.start")
    # A battle with one date ends on it.
    end = stated.get("conflict.end", start)
    words = load(language, "contradictions")
    message = load(language, "messages").DATES_DIFFER
    for kind, fact, wordings in (("end", end, words.ENDS), ("start", start, words.BEGINS)):
        if fact is None:
            continue
        told = _told(wordings, fact, facts, days, language)
        told = told or _in_heading(fact, passages, language, at_end=kind == "end")
        told = told or (_ended_by_that(fact, facts, days, passages, language) if kind == "end" else None)
        if told:
            yield (fact,), message.format(one=fact.source.quote, other=told)
    for fact in (start, end) if start is not end else (start,):
        told = _of_the_moon(fact, passages, language) if fact else None
        if fact and told:
            yield (
                (fact,),
                load(language, "messages").OLD_CALENDAR.format(one=fact.source.quote, other=told),
            )
    if start and end and start is not end:
        lasted = _lasted(start, end, facts, passages, language)
        if lasted:
            yield (start, end), message.format(one=start.source.quote, other=lasted)


def _told(
    wordings: Sequence[str], fact: Fact, facts: Sequence[Fact], days: Sequence[ToldDay], language: str
) -> str | None:
    """Give the sentence that tells another day than the fact."""
    words = load(language, "contradictions")
    edge = edtf.start_of if fact.kind == "conflict.start" else edtf.end_of
    others = [day for day in days if _tells_another_day(fact, day, edge, words)]
    # Patterns with the battle's names in them are dear to compile.
    regexes = [re.compile(_filled(wording, facts, language)) for wording in wordings] if others else []
    for day in others:
        folded = day.passage.folded
        own = clause_start(folded, day.start) if language == "zh" else 0
        until = day.until if language == "zh" else len(folded)
        marked = folded[own : day.start] + _MARK + folded[day.end : until]
        if any(regex.search(marked) for regex in regexes):
            return day.passage.text(0, len(folded)).strip()
    return None


def _tells_another_day(fact: Fact, day: ToldDay, edge: Callable[[str], str], words: ModuleType) -> bool:
    """Tell whether a day of the battle's sections is another than the fact's, and not far from it."""
    if edtf.precision(day.when) != "day" or patterns.search(words.ELSEWHERE, fold(day.passage.section.path)):
        return False
    when = edge(day.when)
    return not (edtf.overlaps(_edtf(fact), when) or _far(_edtf(fact), when))


def _ended_by_that(
    end: Fact,
    facts: Sequence[Fact],
    days: Sequence[ToldDay],
    passages: Sequence[Passage],
    language: str,
) -> str | None:
    """Give the sentence that ends the battle with what was told before it, of another day than the fact."""
    words = load(language, "contradictions")
    regex = re.compile(_filled(words.ENDED_BY_THAT, facts, language))
    place = {id(passage): number for number, passage in enumerate(passages)}
    for number, passage in enumerate(passages):
        if not regex.search(passage.folded) or patterns.search(words.ELSEWHERE, fold(passage.section.path)):
            continue
        before = [
            day
            for day in days
            if place.get(id(day.passage), number) < number
            and day.passage.section is passage.section
            and day.passage.paragraph == passage.paragraph
        ]
        if not before or any(day.passage is passage for day in days):
            continue
        when = before[-1].when
        if (
            edtf.precision(when) == "day"
            and not edtf.overlaps(_edtf(end), when)
            and not _far(_edtf(end), when)
        ):
            return before[-1].passage.text(0, len(before[-1].passage.folded)).strip()
    return None


def _in_heading(fact: Fact, passages: Sequence[Passage], language: str, *, at_end: bool) -> str | None:
    """Give the heading that bears the battle's name and other days: The Battle of Alphaville, 2–7 March 1901."""
    name = fold(fact.subject).casefold()
    paths = dict.fromkeys(passage.section.path for passage in passages)
    for heading in dict.fromkeys(part for path in paths for part in path.split(" / ")):
        if name not in fold(heading).casefold():
            continue
        told = read_date_field(fold(heading).casefold().replace(name, "").strip(" ,:"), language)
        told = told or read_date_field(heading, language)
        if told and told[1]:
            other = told[1] if at_end else told[0]
            if not edtf.overlaps(_edtf(fact), other) and not _far(_edtf(fact), other):
                return heading
    return None


def prose_by_the_moon(
    facts: Sequence[Fact], days: Sequence[ToldDay], passages: Sequence[Passage], language: str
) -> Iterator[Disagreement]:
    """Find the events of an article that dates its battle by the moon, and whose prose may count by it, too.

    It does where it gives in figures that very day of the moon, and may where none of its days is the battle's.
    """
    words = load(language, "contradictions")
    start = next((fact for fact in facts if fact.kind == "conflict.start"), None)
    dated = tuple(fact for fact in facts if fact.kind == "event" and fact.when and edtf.is_valid(fact.when))
    latest = max((edtf.bounds(fact.when)[1][0] for fact in dated if fact.when), default=0)
    if not dated or (edtf.bounds(_edtf(start))[1][0] if start else latest) >= words.SOLAR_FROM:
        return
    lead = [passage.folded for passage in passages if passage.section.path == "lead"]
    said = "\n".join((fold(start.source.quote) if start else "", *lead))
    moon = {
        (words.COUNTING.index(found["month"]), words.COUNTING.index(found["day"]))
        for found in patterns.finditer(words.ANY_DAY_OF_THE_MOON, said)
        if found["month"] in words.COUNTING and found["day"] in words.COUNTING
    }
    bare = [
        day
        for day in days
        if patterns.search(r"\d+月\d", day.passage.folded[day.start : day.end])
        and not patterns.search(r"[（(]|\d{4}", day.passage.folded[day.start : day.end])
    ]
    by_the_moon = [
        day for day in bare if (edtf.parse(day.when)[0].month, edtf.parse(day.when)[0].day) in moon
    ]
    told = [day for day in bare if day.passage.section.path != "lead"]
    spoken_of = moon or patterns.search(words.OLD_CALENDAR, said)
    if spoken_of and not _is_of_the_battle(told, start, facts):
        by_the_moon += told
    if by_the_moon:
        quote = by_the_moon[0].passage.text(0, len(by_the_moon[0].passage.folded)).strip()
        message = load(language, "messages").OLD_CALENDAR_IN_PROSE
        yield dated, message.format(one=start.source.quote if start else facts[0].subject, other=quote)


def _is_of_the_battle(days: Sequence[ToldDay], start: Fact | None, facts: Sequence[Fact]) -> bool:
    """Tell whether some of the days is one of the battle's, so that they are counted as its days are."""
    if start is None or edtf.precision(_edtf(start)) != "day":
        return False
    end = next((fact for fact in facts if fact.kind == "conflict.end"), start)
    battle = f"{edtf.start_of(_edtf(start))}/{edtf.end_of(_edtf(end))}"
    return edtf.is_valid(battle) and any(edtf.overlaps(day.when, battle) for day in days)


def _of_the_moon(fact: Fact, passages: Sequence[Passage], language: str) -> str | None:
    """Give the sentence that dates by the moon the very month and day that the fact gives as the sun's."""
    words = load(language, "contradictions")
    point = edtf.parse(_edtf(fact))[0]
    if point.precision != "day" or point.year is None or not 1 < point.year < words.SOLAR_FROM:
        return None
    assert point.month and point.day
    pattern = words.DAY_OF_THE_MOON.format(month=words.COUNTING[point.month], day=words.COUNTING[point.day])
    for passage in passages:
        if patterns.search(pattern, passage.folded):
            return passage.text(0, len(passage.folded)).strip()
    return None


def _lasted(
    start: Fact, end: Fact, facts: Sequence[Fact], passages: Sequence[Passage], language: str
) -> str | None:
    """Give the sentence by which the battle lasted more or fewer days than from its start to its end."""
    if "day" != edtf.precision(_edtf(start)) or "day" != edtf.precision(_edtf(end)):
        return None
    days = _days_between(_edtf(start), _edtf(end))
    words = load(language, "contradictions")
    numerals = language_of(language).numerals
    for wording in words.LASTED:
        regex = re.compile(_filled(wording, facts, language))
        for passage in passages:
            found = (
                None
                if patterns.search(words.ELSEWHERE, fold(passage.section.path))
                else regex.search(passage.folded)
            )
            number = found and (parse_number(found["days"]) or numerals.digits.get(found["days"]))
            # Both ends may be counted, and a part of a day as a whole one.
            if days is not None and number and not days - 1 <= number <= days + 2:
                return passage.text(0, len(passage.folded)).strip()
    return None


def nobody_won(facts: Sequence[Fact], passages: Sequence[Passage], language: str) -> Iterator[Disagreement]:
    """Find the winner of a battle of which the prose says that nobody won it, or that both claim to have."""
    winner = next((fact for fact in facts if fact.kind == "conflict.winner"), None)
    words = load(language, "contradictions")
    if winner is None:
        return
    regex = re.compile(_filled(words.NO_WINNER, facts, language))
    for passage in passages:
        if not patterns.search(words.ELSEWHERE, fold(passage.section.path)) and regex.search(passage.folded):
            quote = passage.text(0, len(passage.folded)).strip()
            message = load(language, "messages").NOBODY_WON
            yield (winner,), message.format(one=winner.source.quote, other=quote)
            return


def _filled(pattern: str, facts: Sequence[Fact], language: str) -> str:
    """Fill in the battle's title, the sort of battle that it names, and the words for its sides."""
    title = patterns.sub(r"\s*[（(].*[)）]$", "", fold(facts[0].subject)) if facts else ""
    title = next(
        (patterns.sub(r"\s*[（(].*[)）]$", "", fold(f.subject)) for f in facts if f.kind == "conflict.start"),
        title,
    )
    sorts = [sort for sort in load(language, "contradictions").OWN_SORTS if sort in title.casefold()]
    sides: list[str] = []
    for fact in facts:
        if fact.kind == "belligerent" and isinstance(fact.value, EntityValue):
            state = state_named(fact.value.name)
            sides += state.words if state else ()
    return pattern.format(
        name=re.escape(title) or "(?!)",
        own="|".join(map(re.escape, sorts)) or "(?!)",
        sides="|".join(map(re.escape, dict.fromkeys(sides))) or "(?!)",
    )


def _edtf(fact: Fact) -> str:
    assert isinstance(fact.value, DateValue)
    return fact.value.edtf


def _far(one: str, other: str) -> bool:
    days = _days_between(one, other)
    return days is None or abs(days) > _FAR


def _days_between(one: str, other: str) -> int | None:
    first, last = edtf.bounds(one)[0], edtf.bounds(other)[0]
    if min(first[0], last[0]) < 1:
        return None
    try:
        return (date(*last) - date(*first)).days
    except ValueError:
        return None
