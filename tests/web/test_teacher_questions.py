"""A set's questions as its teacher reviews them."""

import pytest

from tests.web import battle


def stems(page) -> list[str]:
    """List the questions on the page."""
    return [item.all("h3")[0].text for item in page.with_class("item")]


def test_each_question_shows_its_key_its_source_and_what_it_is(alice):
    page = alice.get("/teach/sets/1")
    items = page.with_class("item")
    assert len(items) == len(battle.bank().questions)
    for item, question in zip(items, battle.bank().questions, strict=True):
        assert item.with_class("key")[0].text
        assert item.all("blockquote")[0].text == question.sources[0].quote
        assert "Difficulty 40%" in item.text


@pytest.mark.parametrize(
    ("query", "count"),
    [
        ("kind=ordering", 1),
        ("kind=date", 3),
        ("topic=people", 3),
        ("kind=date&topic=people", 0),
        ("kind=nonsense", 0),
        ("q=四行仓库", 1),
        ("q=四行倉庫", 1),
        ("q=%20金山衛%20&kind=", 2),
        ("q=no such words", 0),
        ("page=99", 10),
        ("page=-1", 10),
        ("page=x", 10),
    ],
)
def test_they_are_found_by_kind_topic_and_words_of_either_script(alice, query, count):
    page = alice.get(f"/teach/sets/1?{query}")
    assert len(stems(page)) == count


def test_a_long_list_comes_in_pages(alice, monkeypatch):
    monkeypatch.setattr("quizapp.web.paging.PER_PAGE", 4)
    seen, page = [], alice.get("/teach/sets/1?topic=")
    while True:
        seen += stems(page)
        later = [link for link in page.all("a") if link.attributes.get("rel") == "next"]
        if not later:
            break
        page = alice.get(later[0].attributes["href"])
    assert len(seen) == len(set(seen)) == 10
    assert "Page 3 of 3" in page.text


def test_a_question_is_laid_open(alice):
    question = battle.bank().questions[0]
    page = alice.get(f"/teach/sets/1/questions/{question.id}")
    roles = [row.text for row in page.with_class("row-end")]
    assert sorted(roles) == ["Distractor", "Distractor", "Key"]
    for option in question.options:
        if option.why:
            assert option.why.hans in page.text
    assert question.explanation.hans in page.text


def test_other_right_answers_of_a_typed_question_are_listed(alice):
    question = next(each for each in battle.bank().questions if each.kind == "short_answer")
    assert "Also right: 谢中民" in alice.get(f"/teach/sets/1/questions/{question.id}").text


def test_findings_are_grouped_with_the_words_they_are_about(alice):
    page = alice.get("/teach/sets/1/findings")
    groups = page.all("details")
    assert [group.all("summary")[0].text for group in groups] == [
        "Several values, or an uncertain one (1)",
        "Nearly the same question exists (1)",
    ]
    quotes = [quote.text for quote in groups[0].all("blockquote")]
    assert any("另一說為25萬人。" in quote for quote in quotes)
    assert any("日軍投入约30万人。" in quote for quote in quotes)


def test_the_list_of_sets_leads_here(alice):
    page = alice.get("/teach/")
    alice.get(page.all("table")[0].all("a")[0].attributes["href"])
    assert alice.path == "/teach/sets/1"


def test_a_set_is_printed_with_its_key_behind_it_or_without(alice):
    page = alice.get("/teach/sets/1/print")
    count = len(battle.bank().questions)
    assert len(page.with_class("paper")[0].with_class("item")) == count
    assert len(page.with_class("answers")[0].all("ol")[0].children) >= count
    assert not alice.get("/teach/sets/1/print?key=no").with_class("answers")
    assert len(alice.get("/teach/sets/1/print?topic=people").with_class("item")) == 3
