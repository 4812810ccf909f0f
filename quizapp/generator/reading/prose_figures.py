"""Hold strengths and losses of the infobox against the figures that the prose gives for the same side and thing."""

import re
from collections.abc import Iterator, Sequence

from quizapp.facts import Fact, QuantityValue
from quizapp.generator.reading.chronology import Disagreement
from quizapp.generator.reading.prose import Passage
from quizapp.generator.reading.sides import Sides
from quizapp.languages import load
from quizapp.text import patterns
from quizapp.text.folding import fold
from quizapp.text.numbers import QuantityMention, find_quantities

# Figures that differ by less are roundings of each other; a rough one may differ more.
_ROUNDING, _ROUGH, _SAME = 0.05, 0.15, 0.01
_NEARLY_ALL = 0.9
# A figure that is so many times another counts another thing.
_AKIN = 8
# So many counts of one side in a sentence list its force.
_LIST = 3


def figures_told_otherwise(
    facts: Sequence[Fact], passages: Sequence[Passage], sides: Sides, language: str
) -> Iterator[Disagreement]:
    """Find counts for which the prose gives another figure, and those that it calls disputed."""
    counts = [
        fact
        for fact in facts
        if fact.kind in ("strength", "casualties")
        and isinstance(fact.value, QuantityValue)
        and fact.source.section.startswith("infobox")
        # What is contested is never asked anyway.
        and fact.confidence == 1.0
    ]
    if not counts:
        return
    messages = load(language, "messages")
    for fact, claim in _only_claimed(counts, passages, sides, language):
        yield (fact,), messages.ONLY_CLAIMED.format(one=fact.source.quote, other=claim)
    message = messages.FIGURES_DIFFER
    told: set[str] = set()
    for passage in passages:
        found = [
            *_disputed(counts, passage, sides, language),
            *_otherwise(counts, passage, sides, language),
            *_listed_otherwise(counts, passage, sides, language),
        ]
        wrong = tuple(fact for fact in dict.fromkeys(found) if fact.id not in told)
        told.update(fact.id for fact in wrong)
        if wrong:
            quote = passage.text(0, len(passage.folded)).strip()
            yield wrong, message.format(one=wrong[0].source.quote, other=quote)


def _disputed(counts: list[Fact], passage: Passage, sides: Sides, language: str) -> Iterator[Fact]:
    words = load(language, "contradictions")
    if not patterns.search(words.DISPUTED_FIGURES, passage.folded):
        return
    side = sides.named_in(passage.folded)
    about = {
        "casualties": patterns.search(words.OF_LOSSES, passage.folded),
        "strength": patterns.search(words.OF_STRENGTH, passage.folded),
    }
    for fact in counts:
        of_people = _sort(fact.qualifier, language, fact.kind) in ("", "people", *dict(words.SORTS))
        if about[fact.kind] and of_people and (side is None or fact.side == side):
            yield fact


def _only_claimed(
    counts: list[Fact], passages: Sequence[Passage], sides: Sides, language: str
) -> Iterator[tuple[Fact, str]]:
    """Give each loss whose very figure stands in the prose as a claim of the other side, and nowhere else."""
    words = load(language, "contradictions")
    losses = [fact for fact in counts if fact.kind == "casualties"]
    for fact in losses:
        assert isinstance(fact.value, QuantityValue)
        thing = patterns.search(words.LAST_WORD, fold(fact.qualifier or ""))
        if not fact.value.amount or not thing:
            continue
        number = rf"(?<![\d.,])(?:{fact.value.amount:.0f}|{fact.value.amount:,.0f})(?![\d]|[.,]\d)"
        word, near = re.escape(thing[0]), "[^.,;。，；]{0,40}"
        told = rf"{number}{near}{word}|(?<={word}){number}"
        places = [
            (passage, found.start())
            for passage in passages
            for found in patterns.finditer(told, passage.folded)
        ]
        claims = [_claimant(passage.folded[:at], sides, words.CLAIMED) for passage, at in places]
        if places and all(side not in (None, fact.side) for side in claims):
            yield fact, places[0][0].text(0, len(places[0][0].folded)).strip()


def _claimant(before: str, sides: Sides, claimed: str) -> int | None:
    """Give the side that claims what follows, None where nobody does."""
    found = list(patterns.finditer(claimed, before))
    return sides.named_in(before[: found[-1].start()]) if found else None


def _otherwise(counts: list[Fact], passage: Passage, sides: Sides, language: str) -> Iterator[Fact]:
    words = load(language, "contradictions")
    for mention in find_quantities(passage.folded, language):
        start, end = _clause(passage.folded, mention.start)
        clause = passage.folded[start:end]
        sort = _sort_of(mention, passage.folded, language)
        amount = mention.value.amount
        if not sort or not amount or patterns.search(words.OF_A_PART, clause):
            continue
        side = _side(passage, mention, sides, counts, sort, language)
        for fact in counts:
            if fact.side != side or side is None or sort != _sort(fact.qualifier, language, fact.kind):
                continue
            assert isinstance(fact.value, QuantityValue)
            stated = fact.value.amount
            if not stated or _agree(stated, mention) or not 1 / _AKIN < amount / stated < _AKIN:
                continue
            if fact.kind == "strength":
                whole = amount > stated or patterns.search(words.STRENGTH_CLAIMED, clause)
                if (
                    whole
                    and patterns.search(words.HAD_STRENGTH, clause)
                    and not patterns.search(words.LOST, clause)
                ):
                    yield fact
            # A part is less than the whole, but never more, nor all but the whole.
            elif patterns.search(words.LOST, clause) and (
                amount > _NEARLY_ALL * stated
                or patterns.search(words.WHOLE_FIGURE, passage.folded[max(0, start - words.NAMED_NEAR) : end])
            ):
                yield fact


def _listed_otherwise(counts: list[Fact], passage: Passage, sides: Sides, language: str) -> Iterator[Fact]:
    """Give the strengths that a sentence counts otherwise which lists a side's whole force, in part like the box."""
    words = load(language, "contradictions")
    side = sides.named_in(passage.folded)
    if (
        side is None
        or patterns.search(words.LOST, passage.folded)
        or patterns.search(words.ELSEWHERE_LISTED, passage.folded)
    ):
        return
    had = {
        _sort(fact.qualifier, language, fact.kind): fact
        for fact in counts
        if fact.kind == "strength" and fact.side == side
    }
    told = [
        (fact, mention)
        for mention in find_quantities(passage.folded, language)
        if mention.value.amount and (fact := had.get(_sort_of(mention, passage.folded, language)))
    ]
    agreeing = [
        isinstance(fact.value, QuantityValue)
        and bool(fact.value.amount)
        and _agree(fact.value.amount, mention)
        for fact, mention in told
    ]
    if len(told) >= _LIST and any(agreeing):
        yield from (fact for (fact, _), agrees in zip(told, agreeing, strict=True) if not agrees)


def _clause(folded: str, at: int) -> tuple[int, int]:
    """Give the stretch between commas that stand in no number."""
    joints = [found.start() for found in patterns.finditer(r"(?<!\d)[,;:]|[,;:](?!\d)|[。.](?!\d)", folded)]
    start = max((joint + 1 for joint in joints if joint < at), default=0)
    return start, min((joint for joint in joints if joint > at), default=len(folded))


def _side(
    passage: Passage, mention: QuantityMention, sides: Sides, counts: list[Fact], sort: str, language: str
) -> int | None:
    """Tell whose figure it is: of the side that its clause names, the words before it or its sentence from the beginning, or that alone has the thing."""
    start, end = _clause(passage.folded, mention.start)
    named = sides.named_in(passage.folded[start:end])
    if named is None and not any(
        word and word in passage.folded[start:end] for _, words in sides.words for word in words
    ):
        near = load(language, "contradictions").NAMED_NEAR
        named = sides.named_in(passage.folded[max(0, start - near) : end])
        if named is None and sides.named_in(passage.folded[:near]) == sides.named_in(passage.folded):
            named = sides.named_in(passage.folded)
    if named is None and sort == "people":
        # Below a heading that names one side, the force is that side's.
        named = sides.named_in(fold(passage.section.path.rpartition(" / ")[2]))
    if named is None and passage.section.path == "lead":
        having = {fact.side for fact in counts if sort == _sort(fact.qualifier, language, fact.kind)}
        return having.pop() if len(having) == 1 and sort not in ("people", "casualties") else None
    return named


def _sort_of(mention: QuantityMention, folded: str, language: str) -> str:
    words = load(language, "contradictions")
    befell = patterns.search(words.BEFELL_NEXT, folded[mention.end :]) or patterns.search(
        words.BEFELL_BEFORE, folded[: mention.start]
    )
    if befell:
        return _sort(befell["what"], language, "casualties")
    if not mention.counted and not mention.classifier:
        return ""
    return _sort(mention.counted or "", language, "strength")


def _sort(counted: str | None, language: str, kind: str) -> str:
    """Give the sort of what is counted; "" for several sorts together."""
    words = load(language, "contradictions")
    folded = fold(counted or "").strip()
    if not folded or patterns.fullmatch(words.PEOPLE, folded):
        return "people" if kind == "strength" else "casualties"
    found = [sort for sort, pattern in words.SORTS if patterns.search(pattern, folded)]
    if len(found) > 1:
        return ""
    thing = patterns.sub(
        "|".join(pattern for _, pattern in words.SORTS).replace("(?i)", ""), "", folded
    ).strip()
    # Japanese dead are dead; but airmen are not all who died.
    if found and thing and not patterns.fullmatch(rf"{words.PEOPLE}|[A-Z]\w+", thing):
        return ""
    return found[0] if found else folded.casefold().removesuffix("s")


def _agree(stated: float, mention: QuantityMention) -> bool:
    amount = mention.value.amount
    assert amount is not None
    if amount < stated and mention.value.approximate == "at_least":
        return True
    if amount > stated and mention.value.approximate == "at_most":
        return True
    # 8400余 is less than 8500, and 8800 no rounding of 8400.
    if amount <= stated and mention.value.approximate == "over":
        return stated - amount <= max(_last_place(amount), amount * _ROUNDING / 2)
    if amount > stated and mention.value.approximate == "over":
        return amount - stated <= _last_place(stated) / 2
    if amount >= stated and mention.value.approximate == "nearly":
        return amount - stated <= max(_last_place(amount), amount * _ROUNDING / 2)
    apart = abs(amount - stated)
    digits = f"{amount:.0f}".rstrip("0")
    if mention.value.approximate or (len(digits) == 1 and amount >= 100):
        return apart / max(amount, stated) < _ROUGH
    return apart <= max(_last_place(amount), _last_place(stated)) / 2 or apart / max(amount, stated) < _SAME


def _last_place(amount: float) -> float:
    """Give the worth of a number's last digit but the zeros behind it: 100 for 8,400."""
    digits = f"{amount:.0f}"
    return 10.0 ** (len(digits) - len(digits.rstrip("0")))
