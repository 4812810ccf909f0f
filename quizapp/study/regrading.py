"""Repairs of a question that was given already: what each does to the mark of an answer.

A wording that somebody was given is never changed. A repair is laid over it: the answer is judged as if the
question had said so from the beginning.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal, cast

from quizapp.kinds import kind_of
from quizapp.questions import Grade, Key, Option, Question, Response
from quizapp.text.dates import parse_typed_date
from quizapp.text.edtf import is_valid
from quizapp.text.scripts import script_pair
from quizapp.text.typed_numbers import parse_typed_number, write_number

Repair = Literal["key", "accept", "exclude", "weight"]
REPAIRS: tuple[Repair, ...] = ("key", "accept", "exclude", "weight")
WEIGHTS = (0.5, 1.0, 2.0, 3.0)
_TYPED = ("short_answer", "cloze", "date", "numeric")


@dataclass(frozen=True)
class Change:
    """One repair of the wordings in `versions`, by their numbers.

    `answer` is the new key, or what is right as well; `weight` what the question counts; `words` are for the
    learners.
    """

    repair: Repair
    versions: tuple[int, ...]
    answer: Response | None = None
    weight: float = 1.0
    words: str = ""

    def to_dict(self) -> dict[str, Any]:
        """Give the change as plain JSON values."""
        answer = list(self.answer) if isinstance(self.answer, tuple) else self.answer
        return {**vars(self), "versions": list(self.versions), "answer": answer}


@dataclass(frozen=True)
class Mark:
    """What one place of an attempt is worth: the judgement, None without an answer, its credit and weight."""

    verdict: str | None
    credit: float
    note: str
    weight: float

    def to_dict(self) -> dict[str, Any]:
        """Give the mark as plain JSON values."""
        return dict(vars(self))


@dataclass(frozen=True)
class Standing:
    """A wording with its repairs: the question as it is judged now, answers that are right as well, its weight."""

    question: Question
    others: tuple[Response, ...] = ()
    weight: float = 1.0

    def judge(self, response: Response) -> Grade:
        """Grade a response; the best of what is right counts. A "prompt" is not final."""
        also = [
            replace(self.question, key=_key(self.question, other), accept=_spellings(self.question, other))
            for other in self.others
        ]
        grades = [kind_of(one).grade(one, response) for one in (self.question, *also)]
        return max(grades, key=lambda grade: (grade.credit, grade.verdict == "prompt"))

    def judge_finally(self, response: Response) -> Grade:
        """Grade a response that nobody can be asked about any more: what is not specific enough is not right."""
        grade = self.judge(response)
        return Grade("wrong", 0.0, grade.note) if grade.verdict == "prompt" else grade


def change_from_dict(data: Mapping[str, Any]) -> Change:
    """Read a change back."""
    answer = data["answer"]
    return Change(
        **{
            **data,
            "versions": tuple(data["versions"]),
            "answer": tuple(answer) if isinstance(answer, list) else answer,
        }
    )


def mark_from_dict(data: Mapping[str, Any]) -> Mark:
    """Read a mark back."""
    return Mark(**data)


def laid_over(question: Question, changes: Iterable[Change]) -> Standing:
    """Lay repairs over a wording in the order in which they were made. A new key leaves others right beside it."""
    changes = tuple(changes)
    standing = Standing(question, weight=weight_of(changes))
    for change in changes:
        if change.repair == "key" and change.answer is not None:
            standing = replace(standing, question=_with_key(standing.question, change.answer))
        elif change.repair == "accept" and change.answer is not None:
            others = (*standing.others, change.answer)
            standing = replace(standing, others=tuple(dict.fromkeys(others)))
    also = {_option_id(other) for other in standing.others if not isinstance(other, tuple)}
    return replace(standing, question=_with_right_options(standing.question, also))


def weight_of(changes: Iterable[Change]) -> float:
    """Say what a wording counts after its repairs."""
    weights = [
        0.0 if one.repair == "exclude" else one.weight
        for one in changes
        if one.repair in ("exclude", "weight")
    ]
    return weights[-1] if weights else 1.0


def key_of(question: Question, response: Response) -> Key | None:
    """Read an answer as a key of the question; None where it cannot be one."""
    if question.kind not in _TYPED:
        key: Key | None = response
        known = {option.id for option in question.options} | {item.id for item in question.items}
        named = response if isinstance(response, tuple) else (_option_id(response),)
        if not named or not all(name.rpartition(":")[2] in known for name in named):
            return None
        places = [name.partition(":")[0] for name in named]
        if question.items and sorted(named) != sorted(known):
            return None
        if question.pairs and sorted(places) != [str(place) for place in range(len(question.pairs))]:
            return None
    else:
        key = _key(question, response)
        if question.kind == "date" and (not is_valid(str(key)) or str(key).startswith("XXXX")):
            return None
        if question.kind == "numeric" and parse_typed_number(str(key), question.language) is None:
            return None
    grade = kind_of(question).grade(_with_key(question, key), response)
    return key if grade.verdict == "right" else None


def mended(question: Question, change: Change) -> Question | None:
    """Word a question so that from its next release on it needs the repair no more; None where that cannot be done.

    An option that is right as well goes, where two wrong ones are left.
    """
    answer = change.answer
    if change.repair == "key" and answer is not None:
        found = _with_key(question, answer)
        return replace(found, explanation=change.words or kind_of(found).show(found, found.key))
    if change.repair != "accept" or answer is None:
        return None
    if question.kind in _TYPED:
        also = (str(_key(question, answer)), *_spellings(question, answer))
        return replace(question, accept=tuple(dict.fromkeys((*question.accept, *also))))
    left = tuple(one for one in question.options if one.id != answer)
    if question.kind == "single_choice" and len(left) >= 3:
        return replace(question, options=left)
    return None


def is_lower(before: Mark, after: Mark, earned: float, points: float) -> bool:
    """Tell whether an attempt loses by another mark; `earned` of `points` is what its other places are worth."""
    return _share(after, earned, points) < _share(before, earned, points) - 1e-12


def counted(rule: str, shares: Sequence[float | None]) -> float | None:
    """Choose which of a learner's attempts, in their order, makes the grade: the "best", "first" or "last"."""
    if not shares:
        return None
    if rule == "best":
        return max((share for share in shares if share is not None), default=None)
    return shares[0 if rule == "first" else -1]


def _share(mark: Mark, earned: float, points: float) -> float:
    whole = points + mark.weight
    return (earned + mark.credit * mark.weight) / whole if whole else 0.0


def _with_key(question: Question, key: Response) -> Question:
    if key == question.key:
        return question
    # What else was right went with the key; the words that explain it would defend the old one.
    found = replace(question, key=_key(question, key), accept=_spellings(question, key), explanation="")
    return _with_right_options(found, set())


def _with_right_options(question: Question, also: set[str]) -> Question:
    if not question.options or question.pairs:
        return question
    key = question.key if isinstance(question.key, tuple) else (_option_id(question.key),)
    right = {*key, *also}
    return replace(
        question,
        options=tuple(
            Option(one.id, one.text, one.id in right, None if one.id in right else one.why)
            for one in question.options
        ),
    )


def _key(question: Question, response: Response) -> Key:
    """Write a typed answer as keys are written; whatever cannot be read stays as it was typed."""
    if question.kind == "date":
        return parse_typed_date(str(response), question.language) or str(response)
    if question.kind == "numeric":
        span = parse_typed_number(str(response), question.language)
        if span is None:
            return str(response)
        low, high = (write_number(float(end)) for end in span)
        return low if low == high else f"{low}/{high}"
    if question.kind in _TYPED and question.language.startswith("zh"):
        return script_pair(str(response)).hans
    return cast(Key, response)


def _spellings(question: Question, response: Response) -> tuple[str, ...]:
    if question.kind not in ("short_answer", "cloze") or not question.language.startswith("zh"):
        return ()
    # As it was typed comes first: converting may damage a name.
    pair, typed = script_pair(str(response)), str(response)
    return tuple(one for one in dict.fromkeys((typed, pair.hant)) if one != pair.hans)[:1]


def _option_id(response: Response) -> str:
    return str(response).lower() if isinstance(response, bool) else str(response)
