"""What the sentence that defines a battle tells where no infobox does."""

import csv
from io import StringIO
from pathlib import Path

import pytest

from quizapp.facts import DateValue, EntityValue
from quizapp.generator.intake import make_article
from quizapp.generator.reading.articles import read_article

ROWS = [
    *csv.DictReader(StringIO(Path("tests/generator/reading/definitions.csv").read_text(encoding="utf-8")))
]


def read(wikitext: str, title: str, language: str, kind: str) -> list[str]:
    facts = read_article(make_article(wikitext, title, language)).facts
    return [
        fact.value.edtf if isinstance(fact.value, DateValue) else fact.value.name
        for fact in facts
        if fact.kind == kind and isinstance(fact.value, DateValue | EntityValue)
    ]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row['kind']}: {row['lead'][:60]}")
def test_the_defining_sentence_tells_it_plainly_or_not_at_all(row: dict[str, str]) -> None:
    told = read(row["lead"], row["title"], row["language"], row["kind"])
    assert told == [value for value in row["values"].split("|") if value]


@pytest.mark.parametrize("date", ["9 June 1942", "May or June 1942, disputed"])
def test_what_an_infobox_states_is_not_read_again_even_where_it_is_unclear(date: str) -> None:
    box = f"{{{{Infobox military conflict|date={date}}}}}\n"
    lead = "'''The Battle of Alphaville''' took place on 3 May 1941."
    assert "1941-05-03" not in read(box + lead, "Battle of Alphaville", "en", "conflict.start")
