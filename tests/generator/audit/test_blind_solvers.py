"""Guessers find what gives the right option away, and nothing where nothing does."""

from dataclasses import replace

import pytest

from quizapp.facts import Source
from quizapp.generator.audit.blind_solvers import FAMOUS, SOLVERS, cues
from quizapp.questions import Option, Question


def choice(key: str, *wrong: str, stem: str = "谁守甲城？", place: int = 0) -> Question:
    """Ask for one of some options; the key stands at `place`."""
    texts = [*wrong[:place], key, *wrong[place:]]
    options = tuple(Option(text, text, text == key) for text in texts)
    return Question(f"q_{key}_{place}", "single_choice", ("f",), "zh", stem, key, "", (), 0.5, options)


@pytest.mark.parametrize(
    ("solver", "question"),
    [
        ("longest", choice("欧阳某某", "王某", "李某", "赵某")),
        ("shortest", choice("王某", "欧阳某某", "司马某某", "诸葛某某")),
        ("like the stem", choice("甲城守将", "乙镇守备", "丙地都督", "丁山参将", stem="甲城守将是谁？")),
        ("like the others", choice("第十一军", "第十二军", "第十一师", "某某支队")),
        ("most digits", choice("1944", "95", "70", "80")),
        ("roundest", choice("3000人", "3120人", "3250人", "3470人")),
        ("least round", choice("3128人", "3000人", "3200人", "3400人")),
        ("middle number", choice("20人", "10人", "40人", place=1)),
        ("first number", choice("10人", "20人", "30人", "40人")),
        ("second number", choice("20人", "10人", "30人", "40人", place=1)),
        ("last number but one", choice("30人", "10人", "20人", "40人", place=2)),
        ("last number", choice("40人", "10人", "20人", "30人", place=3)),
        ("most famous", choice("王某", "李某", "赵某", "钱某")),
    ],
)
def test_a_guesser_wins_what_its_cue_gives_away(solver: str, question: Question) -> None:
    cue = cues([question], {"a_other": "王某见王某"})[solver]
    assert cue.chosen == 1
    assert cue.above_chance > 0.2
    assert cue.above_chance == cue.above_chance_where_chosen


def test_every_guesser_is_put_to_the_test() -> None:
    assert set(cues([])) == {*SOLVERS, FAMOUS}


def test_fame_is_what_the_other_articles_make_of_a_name() -> None:
    source = Source("a_own", "lead", 0, 2, "王某")
    question = replace(choice("王某", "李某", "赵某", "钱某"), sources=(source,))
    assert cues([question], {"a_own": "王某王某", "a_other": "李某"})[FAMOUS].above_chance == -0.25


def test_options_that_a_guesser_cannot_tell_apart_win_nothing() -> None:
    cue = cues([choice("王某", "李某", "赵某", "钱某")])["longest"]
    assert (cue.asked, cue.chosen, cue.above_chance, cue.standard_error) == (1, 0, 0.0, 0.0)


def test_a_tie_is_a_fair_draw() -> None:
    cue = cues([choice("欧阳某", "司马某", "王某", "李某")])["longest"]
    assert cue.above_chance == pytest.approx(1 / 2 - 1 / 4)


def test_the_place_of_a_name_says_nothing_as_names_are_shuffled() -> None:
    units = choice("第3师", "第1师", "第2师", "第4师")
    assert cues([units])["first number"].chosen == 0


def test_the_standard_error_is_that_of_chance() -> None:
    cue = cues([choice("10人", "20人", "30人", "40人")] * 100)["first number"]
    assert cue.standard_error == pytest.approx((0.25 * 0.75 / 100) ** 0.5)


def test_nothing_is_won_where_nothing_is_asked() -> None:
    assert all(cue.above_chance == cue.standard_error == 0 for cue in cues([]).values())
