"""Jobs: taken once, kept by a lease, ended once."""

from datetime import timedelta

import pytest

from quizapp.actions import jobs
from quizapp.actions.refusal import Refusal
from quizapp.store.database import db, writing
from quizapp.store.jobs import Job, has_work, job_of, jobs_of
from tests.actions.conftest import NOW

LATER = NOW + jobs.LEASE + timedelta(seconds=1)


def ask(place, **asked):
    with writing() as session:
        return jobs.ask(session, "build_set", place.alice, asked, NOW)


def job(number):
    db.session.rollback()
    return db.session.get(Job, number)


def test_the_oldest_job_is_taken_first(place):
    first, second = ask(place), ask(place)
    assert [jobs.take(NOW).id, jobs.take(NOW).id, jobs.take(NOW)] == [first, second, None]


def test_eight_workers_take_eight_jobs_once_each(place, monkeypatch):
    monkeypatch.setattr(jobs, "AT_ONCE", 9)
    wanted = [ask(place) for _ in range(8)]
    taken = place.at_once(lambda: (found := jobs.take(NOW)) and found.id)
    while len([one for one in taken if one]) < 8 and (more := jobs.take(NOW)):
        taken.append(more.id)
    assert sorted(one for one in taken if one) == wanted


def test_eight_workers_take_one_job_once(place):
    ask(place)
    assert len([one for one in place.at_once(lambda: jobs.take(NOW)) if one]) == 1


def test_a_job_whose_lease_ran_out_is_taken_again_and_its_first_worker_has_no_say(place):
    ask(place)
    dead = jobs.take(NOW)
    assert jobs.take(NOW + timedelta(seconds=1)) is None
    alive = jobs.take(LATER)
    assert (alive.id, alive.tries) == (dead.id, 2)
    assert not jobs.tell(dead, "checking", 0.9, LATER)
    jobs.fail(dead, "failed", LATER)
    with pytest.raises(Refusal, match="job_gone"), writing() as session:
        jobs.finish(session, dead, {}, LATER)
    assert jobs.tell(alive, "asking", 0.3, LATER)
    assert (job(alive.id).state, job(alive.id).progress) == ("running", 0.3)


def test_saying_how_far_it_is_keeps_the_lease(place):
    ask(place)
    taken = jobs.take(NOW)
    assert jobs.tell(taken, "reading", 0.1, NOW + timedelta(seconds=20))
    assert jobs.take(LATER) is None


def test_a_job_that_kills_its_workers_is_given_up(place):
    number = ask(place)
    moment = NOW
    for _ in range(jobs.TRIES):
        assert jobs.take(moment).id == number
        moment += jobs.LEASE + timedelta(seconds=1)
    assert jobs.take(moment) is None
    assert (job(number).state, job(number).error) == ("failed", "tried_too_often")
    assert not has_work(moment + timedelta(days=1))


@pytest.mark.parametrize("running", [False, True])
def test_a_cancelled_job_is_done_by_nobody(place, running):
    number = ask(place)
    taken = jobs.take(NOW) if running else None
    jobs.cancel(number, NOW)
    assert jobs.take(LATER) is None
    if taken:
        assert not jobs.tell(taken, "reading", 0.5, NOW)
        with pytest.raises(Refusal), writing() as session:
            jobs.finish(session, taken, {}, NOW)
    assert job(number).state == "cancelled"


def test_a_job_that_has_ended_cannot_be_cancelled(place):
    number = ask(place)
    taken = jobs.take(NOW)
    with writing() as session:
        jobs.finish(session, taken, {"set": 7}, NOW)
    jobs.cancel(number, NOW)
    assert (job(number).state, job(number).result, job(number).progress) == ("done", {"set": 7}, 1.0)


def test_a_result_and_the_end_of_its_job_are_kept_together_or_not_at_all(place):
    number = ask(place)
    taken = jobs.take(NOW)
    with pytest.raises(ZeroDivisionError), writing() as session:
        jobs.finish(session, taken, {}, NOW)
        raise ZeroDivisionError
    assert job(number).state == "running"


def test_a_worker_that_ends_in_good_order_gives_its_job_back(place):
    ask(place)
    jobs.give_back(jobs.take(NOW))
    assert jobs.take(NOW).tries == 1


def test_nobody_fills_the_queue_alone(place):
    for _ in range(jobs.AT_ONCE):
        ask(place)
    with pytest.raises(Refusal, match="too_many_jobs"):
        ask(place)


def test_a_job_is_its_owner_s_alone(place):
    number = ask(place)
    assert job_of(place.alice, number).id == number
    assert job_of(place.bob, number) is None
    assert (len(jobs_of(place.alice)), jobs_of(place.bob)) == (1, [])
