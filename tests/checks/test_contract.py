"""Every check flags what it says it flags and lets pass what it says it lets pass."""

import pytest

from quizapp.checks import Item, flaws_of
from quizapp.registry import collect

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


@pytest.mark.parametrize("name", CHECKS)
def test_a_check_has_a_severity(name):
    assert CHECKS[name].severity in {"block", "warn"}


def test_blocking_flaws_come_first():
    flaws = flaws_of(CHECKS["absolute_terms"].flawed[0])
    assert [flaw.check for flaw in flaws] == ["absolute_terms"]
    assert flaws[0].severity == "warn"
