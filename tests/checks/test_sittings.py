"""No sitting that is put together has a question that another one gives away."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from quizapp.checks.given_away import look
from quizapp.study.assembly import Candidate, assemble
from tests.checks.clean_items import clean_items

NOW = datetime(2025, 3, 1, tzinfo=UTC)


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("seed", ["a", "b", "c", "d"])
def test_no_question_of_a_sitting_gives_another_away(language, seed):
    items = [item for item in clean_items() if item.question.language.startswith(language)]
    candidates = [Candidate(place, item.question, None) for place, item in enumerate(items)]
    sitting = [items[choice.version_id] for choice in assemble(candidates, 20, seed, NOW)]
    assert len(sitting) > 10
    questions = tuple(item.question for item in sitting)
    assert [look(replace(item, beside=questions)) for item in sitting] == [None] * len(sitting)
