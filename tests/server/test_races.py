"""Double clicks, second tabs and retries, all at the same moment: each counts once."""

from collections import Counter
from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.harness.browsing import Client
from tests.harness.learner import Learner, score, verdict
from tests.harness.oracle import Oracle, right, wrong
from tests.harness.server import Server

LEARNERS = 100
TABS = 8
SIZE = 5


@pytest.mark.xdist_group("races")
def test_a_hundred_learners_with_eight_tabs_each_get_the_scores_they_earned(server: Server, oracle: Oracle):
    statuses: Counter[int] = Counter()
    with ThreadPoolExecutor(3) as pool:
        learners = list(pool.map(lambda number: play(server, oracle, number, statuses), range(LEARNERS)))

    assert [status for status in statuses if status >= 500] == []
    assert set(statuses) == {303}

    submitted = "SELECT person_id, count(*) FROM attempt WHERE state = 'submitted' GROUP BY person_id"
    assert [count for _, count in oracle.rows(submitted)] == [1] * LEARNERS
    one_open = "SELECT person_id, count(*) FROM attempt WHERE state = 'open' GROUP BY person_id"
    assert [count for _, count in oracle.rows(one_open)] == [1] * LEARNERS
    stored = "SELECT attempt_id, count(*) FROM response JOIN slot ON slot.id = slot_id GROUP BY attempt_id"
    assert [count for _, count in oracle.rows(stored)] == [SIZE] * LEARNERS
    fed_twice = "SELECT response_id FROM review GROUP BY response_id HAVING count(*) > 1"
    assert oracle.rows(fed_twice) == []
    assert len({learner.attempt_id for learner in learners}) == LEARNERS
    assert oracle.problems() == []


def play(server: Server, oracle: Oracle, number: int, statuses: Counter[int]) -> Learner:
    """Take one quiz with eight tabs, and check the score against what this learner knows."""
    learner = Learner(Client(server.port))
    learner.begin(SIZE)
    first_attempt = learner.attempt_path
    questions = oracle.questions(learner.attempt_id)
    known = number % SIZE
    for place in range(1, SIZE):
        expected = "right" if place <= known else "wrong"
        values = right(questions[place]) if place <= known else wrong(questions[place])
        assert verdict(learner.answer(place, values)) == expected, questions[place]

    # The last question in eight tabs: the same answer, or, with every second learner, two that disagree.
    last = questions[SIZE]
    tabs = [{"answer": right(last) if tab % 2 and number % 2 else wrong(last)} for tab in range(TABS)]
    statuses.update(page.status for page in learner.at_once(learner.asked(SIZE), tabs))
    counted = verdict(learner.client.get(learner.question_path(SIZE)))
    assert counted in ({"right", "wrong"} if number % 2 else {"wrong"})

    finish = learner.client.get(f"{learner.attempt_path}?show=list").form("/finish")
    statuses.update(page.status for page in learner.at_once(finish, [{}] * TABS))
    shown = score(learner.client.get(f"{learner.attempt_path}/score"))
    assert shown == (known + (counted == "right"), SIZE)

    start = learner.client.get(learner.set_path).form(f"{learner.set_path}/attempts")
    begun = learner.at_once(start, [{"size": str(SIZE)}] * TABS)
    statuses.update(page.status for page in begun)
    (place_to_go,) = {page.headers["Location"] for page in begun}
    assert first_attempt not in place_to_go
    # What was submitted stays as it was.
    assert score(learner.client.get(f"{first_attempt}/score")) == shown
    return learner
