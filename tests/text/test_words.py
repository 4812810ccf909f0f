"""A word is found as a whole where its language has spaces, and anywhere where it has none."""

import pytest

from quizapp.text.words import exceeds, first_word, has_han, words_in


@pytest.mark.parametrize(
    ("words", "text", "found"),
    [
        (("all",), "The men of Gallipoli", None),
        (("all",), "All men of Gallipoli", "All"),
        (("not",), "It was not, they said", "not"),
        (("40",), "in 1940", None),
        (("该",), "本日该军渡江", "该"),
        (("isbn",), "书号ISBN不详", "ISBN"),
        (("file:",), "the profile: a drawing", None),
        (("elan",), "elanés", None),
        ((), "anything", None),
        (("",), "anything", None),
    ],
)
def test_a_latin_word_is_found_whole_and_a_chinese_one_anywhere(words, text, found):
    assert first_word(words, text) == found


def test_the_longest_word_at_a_place_counts_alone():
    assert words_in(("哪", "哪一天", "哪一年"), "哪一天渡江,哪一年入城") == ["哪一天", "哪一年"]


@pytest.mark.parametrize(
    ("text", "longer"), [("长江长江", True), ("one two three", True), ("one two", False)]
)
def test_chinese_is_measured_by_characters_and_other_text_by_words(text, longer):
    assert exceeds(text, words=2, characters=3) is longer


@pytest.mark.parametrize(("text", "han"), [("Hürtgen", False), ("第1军", True), ("Москва", False)])
def test_accents_are_no_chinese_characters(text, han):
    assert has_han(text) is han
