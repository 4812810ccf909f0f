"""What a test may know and a learner may not: the keys, and the rows as they are stored."""

import json
from dataclasses import dataclass

from sqlalchemy import create_engine, text

from quizapp.bank_file import question_from_dict
from quizapp.questions import Question


@dataclass(frozen=True)
class Oracle:
    """Reads a running server's database from outside; it writes nothing."""

    database_url: str

    def rows(self, query: str, **values: object) -> list[tuple]:
        """Run a query on a connection of its own."""
        engine = create_engine(self.database_url)
        try:
            with engine.connect() as connection:
                return [tuple(row) for row in connection.execute(text(query), values)]
        finally:
            engine.dispose()

    def questions(self, attempt_id: int) -> dict[int, Question]:
        """Give the questions of an attempt by their places."""
        rows = self.rows(
            "SELECT slot.position, question_version.body FROM slot"
            " JOIN question_version ON question_version.id = slot.question_version_id"
            " WHERE slot.attempt_id = :attempt",
            attempt=attempt_id,
        )
        return {
            place: question_from_dict(json.loads(body) if isinstance(body, str) else body)
            for place, body in rows
        }

    def problems(self) -> list[tuple]:
        """Let SQLite look for damage; PostgreSQL has no such check."""
        if not self.database_url.startswith("sqlite"):
            return []
        found = self.rows("PRAGMA integrity_check") + self.rows("PRAGMA foreign_key_check")
        return [row for row in found if row != ("ok",)]


def right(question: Question) -> list[str]:
    """Give form values that earn full credit."""
    if isinstance(question.key, bool):
        return ["true" if question.key else "false"]
    return [question.key] if isinstance(question.key, str) else list(question.key)


def wrong(question: Question) -> list[str]:
    """Give form values that earn nothing."""
    match question.kind:
        case "true_false":
            return ["false" if question.key else "true"]
        case "ordering":
            return list(reversed(question.key))
        case "matching":
            rights = [name.partition(":")[2] for name in question.key]
            return [f"{place}:{right}" for place, right in enumerate([*rights[1:], rights[0]])]
        case "date":
            return ["1644-04-25"]
        case "numeric":
            return ["77"]
        case "short_answer" | "cloze":
            return ["亚历山大大帝"]
    return [next(option.id for option in question.options if not option.correct)]
