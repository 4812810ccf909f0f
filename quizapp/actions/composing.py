"""What the next release holds, from a comparison and the teacher's choices: each wording stored once, bases kept."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from quizapp.actions.storing import know_facts, store_facts, store_questions, store_revision
from quizapp.questions import Bank, Question
from quizapp.store.contents import Contents, Placed
from quizapp.store.versions import FactVersion, QuestionVersion
from quizapp.study.regeneration import Change, Choice, chosen


@dataclass(frozen=True)
class _Entry:
    """A question in its place, before it has rows. `base` is what the generator says where this is said instead."""

    question: Question
    aside: bool
    base: Question | None = None
    worded: QuestionVersion | None = None
    own: bool = False


def compose(
    session: Session,
    bank: Bank,
    before: Contents,
    changes: Sequence[Change],
    choices: Mapping[str, Choice],
    teacher_id: int,
    now: datetime,
) -> Contents:
    """Put a release together. Raises Refusal("revision_differs") for another text under a revision's name."""
    revisions = tuple(store_revision(session, article, teacher_id, now) for article in bank.articles)
    placed = {one.version.question_id: one for one in before.questions}
    generated = {question.id: question for question in bank.questions}
    kinds = {version.fact_id: version.body["kind"] for version in before.facts}
    kinds |= {fact.id: fact.kind for fact in bank.facts}
    know_facts(session, bank.facts)
    found = (
        _entry(change, choices.get(change.id), placed.get(change.id), generated.get(change.id))
        for change in changes
    )
    entries = [entry for entry in found if entry is not None]
    bases = [entry.base for entry in entries if entry.base is not None]
    base_rows = {row.question_id: row for row in store_questions(session, bases, kinds)}
    rows = _worded(session, entries, kinds)
    questions = tuple(
        Placed(rows[entry.question.id], base_rows[entry.base.id] if entry.base else None, entry.aside)
        for entry in entries
    )
    return Contents(_facts(session, bank, before, questions), questions, revisions)


def _entry(
    change: Change, choice: Choice | None, old: Placed | None, theirs: Question | None
) -> _Entry | None:
    question, aside = chosen(change, choice)
    if question is None:
        return None
    if question == theirs or old is None:
        return _Entry(question, aside)
    worded = old.version if old.version.made_at is not None else None
    if old.own:
        return _Entry(question, aside, None, worded)
    if change.edited:
        # Where the generator says nothing now, what it said last stays the base.
        return _Entry(question, aside, theirs or (old.base.question() if old.base else None), worded)
    if choice == "old" or (theirs is None and old.base is not None):
        # Held on to against the generator: it is not asked about again.
        return _Entry(question, aside, theirs or question)
    return _Entry(question, aside)


def _worded(
    session: Session, entries: Sequence[_Entry], kinds: Mapping[str, str]
) -> dict[str, QuestionVersion]:
    """Store the wordings; one that was joined with the generator's is still of the teacher who worded it."""
    plain = [entry.question for entry in entries if entry.worded is None]
    rows = store_questions(session, plain, kinds)
    for entry in entries:
        if entry.worded is not None:
            by, at = entry.worded.made_by, entry.worded.made_at
            rows += store_questions(session, [entry.question], kinds, by, at)
    return {row.question_id: row for row in rows}


def _facts(
    session: Session, bank: Bank, before: Contents, questions: Sequence[Placed]
) -> tuple[FactVersion, ...]:
    """Give the facts as they are stated now, and those of before on which a question that is kept stands alone."""
    now_stated = store_facts(session, bank.facts)
    known = {version.fact_id for version in now_stated}
    needed = {fact for one in questions for fact in one.version.body["facts"]}
    return (*now_stated, *(one for one in before.facts if one.fact_id in needed - known))
