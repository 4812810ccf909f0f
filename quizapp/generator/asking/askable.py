"""Which askings of a fact have one sure answer that the question does not give away."""

from quizapp.facts import DateValue, EntityValue, Fact, QuantityValue
from quizapp.generator.asking.asked_article import AskedArticle, other_names
from quizapp.generator.asking.askings import Asking
from quizapp.generator.asking.candidates import Candidate
from quizapp.generator.asking.counting import is_countable
from quizapp.generator.asking.days_of_battle import is_of_one_day, is_of_the_battle, is_worth_knowing
from quizapp.generator.asking.giveaways import (
    bears_name,
    has_no_days,
    is_no_post_of_the_battle,
    name_of,
    tells_its_side,
    title_names,
    title_names_both_sides,
    title_names_day,
)
from quizapp.generator.asking.numbers_nearby import is_told_roughly
from quizapp.generator.asking.relations import keys_of, level_of, likeness, right_answers
from quizapp.generator.asking.sure_posts import is_sure_post
from quizapp.generator.asking.tables import is_one_of_several, is_too_famous
from quizapp.generator.asking.wording import Wording
from quizapp.languages import load
from quizapp.text import edtf, patterns
from quizapp.text.folding import fold

SAME_NAME = 0.5
ONE_MAN_LED_UNTIL = 1850
"""Of later armies the box names one of many who led."""
LOWEST_TYPED = 5
"""The rank, from the highest, of the levels of regiments."""
_PRECISIONS = ("year", "season", "month", "day")


def is_askable(asking: Asking, kind: str, fact: Fact, answer: Candidate, article: AskedArticle) -> bool:
    """Tell whether an asking of a fact, in a kind of question, has one sure answer that its words do not give away."""
    wording = article.wording
    if asking.fact in {"strength", "casualties"} and not is_countable(fact, wording.phrases):
        return False
    if _answers_itself(asking, fact, article):
        return False
    asks_for_fame = (asking.table and kind == "single_choice") or asking.name == "belligerent.enemy"
    if asks_for_fame and is_too_famous(fact, wording):
        return False
    # What is known only about is typed within its bounds, never chosen.
    if isinstance(fact.value, QuantityValue) and kind != "numeric":
        if fact.value.approximate or is_told_roughly(fact, wording):
            return False
    # An unclear clause is offered once, for the check to say what is unclear.
    if asking.fact == "event" and not article.clear(fact):
        return kind == "date" and article.dated(fact)
    if (
        asking.name == "event.day"
        and kind in {"date", "true_false"}
        and not is_worth_knowing(fact, wording.reading)
    ):
        return False
    if kind == "short_answer" and asking.fact in {"command", "office"}:
        # The commanders of regiments are known to few, and typed by nobody.
        if (level_of(fact, wording.phrases) or 0) >= LOWEST_TYPED:
            return False
    # Whom the article names once, without a link, is nobody to be known by heart.
    if kind == "short_answer" and fact.confidence < 1:
        return False
    # Where a side has several commanders, none is the one to be typed.
    if asking.name == "commander.member" and kind == "short_answer":
        if wording.year is None or wording.year >= ONE_MAN_LED_UNTIL:
            return False
        if not set(right_answers(asking, fact, wording.reading.facts, wording.phrases)) <= set(answer.keys):
            return False
    if fact.kind == "belligerent" and wording.is_heading(fact):
        return False
    if asking.name == "conflict.name.other":
        # Of several other names nobody can tell which is wanted.
        own = [
            name
            for name in other_names(wording.reading.facts)
            if patterns.search(wording.phrases.OWN_NAME, fold(name))
        ]
        if not _is_another_name(fact, wording) or len(own) > 1:
            return False
    if asking.fact in {"command", "office"}:
        if not is_sure_post(asking, fact, answer, article):
            return False
    # Of a battle with a famous namesake another year may be meant.
    if asking.fact == "conflict.start" and asking.precision == "year" and wording.has_namesakes:
        return False
    # A battle that ends in the year in which it began is asked for that year once.
    if asking.fact == "conflict.end" and asking.precision == "year" and _began_in(answer, wording):
        return False
    # Where the article gives the day in two calendars, the month is one of two.
    if asking.precision == "month" and patterns.search(
        wording.phrases.TWO_CALENDARS, fold(fact.source.quote)
    ):
        return False
    dated = answer.dates or (fact.when if "when" in asking.given else None)
    if dated and not _is_dated_well(asking, fact, dated):
        return False
    if wording.span_of(fact) and not wording.has(f"{asking.name}.{wording.span_of(fact)}", kind):
        return False
    # "By then" and "from then on" hold for more days than the one that is told.
    return not (wording.span_of(fact) and (kind == "true_false" or asking.asked != "when"))


def _began_in(answer: Candidate, wording: Wording) -> bool:
    return bool(answer.dates) and wording.year == edtf.parse(answer.dates)[0].year


def _answers_itself(asking: Asking, fact: Fact, article: AskedArticle) -> bool:
    """Tell whether names alone give the answer: those in the title, of a party, of one side's language."""
    wording = article.wording
    words, title = load(wording.language, "titles"), fold(wording.reading.article.title)
    if asking.fact == "event":
        if is_of_one_day(wording.reading) and is_of_the_battle(fact, wording.reading):
            # The day of the battle answers it.
            return True
        return title_names_day(fact.when or "", wording)
    if asking.fact in {"conflict.start", "conflict.end"}:
        when = fact.value.edtf if isinstance(fact.value, DateValue) else ""
        return has_no_days(wording) or title_names_day(when, wording)
    if asking.fact in {"conflict.place", "conflict.part_of"}:
        return title_names(name_of(fact), wording) or (
            asking.direction == "country" and is_one_of_several(fact, wording)
        )
    if asking.fact == "commander" and patterns.search(words.CONVOY, title):
        # Who leads the merchantmen does not lead the fight.
        return True
    if asking.fact == "conflict.winner":
        return patterns.search(words.TELLS_OUTCOME, title) is not None
    if asking.fact == "belligerent":
        return title_names_both_sides(fact, wording)
    if asking.name == "commander.member":
        return bears_name(name_of(fact), wording)
    if asking.name == "commander.side":
        return tells_its_side(fact, article)
    return asking.fact in {"command", "office"} and is_no_post_of_the_battle(fact, wording)


def _is_dated_well(asking: Asking, fact: Fact, dated: str) -> bool:
    if not edtf.is_valid(dated) or edtf.is_interval(dated) or edtf.is_approximate(dated):
        return False
    own = next(iter(keys_of(fact, asking.asked)), dated) if asking.sort == "date" else dated
    if not edtf.is_valid(own) or edtf.is_interval(own) or edtf.is_approximate(own):
        return False
    return _PRECISIONS.index(edtf.precision(own)) >= _PRECISIONS.index(asking.precision)


def _is_another_name(fact: Fact, wording: Wording) -> bool:
    """Want a name of its own: neither in another caller's mouth, nor a turn of the title."""
    named = fact.value.name if isinstance(fact.value, EntityValue) else ""
    title = wording.reading.article.title
    if not patterns.search(wording.phrases.OWN_NAME, fold(named)):
        return False
    # One that shares half its words with the title is guessed, not known.
    return not fact.qualifier and not any(
        likeness(name, title) >= SAME_NAME for name in (named, *other_names(wording.reading.facts))
    )
