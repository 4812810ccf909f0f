"""Reading a learner's progress: rows from the store, counted by the study rules. Writes nothing."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from quizapp.actions.days import zone_of
from quizapp.store.people import person
from quizapp.store.progress import FactMemory, answers_since, fact_memories
from quizapp.study.progress import Day, Tally, by_day, tally
from quizapp.study.scheduling import day_bounds, memory_from_dict

DAYS = 14


@dataclass(frozen=True)
class ArticleProgress:
    """How far a learner has come with one article: as a whole, by topic, and by fact kind."""

    article_id: str
    title: str
    total: Tally
    topics: dict[str, Tally]
    kinds: dict[str, Tally]


@dataclass(frozen=True)
class Progress:
    """Everything that the progress page tells."""

    articles: tuple[ArticleProgress, ...]
    days: tuple[Day, ...]


def progress_of(person_id: int, now: datetime) -> Progress:
    """Sum up what a learner knows of each article, and their answers of the last fourteen days."""
    learner = person(person_id)
    zone = zone_of(learner.zone, learner.language) if learner else zone_of(None, None)
    start, end = day_bounds(now, zone)
    by_article: dict[str, list[FactMemory]] = {}
    for fact in fact_memories(person_id):
        by_article.setdefault(fact.article_id, []).append(fact)
    answers = answers_since(person_id, start - timedelta(days=DAYS))
    return Progress(
        articles=tuple(_article(facts, now, end) for facts in by_article.values()),
        days=tuple(by_day([(one.answered_at, one.verdict == "right") for one in answers], now, zone, DAYS)),
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
