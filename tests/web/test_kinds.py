"""Each kind, on the pages: asked, answered in every way that its samples know, and explained."""

import re
from dataclasses import replace

import pytest

from quizapp.actions import banks
from quizapp.kinds import kind_of
from quizapp.questions import ScriptPair, in_script
from quizapp.web.labels import NOTES, UNREADABLE, VERDICTS
from quizapp.web.learner.asked import ask
from tests.harness.samples import sample_sets
from tests.web.answers import attempt_of
from tests.web.conftest import LONG_AGO

SETS = {each.title: each for each in sample_sets()}
titles = pytest.mark.parametrize("title", SETS)


@pytest.fixture
def published(app):
    """Publish sets of samples, and give the address of one by its title."""

    def publish(title: str, **changes: object) -> str:
        bank = SETS[title].bank
        questions = tuple(replace(question, **changes) for question in bank.questions)
        with app.app_context():
            return f"/sets/{banks.publish_set(title, None, replace(bank, questions=questions), LONG_AGO)}"

    return publish


def begin(visitor, set_path: str) -> str:
    """Begin a quiz and give the address of its first question."""
    visitor.get(set_path)
    visitor.submit(f"{set_path}/attempts", size="5")
    path = f"/attempts/{attempt_of(visitor.path)}/questions/1"
    visitor.get(path)
    return path


@titles
def test_every_sample_response_is_judged_as_the_kind_says(title, published, browser):
    path, question = published(title), SETS[title].question
    for values, credit in SETS[title].sample.responses:
        visitor = browser()
        page = visitor.submit(begin(visitor, path), answer=list(values))
        if credit is None:
            (said,) = page.with_class("notice")
            assert said.text in set(map(str, UNREADABLE.values()))
            continue
        grade = kind_of(question).grade(question, kind_of(question).read(values))
        if grade.verdict == "prompt":
            assert page.with_class("notice")[0].text == str(NOTES[grade.note])
            assert page.all("input", "select")
        else:
            assert page.with_class("verdict")[0].text.endswith(str(VERDICTS[grade.verdict]))
            if grade.note not in ("", "empty", "other_script"):
                assert str(NOTES[grade.note]) in page.text


@titles
@pytest.mark.parametrize("language", ["en", "zh-CN", "zh-TW"])
def test_it_is_asked_and_explained_in_every_language(title, language, published, browser):
    set_path, question = published(title), SETS[title].question
    visitor = browser(language=language)
    path = begin(visitor, set_path)
    asked = visitor.page.text
    script = "zh-Hant" if language == "zh-TW" else "zh-Hans"
    assert in_script(question.stem, script).split("____")[0] in asked
    assert "_" not in asked
    assert visitor.page.all("script")
    page = visitor.submit(path, answer=list(SETS[title].sample.responses[0][0]))
    assert page.with_class("verdict")
    assert in_script(question.explanation, script) in page.text


@titles
def test_the_key_is_shown_to_a_teacher_and_found_by_its_words(title, published, alice):
    path, question = published(title), SETS[title].question
    page = alice.get(f"/teach{path}/questions/{question.id}")
    shown = kind_of(question).show(question, question.key)
    for part in re.split("[：；、→]|[:;,] ", in_script(shown, "zh-Hans")):
        assert part.strip() in page.text
    word = in_script(shown, "zh-Hant")[:2]
    assert len(alice.get(f"/teach{path}?q={word}").with_class("item")) == 1
    assert len(alice.get(f"/teach{path}?q=nowhere").with_class("item")) == 0


@titles
def test_the_score_counts_the_answer_and_the_teacher_sees_its_credit(title, published, browser, alice):
    set_path = published(title)
    visitor = browser()
    path = begin(visitor, set_path)
    values, credit = next(
        (values, credit) for values, credit in reversed(SETS[title].sample.responses) if credit
    )
    visitor.submit(path, answer=list(values))
    page = visitor.submit("/finish")
    assert page.with_class("score")[0].text == f"{int(credit == 1)} of 1 right"
    assert ("partly right" in page.text) == (credit < 1)
    assert alice.get(f"/teach{set_path}/scores/questions").all("tbody")


@titles
def test_no_page_before_the_answer_holds_what_only_the_answer_tells(title, published, browser):
    question = SETS[title].question
    canary = "canary"
    options = tuple(
        replace(option, why=None if option.correct else ScriptPair(canary, canary))
        for option in question.options
    )
    set_path = published(
        title, options=options, accept=(*question.accept, canary), explanation=ScriptPair(canary, canary)
    )
    visitor = browser()
    path = begin(visitor, set_path)
    for place in (path, set_path, path.partition("/questions")[0] + "?show=list", f"{set_path}/cards"):
        answer = visitor.client.get(place, follow_redirects=True)
        assert canary not in answer.get_data(as_text=True) + str(answer.headers), place


@pytest.mark.parametrize("title", [title for title, each in SETS.items() if each.question.options])
def test_another_key_would_be_asked_in_the_very_same_way(title):
    question = SETS[title].question
    flags = [option.correct for option in question.options]
    rights = [pair.right for pair in question.pairs]
    other = replace(
        question,
        key="",
        options=tuple(
            replace(option, correct=flag)
            for option, flag in zip(question.options, [*flags[1:], flags[0]], strict=True)
        ),
        pairs=tuple(
            replace(pair, right=right)
            for pair, right in zip(question.pairs, [*rights[1:], *rights[:1]], strict=True)
        ),
    )
    order = [option.id for option in question.options]
    assert ask(question, order) == ask(other, order)


def test_what_was_chosen_is_kept_where_a_pair_is_missing(published, browser):
    title = next(title for title in SETS if title.startswith("matching"))
    visitor = browser()
    path = begin(visitor, published(title))
    first = SETS[title].question.key[0]
    page = visitor.submit(path, answer=[first, "", ""])
    assert page.with_class("notice")[0].text == str(UNREADABLE["incomplete"])
    chosen = [each.attributes["value"] for each in page.all("option") if "selected" in each.attributes]
    assert chosen == [first]


def test_each_part_of_an_answer_is_marked_and_each_wrong_one_explained(published, browser):
    title = "multiple choice 1"
    question = SETS[title].question
    visitor = browser()
    path = begin(visitor, published(title))
    right = question.key[0]
    wrong = next(option for option in question.options if not option.correct)
    page = visitor.submit(path, answer=[right, wrong.id])
    marked = sorted(each.text.partition(":")[0] for each in page.with_class("lines")[0].all("li"))
    assert marked == ["✓Right", "✗Not right"]
    assert wrong.why.hans in page.text


def test_what_was_typed_is_kept_where_it_must_be_more_exact(published, browser):
    visitor = browser()
    page = visitor.submit(begin(visitor, published("numeric 3")), answer="300")
    assert page.with_class("notice")[0].text == str(NOTES["more_specific"])
    (typed,) = [each for each in page.all("input") if each.attributes.get("id") == "answer"]
    assert typed.attributes["value"] == "300"
