"""The paragraph around a source, which only facts keep: their questions share it."""

from collections.abc import Iterable
from dataclasses import replace

from sqlalchemy import select

from quizapp.bank_file import fact_from_dict
from quizapp.questions import Question
from quizapp.store.database import db
from quizapp.store.versions import FactVersion, ReleaseFact


def with_contexts(release_id: int, questions: Iterable[Question]) -> list[Question]:
    """Give the sources of a release's questions the rest of their paragraphs."""
    asked = list(questions)
    facts = db.session.scalars(
        select(FactVersion.body)
        .join(ReleaseFact, ReleaseFact.fact_version_id == FactVersion.id)
        .where(
            ReleaseFact.release_id == release_id,
            FactVersion.fact_id.in_({fact for question in asked for fact in question.facts}),
        )
    )
    sources = [fact_from_dict(body).source for body in facts]
    whole = {(source.article, source.start, source.end): source for source in sources}
    return [
        replace(
            question,
            sources=tuple(
                whole.get((source.article, source.start, source.end), source) for source in question.sources
            ),
        )
        for question in asked
    ]
