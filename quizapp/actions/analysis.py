"""Reading what the answers say of questions: statistics, options, verdicts. Writes nothing."""

import json
from array import array
from collections import Counter
from collections.abc import Iterable, MutableSequence, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import ColumnElement

from quizapp.kinds import kind_of
from quizapp.questions import Option, Question, Response, Text
from quizapp.store.grading import changes_of
from quizapp.store.marks import Scope, stream_marks, versions_of_set
from quizapp.study.distractors import OptionStatistics, analyse_options, is_key_doubtful
from quizapp.study.items import Answers, ItemStatistics, analyse_items
from quizapp.study.regrading import laid_over
from quizapp.study.verdicts import Tier, Verdict, tier_of, verdict_on

# What a teacher should look at first.
_TROUBLE: tuple[Verdict, ...] = (
    "check_key",
    "works_against",
    "near_guessing",
    "too_hard",
    "weak",
    "too_easy",
)
_CHOICES = ("single_choice", "true_false")


@dataclass(frozen=True)
class Analysed:
    """A question with what its answers say of it, and how much they can carry.

    `instead` is what was typed most often where another answer is right, and how often, if more than once.
    """

    question: Question
    statistics: ItemStatistics
    options: tuple[OptionStatistics, ...]
    verdict: Verdict
    tier: Tier
    instead: tuple[Text, int] | None = None

    @property
    def wants_a_look(self) -> bool:
        """Tell whether a teacher should do something about it."""
        return self.verdict in _TROUBLE

    @property
    def lure(self) -> Option | None:
        """Give the wrong option that most of the better half chose."""
        wrong = [one for one in self.options if not one.correct and one.upper]
        chosen = max(wrong, key=lambda one: one.upper, default=None)
        options = {option.id: option for option in self.question.options}
        return options.get(chosen.option) if chosen else None


@dataclass
class _Item:
    """The marks of one question, each with the sum of its attempt, and what was chosen."""

    question: Question
    ids: dict[str, str]
    marks: MutableSequence[float] = field(default_factory=lambda: array("d"))
    totals: MutableSequence[float] = field(default_factory=lambda: array("d"))
    chosen: list[str | None] = field(default_factory=list)
    wrong: Counter[str] = field(default_factory=Counter)


def analyse_set(set_id: int, whose: ColumnElement[bool] | None = None) -> list[Analysed]:
    """Analyse every question of a set by the first answers of learners of a scope, what wants a look first, then the hardest."""
    return analyse(Scope(set_id, whose=whose))


def analyse(scope: Scope, first_only: bool = True) -> list[Analysed]:
    """Analyse the questions of a scope, what wants a look first, then the hardest.

    With `first_only`, of each learner's first meeting with a question: later ones tell about memory and not about
    it. All wordings of a question count as one; it is judged as its newest one is now.
    """
    items = _collect(scope, first_only)
    statistics = analyse_items(
        [Answers(one.question.id, one.marks, one.totals, guess=guess_of(one.question)) for one in items]
    )
    found = [_analysed(item, one) for item, one in zip(items, statistics, strict=True)]
    return sorted(found, key=_rank)


def guess_of(question: Question) -> float:
    """Say what blind guessing earns of a question on average, 0 to 1: typed answers nothing."""
    if question.kind in _CHOICES and question.options:
        return sum(one.correct for one in question.options) / len(question.options)
    if question.pairs and question.options:
        return 1 / len(question.options)
    return 0.0


def response_of(text: str | None) -> Response | None:
    """Read an answer as `store.marks` gives it."""
    given: Any = None if text is None else json.loads(text)
    return tuple(given) if isinstance(given, list) else given


def _collect(scope: Scope, first_only: bool) -> list[_Item]:
    versions, changes = versions_of_set(scope.set_id), changes_of(scope.set_id)
    items: dict[int, _Item] = {}
    by_question: dict[str, _Item] = {}
    for version_id in sorted(versions, reverse=True):
        version = versions[version_id]
        if version.question_id not in by_question:
            question = laid_over(version.question(), changes.get(version_id, ())).question
            ids = {_json(one.id, question.kind): one.id for one in question.options}
            by_question[version.question_id] = _Item(question, ids if question.kind in _CHOICES else {})
        items[version_id] = by_question[version.question_id]
    _fill(items, stream_marks(scope), first_only)
    return [one for one in by_question.values() if one.marks]


def _fill(items: dict[int, _Item], rows: Iterable[Any], first_only: bool) -> None:
    last, met = None, set()
    for person_id, _, version_id, credit, weight, answer, total, _ in rows:
        item = items[version_id]
        if first_only:
            if person_id != last:
                last, met = person_id, set()
            if id(item) in met:
                continue
            met.add(id(item))
        item.marks.append(credit)
        # The rest of the attempt is what its other places earned, whatever this one weighs.
        item.totals.append(total - credit * weight + credit)
        if item.ids:
            item.chosen.append(item.ids.get(answer))
        elif credit < 1 and answer is not None:
            item.wrong[answer] += 1


def _json(option_id: str, kind: str) -> str:
    return option_id if kind == "true_false" else json.dumps(option_id)


def _analysed(item: _Item, statistics: ItemStatistics) -> Analysed:
    options: Sequence[OptionStatistics] = ()
    if item.ids:
        rests = array("d", (total - mark for mark, total in zip(item.marks, item.totals, strict=True)))
        known = [(option.id, option.correct) for option in item.question.options]
        options = analyse_options(item.chosen, rests, known)
    doubtful = is_key_doubtful(statistics.discrimination_index, options, statistics.n)
    verdict = verdict_on(statistics, doubtful)
    return Analysed(item.question, statistics, tuple(options), verdict, tier_of(statistics.n), _instead(item))


def _instead(item: _Item) -> tuple[Text, int] | None:
    for answer, times in item.wrong.most_common(1):
        response = response_of(answer)
        if times > 1 and isinstance(response, str):
            return kind_of(item.question).show(item.question, response), times
    return None


def _rank(one: Analysed) -> tuple[int, float, str]:
    trouble = _TROUBLE.index(one.verdict) if one.verdict in _TROUBLE else len(_TROUBLE)
    return trouble, one.statistics.facility or 0.0, one.question.id
