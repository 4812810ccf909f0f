"""Every check flags what it says it flags and lets pass what it says it lets pass."""

import dataclasses
import re
from importlib import import_module

import pytest

from quizapp.checks import Item, flaws_of
from quizapp.facts import Fact
from quizapp.questions import ScriptPair
from quizapp.registry import collect
from quizapp.text.scripts import script_pair

CHECKS = collect("quizapp.checks", "CHECK")


def cases(which):
    return [
        pytest.param(check, item, id=f"{name}-{item.question.language}-{place}")
        for name, check in CHECKS.items()
        for place, item in enumerate(getattr(check, which))
    ]


@pytest.mark.parametrize(("check", "item"), cases("flawed"))
def test_a_check_flags_its_flawed_examples(check, item: Item):
    assert check.look(item)


@pytest.mark.parametrize(("check", "item"), cases("clean"))
def test_a_check_lets_its_clean_examples_pass(check, item: Item):
    assert check.look(item) is None


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("name", CHECKS)
def test_a_check_carries_three_examples_of_each_sort_in_each_language(name, language):
    check = CHECKS[name]
    for which in ("flawed", "clean"):
        count = sum(item.question.language == language for item in getattr(check, which))
        assert count >= 3, f"{name} has {count} {which} examples in {language}"


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_sound_item_passes_every_check(language):
    sound = CHECKS["mixed_types"].clean[0 if language == "zh" else 3]
    assert flaws_of(sound) == ()


@pytest.mark.parametrize("script", ["zh-Hans", "zh-Hant", "both"])
@pytest.mark.parametrize("which", ["flawed", "clean"])
@pytest.mark.parametrize("name", sorted(set(CHECKS) - {"mixed_scripts"}))
def test_a_check_sees_the_same_in_either_script(name, which, script):
    for item in getattr(CHECKS[name], which):
        if item.question.language == "zh":
            assert bool(CHECKS[name].look(respelled(item, script))) is (which == "flawed"), item.question.stem


def respelled(thing, script):
    """Write every text of an item in one script, or in both; ids and match forms stay as they are."""
    # A fact keeps the article's own spelling.
    if isinstance(thing, ScriptPair) or (script == "both" and isinstance(thing, Fact)):
        return thing
    if isinstance(thing, tuple):
        return tuple(respelled(each, script) for each in thing)
    if dataclasses.is_dataclass(thing):
        texts = {
            "stem",
            "text",
            "why",
            "explanation",
            "left",
            "right",
            "statement",
            "quote",
            "name",
            "subject",
        }
        texts |= {"topic", "quoted", "names", "accept", "aliases", "qualifier"}
        return dataclasses.replace(
            thing,
            **{
                field.name: spelled(value, script, field.name)
                if field.name in texts
                else respelled(value, script)
                for field in dataclasses.fields(thing)
                if (value := getattr(thing, field.name)) is not None
            },
        )
    return thing


def spelled(value, script, name):
    """Spell one text, or each of several."""
    if isinstance(value, tuple):
        return tuple(spelled(each, script, name) for each in value)
    if not isinstance(value, str):
        return value
    pair = script_pair(value)
    shown = {"stem", "text", "why", "explanation", "left", "right", "statement"}
    if script == "both":
        return pair if name in shown and value else value
    return pair.hant if script == "zh-Hant" else pair.hans


@pytest.mark.parametrize("name", CHECKS)
def test_a_check_says_what_item_writers_call_its_flaw(name):
    said = import_module(f"quizapp.checks.{name}").__doc__
    assert re.search(r"\n\nKnown as: .+\.\n$", said, re.DOTALL)


@pytest.mark.parametrize("name", CHECKS)
def test_a_check_has_a_severity(name):
    assert CHECKS[name].severity in {"block", "warn"}


def test_blocking_flaws_come_first():
    flaws = flaws_of(CHECKS["absolute_terms"].flawed[0])
    assert [flaw.check for flaw in flaws] == ["absolute_terms"]
    assert flaws[0].severity == "warn"
