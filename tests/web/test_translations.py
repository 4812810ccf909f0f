"""Everything that the pages say is said in Chinese, too, and what is compiled is what is written."""

import re

import pytest

from quizapp.text.scripts import has_simplified_only, has_traditional_only
from quizapp.web import translating

locales = pytest.mark.parametrize("locale", translating.LOCALES)


def strings(message) -> tuple[str, ...]:
    """Give every form of a translation."""
    return message.string if isinstance(message.string, tuple) else (message.string,)


@locales
def test_every_message_is_translated(locale):
    catalogue = translating.catalogue(locale)
    missing = [
        message.id
        for message in translating.said()
        if message.id
        and not (
            (found := catalogue.get(message.id, message.context)) and all(strings(found)) and not found.fuzzy
        )
    ]
    assert missing == []


@locales
def test_no_translation_outlives_its_message(locale):
    said = {(message.context, message.id) for message in translating.said()}
    kept = {(message.context, message.id) for message in translating.catalogue(locale)}
    assert kept - said == set()


@locales
def test_the_compiled_catalogue_is_the_written_one(locale):
    path = translating.po_path(locale).with_suffix(".mo")
    assert path.read_bytes() == translating.compiled(locale), "run: python -m quizapp.web.translating"


@locales
def test_placeholders_are_kept(locale):
    for message in translating.catalogue(locale):
        if message.id:
            first = message.id if isinstance(message.id, str) else message.id[0]
            for string in strings(message):
                assert set(re.findall(r"%\(\w+\)\w", string)) == set(re.findall(r"%\(\w+\)\w", first)), first


@locales
def test_each_script_keeps_to_itself(locale):
    of_the_other = has_traditional_only if locale == "zh_Hans" else has_simplified_only
    mixed = [
        string
        for message in translating.catalogue(locale)
        if message.id
        for string in strings(message)
        if of_the_other(string)
    ]
    assert mixed == []


@locales
def test_punctuation_is_chinese(locale):
    for message in translating.catalogue(locale):
        for string in strings(message) if message.id else ():
            assert not re.search(r"[\u4e00-\u9fff][,.:;?!()]", string), string
