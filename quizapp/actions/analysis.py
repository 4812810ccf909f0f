"""Reading what the answers say of a set's questions: statistics, options, verdicts. Writes nothing."""

from dataclasses import dataclass

from quizapp.questions import Question
from quizapp.store.responses import ResponseRow, newest_wordings, responses_to
from quizapp.study.distractors import OptionStatistics, analyse_options, is_key_doubtful
from quizapp.study.items import Answers, ItemStatistics, analyse_items
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


@dataclass(frozen=True)
class Analysed:
    """A question with what its answers say of it, and how much they can carry."""

    question: Question
    statistics: ItemStatistics
    options: tuple[OptionStatistics, ...]
    verdict: Verdict
    tier: Tier

    @property
    def wants_a_look(self) -> bool:
        """Tell whether a teacher should do something about it."""
        return self.verdict in _TROUBLE


def analyse_set(set_id: int) -> list[Analysed]:
    """Analyse every question of a set by each learner's first answer, what wants a look first, then the hardest."""
    questions = newest_wordings(set_id)
    rows: dict[str, list[ResponseRow]] = {}
    for row in responses_to(set_id):
        rows.setdefault(row.question_id, []).append(row)
    ids = list(rows)
    statistics = analyse_items(
        [
            Answers(
                id,
                [row.credit for row in rows[id]],
                [row.total for row in rows[id]],
                guess=guess_of(questions[id]),
            )
            for id in ids
        ]
    )
    found = [_analysed(questions[id], one, rows[id]) for id, one in zip(ids, statistics, strict=True)]
    return sorted(found, key=_rank)


def guess_of(question: Question) -> float:
    """Say what blind guessing earns of a question on average, 0 to 1: typed answers nothing."""
    if question.kind in ("single_choice", "true_false") and question.options:
        return 1 / len(question.options)
    if question.pairs and question.options:
        return 1 / len(question.options)
    return 0.0


def _analysed(question: Question, statistics: ItemStatistics, rows: list[ResponseRow]) -> Analysed:
    options: list[OptionStatistics] = []
    if question.kind in ("single_choice", "true_false"):
        options = analyse_options(
            [_chosen(row) for row in rows],
            [row.total - row.credit for row in rows],
            [(option.id, option.correct) for option in question.options],
        )
    doubtful = is_key_doubtful(statistics.discrimination_index, options, statistics.n)
    return Analysed(
        question, statistics, tuple(options), verdict_on(statistics, doubtful), tier_of(statistics.n)
    )


def _chosen(row: ResponseRow) -> str | None:
    return str(row.answer).lower() if isinstance(row.answer, bool) else row.answer


def _rank(one: Analysed) -> tuple[int, float, str]:
    trouble = _TROUBLE.index(one.verdict) if one.verdict in _TROUBLE else len(_TROUBLE)
    return trouble, one.statistics.facility or 0.0, one.question.id
