"""Which origin a name shows."""

import pytest

from quizapp.generator.asking.name_origins import has_like, may_be_of_one_origin, name_origin


@pytest.mark.parametrize(
    ("name", "origin"),
    [
        ("王大明", "Chinese"),
        ("諸葛某", "Chinese"),
        ("岡村某之", "Japanese"),
        ("橋本某一郎", "Japanese"),
        ("約翰·某某", "western"),
        ("阿某", "eastern"),
    ],
)
def test_a_chinese_article_shows_an_origin_by_family_name_length_and_dot(name, origin):
    assert name_origin(name, "zh") == origin


@pytest.mark.parametrize(
    ("name", "origin"),
    [
        ("Adam Ashe", "English"),
        ("H.G. von Dorn", "German"),
        ("Heinz Esche", "German"),
        ("Kenji Okayama", "Japanese"),
        ("Wang Li-min", "Chinese"),
        ("Pavel Dubov", "Russian"),
        ("Mario Rossetti", "Italian"),
        ("Petru Ionescu", "Romanian"),
        ("Jan Kowalski", "Polish"),
        ("Hendrik van Duin", "Dutch"),
        ("Jean Mureau", "French"),
    ],
)
def test_an_english_article_shows_an_origin_by_ending_first_name_and_particle(name, origin):
    assert name_origin(name, "en") == origin


def test_an_unknown_origin_may_be_any():
    assert may_be_of_one_origin("阿某", "王大明", "zh")
    assert not may_be_of_one_origin("岡村某之", "王大明", "zh")


def test_a_name_alone_of_its_kind_has_none_like_it():
    assert has_like("Adam Ashe", ["Heinz Esche", "Brian Birch"], "en")
    assert not has_like("Adam Ashe", ["Heinz Esche"], "en")
