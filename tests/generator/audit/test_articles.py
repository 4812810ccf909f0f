"""What an audit says of one article."""

import pytest

from quizapp.facts import Finding
from quizapp.generator.audit.articles import Meter, audit_article
from quizapp.generator.audit.totals import article_to_dict, totals
from quizapp.generator.intake import make_article
from quizapp.generator.reading.articles import read_article
from tests.harness.sources import ROOT

TEXT = (ROOT / "seeds/articles/zh/豫湘桂会战.wikitext").read_text(encoding="utf-8")[:8000]


@pytest.fixture
def meter() -> Meter:
    """A meter on which each look at the clock costs a second."""
    seconds = iter(range(1000))
    return Meter(lambda: next(seconds), lambda: None, lambda: 5_000_000)


def test_facts_items_and_refusals_are_counted(meter: Meter) -> None:
    article = make_article(TEXT, "豫湘桂会战")
    audit = audit_article(article, meter)
    assert sum(audit.facts.values()) == len(read_article(article).facts)
    assert sum(audit.items.values()) == len(audit.questions) > 0
    assert (audit.seconds, audit.peak_memory, audit.has_infobox) == (1, 5_000_000, True)
    assert audit.silence is audit.crash is None


@pytest.mark.parametrize(
    ("wikitext", "title", "said"),
    [
        ("'''Tea''' is a [[drink]].", "Tea", "not about a battle"),
        ("'''Battle of A''' was a [[battle]].", "Battle of A", "no battle infobox"),
        ("{{Infobox military conflict|conflict=Battle of A|result=?}}", "Battle of A", "fact"),
    ],
)
def test_an_article_that_gives_no_item_says_why(meter: Meter, wikitext: str, title: str, said: str) -> None:
    audit = audit_article(make_article(wikitext, title), meter)
    assert said in (audit.silence or "")
    assert not audit.questions


def test_refusals_are_named_where_they_are_all_there_is(
    meter: Meter, monkeypatch: pytest.MonkeyPatch
) -> None:
    refused = (Finding("too_long", "…"), Finding("too_long", "…"))
    monkeypatch.setattr("quizapp.generator.audit.articles.make_items", lambda readings: ((), refused))
    audit = audit_article(make_article(TEXT, "豫湘桂会战"), meter)
    assert audit.silence == "Every question was refused: 2 too_long."


def test_a_crash_is_told_with_its_place(meter: Meter, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("quizapp.generator.audit.articles.make_items", lambda readings: 1 / 0)
    audit = audit_article(make_article(TEXT, "豫湘桂会战"), meter)
    assert audit.crash is not None
    assert audit.crash.startswith("ZeroDivisionError: division by zero in ")
    assert article_to_dict(audit)["crash"] == audit.crash


def test_totals_add_up_and_survive_emptiness(meter: Meter) -> None:
    audit = audit_article(make_article(TEXT, "豫湘桂会战"), meter)
    twice = totals([audit, audit])
    assert twice["facts"] == {kind: 2 * count for kind, count in audit.facts.items()}
    assert twice["battle_pages"]["all"]["mean_items"] == len(audit.questions)
    assert totals([])["articles"] == 0
