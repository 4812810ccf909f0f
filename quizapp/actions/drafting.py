"""Changes to a set's questions that the next release takes over. Rights are checked before."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from quizapp.actions.refusal import Refusal
from quizapp.actions.storing import know_facts, store_facts, store_questions
from quizapp.facts import Fact
from quizapp.questions import Question
from quizapp.store.banks import QuestionSet, latest_release
from quizapp.store.contents import Placed, contents_of
from quizapp.store.database import writing
from quizapp.store.drafts import AcceptedWording, DraftChange, QuestionTag, draft_changes, drafted
from quizapp.store.versions import FactVersion, QuestionVersion

LONGEST_TAG = 30


def draft_of(set_id: int) -> tuple[Placed, ...]:
    """Give what the next release would hold, in order."""
    last = latest_release(set_id)
    return drafted(contents_of(last.id), draft_changes(set_id)) if last else ()


def reword(
    set_id: int, teacher_id: int, question: Question, seen_version_id: int | None, now: datetime
) -> int:
    """Keep another wording of a question for the next release; give its version's id.

    `seen_version_id` is the wording that the teacher had before them, None for a question that is new. The
    teacher looked it over, so it is accepted. Raises Refusal("changed_meanwhile") where somebody worded it
    otherwise in between, and then keeps nothing.
    """
    with writing() as session:
        return _reword(session, set_id, teacher_id, question, seen_version_id, now)


def add_own(set_id: int, teacher_id: int, fact: Fact, question: Question, now: datetime) -> int:
    """Keep a teacher's own question, with the fact that it asks about, for the next release."""
    with writing() as session:
        know_facts(session, [fact])
        store_facts(session, [fact])
        return _reword(session, set_id, teacher_id, question, None, now)


def reword_as(set_id: int, teacher_id: int, question_id: str, version_id: int, now: datetime) -> None:
    """Take an older wording of a question again. Raises Refusal("not_found") for one of another question."""
    with writing() as session:
        _lock(session, set_id)
        version = session.get(QuestionVersion, version_id)
        if version is None or version.question_id != question_id:
            raise Refusal("not_found")
        _change(session, set_id, question_id, teacher_id, now).version_id = version_id


def set_aside(set_id: int, teacher_id: int, question_ids: Collection[str], aside: bool, now: datetime) -> int:
    """Take questions out of the next release, or put them back; give how many that changed."""
    with writing() as session:
        _lock(session, set_id)
        wanted = [
            one for one in draft_of(set_id) if one.version.question_id in question_ids and one.aside != aside
        ]
        for one in wanted:
            _change(session, set_id, one.version.question_id, teacher_id, now).aside = aside
        return len(wanted)


def throw_away(set_id: int, question_ids: Collection[str] | None = None) -> None:
    """Forget what was changed and not released, of all questions or of some; the wordings stay in the history."""
    with writing() as session:
        _lock(session, set_id)
        gone = delete(DraftChange).where(DraftChange.set_id == set_id)
        if question_ids is not None:
            gone = gone.where(DraftChange.question_id.in_(question_ids))
        session.execute(gone)


def accept(
    set_id: int, teacher_id: int, question_ids: Collection[str], now: datetime, accepted: bool = True
) -> int:
    """Note that a teacher has looked questions over and found them good, or no longer; give how many."""
    with writing() as session:
        _lock(session, set_id)
        ids = [one.version.id for one in draft_of(set_id) if one.version.question_id in question_ids]
        if accepted:
            _accept(session, set_id, ids, teacher_id, now)
        else:
            session.execute(
                delete(AcceptedWording).where(
                    AcceptedWording.set_id == set_id, AcceptedWording.question_version_id.in_(ids)
                )
            )
        return len(ids)


def tag(set_id: int, question_ids: Collection[str], name: str, tagged: bool = True) -> int:
    """Give questions a teacher's word, or take it from them; give how many.

    Raises Refusal("no_tag") for an empty or overlong word.
    """
    word = " ".join(name.split())
    if not 0 < len(word) <= LONGEST_TAG or not word.isprintable():
        raise Refusal("no_tag")
    with writing() as session:
        _lock(session, set_id)
        ids = {one.version.question_id for one in draft_of(set_id)} & set(question_ids)
        session.execute(
            delete(QuestionTag).where(
                QuestionTag.set_id == set_id, QuestionTag.tag == word, QuestionTag.question_id.in_(ids)
            )
        )
        if tagged:
            session.add_all(QuestionTag(set_id=set_id, question_id=id, tag=word) for id in sorted(ids))
        return len(ids)


def _reword(
    session: Session,
    set_id: int,
    teacher_id: int,
    question: Question,
    seen_version_id: int | None,
    now: datetime,
) -> int:
    _lock(session, set_id)
    present = next((one for one in draft_of(set_id) if one.version.question_id == question.id), None)
    if (present.version.id if present else None) != seen_version_id:
        raise Refusal("changed_meanwhile")
    kinds = _kinds(session, question.facts)
    (version,) = store_questions(session, [question], kinds, teacher_id, now)
    change = _change(session, set_id, question.id, teacher_id, now)
    change.version_id = version.id
    _accept(session, set_id, [version.id], teacher_id, now)
    return version.id


def _lock(session: Session, set_id: int) -> None:
    """Make other writers of this set wait until the transaction ends."""
    found = session.scalar(
        select(QuestionSet).where(QuestionSet.id == set_id).with_for_update(key_share=True)
    )
    if found is None:
        raise Refusal("not_found")


def _change(session: Session, set_id: int, question_id: str, teacher_id: int, now: datetime) -> DraftChange:
    change = session.get(DraftChange, (set_id, question_id))
    if change is None:
        change = DraftChange(set_id=set_id, question_id=question_id)
        session.add(change)
    change.changed_by, change.changed_at = teacher_id, now
    return change


def _accept(
    session: Session, set_id: int, version_ids: Collection[int], teacher_id: int, now: datetime
) -> None:
    known = set(
        session.scalars(
            select(AcceptedWording.question_version_id).where(
                AcceptedWording.set_id == set_id, AcceptedWording.question_version_id.in_(version_ids)
            )
        )
    )
    session.add_all(
        AcceptedWording(set_id=set_id, question_version_id=id, accepted_by=teacher_id, accepted_at=now)
        for id in version_ids
        if id not in known
    )


def _kinds(session: Session, fact_ids: Collection[str]) -> dict[str, str]:
    versions = session.scalars(select(FactVersion).where(FactVersion.fact_id.in_(fact_ids)))
    kinds = {version.fact_id: version.body["kind"] for version in versions}
    if set(fact_ids) - kinds.keys():
        raise Refusal("not_found")
    return kinds
