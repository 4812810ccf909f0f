"""Questions with several right options: who commanded on a side, who fought against it, what happened in a month."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from quizapp.facts import EntityValue, Fact, TextValue, stable_id
from quizapp.generator.asking.asked_article import AskedArticle
from quizapp.generator.asking.askings import Asking, Slot
from quizapp.generator.asking.candidates import Candidate, candidate_of, natural_rank, told_alone
from quizapp.generator.asking.days_of_battle import is_of_the_battle
from quizapp.generator.asking.difficulty import estimate
from quizapp.generator.asking.explanation import evidence_of_several
from quizapp.generator.asking.giveaways import all_have_likes, name_of, tells_its_side, title_names_both_sides
from quizapp.generator.asking.offer import (
    Offer,
    choice_of,
    draw,
    item_of,
    meaning_of,
    set_draft,
    wrong_meanings,
)
from quizapp.generator.asking.relations import keys_of, related
from quizapp.generator.asking.sequences import orderable
from quizapp.generator.asking.tables import is_power, rows_beside
from quizapp.generator.asking.texts import hans_of
from quizapp.generator.asking.wording import Wording
from quizapp.kinds import kind_named
from quizapp.questions import Text
from quizapp.text import edtf, patterns
from quizapp.text.folding import fold, match_key

OPTIONS = 5
_ORDINAL = r"第(?:[〇零一二三四五六七八九十百]+|\d+)"
_FOE = Asking(
    "belligerent", "foe", "value", ("side",), "state", ("multiple_choice",), ("belligerent",), table="POWERS"
)


def several_right(article: AskedArticle) -> Iterator[Offer]:
    """Offer the multiple choices of one article."""
    for side in sorted(article.wording.sides):
        yield from _commanders(side, article)
        yield from _foes(side, article)
    yield from _units_of_parents(article)
    yield from _events_of_months(article)


def _commanders(side: int, article: AskedArticle) -> Iterator[Offer]:
    facts = article.of_kind("commander")
    taken = {key for fact in facts if fact.side != side for key in keys_of(fact, "value")}
    right = [fact for fact in facts if fact.side == side and not taken & set(keys_of(fact, "value"))]
    ours = {key for fact in facts if fact.side == side for key in keys_of(fact, "value")}
    wrong = [fact for fact in facts if fact.side != side and not ours & set(keys_of(fact, "value"))]
    # Only those stand among the options whose names do not show their side.
    right, wrong = ([fact for fact in each if not tells_its_side(fact, article)] for each in (right, wrong))
    yield from _offer(
        "commander.several", f"several.{side}", right, wrong, "value", article, "commander.member"
    )


def _foes(side: int, article: AskedArticle) -> Iterator[Offer]:
    """Ask for the powers of a side; those of the other side, then of none, stand beside them."""
    wording = article.wording
    facts = [
        fact for fact in article.of_kind("belligerent")
        if isinstance(fact.value, EntityValue)
        and fact.value.entity_class == "state"
        and not wording.is_heading(fact)
    ]  # fmt: skip
    right = [fact for fact in facts if fact.side == side]
    if any(title_names_both_sides(fact, wording) for fact in right):
        return
    if len(right) < 2 or len(wording.sides) != 2 or not all(is_power(fact, wording) for fact in right):
        return
    answer = candidate_of(_FOE, right[0], "value", wording, right[0])
    if answer is None:
        return
    known = {key for fact in facts for key in keys_of(fact, "value")}
    outside = [row for row in rows_beside(_FOE, right[0], answer, wording) if not known & set(row.keys)]
    yield from _offer("belligerent.several", f"several.{side}", right, [], "value", article, None, outside)


def _units_of_parents(article: AskedArticle) -> Iterator[Offer]:
    facts = article.of_kind("unit.parent")
    for parent in sorted({keys_of(fact, "value")[0] for fact in facts}):
        right = [fact for fact in facts if keys_of(fact, "value")[0] == parent]
        ours = {match_key(fact.subject) for fact in right}
        wrong = [
            fact for fact in facts
            if fact not in right and fact.side == right[0].side and match_key(fact.subject) not in ours
            and not _is_told_beside(fact.subject, right[0], article)
        ]  # fmt: skip
        yield from _offer(
            "unit.parent.several", f"several.{parent}", right, wrong, "subject", article, "unit.parent.parent"
        )


def _is_told_beside(unit: str, asked: Fact, article: AskedArticle) -> bool:
    """Tell whether a sentence names the unit with the larger one that is asked for: it may have been its, too."""
    larger, number = fold(name_of(asked)), patterns.search(r"\d+", match_key(unit))
    return number is not None and any(
        larger in sentence and number[0] in {match_key(each) for each in patterns.findall(_ORDINAL, sentence)}
        for sentence in article.wording.reading.folded_text.split("。")
    )


def _events_of_months(article: AskedArticle) -> Iterator[Offer]:
    """Ask which events fell into a month that had two at least, beside such of other months."""
    wording, events = article.wording, orderable(article)
    for month in sorted({(fact.when or "")[:-3] for fact in events}):
        right = _unrelated([fact for fact in events if (fact.when or "")[:-3] == month], [], article)
        told = [fact for fact in article.of_kind("event") if _touches(fact, month)]
        # What befell the same place in that month, too, might be meant.
        wrong = _unrelated([fact for fact in events if (fact.when or "")[:-3] != month], told, article)
        slots = {"month": wording.date(month)}
        if not all(is_of_the_battle(fact, wording.reading) for fact in (*right, *wrong)):
            # What came before or after the battle did not happen "during" it.
            slots["within"] = wording.fill(wording.phrases.TOLD_BY, {"battle": wording.battle})
        yield from _offer(
            "event.month", f"month.{month}", right, wrong, "value", article, "event.month", slots=slots
        )


def _touches(event: Fact, month: str) -> bool:
    return event.when is not None and edtf.is_valid(event.when) and edtf.overlaps(event.when, month)


def _unrelated(facts: Sequence[Fact], others: Sequence[Fact], article: AskedArticle) -> list[Fact]:
    phrases, chosen = article.wording.phrases, list[Fact]()
    for fact in sorted(facts, key=lambda fact: stable_id("m", fact.id)):
        if not any(related(_clause(fact), _clause(each), phrases) for each in (*others, *chosen)):
            chosen.append(fact)
    return chosen


def _offer(
    name: str,
    direction: str,
    right: Sequence[Fact],
    wrong: Sequence[Fact],
    slot: Slot,
    article: AskedArticle,
    why: str | None,
    outside: Sequence[Candidate] = (),
    slots: dict[str, Text] | None = None,
) -> Iterator[Offer]:
    """Choose two or three right and as many wrong ones; one option is never all that is wrong or right by rule."""
    wording = article.wording
    if len(right) < 2 or not (wrong or outside):
        return
    many = 2 + draw("several", name, direction, article.wording.reading.article.id) % 2
    first = sorted(right, key=lambda fact: stable_id("m", name, fact.id))[:many]
    beside = [
        _candidate(fact, slot, article, why)
        for fact in sorted(wrong, key=lambda fact: stable_id("m", name, fact.id))
    ]
    beside += sorted(outside, key=lambda each: stable_id("m", name, first[0].id, each.identity))
    beside = _told_together(_different(beside)[: OPTIONS - len(first)], first[0], wording)
    answers = [_candidate(fact, slot, article, None) for fact in first]
    if name == "commander.several" and not all_have_likes(answers, beside, wording.language):
        return
    if (
        len({each.identity for each in answers}) < len(answers)
        or not beside
        or any(each.why is None for each in beside)
    ):
        return
    filled = {**wording.slots_of(first[0]), **(slots or {})}
    if not wording.can_say(name, "multiple_choice", filled):
        return
    stem = wording.say(name, "multiple_choice", filled)
    lines = [wording.line(name, wording.slots_of(fact)) for fact in first]
    explanation = evidence_of_several(lines, wording, beside)
    draft = set_draft(direction, first, article, stem, explanation, estimate("multiple_choice", first))
    draft = replace(draft, answers=tuple(map(choice_of, answers)), distractors=tuple(map(choice_of, beside)))
    question = kind_named("multiple_choice").make(draft)
    meanings = tuple(meaning_of(stable_id("o", each.identity), each) for each in answers)
    told = tuple(sorted({key for fact in right for key in _keys(fact, slot)}))
    shown = (*first, *(fact for fact in wrong if fact.kind == "event"))
    quoted = tuple(fact.value.text for fact in shown if isinstance(fact.value, TextValue))
    more = {"answers": (*meanings, *wrong_meanings(beside)), "also_right": told, "quoted": quoted}
    yield Offer(1, item_of(question, first, article, **more), name)


def _told_together(beside: Sequence[Candidate], asked: Fact, wording: Wording) -> list[Candidate]:
    """Let all that the article does not speak of be told in one sentence."""
    outside = [each for each in beside if not each.home]
    if len(outside) < 2:
        return list(beside)
    names = wording.listed([each.text for each in sorted(outside, key=lambda each: each.rank)])
    told = wording.say(_FOE.name, "table_why", {**wording.slots_of(asked), "value": names})
    return [each if each.home else replace(each, told=told) for each in beside]


def _candidate(fact: Fact, slot: Slot, article: AskedArticle, why: str | None) -> Candidate:
    wording = article.wording
    slots = wording.slots_of(fact)
    sort = {"commander": "person", "belligerent": "state", "unit.parent": "unit", "event": "clause"}[
        fact.kind
    ]
    text = slots["subject_unit"] if slot == "subject" else slots["value"]
    reason = wording.say(why, "why", slots) if why and wording.can_say(why, "why", slots) else None
    return Candidate(
        sort,
        _keys(fact, slot),
        text,
        natural_rank(text),
        reason,
        home=fact.article,
        told=told_alone(fact, wording),
    )


def _keys(fact: Fact, slot: Slot) -> tuple[str, ...]:
    return keys_of(fact, slot)


def _different(candidates: Sequence[Candidate]) -> list[Candidate]:
    found: dict[str, Candidate] = {}
    for each in candidates:
        found.setdefault(each.identity, each)
    return list(found.values())


def _clause(fact: Fact) -> str:
    return hans_of(fact.value.text) if isinstance(fact.value, TextValue) else ""
