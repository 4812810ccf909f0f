"""Reading a learner's progress: rows from the store, counted by the study rules. Writes nothing."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from quizapp.actions.days import zone_of
from quizapp.store.people import person
from quizapp.store.progress import FactMemory, answers_since, card_reviews_since, fact_memories
from quizapp.study.history import Recalled, Share, Weeks, calibration, forecast, true_retention, weeks
from quizapp.study.plans import plan_from_dict
from quizapp.study.progress import Day, Tally, by_day, tally
from quizapp.study.scheduling import day_bounds, memory_from_dict

DAYS = 14
WEEKS = 26
COMING = 30
PERIODS = (7, 30, 180)


@dataclass(frozen=True)
class ArticleProgress:
    """How far a learner has come with one article: as a whole, by topic, and by fact kind."""

    article_id: str
    title: str
    language: str
    total: Tally
    topics: dict[str, Tally]
    kinds: dict[str, Tally]


@dataclass(frozen=True)
class Progress:
    """Everything that the progress page tells.

    `retention` is by length of time in days, `sure` and `guessing` are how often answers were right then.
    """

    articles: tuple[ArticleProgress, ...]
    days: tuple[Day, ...]
    reviewed_today: int
    weeks: Weeks
    forecast: tuple[tuple[date, int], ...]
    retention: tuple[tuple[int, Share], ...]
    desired_retention: float
    sure: Share
    guessing: Share


def progress_of(person_id: int, now: datetime) -> Progress:
    """Sum up what a learner knows of each article, and what they did in the last half year."""
    learner = person(person_id)
    zone = zone_of(learner.zone, learner.language) if learner else zone_of(None, None)
    start, end = day_bounds(now, zone)
    by_article: dict[str, list[FactMemory]] = {}
    facts = fact_memories(person_id)
    for fact in facts:
        by_article.setdefault(fact.article_id, []).append(fact)
    since = start - timedelta(days=7 * WEEKS + 7)
    answers = answers_since(person_id, since)
    reviews = card_reviews_since(person_id, since)
    known = [Recalled(one.at, one.right) for one in reviews if one.known]
    sure, guessing = calibration((one.guessed, one.verdict == "right") for one in answers)
    memories = [memory_from_dict(fact.memory) for fact in facts if fact.memory is not None]
    return Progress(
        articles=tuple(_article(found, now, end) for found in by_article.values()),
        days=tuple(by_day([(one.answered_at, one.verdict == "right") for one in answers], now, zone, DAYS)),
        reviewed_today=sum(one.at >= start for one in reviews),
        weeks=weeks([*(one.answered_at for one in answers), *(one.at for one in reviews)], now, zone, WEEKS),
        forecast=tuple(forecast(memories, now, zone, COMING)),
        retention=tuple(true_retention(known, now, zone, PERIODS)),
        desired_retention=plan_from_dict(learner.plan if learner else None).desired_retention,
        sure=sure,
        guessing=guessing,
    )


def _article(facts: list[FactMemory], now: datetime, day_end: datetime) -> ArticleProgress:
    def count(chosen: list[FactMemory]) -> Tally:
        return tally(
            (memory_from_dict(fact.memory) if fact.memory is not None else None for fact in chosen),
            now,
            day_end,
        )

    return ArticleProgress(
        article_id=facts[0].article_id,
        title=facts[0].article_title,
        language=facts[0].language,
        total=count(facts),
        topics={
            topic: count([fact for fact in facts if fact.topic == topic])
            for topic in dict.fromkeys(fact.topic for fact in facts)
        },
        kinds={
            kind: count([fact for fact in facts if fact.kind == kind])
            for kind in dict.fromkeys(fact.kind for fact in facts)
        },
    )
