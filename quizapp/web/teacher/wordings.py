"""The wordings of a question as a list of what each changed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from difflib import SequenceMatcher

from quizapp.kinds import kind_of
from quizapp.questions import Question, Text, in_script
from quizapp.store.people import Person
from quizapp.store.versions import QuestionVersion
from quizapp.web.language import content_script


@dataclass(frozen=True)
class Piece:
    """A stretch of text that was kept ("same"), added ("new") or taken out ("gone")."""

    code: str
    text: str


@dataclass(frozen=True)
class ChangedPart:
    """One part of a question before and after, in pieces."""

    part: str
    pieces: tuple[Piece, ...]


@dataclass(frozen=True)
class Wording:
    """A wording with who made it, and what it changed of the one before; the first has its stem only."""

    version_id: int
    question: Question
    made_by: str | None
    made_at: datetime | None
    changed: tuple[ChangedPart, ...]
    present: bool


def wordings_of(found: Sequence[tuple[QuestionVersion, Person | None]], present: int) -> list[Wording]:
    """Lay wordings out, the newest first, each against the one before it."""
    questions = [version.question() for version, _ in found]
    listed = [
        Wording(
            version.id,
            question,
            person.name if person is not None else None,
            version.made_at,
            changes(questions[at - 1], question) if at else (),
            version.id == present,
        )
        for at, ((version, person), question) in enumerate(zip(found, questions, strict=True))
    ]
    return listed[::-1]


def changes(before: Question, after: Question) -> tuple[ChangedPart, ...]:
    """Mark what differs between two wordings, part by part, in the reader's script."""
    one, other = _parts(before), _parts(after)
    return tuple(
        ChangedPart(part, pieces_of(one.get(part, ""), other.get(part, "")))
        for part in dict.fromkeys((*one, *other))
        if one.get(part, "") != other.get(part, "")
    )


def pieces_of(before: str, after: str) -> tuple[Piece, ...]:
    """Cut two texts into what they share and what they do not: Chinese by character, else by word."""
    old, new = _units(before), _units(after)
    pieces: list[Piece] = []
    for code, start, end, from_, to in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if code == "equal":
            pieces.append(Piece("same", "".join(old[start:end])))
            continue
        if start < end:
            pieces.append(Piece("gone", "".join(old[start:end])))
        if from_ < to:
            pieces.append(Piece("new", "".join(new[from_:to])))
    return tuple(pieces)


def _units(text: str) -> list[str]:
    if any("\u3400" <= char <= "\u9fff" for char in text):
        return list(text)
    words = text.split(" ")
    return [word + " " for word in words[:-1]] + words[-1:]


def _parts(question: Question) -> dict[str, str]:
    script = content_script()

    def said(text: Text | None) -> str:
        return in_script(text, script) if text is not None else ""

    return {
        "stem": said(question.stem),
        "key": said(kind_of(question).show(question, question.key)),
        "options": " · ".join(said(one.text) for one in question.options),
        "items": " · ".join(said(one.text) for one in question.items),
        "pairs": " · ".join(f"{said(one.left)} – {said(one.right)}" for one in question.pairs),
        "accept": " · ".join(question.accept),
        "explanation": said(question.explanation),
        "sources": " · ".join(source.quote for source in question.sources),
    }
