"""Statements to judge that hold two facts against each other: on one side, more than, before."""

from collections.abc import Iterator
from itertools import combinations

from quizapp.facts import Fact, QuantityValue, stable_id
from quizapp.generator.asking.asked_article import AskedArticle
from quizapp.generator.asking.counting import category_of, is_countable, manner_of, measure_of
from quizapp.generator.asking.difficulty import estimate
from quizapp.generator.asking.explanation import evidence_of_several
from quizapp.generator.asking.giveaways import name_of, same_army, tells_its_side, title_names
from quizapp.generator.asking.offer import Offer, draw, judged, set_draft
from quizapp.generator.asking.relations import keys_of, related
from quizapp.generator.asking.sequences import orderable
from quizapp.generator.asking.tables import is_too_famous
from quizapp.generator.asking.texts import joined
from quizapp.text import edtf, patterns
from quizapp.text.folding import fold

PER_FAMILY = 4
"""Comparisons of one sort in an article at most; of events, one for a few of them."""
EVENTS_FOR_ONE = 4
POWERS_TO_TELL_APART = 4
CLEARLY_MORE = 1.2


def compare(article: AskedArticle) -> Iterator[Offer]:
    """Offer the comparisons of an article."""
    for kind in ("commander", "belligerent"):
        yield from _same_side(kind, article)
    for kind in ("strength", "casualties"):
        yield from _more(kind, article)
    yield from _losses_of_a_side(article)
    yield from _before(article)


def _same_side(kind: str, article: AskedArticle) -> Iterator[Offer]:
    """Put two people, or two powers, on one side or on two."""
    wording = article.wording
    facts = [
        fact for fact in article.of_kind(kind) if fact.side in wording.sides and not wording.is_heading(fact)
    ]
    sides: dict[str, set[int | None]] = {}
    for fact in facts:
        for key in keys_of(fact, "value"):
            sides.setdefault(key, set()).add(fact.side)
    single = [fact for fact in facts if all(len(sides[key]) == 1 for key in keys_of(fact, "value"))]
    # A name of one side's language, and one that the title or a party bears, tell where somebody stood.
    single = [fact for fact in single if not _tells_its_side(fact, article)]
    pairs = [pair for pair in combinations(single, 2) if not same_army(*pair, wording)]
    # As many pairs of one side as of two, so that neither is the likelier.
    together = [pair for pair in pairs if pair[0].side == pair[1].side]
    apart = [pair for pair in pairs if pair[0].side != pair[1].side]
    if not apart or len(wording.sides) != 2:
        return
    # Who fought whom is the first thing that anybody knows of a battle, unless each had allies.
    if kind == "belligerent":
        leading = {next((fact.id for fact in facts if fact.side == side), "") for side in wording.sides}
        apart = [
            pair
            for pair in apart
            if not {fact.id for fact in pair} <= leading
            and not all(is_too_famous(fact, wording) for fact in pair)
        ]
        if len(facts) < POWERS_TO_TELL_APART or not apart:
            return
    wanted = PER_FAMILY if kind == "commander" else PER_FAMILY - 1
    drawn = [sorted(some, key=lambda pair: _drawn(kind, pair)) for some in (together, apart)]
    turn = draw("turn", kind, article.wording.reading.article.id) % 2
    chosen = [
        drawn[(turn + place) % 2][place // 2]
        for place in range(wanted)
        if place // 2 < len(drawn[(turn + place) % 2])
    ]
    for one, other in chosen:
        slots = {**wording.slots_of(one), "one": wording.value(one), "two": wording.value(other)}
        names = (f"{kind}.same_side", "statement", "statement_not")
        is_so = one.side == other.side
        true = wording.say(names[0], names[1 if is_so else 2], slots)
        shown = true if is_so else wording.say(names[0], names[1], slots)
        # "On opposite sides" is said as often as "on the same side".
        if _drawn("said", (one, other)) % 2:
            shown = wording.say(names[0], names[2], slots)
        lines = [wording.line(names[0], wording.slots_of(fact)) for fact in (one, other)]
        explanation = joined((true, evidence_of_several(lines, wording)), wording.phrases.BETWEEN_SENTENCES)
        draft = set_draft(
            "same_side", (one, other), article, true, explanation, estimate("true_false", (one, other))
        )
        yield Offer(1, judged(draft, shown, true, (one, other), article), "same_side")


def _tells_its_side(fact: Fact, article: AskedArticle) -> bool:
    if fact.kind == "commander":
        return tells_its_side(fact, article)
    wording = article.wording
    folded = fold(name_of(fact))
    is_unit = patterns.search(wording.phrases.UNIT_NUMBER, folded) is not None
    # A party and its own army are no two powers.
    is_unit = is_unit or patterns.search(wording.phrases.ARMY_OR_OFFICE, folded) is not None
    return is_unit or title_names(name_of(fact), wording)


def _more(kind: str, article: AskedArticle) -> Iterator[Offer]:
    """Compare what two sides had or lost of the same."""
    wording, phrases = article.wording, article.wording.phrases
    facts = [
        fact
        for fact in article.of_kind(kind)
        if fact.side in wording.sides and is_countable(fact, phrases) and _is_sure(fact)
    ]
    for one, other in combinations(facts, 2):
        alike = category_of(one) == category_of(other) and measure_of(one, phrases) == measure_of(
            other, phrases
        )
        if one.side == other.side or not alike or len(wording.sides) != 2:
            continue
        if any(_counts_again(fact, facts) for fact in (one, other)):
            continue
        more, less = sorted((one, other), key=lambda fact: -_amount(fact))
        if _amount(more) < CLEARLY_MORE * _amount(less):
            continue
        special = f"{kind}.compare.{manner_of(more, phrases)}"
        name = special if wording.has(special, "statement") else f"{kind}.compare"
        first = (more, less)[draw("first", more.id, less.id) % 2]
        slots = wording.slots_of(first)
        if not wording.can_say(name, "statement", slots):
            continue
        said = wording.say(name, "statement", slots), wording.say(name, "statement_not", slots)
        true = said[first is less]
        shown = said[draw("said", more.id, less.id) % 2]
        lines = [wording.line(name, wording.slots_of(fact)) for fact in (more, less)]
        explanation = joined((true, evidence_of_several(lines, wording)), phrases.BETWEEN_SENTENCES)
        draft = set_draft(
            "more", (more, less), article, true, explanation, estimate("true_false", (more, less))
        )
        yield Offer(1, judged(draft, shown, true, (more, less), article), f"more.{kind}")


def _losses_of_a_side(article: AskedArticle) -> Iterator[Offer]:
    """Compare what befell the people of one side."""
    wording, phrases = article.wording, article.wording.phrases
    facts = [
        fact
        for fact in article.of_kind("casualties")
        if fact.side in wording.sides
        and is_countable(fact, phrases)
        and _is_sure(fact)
        and manner_of(fact, phrases) == "people"
        and measure_of(fact, phrases) == phrases.PERSONS
        and category_of(fact) in phrases.SEPARATE_LOSSES
    ]
    for one, other in combinations(facts, 2):
        if one.side != other.side or any(_counts_again(fact, facts) for fact in (one, other)):
            continue
        more, less = sorted((one, other), key=lambda fact: -_amount(fact))
        if _amount(more) < CLEARLY_MORE * _amount(less):
            continue
        first, second = (more, less) if draw("first", more.id, less.id) % 2 else (less, more)
        slots = {**wording.slots_of(first), "other_loss": wording.slots_of(second)["loss"]}
        said = (
            wording.say("casualties.within", "statement", slots),
            wording.say("casualties.within", "statement_not", slots),
        )
        true = said[first is less]
        shown = said[draw("said", more.id, less.id) % 2]
        lines = [wording.line("casualties.within", wording.slots_of(fact)) for fact in (more, less)]
        explanation = joined((true, evidence_of_several(lines, wording)), phrases.BETWEEN_SENTENCES)
        draft = set_draft(
            "within", (more, less), article, true, explanation, estimate("true_false", (more, less))
        )
        yield Offer(1, judged(draft, shown, true, (more, less), article), "within")


def _before(article: AskedArticle) -> Iterator[Offer]:
    """Put two short events in their order."""
    wording = article.wording
    events = [
        fact
        for fact in orderable(article)
        if wording.length(wording.value(fact)) <= wording.phrases.SHORT_CLAUSE
    ]
    pairs = [
        (one, other) if (one.when or "") < (other.when or "") else (other, one)
        for one, other in combinations(events, 2)
        if one.when
        and other.when
        and (edtf.before(one.when, other.when) or edtf.before(other.when, one.when))
        and not related(_clause(one), _clause(other), wording.phrases)
    ]
    used: set[str] = set()
    made = 0
    for pair in sorted(pairs, key=lambda pair: _drawn("before", pair)):
        if made >= max(PER_FAMILY, len(events) // EVENTS_FOR_ONE) or used & {fact.id for fact in pair}:
            continue
        first, second = pair if draw("first", *(fact.id for fact in pair)) % 2 else pair[::-1]
        slots = {"battle": wording.battle, "one": wording.value(first), "two": wording.value(second)}
        said = (
            wording.say("event.before", "statement", slots),
            wording.say("event.before", "statement_not", slots),
        )
        true = said[first is pair[1]]
        shown = said[draw("said", *(fact.id for fact in pair)) % 2]
        if not article.fits(shown):
            continue
        lines = [wording.line("event.before", wording.slots_of(fact)) for fact in pair]
        explanation = joined((true, evidence_of_several(lines, wording)), wording.phrases.BETWEEN_SENTENCES)
        draft = set_draft("before", pair, article, true, explanation, estimate("true_false", pair))
        used |= {fact.id for fact in pair}
        made += 1
        yield Offer(1, judged(draft, shown, true, pair, article), "before")


def _clause(fact: Fact) -> str:
    return getattr(fact.value, "text", "")


def _amount(fact: Fact) -> float:
    return fact.value.amount or 0 if isinstance(fact.value, QuantityValue) else 0


def _is_sure(fact: Fact) -> bool:
    value = fact.value
    return (
        isinstance(value, QuantityValue)
        and value.low is None
        and value.high is None
        and not value.approximate
    )


def _counts_again(fact: Fact, facts: list[Fact]) -> bool:
    """Tell whether the side has another number of the same: then neither is the whole."""
    return any(
        other.id != fact.id and other.side == fact.side and category_of(other) == category_of(fact)
        for other in facts
    )


def _drawn(name: str, pair: tuple[Fact, Fact]) -> int:
    return int(stable_id("d", name, *sorted(fact.id for fact in pair))[2:], 16)
