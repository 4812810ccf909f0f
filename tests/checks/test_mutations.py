"""Every blocking check finds a flaw that is seeded into a sound item, and lets the sound item pass."""

import pytest

from quizapp.registry import collect
from tests.checks import flaws_in_options, flaws_in_proofs, flaws_in_stems
from tests.checks.clean_items import clean_items
from tests.checks.seeding import MUTATORS

CHECKS = collect("quizapp.checks", "CHECK")
BLOCKING = [name for name, check in CHECKS.items() if check.severity == "block"]
SEEDED, FOUND, MISTAKEN = 50, 48, 2
# The files of mutators enrol them when they are imported.
FILES = (flaws_in_options, flaws_in_proofs, flaws_in_stems)


def seeded(name):
    """Seed the flaw into fifty items that can have it, its variants by turns; where few can, some have it in two variants."""
    found = []
    for item in (*clean_items(), *clean_items()):
        turns = range(len(found), len(found) + 6)
        changed = next((seed for turn in turns if (seed := MUTATORS[name](item, turn)) is not None), None)
        if changed is not None:
            found.append((item, changed))
        if len(found) == SEEDED:
            break
    return found


def test_every_blocking_check_has_a_mutator_and_no_mutator_is_without_its_check():
    assert sorted(MUTATORS) == sorted(BLOCKING)
    assert all(mutator.__module__ in {file.__name__ for file in FILES} for mutator in MUTATORS.values())


@pytest.mark.parametrize("name", BLOCKING)
def test_a_seeded_flaw_is_found_and_its_sound_item_passes(name):
    pairs = seeded(name)
    assert len(pairs) == SEEDED
    look = CHECKS[name].look
    missed = [changed for _, changed in pairs if look(changed) is None]
    mistaken = [(look(item), item.question.stem) for item, _ in pairs if look(item) is not None]
    assert len(missed) <= SEEDED - FOUND, [(each.question.kind, each.question.stem) for each in missed]
    assert len(mistaken) <= MISTAKEN, mistaken


@pytest.mark.parametrize("name", BLOCKING)
def test_the_seeds_are_sown_in_both_languages(name):
    languages = {item.question.language[:2] for item, _ in seeded(name)}
    assert languages == {"zh", "en"}
