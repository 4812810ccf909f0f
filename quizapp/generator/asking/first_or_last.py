"""Which of four events happened first, or last: a single choice that needs the days of them all."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from quizapp.facts import Fact, TextValue, stable_id
from quizapp.generator.asking.asked_article import AskedArticle
from quizapp.generator.asking.candidates import Candidate, natural_rank, told_alone
from quizapp.generator.asking.difficulty import estimate
from quizapp.generator.asking.explanation import evidence_of_order
from quizapp.generator.asking.offer import (
    Offer,
    choice_of,
    draw,
    item_of,
    meaning_of,
    set_draft,
    wrong_meanings,
)
from quizapp.generator.asking.relations import keys_of
from quizapp.generator.asking.sequences import EVENTS, companions, orderable
from quizapp.kinds import kind_named

PER_ARTICLE, EVENTS_FOR_ONE = 3, 6
"""So many questions, and one more for each so many events of a long article."""


def first_or_last(article: AskedArticle) -> Iterator[Offer]:
    """Offer these questions of one article: no event is the answer of two."""
    events = orderable(article)
    used: set[str] = set()
    made = 0
    for fact in sorted(events, key=lambda each: stable_id("x", each.id)):
        chosen = companions(fact, events, article.wording)
        ends = (chosen[0], chosen[-1]) if len(chosen) == EVENTS else ()
        for end in ends[:: 1 if draw("end", fact.id) % 2 else -1]:
            if made < max(PER_ARTICLE, len(events) // EVENTS_FOR_ONE) and end.id not in used:
                used.add(end.id)
                made += 1
                yield _question(end, chosen, article)
                break


def _question(fact: Fact, chosen: Sequence[Fact], article: AskedArticle) -> Offer:
    wording = article.wording
    name = "event.first" if fact.id == chosen[0].id else "event.last"
    others = [each for each in chosen if each.id != fact.id]
    facts = (fact, *others)
    slots = wording.slots_of(fact)
    lines = [wording.line("event.sequence", wording.slots_of(each)) for each in chosen]
    draft = set_draft(
        f"{name}.{fact.id}",
        facts,
        article,
        wording.say(name, "single_choice", slots),
        evidence_of_order(lines, wording),
        estimate("single_choice", facts),
    )
    answer, *beside = (_candidate(each, article) for each in facts)
    draft = replace(draft, answer=choice_of(answer), distractors=tuple(map(choice_of, beside)))
    question = kind_named("single_choice").make(draft)
    more = {
        "answers": (meaning_of(str(question.key), answer), *wrong_meanings(beside)),
        "quoted": tuple(each.value.text for each in facts if isinstance(each.value, TextValue)),
    }
    return Offer(1, item_of(question, facts, article, **more), "first_or_last")


def _candidate(fact: Fact, article: AskedArticle) -> Candidate:
    wording = article.wording
    text = wording.value(fact)
    why = wording.say("event.day", "why", wording.slots_of(fact))
    return Candidate(
        "clause",
        keys_of(fact, "value"),
        text,
        natural_rank(text),
        why,
        home=fact.article,
        told=told_alone(fact, wording),
    )
