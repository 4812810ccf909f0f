"""Every table, so that one import makes them all known."""

from quizapp.store.articles import Revision, StoredArticle
from quizapp.store.attempts import Attempt, Slot, StoredResponse
from quizapp.store.banks import (
    FactVersion,
    QuestionSet,
    QuestionVersion,
    Release,
    ReleaseFact,
    ReleaseQuestion,
    ReleaseRevision,
    SetArticle,
    StoredFact,
)
from quizapp.store.cards import Card, Review
from quizapp.store.people import FailedSignIn, OneTimeSecret, Person, SignIn

__all__ = [
    "Attempt",
    "Card",
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
    "SetArticle",
    "SignIn",
    "Slot",
    "StoredArticle",
    "StoredFact",
    "StoredResponse",
]
