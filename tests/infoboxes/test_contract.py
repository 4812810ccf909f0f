"""Every infobox type states exactly what its own example says it states."""

import pytest

from quizapp.facts import DateValue, EntityValue, Fact, QuantityValue, TextValue
from quizapp.generator.intake import make_article
from quizapp.generator.reading.articles import read_article
from quizapp.infoboxes import InfoboxType
from quizapp.registry import collect
from quizapp.text.folding import fold

TYPES = collect("quizapp.infoboxes", "INFOBOX")


def shown(fact: Fact) -> str:
    match fact.value:
        case DateValue(edtf):
            return edtf
        case EntityValue(name=name):
            return name
        case TextValue(text):
            return text
        case QuantityValue(amount=amount):
            return f"{amount:.0f} {fold(fact.qualifier or '')}".strip()


@pytest.mark.parametrize("name", TYPES)
def test_its_example_states_what_it_says(name: str) -> None:
    kind = TYPES[name]
    assert isinstance(kind, InfoboxType)
    example = kind.example
    reading = read_article(make_article(example.wikitext, example.title, example.language))
    stated = sorted((fact.kind, fact.side or 0, fold(shown(fact))) for fact in reading.facts)
    assert stated == sorted((kind, side or 0, fold(value)) for kind, side, value in example.states)


@pytest.mark.parametrize("name", TYPES)
def test_its_template_names_are_as_pages_compare_them(name: str) -> None:
    for template in TYPES[name].templates:
        assert template == " ".join(template.replace("_", " ").split()).lower()
