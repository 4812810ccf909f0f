"""A question on offer: what it is, and how good it is among those about the same fact."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from quizapp.checks import Answer, Item
from quizapp.facts import Fact, TextValue, stable_id
from quizapp.generator.asking.asked_article import AskedArticle
from quizapp.generator.asking.candidates import Candidate
from quizapp.generator.asking.texts import as_option
from quizapp.kinds import Choice, Draft, kind_named
from quizapp.questions import Question, Text


@dataclass(frozen=True)
class Offer:
    """A candidate with its rank among those of its fact: the lower is taken first.

    `family` names the maker of questions about several facts, "" for those about one.
    """

    rank: int
    item: Item
    family: str = ""


def choice_of(candidate: Candidate) -> Choice:
    """Take a candidate as a choice."""
    return Choice(
        candidate.identity, as_option(candidate.text, candidate.sort), candidate.rank, candidate.why
    )


def meaning_of(option: str, candidate: Candidate) -> Answer:
    """Tell the checks what a choice means."""
    return Answer(option, candidate.sort, candidate.keys, candidate.dates, candidate.amount)


def wrong_meanings(wrong: Sequence[Candidate]) -> tuple[Answer, ...]:
    """Tell the checks what the wrong options mean."""
    return tuple(meaning_of(stable_id("o", each.identity), each) for each in wrong)


def item_of(question: Question, facts: Sequence[Fact], article: AskedArticle, **more: Any) -> Item:
    """Give a question about several facts to the checks."""
    quoted = tuple(
        fact.value.text for fact in facts if fact.kind == "event" and isinstance(fact.value, TextValue)
    )
    more = {"topic": article.topic, "names": article.actors, "quoted": quoted, **more}
    return Item(question, tuple(facts), **more)


def judged(
    draft: Draft, shown: Text, true: Text, facts: Sequence[Fact], article: AskedArticle, **more: Any
) -> Item:
    """Make a statement to judge: as it is shown, and as it is true."""
    wording = article.wording
    yes, no = (
        Choice("true", wording.text(wording.phrases.TRUE)),
        Choice("false", wording.text(wording.phrases.FALSE)),
    )
    is_true = shown == true
    draft = replace(
        draft,
        stem=wording.fill(wording.phrases.JUDGE, {"statement": shown}),
        answer=yes if is_true else no,
        distractors=(no if is_true else yes,),
    )
    statement = wording.fill(wording.phrases.JUDGE, {"statement": true})
    return item_of(kind_named("true_false").make(draft), facts, article, statement=statement, **more)


def draw(*parts: str) -> int:
    """Draw a number from names: the same names give the same number."""
    return int(stable_id("d", *parts)[2:], 16)


def set_draft(
    direction: str,
    facts: Sequence[Fact],
    article: AskedArticle,
    stem: Text,
    explanation: Text,
    difficulty: float,
) -> Draft:
    """Begin a question about several facts: it cites where each of them stands."""
    return Draft(
        direction=direction,
        facts=tuple(fact.id for fact in facts),
        language=article.language,
        stem=stem,
        explanation=explanation,
        sources=tuple(dict.fromkeys(fact.source for fact in facts)),
        difficulty=difficulty,
    )
