"""Where an English clause may have its gap: at a whole name that nothing else could be."""

import pytest

from quizapp.facts import DateValue, EntityValue
from quizapp.generator.asking.asked_article import asked_articles
from quizapp.generator.asking.gaps import gaps
from quizapp.questions import in_script
from tests.generator.asking.small_english_battle import RIVER, happened, powers, reading, told


def gap_in(clause: str, *places: str) -> list[str]:
    """Give the sentence with its gap, where one is offered; places are names that the article knows."""
    known = [told(RIVER, "conflict.place", EntityValue(each, "place")) for each in places]
    start = told(RIVER, "conflict.start", DateValue("1943-03-06"))
    facts = (*powers(RIVER, 1, "Canada"), start, *known, happened(RIVER, "1943-03-08", clause))
    (article,) = asked_articles((reading(RIVER, *facts, text=clause),))
    return [in_script(offer.item.question.stem, "en").split("“")[1].rstrip("”.") for offer in gaps(article)]


@pytest.mark.parametrize(
    ("clause", "places"),
    (
        ("The crews were given a new Betatown network near Deltaville", ("Betatown",)),
        ("Canadian troops of the 2nd Group (Betatown and Deltaville) took Gammaford", ("Betatown",)),
        ("A patrolling Otter spotted a car near Betatown", ("Otter",)),
        ("The ABC was merged with the Betatown Guard", ("ABC",)),
        ("Gammaland declared war on Betaland and Britain", ("Britain",)),
    ),
)
def test_no_gap_where_other_words_would_fit(clause: str, places: tuple[str, ...]) -> None:
    assert gap_in(clause, *places) == []


def test_a_gap_before_a_preposition_or_a_verb_is_one_name() -> None:
    assert gap_in("The 5th Brigade left Ashford for Betatown", "Betatown") in (
        ["The 5th Brigade left ____ for Betatown"],
        ["The 5th Brigade left Ashford for ____"],
    )
