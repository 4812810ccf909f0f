"""Pages that would take the parser long are told from those that only look like it."""

import pytest

from quizapp.generator.intake import NotAnArticle, make_article
from quizapp.generator.tangle import DEEPEST, is_tangled
from tests.harness.sources import ROOT

BEGIN = "'''Battle of A''' was a [[battle]].\n"
# Each family costs the parser time that grows with the square of its length, or faster.
NEVER_CLOSED = (
    "{{a|b=`",
    "{{a|",
    "{{{a|",
    "{{a\n|b=\n",
    "<b>",
    "<ref>",
    "<font color=red>[[x|<small>",
    "[[x|",
    "[http://a ",
    "[//a b",
    "<!-- ",
    "{{a|<!--",
    "<br ",
    '<a b="',
    "<nowiki>",
    "<math>",
    "\n{|\n",
    "{{a|[[b|}}]]",
    "[[a|{{b|]]}}",
    "<b>{{a|</b>}}",
)


@pytest.mark.parametrize("unit", NEVER_CLOSED)
@pytest.mark.parametrize("size", [20_000, 1_000_000])
def test_a_page_of_marks_that_are_never_closed_is_refused(unit: str, size: int) -> None:
    with pytest.raises(NotAnArticle) as refusal:
        make_article(BEGIN + unit * (size // len(unit)), "Battle of A")
    assert refusal.value.code == "tangled"


@pytest.mark.parametrize(("start", "end"), [("{{a|", "}}"), ("[[a|", "]]"), ("<b>", "</b>")])
def test_nesting_is_refused_from_a_depth_on(start: str, end: str) -> None:
    assert not is_tangled(BEGIN + start * DEEPEST + end * DEEPEST)
    assert is_tangled(BEGIN + start * (DEEPEST + 1) + end * (DEEPEST + 1))


@pytest.mark.parametrize("unit", [":", "\n*#*#", "''a ", "{{a|b}} ", "}}", "|", "<b>a</b>"])
def test_a_page_of_nothing_but_marks_is_refused(unit: str) -> None:
    assert is_tangled(BEGIN + "\n" + unit * 200_000)


@pytest.mark.parametrize(
    "wikitext",
    [
        "",
        "a" * 1_000_000,
        "1 < 2 & 3 > 2. " * 10_000,
        "{{a|[[b|c]]<ref name=d/><br>}} ''e''\n" * 5_000,
        "<!-- {{a| [[b| <b> --> text " * 5_000,
        "<nowiki>{{a|[[b|</nowiki> text " * 5_000,
        "{{a}} text <small>[[b]] text {{c|\n" * 20,
        "<li>a<br>" * 5_000,
    ],
)
def test_marks_that_are_closed_or_few_are_let_in(wikitext: str) -> None:
    assert not is_tangled(BEGIN + wikitext)


def test_the_projects_own_article_is_let_in() -> None:
    assert not is_tangled((ROOT / "seeds/articles/zh/豫湘桂会战.wikitext").read_text(encoding="utf-8"))
