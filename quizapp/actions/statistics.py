"""Reading a whole test: its scores, who knows what, what is taken for what, how long it takes. Writes nothing."""

from array import array
from collections import Counter
from collections.abc import Iterable, MutableSequence, Sequence
from dataclasses import dataclass
from statistics import median
from typing import Any

from quizapp.actions.analysis import response_of
from quizapp.facts import Fact
from quizapp.kinds import kind_of
from quizapp.questions import Question, Text, in_script
from quizapp.store import banks
from quizapp.store.marks import Scope, kinds_of_facts, names_of, stream_marks, stream_times, versions_of_set
from quizapp.store.versions import QuestionVersion
from quizapp.study.cards import FACES
from quizapp.study.confusions import confused_with, true_of
from quizapp.study.history import Share
from quizapp.study.tests import Sitting, Whole, analyse_whole

# A longer gap between two answers is a pause, not a question.
LONGEST_GAP = 600
# So many facts, with names no longer, stand in a table of all against all.
SQUARE = 8
LONGEST_NAME = 16


@dataclass(frozen=True)
class Row:
    """A learner's line of the map of knowledge: how much of each kind of fact's marks was earned."""

    person_id: int
    name: str | None
    cells: tuple[Share, ...]
    whole: Share


@dataclass(frozen=True)
class Map:
    """Learners by kinds of fact, with the sums of all learners."""

    kinds: tuple[str, ...]
    rows: tuple[Row, ...]
    sums: tuple[Share, ...]


@dataclass(frozen=True)
class Taken:
    """A fact that was asked and another one that was given for it, so many times of so many wrong answers.

    `question` asked it, with its right answer in words as `key`; `said` is what was given.
    """

    asked: str
    given: str
    question: Question
    key: Text
    said: Text
    times: int
    wrong: int


@dataclass(frozen=True)
class Square:
    """The answers most mixed up, and how often the second was given where the first was right."""

    names: tuple[Text, ...]
    times: dict[tuple[Text, Text], int]

    @property
    def most(self) -> int:
        """Give the highest count."""
        return max(self.times.values(), default=1)


@dataclass(frozen=True)
class Pace:
    """How long one question takes: the median of so many answers, in seconds."""

    question: Question
    seconds: float
    n: int


def whole_of(scope: Scope, first_only: bool = True) -> Whole:
    """Sum up the scores of a scope: each learner's first attempt, or all attempts."""
    versions = {id: one.question_id for id, one in versions_of_set(scope.set_id).items()}
    numbers: dict[str, int] = {}
    # Arrays, as a million marks would else be a million objects.
    sittings: dict[int, tuple[float, float, MutableSequence[float], MutableSequence[int]]] = {}
    last, kept = None, None
    for person_id, attempt_id, version_id, credit, weight, _, earned, worth in stream_marks(scope):
        if person_id != last:
            last, kept = person_id, attempt_id
        if first_only and attempt_id != kept:
            continue
        if attempt_id not in sittings:
            sittings[attempt_id] = (earned, worth, array("d"), array("l"))
        _, _, marks, asked = sittings[attempt_id]
        marks.append(credit * weight)
        asked.append(numbers.setdefault(versions[version_id], len(numbers)))
    held = [one for one in sittings.values() if one[1]]
    same = len({frozenset(asked) for _, _, _, asked in held}) <= 1
    return analyse_whole(
        [
            Sitting(earned / worth, _in_order(marks, asked, same), worth)
            for earned, worth, marks, asked in held
        ],
        same,
    )


def _in_order(marks: Sequence[float], asked: Sequence[int], same: bool) -> Sequence[float]:
    """Put marks in the order of their questions, where all learners have the same ones."""
    if not same:
        return marks
    return array("d", (marks[place] for place in sorted(range(len(asked)), key=asked.__getitem__)))


def map_of(scope: Scope, first_only: bool = True) -> Map:
    """Say how much of each kind of fact each learner of a scope knew, at the first meeting or at all."""
    kinds = _kinds_of(scope.set_id)
    cells: dict[tuple[int, str], list[float]] = {}
    for person_id, version_id, credit, _ in _meetings(scope, first_only):
        kind = kinds.get(version_id)
        if kind is not None:
            cell = cells.setdefault((person_id, kind), [0.0, 0.0])
            cell[0] += credit
            cell[1] += 1
    order = [kind for kind in dict.fromkeys(kinds.values()) if any(kind == held for _, held in cells)]
    names = names_of({person_id for person_id, _ in cells})
    shares = {place: Share(hits, int(n)) for place, (hits, n) in cells.items()}
    none = Share(0.0, 0)
    rows = [
        Row(
            person_id,
            name,
            found := tuple(shares.get((person_id, kind), none) for kind in order),
            _sum(found),
        )
        for person_id, name in names.items()
    ]
    rows.sort(key=lambda row: (row.name is None, row.name or "", row.person_id))
    sums = tuple(_sum(row.cells[place] for row in rows) for place in range(len(order)))
    return Map(tuple(order), tuple(rows), sums)


def confusions_of(scope: Scope, release_id: int, first_only: bool = True) -> list[Taken]:
    """List what is taken for what in the wrong answers of a scope, the most frequent first; facts are a release's."""
    facts = {fact.id: fact for fact in banks.facts_of_release(release_id)}
    known, versions = true_of(facts.values()), versions_of_set(scope.set_id)
    questions: dict[int, Question] = {}
    judged: dict[tuple[int, str], str | None] = {}
    pairs: Counter[tuple[str, str]] = Counter()
    wrong: Counter[str] = Counter()
    heard: dict[tuple[str, str], tuple[int, str]] = {}
    for _, version_id, credit, answer in _meetings(scope, first_only):
        version = versions[version_id]
        fact = facts.get(version.fact_id)
        if credit >= 1 or answer is None or version.kind not in FACES or fact is None:
            continue
        wrong[fact.id] += 1
        if (version_id, answer) not in judged:
            question = questions.setdefault(version_id, version.question())
            judged[version_id, answer] = _other(question, answer, fact, known)
        other = judged[version_id, answer]
        if other is not None:
            pairs[fact.id, other] += 1
            heard.setdefault((fact.id, other), (version_id, answer))
    found = []
    for (asked, given), times in pairs.items():
        version_id, answer = heard[asked, given]
        question, response = questions[version_id], response_of(answer)
        show = kind_of(question).show
        said = show(question, response if response is not None else "")
        found.append(Taken(asked, given, question, show(question, question.key), said, times, wrong[asked]))
    return sorted(found, key=lambda one: (-one.times, one.asked, one.given))


def square_of(pairs: Sequence[Taken]) -> Square:
    """Choose the answers that are mixed up most, of those short enough for a table of all against all."""
    times: Counter[tuple[Text, Text]] = Counter()
    weight: Counter[Text] = Counter()
    for one in pairs:
        if all(len(in_script(text, "zh-Hans")) <= LONGEST_NAME for text in (one.key, one.said)):
            times[one.key, one.said] += one.times
            weight.update({one.key: one.times, one.said: one.times})
    names = tuple(name for name, _ in weight.most_common(SQUARE))
    return Square(names, {pair: count for pair, count in times.items() if set(pair) <= set(names)})


def paces_of(scope: Scope) -> list[Pace]:
    """Say how long each question takes, the longest first: from the answer before, or the start, to its own.

    Gaps of more than ten minutes are pauses and do not count.
    """
    versions = versions_of_set(scope.set_id)
    newest: dict[str, QuestionVersion] = {}
    spans: dict[str, list[int]] = {}
    last, before = None, 0
    for attempt_id, version_id, started, answered in stream_times(scope):
        if attempt_id != last:
            last, before = attempt_id, started
        version = versions[version_id]
        if 0 < answered - before <= LONGEST_GAP:
            spans.setdefault(version.question_id, []).append(answered - before)
            newest[version.question_id] = max(
                version, newest.get(version.question_id, version), key=lambda one: one.id
            )
        before = answered
    found = [Pace(newest[one].question(), median(seconds), len(seconds)) for one, seconds in spans.items()]
    return sorted(found, key=lambda one: (-one.seconds, one.question.id))


def _meetings(scope: Scope, first_only: bool) -> Iterable[tuple[int, int, float, Any]]:
    versions = {id: one.question_id for id, one in versions_of_set(scope.set_id).items()}
    last: int | None = None
    met: set[str] = set()
    for person_id, _, version_id, credit, _, answer, _, _ in stream_marks(scope):
        if person_id != last:
            last, met = person_id, set()
        if not first_only or versions[version_id] not in met:
            met.add(versions[version_id])
            yield person_id, version_id, credit, answer


def _kinds_of(set_id: int) -> dict[int, str]:
    versions = versions_of_set(set_id)
    kinds = kinds_of_facts({one.fact_id for one in versions.values()})
    return {version_id: kinds[one.fact_id] for version_id, one in versions.items() if one.fact_id in kinds}


def _sum(shares: Iterable[Share]) -> Share:
    held = list(shares)
    return Share(sum(one.hits for one in held), sum(one.of for one in held))


def _other(question: Question, answer: str, fact: Fact, known: Any) -> str | None:
    response = response_of(answer)
    return None if response is None else confused_with(question, response, fact.kind, known)
