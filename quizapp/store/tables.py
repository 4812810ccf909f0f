"""Every table, so that one import makes them all known."""

from quizapp.store.articles import KeptRevision, Revision, StoredArticle
from quizapp.store.assignments import Assignment, AssignmentException
from quizapp.store.attempts import Attempt, DraftAnswer, Slot, StoredResponse
from quizapp.store.audit import AuditEntry
from quizapp.store.banks import QuestionSet, Release, ReleaseRevision, SetArticle
from quizapp.store.cards import Card, Review
from quizapp.store.classes import ClassGroup, ClassMember, ClassSet, ClassTeacher, GroupMember, SchoolClass
from quizapp.store.doubts import Doubt
from quizapp.store.drafts import AcceptedWording, DraftChange, QuestionTag
from quizapp.store.grading import GivenGrade, Regrade, Remark
from quizapp.store.jobs import Job
from quizapp.store.mistakes import DismissedMistake
from quizapp.store.notices import Notice
from quizapp.store.people import FailedSignIn, OneTimeSecret, Person, SignIn
from quizapp.store.proposals import Proposal
from quizapp.store.versions import (
    FactVersion,
    QuestionVersion,
    ReleaseAside,
    ReleaseFact,
    ReleaseQuestion,
    StoredFact,
)

__all__ = [
    "AcceptedWording",
    "Assignment",
    "AssignmentException",
    "Attempt",
    "AuditEntry",
    "Card",
    "ClassGroup",
    "ClassMember",
    "ClassSet",
    "ClassTeacher",
    "DismissedMistake",
    "Doubt",
    "DraftAnswer",
    "DraftChange",
    "FactVersion",
    "FailedSignIn",
    "GivenGrade",
    "GroupMember",
    "Job",
    "KeptRevision",
    "Notice",
    "OneTimeSecret",
    "Person",
    "Proposal",
    "QuestionSet",
    "QuestionTag",
    "QuestionVersion",
    "Regrade",
    "Release",
    "ReleaseAside",
    "ReleaseFact",
    "ReleaseQuestion",
    "ReleaseRevision",
    "Remark",
    "Review",
    "Revision",
    "SchoolClass",
    "SetArticle",
    "SignIn",
    "Slot",
    "StoredArticle",
    "StoredFact",
    "StoredResponse",
]
