"""Every table, so that one import makes them all known."""

from quizapp.store.articles import Revision, StoredArticle
from quizapp.store.assignments import Assignment
from quizapp.store.attempts import Attempt, DraftAnswer, Slot, StoredResponse
from quizapp.store.banks import QuestionSet, Release, ReleaseRevision, SetArticle
from quizapp.store.cards import Card, Review
from quizapp.store.classes import ClassMember, ClassTeacher, SchoolClass
from quizapp.store.doubts import Doubt
from quizapp.store.mistakes import DismissedMistake
from quizapp.store.people import FailedSignIn, OneTimeSecret, Person, SignIn
from quizapp.store.versions import FactVersion, QuestionVersion, ReleaseFact, ReleaseQuestion, StoredFact

__all__ = [
    "Assignment",
    "Attempt",
    "Card",
    "ClassMember",
    "ClassTeacher",
    "DismissedMistake",
    "Doubt",
    "DraftAnswer",
    "FactVersion",
    "FailedSignIn",
    "OneTimeSecret",
    "Person",
    "QuestionSet",
    "QuestionVersion",
    "Release",
    "ReleaseFact",
    "ReleaseQuestion",
    "ReleaseRevision",
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
