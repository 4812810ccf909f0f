"""A fact that is stated otherwise now: in words, and when those words may be shown."""

from dataclasses import replace

import pytest

from quizapp.facts import DateValue, EntityValue, Fact, QuantityValue, Source, TextValue
from quizapp.questions import Question
from quizapp.study.corrections import gives_away, restated

WHERE = Source("a", "lead", 0, 3, "Ney")
FACT = Fact("f", "a", "command", "Battle", EntityValue("Ney", "person"), WHERE, qualifier="the rear")
EVENT = replace(FACT, kind="event", value=TextValue("the bridge fell"), when="1812-11-26", qualifier=None)


def asking(kind: str, key, stem: str = "Who led the rear?", **more) -> Question:
    return Question("q", kind, ("f",), "en", stem, key, "", (WHERE,), 0.4, **more)


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        (FACT, replace(FACT, value=EntityValue("Soult", "person")), ("Ney", "Soult")),
        (FACT, replace(FACT, qualifier="the van"), ("the rear", "the van")),
        (EVENT, replace(EVENT, when="1812-11-27"), ("26 November 1812", "27 November 1812")),
        (
            replace(FACT, value=DateValue("1812-11-26")),
            replace(FACT, value=DateValue("1812-11-28")),
            ("26 November 1812", "28 November 1812"),
        ),
        (
            replace(FACT, value=QuantityValue(1500, "guns"), qualifier=None),
            replace(FACT, value=QuantityValue(1600, "guns"), qualifier=None),
            ("1,500 guns", "1,600 guns"),
        ),
    ],
)
def test_what_differs_is_said_in_words(before, after, said):
    assert restated(before, after, "en") == said


def test_the_same_value_under_the_same_name_is_told_by_its_sentences():
    after = replace(FACT, source=replace(WHERE, quote="Ney himself"), side=2)
    assert restated(FACT, after, "en") == ("Ney", "Ney himself")


@pytest.mark.parametrize(
    ("question", "tells"),
    [
        (asking("short_answer", "Soult"), True),
        (asking("short_answer", "Marshal Soult"), True),
        (asking("short_answer", "X", accept=("soult",)), True),
        (asking("short_answer", "the rear", "What did Soult lead?"), False),
        (asking("true_false", True), True),
        (asking("ordering", ("a", "b")), True),
    ],
)
def test_the_words_wait_for_the_answer_where_they_hold_it(question, tells):
    assert gives_away(question, ("Ney", "Soult")) is tells


def test_a_date_waits_in_chinese_too():
    question = replace(asking("date", "1944-09-15"), language="zh-Hans")
    assert gives_away(question, ("1944年9月14日", "1944年9月15日"))
