"""The questions of the project's own article, looked at as a bank."""

from collections import Counter
from importlib.util import find_spec
from pathlib import Path

import pytest

from quizapp.generator.asking.items import make_items
from quizapp.generator.intake import make_article
from quizapp.generator.reading.articles import read_article
from quizapp.generator.reading_result import Reading
from quizapp.languages import load
from quizapp.questions import Question, ScriptPair
from quizapp.registry import collect
from quizapp.text.folding import fold

SEED = Path("seeds/articles/zh/豫湘桂会战.wikitext").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def reading() -> Reading:
    return read_article(make_article(SEED, "豫湘桂会战", "zh"))


@pytest.fixture(scope="module")
def questions(reading: Reading) -> tuple[Question, ...]:
    return make_items((reading,))[0]


def chosen(questions, *kinds):
    return [question for question in questions if question.kind in kinds]


def test_every_kind_is_asked_often(questions):
    kinds = Counter(question.kind for question in questions)
    assert kinds["single_choice"] >= 80
    # A tenth of all: the number of questions follows how many events can be quoted whole.
    assert kinds["true_false"] >= 0.1 * len(questions)
    assert kinds["date"] >= 5
    assert kinds["short_answer"] >= 5
    assert kinds["ordering"] >= 8
    assert kinds["matching"] >= 5
    assert kinds["numeric"] >= 3
    assert kinds["multiple_choice"] >= 3


def test_about_half_of_the_statements_are_true(questions):
    judged = chosen(questions, "true_false")
    # Chance decides each by itself: of fifty, a third to two thirds may be true.
    assert 0.33 <= sum(question.key is True for question in judged) / len(judged) <= 0.67


def test_a_choice_has_three_or_four_options_and_one_is_right(questions):
    for question in chosen(questions, "single_choice"):
        assert len(question.options) in (3, 4)
        assert [option.id for option in question.options if option.correct] == [question.key]
        assert all(option.why for option in question.options if not option.correct)


def test_every_text_is_in_both_scripts(questions):
    for question in questions:
        texts = [question.stem, question.explanation, *(option.text for option in question.options)]
        for text in texts:
            assert isinstance(text, ScriptPair)
            assert fold(text.hans).replace("“", "「").replace("”", "」") == fold(text.hant).replace(
                "“", "「"
            ).replace("”", "」")


def test_nobody_in_a_disputed_post_is_asked_for_or_offered(questions):
    """The article gives 支那派遣军 to two people and 李家钰 two armies."""
    for question in chosen(questions, "single_choice", "short_answer", "true_false"):
        stem = question.stem.hans
        if "指挥的是" in stem or "由谁指挥" in stem or "是谁" in stem or "职务" in stem:
            shown = " ".join([stem, *(option.text.hans for option in question.options)])
            for name in ("李家钰", "冈村宁次", "畑俊六", "支那派遣军", "第36集团军", "第37集团军"):
                assert name not in shown, shown


def test_what_the_article_tells_otherwise_is_not_asked(questions):
    """70,000 horses in the box, nearly 70,000 in the lead, 67,000 in the text."""
    assert not [question for question in questions if "马匹" in question.stem.hans]


def test_a_stem_is_short_enough_to_read_at_once(questions):
    lengths = sorted(len(question.stem.hans) for question in questions)
    assert lengths[-1] <= 80
    assert lengths[len(lengths) * 95 // 100] <= 40


@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_check_can_say_why_it_refuses(language):
    if find_spec(f"quizapp.languages.{language}.phrases") is None:
        pytest.skip("this language is not asked in")
    assert set(load(language, "refusals").REFUSALS) >= set(collect("quizapp.checks", "CHECK"))
