"""What pages in the wild write, and what a reader sees of it."""

import csv
from pathlib import Path

import pytest

from quizapp.generator.intake import make_article
from quizapp.generator.wikitext.document import read_document
from quizapp.generator.wikitext.rendering import parse, readable, render
from quizapp.generator.wikitext.unparsed import unparsed_template

TEMPLATES = frozenset(("infobox military conflict", "warbox"))


def table(name: str) -> list:
    with Path(__file__).with_name(name).open(encoding="utf-8", newline="") as lines:
        return [pytest.param(row, id=f"{row['language']} {row['wikitext']}") for row in csv.DictReader(lines)]


@pytest.mark.parametrize("row", table("rendered.csv"))
def test_a_reader_sees_the_words_that_the_page_shows(row: dict[str, str]) -> None:
    assert readable(row["wikitext"], row["language"]) == row["text"].replace("\\n", "\n").strip()


@pytest.mark.parametrize("row", table("rendered.csv"))
def test_every_character_has_its_place(row: dict[str, str]) -> None:
    rendered = render(parse(row["wikitext"]), row["language"])
    assert len(rendered.text) == len(rendered.origins)
    assert all(0 <= at < len(row["wikitext"]) for at in rendered.origins)


def boxes(wikitext: str) -> list[dict[str, str]]:
    document = read_document(make_article(wikitext, "甲城之戰", "zh"), TEMPLATES)
    return [{field.name: field.rendered.text.strip() for field in box.fields} for box in document.infoboxes]


@pytest.mark.parametrize(
    "wikitext",
    [
        "{{Infobox military conflict\n|date=1901年\n|place=甲城\n}}",
        "{{infobox_Military_Conflict|date=1901年|place=甲城}}",
        "{{Warbox\n|date=1901年|place=甲城\n|}}",
        "{{Warbox|\ndate=1901年|\nplace=甲城|\n}}",
        "{{Warbox\n|date=\n1901年\n|place=\n甲城\n}}",
        "{{NoteTA|1=甲}}\n{{Expand|甲}}前文{{Warbox|date=1901年|place=甲城|image=<!-- a.jpg -->}}後文",
        "<small>{{Warbox|date=1901年|place=甲城}}",
        "{{Warbox|date='''1901年|place=甲城\n----\n|x={{ubl|'''甲|乙}}}}",
        "{{Warbox|Date=1901年|PLACE=甲城|imahe_size=300px}}",
        "{{Warbox|\ncommander1=[[張三]]|<br />\ndate=1901年|\nplace=甲城|\n}}",
    ],
)
def test_a_box_is_found_however_it_is_written(wikitext: str) -> None:
    (box,) = boxes(wikitext)
    assert (box["date"], box["place"]) == ("1901年", "甲城")


def test_a_stray_pipe_and_a_leftover_continue_the_field_before_them() -> None:
    document = read_document(
        make_article("{{Warbox|strength1=100人\n|20門火砲||place=甲}}", "甲", "zh"), TEMPLATES
    )
    told = [(field.name, field.rendered.text.strip()) for field in document.infoboxes[0].fields]
    assert told == [("strength1", "100人"), ("strength1", "20門火砲"), ("place", "甲")]


def test_a_page_may_have_several_boxes_or_none() -> None:
    assert len(boxes("{{Warbox|date=1901年}}文{{Warbox|date=1902年}}")) == 2
    assert boxes("文{{Infobox film|name=甲}}") == []


def test_a_box_that_the_parser_missed_keeps_its_places() -> None:
    wikitext = "前文{{Warbox\n|date='''1901年\n----\n|x={{ubl|'''甲|乙}}\n}}'''甲'''是。"
    document = read_document(make_article(wikitext, "甲", "zh"), TEMPLATES)
    (field,) = [field for field in document.infoboxes[0].fields if field.name == "date"]
    start, end = field.rendered.span(0, len(field.rendered.text.strip()))
    assert "1901年" in wikitext[start:end]
    assert "Warbox" not in document.sections[0].rendered.text
    assert document.sections[0].rendered.text.endswith("甲是。")


def test_a_box_that_never_ends_is_left_alone() -> None:
    assert unparsed_template("{{Warbox|date='''1901年", {"warbox"}) is None


def test_an_item_of_a_list_is_quoted_alone() -> None:
    wikitext = "{{ubl|[[甲]]一|[[乙]]二}}"
    rendered = render(parse(wikitext), "zh")
    start = rendered.text.index("乙")
    assert wikitext[slice(*rendered.span(start, start + 2))] == "[[乙]]二"
    whole = rendered.span(0, start + 2)
    assert wikitext[slice(*whole)] == wikitext
