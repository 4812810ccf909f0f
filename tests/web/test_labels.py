"""Codes have words."""

import ast
import json
import re
from pathlib import Path
from typing import get_args

import pytest
from flask_babel import force_locale

from quizapp import kinds
from quizapp.actions.quizzes import PRACTICE
from quizapp.actions.refusal import CODES
from quizapp.questions import Grade
from quizapp.registry import collect
from quizapp.store.doubts import REASONS
from quizapp.study.topics import TOPICS
from quizapp.web import labels
from quizapp.web.learner.shelf import SHELVES
from quizapp.web.teacher.findings import ABOUT_ARTICLES
from quizapp.web.translating import LOCALES
from tests.harness.sources import modules, tree

ROOT = Path(__file__).resolve().parents[2]


def test_every_refusal_has_a_sentence():
    assert set(labels.REFUSALS) == set(CODES)


def test_every_note_on_an_answer_has_a_sentence():
    codes = set(re.findall(r'"([a-z_]*)"', kinds.__doc__))
    # The page has its own sentence for the other script, and none where nothing was written.
    assert codes - {"", "empty", "other_script"} == set(labels.NOTES)


def test_every_topic_and_verdict_has_a_name():
    assert set(labels.TOPICS) == {*TOPICS, *PRACTICE}
    assert set(labels.DOUBTS) == set(REASONS)
    assert set(labels.SHELVES) == set(SHELVES)
    assert set(labels.VERDICTS) == set(get_args(Grade.__annotations__["verdict"]))


def test_every_check_has_a_name_and_no_name_is_kept_for_one_that_is_gone():
    assert set(labels.CHECKS) == set(collect("quizapp.checks", "CHECK"))


def test_everything_that_the_generator_notices_has_a_name():
    calls = [
        node
        for module, path in modules().items()
        if module.startswith("quizapp.generator.")
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Finding"
    ]
    codes = {call.args[0].value for call in calls if isinstance(call.args[0], ast.Constant)}
    assert codes
    assert codes | set(ABOUT_ARTICLES) <= set(labels.FINDINGS)


@pytest.mark.parametrize("locale", LOCALES)
def test_every_name_of_a_check_or_finding_is_translated(app, locale):
    with app.test_request_context("/"), force_locale(locale):
        for group in ("check", "finding"):
            english = [code for code in labels.GROUPS[group] if labels.label(group, code).isascii()]
            assert english == []


@pytest.mark.parametrize(
    "path", sorted((ROOT / "seeds" / "banks").glob("*.json")), ids=lambda path: path.stem
)
def test_everything_in_the_seeds_has_a_name(path):
    bank = json.loads(path.read_text(encoding="utf-8"))
    assert {fact["kind"] for fact in bank["facts"]} <= set(labels.FACTS)
    assert {question["kind"] for question in bank["questions"]} <= set(labels.KINDS)
    assert {finding["code"] for finding in bank["findings"]} <= set(labels.FINDINGS | labels.CHECKS)
    sections = {fact["source"]["section"] for fact in bank["facts"]}
    fields = {
        section.removeprefix("infobox.").rstrip("0123456789") for section in sections if "infobox." in section
    }
    assert fields <= set(labels.FIELDS)


def test_a_code_without_words_shows_as_itself(app):
    with app.test_request_context("/"):
        assert labels.label("check", "brand_new") == "brand new"
        assert labels.label("fact", "siege.length") == "siege · length"
