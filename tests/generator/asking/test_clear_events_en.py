"""Which English events can be asked: something is named, nothing is left to the article, the title does not say it."""

from dataclasses import replace

import pytest

from quizapp.facts import DateValue
from quizapp.generator.asking.asked_article import asked_articles
from quizapp.generator.asking.clear_events import clearness
from quizapp.generator.asking.single_facts import about_single_facts
from tests.generator.asking.small_english_battle import counted, happened, powers, reading, told


def is_clear(clause: str, title: str = "Battle of Alphaville", *, text: str = "", quote: str = "") -> bool:
    more = {"quote": quote} if quote else {}
    event = happened(title, "1941-05-03", clause)
    event = told(title, "event", event.value, when="1941-05-03", **more) if quote else event
    start = told(title, "conflict.start", DateValue("1941-05-03"), quote="3 May 1941")
    return clearness(reading(title, event, start, text=f"{text} {clause}."))(event)


@pytest.mark.parametrize(
    "clause",
    (
        "The Germans withdrew from their positions",
        "The Italians attacked",
        "Indian troops made a frontal attack on the garrison",
        "The 35th Lancer Squadron arrived",
        "The 4th Lancer Regiment headed south",
        "The 7th Brigade responded with a rapid counter-attack on Betatown",
        "General Smith surrendered the city to the Greeks",
        "The 7th Brigade reached the German front line",
        "Smith was forced to break off the operation",
        "The 7th Brigade fired a salvo of torpedoes",
        "Some groups of Greek lorries were seen near Betatown",
        "A British Spitfire was shot down over German lines",
        "The 315th Battalion captured Betatown",
        "The Germans decided to redirect the main force of the 10th Army",
        "The two Lancer brigades took their objectives",
        "Smith was given permission to attack",
        "Smith was put in charge",
        "Jones offered four divisions",
        "The 5th Division was withdrawn",
        "Smith's brigade took position on the right",
        "Greek engineers blew up torpedoes at the Peninsula's narrowest part",
        "Smith ordered Jones's division to occupy the heights",
    ),
)
def test_an_event_that_names_nothing_or_leaves_open_what_is_meant_is_not_asked(clause: str) -> None:
    assert not is_clear(clause)


@pytest.mark.parametrize(
    "clause",
    (
        "The Germans entered Betatown",
        "The 35th Lancer Squadron arrived in Betatown",
        "General Smith surrendered the city of Betatown to the Greeks",
        "The 7th Brigade attacked the hill north of Betatown",
        "Betatown was captured",
        "Smith took command of the 7th Brigade",
        "The German forces inside Betatown were split into two pockets",
        "Greek submarines caught the slow convoy AB 12",
        "The 1st Battalion of the Lancer Regiment captured Betatown",
        "Greece formally surrendered",
    ),
)
def test_an_event_with_a_name_of_its_own_is_asked(clause: str) -> None:
    assert is_clear(clause)


@pytest.mark.parametrize(
    ("title", "clause"),
    (
        ("Greek invasion of Gammaland", "Greece invaded Gammaland from the east"),
        ("Attack on Betatown", "Betatown was attacked by Greek aircraft"),
        ("Battle of Alphaville", "The final attack on Alphaville was launched"),
        ("Operation Grey Otter", "The Grey Otter phase of Plan Badger was launched"),
    ),
)
def test_an_event_that_says_what_the_title_says_is_not_asked(title: str, clause: str) -> None:
    assert not is_clear(clause, title)


def test_another_act_at_the_place_of_the_title_is_asked() -> None:
    assert is_clear("Greek troops entered Alphaville")


def test_a_name_that_the_article_spells_otherwise_elsewhere_is_not_asked() -> None:
    elsewhere = "General Ridgeman came. Ridgeman won."
    assert not is_clear("Ridgemann's 7th Brigade and Ridgemen took Betatown", text=elsewhere)
    assert is_clear("The 7th Brigade of Ridgeman took Betatown", text=elsewhere)


def test_a_night_of_two_days_is_asked_for_neither() -> None:
    assert not is_clear("The Greeks took Betatown", quote="On the night of 3/4 May the Greeks took Betatown.")
    assert is_clear("The Greeks took Betatown", quote="On the night of 3 May the Greeks took Betatown.")


def questions_about(title: str, start: str, end: str, days: dict[str, str]):
    events = tuple(happened(title, when, clause) for when, clause in days.items())
    edges = (told(title, "conflict.start", DateValue(start)), told(title, "conflict.end", DateValue(end)))
    (article,) = asked_articles((reading(title, *edges, *events),))
    return [offer.item.question for offer in about_single_facts(article)]


DAYS = {
    "1941-05-03": "The 5th Brigade took Betatown",
    "1941-05-09": "The 6th Brigade reached Gammaford",
    "1941-05-15": "Smith left Deltaville",
    "1941-04-02": "Jones arrived in Epsilon",
}


def test_a_title_that_gives_the_day_asks_for_no_event_of_it() -> None:
    told_of = questions_about("Action of 3 May 1941", "1941-05-03", "1941-05-03", DAYS)
    assert not [each for each in told_of if "Betatown" in each.stem or each.key == "1941-05-03"]
    assert [each for each in questions_about("Battle of Alphaville", "1941-05-03", "1941-05-03", DAYS)]


def test_a_false_day_of_an_event_of_the_battle_is_a_day_of_the_battle() -> None:
    judged = [
        question
        for number in range(12)
        for question in questions_about(f"Battle of Hill {number}", "1941-05-01", "1941-05-20", DAYS)
        if question.kind == "true_false" and "during" in question.stem
    ]
    assert judged
    assert not [question for question in judged if "2 April" in question.stem]


def test_a_number_taken_from_a_work_on_one_ally_is_not_asked_of_both() -> None:
    title, quote = "Battle of Alphaville", "700 guns"
    for allies, work, asked in (
        (("Netherlands", "France"), "Roe, Dutch Artillery, 1950", False),
        (("Netherlands", "France"), "Roe, Dutch and French Artillery, 1950", True),
        (("Netherlands", "France"), "Roe, The Guns, 1950", True),
        (("Netherlands",), "Roe, Dutch Artillery, 1950", True),
    ):
        guns = counted(title, "strength", 1, 700, "guns")
        page = reading(title, *powers(title, 1, *allies), *powers(title, 2, "Japan"), guns)
        page = replace(page, article=replace(page.article, wikitext=f"{quote}<ref>{work}</ref>"))
        (article,) = asked_articles((page,))
        assert (guns in article.facts) is asked


def test_a_number_with_a_note_in_words_is_not_asked() -> None:
    title, quote = "Battle of Alphaville", "964 wounded"
    for note, asked in (
        ("{{efn|With the dead of the march.}}", False),
        ("<ref>Smith, p. 5</ref>", True),
        ("{{Citation needed}}", False),
    ):
        lost = counted(title, "casualties", 1, 964, "wounded")
        facts = (*powers(title, 1, "Canada"), *powers(title, 2, "Japan"), lost)
        page = reading(title, *facts)
        page = replace(page, article=replace(page.article, wikitext=f"{quote}{note} in all"))
        (article,) = asked_articles((page,))
        assert (lost in article.facts) is asked
