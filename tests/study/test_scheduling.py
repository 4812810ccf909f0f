"""The memory of a fact: FSRS-6 with its published vectors, and the learner's day."""

from datetime import UTC, date, datetime, timedelta
from random import Random
from zoneinfo import ZoneInfo

import fsrs
import pytest

from quizapp.study.scheduling import (
    Memory,
    Model,
    Rating,
    day_bounds,
    is_due,
    learners_day,
    memory_from_dict,
    previews,
    recall,
    replay,
    retrievability,
)

START = datetime(2022, 11, 29, 12, 30, tzinfo=UTC)
AGAIN, HARD, GOOD, EASY = Rating


def test_intervals_are_those_of_the_reference():
    ratings = [GOOD] * 6 + [AGAIN] * 2 + [GOOD] * 5
    memory, now, days = None, START, []
    for rating in ratings:
        memory = recall(memory, rating, now)
        days.append((memory.due - memory.last_review).days)
        now = memory.due
    assert days == [0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21]


def test_stability_and_difficulty_are_those_of_the_reference():
    moment, recalls = START, []
    for rating, days in zip((AGAIN, *[GOOD] * 5), (0, 0, 1, 3, 8, 21), strict=True):
        moment += timedelta(days=days)
        recalls.append((rating, moment))
    last = replay(recalls)[-1]
    assert last.stability == pytest.approx(53.62691, abs=1e-4)
    assert last.difficulty == pytest.approx(6.3574867, abs=1e-6)


@pytest.mark.parametrize("retention", [0.80, 0.90, 0.97])
def test_random_histories_are_scheduled_as_the_library_does(retention):
    random = Random(int(retention * 100))
    library = fsrs.Scheduler(desired_retention=retention, enable_fuzzing=False)
    for _ in range(3_400):
        card, memory, now = fsrs.Card(card_id=1, due=START), None, START
        for _ in range(random.randint(1, 12)):
            rating = random.choice(list(Rating))
            card, _ = library.review_card(card, fsrs.Rating(rating), now)
            memory = recall(memory, rating, now, Model(retention))
            # Through the database and back, as between two requests.
            memory = memory_from_dict(memory.to_dict())
            assert (memory.due, memory.stability, memory.difficulty, memory.step, memory.state) == (
                card.due,
                card.stability,
                card.difficulty,
                card.step,
                card.state.name.lower(),
            )
            now += random.choice(
                [timedelta(minutes=random.randint(1, 900)), timedelta(random.randint(1, 90))]
            )


def test_whoever_wants_to_be_surer_is_asked_sooner():
    known = replay([(GOOD, START), (GOOD, START + timedelta(days=3)), (GOOD, START + timedelta(days=14))])[-1]
    spans = [previews(known, known.due, Model(wish))[GOOD] for wish in (0.80, 0.90, 0.97)]
    assert spans == sorted(spans, reverse=True) and len(set(spans)) == 3


def test_ten_easy_recalls_reach_the_least_difficulty():
    moments = [START + timedelta(microseconds=number) for number in range(10)]
    assert replay((EASY, moment) for moment in moments)[-1].difficulty == pytest.approx(1.0)


def test_the_same_recalls_give_the_same_memory():
    recalls = [(GOOD, START + timedelta(days=days)) for days in (0, 3, 20, 90)]
    assert replay(recalls) == replay(recalls)


def test_a_memory_survives_the_database():
    memory = replay([(GOOD, START), (AGAIN, START + timedelta(days=3))])[-1]
    assert memory_from_dict(memory.to_dict()) == memory
    assert memory.parameters == 21


def test_previews_tell_what_each_grade_will_do_and_change_nothing():
    memory = recall(None, GOOD, START)
    later = START + timedelta(days=5)
    told = previews(memory, later)
    assert told == {rating: recall(memory, rating, later).due - later for rating in Rating}
    assert told[AGAIN] < told[HARD] <= told[GOOD] <= told[EASY]


def test_a_review_from_a_slow_clock_does_not_run_backwards():
    memory = recall(None, GOOD, START)
    assert recall(memory, GOOD, START - timedelta(hours=1)).last_review == START


def test_any_zone_of_now_will_do():
    east = START.astimezone(ZoneInfo("Asia/Shanghai"))
    assert recall(None, GOOD, east) == recall(None, GOOD, START)


def test_recall_fades_to_nine_in_ten_at_the_stability():
    memory = recall(None, EASY, START)
    assert retrievability(memory, START) == 1.0
    days = round(memory.stability)
    assert retrievability(memory, START + timedelta(days=days)) == pytest.approx(0.9, abs=0.01)


@pytest.mark.parametrize(
    ("moment", "zone", "day"),
    [
        ("2026-03-02T19:59:00", "Asia/Shanghai", "2026-03-02"),
        ("2026-03-02T20:00:00", "Asia/Shanghai", "2026-03-03"),
        ("2026-03-02T03:59:00", "UTC", "2026-03-01"),
        ("2026-03-02T04:00:00", "UTC", "2026-03-02"),
        # The clocks of Berlin go forward on 29 March 2026 and back on 25 October.
        ("2026-03-29T01:59:00", "Europe/Berlin", "2026-03-28"),
        ("2026-03-29T02:00:00", "Europe/Berlin", "2026-03-29"),
        ("2026-10-25T02:59:00", "Europe/Berlin", "2026-10-24"),
        ("2026-10-25T03:00:00", "Europe/Berlin", "2026-10-25"),
    ],
)
def test_a_day_begins_at_four_in_the_learners_zone(moment, zone, day):
    moment, zone = datetime.fromisoformat(moment).replace(tzinfo=UTC), ZoneInfo(zone)
    assert learners_day(moment, zone) == date.fromisoformat(day)
    begin, end = day_bounds(moment, zone)
    assert begin <= moment < end
    assert (
        learners_day(begin, zone)
        == learners_day(end - timedelta(seconds=1), zone)
        == learners_day(moment, zone)
    )


def test_a_review_is_due_all_day_and_a_learning_step_at_its_minute():
    _, end = day_bounds(START, ZoneInfo("UTC"))

    def memory(state: str, due: datetime) -> Memory:
        return Memory(state, None, 5.0, 5.0, due, START, GOOD)

    assert is_due(memory("review", end - timedelta(minutes=1)), START, end)
    assert not is_due(memory("review", end), START, end)
    assert is_due(memory("learning", START), START, end)
    assert not is_due(memory("relearning", START + timedelta(minutes=1)), START, end)


@pytest.mark.parametrize(
    "zone", ["Europe/London", "America/New_York", "Asia/Shanghai", "Australia/Lord_Howe", "Asia/Kathmandu"]
)
def test_days_follow_each_other_without_gap_through_every_change_of_the_clocks(zone):
    random, place = Random(zone), ZoneInfo(zone)
    moment = datetime(2026, 1, 1, tzinfo=UTC)
    for _ in range(800):
        moment += timedelta(minutes=random.randint(1, 900))
        begins, ends = day_bounds(moment, place)
        assert begins <= moment < ends
        assert begins.astimezone(place).hour == ends.astimezone(place).hour == 4
        assert timedelta(hours=23) <= ends - begins <= timedelta(hours=25)
        assert learners_day(begins, place) == learners_day(ends - timedelta(seconds=1), place)
        assert learners_day(ends, place) == learners_day(begins, place) + timedelta(days=1)
        assert day_bounds(ends, place)[0] == ends
