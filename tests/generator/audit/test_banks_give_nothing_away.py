"""Who knows no history wins nothing: not on the project's own article, and not on hundreds of invented facts."""

from collections.abc import Sequence
from pathlib import Path
from random import Random

import pytest

from quizapp.facts import DateValue, Fact, QuantityValue
from quizapp.generator.asking.items import make_items
from quizapp.generator.audit.blind_solvers import cues
from quizapp.generator.audit.key_places import key_places
from quizapp.generator.intake import make_article
from quizapp.generator.reading.articles import read_article
from quizapp.questions import Question
from tests.generator.asking.small_battle import SIDES, event, fact, person, reading

SEED = Path("seeds/articles/zh/豫湘桂会战.wikitext")
SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜"
NAMES = "文武成德国安民世昌永兴建立志明光华"
TOWNS = "东西南北上下大小长平高新安"
ACTS = (
    "日军第{}师团攻占{}县城",
    "国军第{}师收复{}",
    "日军第{}师团渡过{}河",
    "国军第{}师在{}反击",
    "日军第{}师团向{}推进",
    "国军第{}师退守{}城",
    "日军第{}师团一部包围{}",
)


def invented(number: int) -> list[Fact]:
    """Invent the facts of one battle: names of two to six characters, days, small and large numbers."""
    chance = Random(number)

    def name() -> str:
        return chance.choice(SURNAMES) + "".join(chance.choices(NAMES, k=chance.choice((1, 2, 2, 2, 4))))

    def town() -> str:
        return "".join(chance.sample(TOWNS, chance.choice((1, 2, 3))))

    facts = list(SIDES)
    year = chance.randint(1900, 1950)
    first, last = chance.randint(1, 4), chance.randint(6, 12)
    facts.append(fact("conflict.start", DateValue(f"{year}-{first:02}-{chance.randint(1, 28):02}")))
    facts.append(fact("conflict.end", DateValue(f"{year}-{last:02}-{chance.randint(1, 28):02}")))
    numbers = chance.sample(range(1, 99), 20)
    posts = [(name(), f"第{unit}{'军' if at % 2 else '集团军'}") for at, unit in enumerate(numbers[:12])]
    facts += [person("command", who, 1 + at % 2, unit) for at, (who, unit) in enumerate(posts)]
    facts += [person("commander", who, 1 + at % 2) for at, (who, _) in enumerate(posts[:6])]
    for unit in numbers[8:]:
        day = f"{year}-{chance.randint(first, last):02}-{chance.randint(1, 28):02}"
        facts.append(event(day, chance.choice(ACTS).format(unit, town())))
    for side in (1, 2):
        amount = chance.randint(11, 999) * 10 ** chance.randint(0, 3)
        facts.append(fact("strength", QuantityValue(amount, "人"), side=side))
        amount = chance.randint(11, 999) * 10 ** chance.randint(0, 2)
        facts.append(fact("casualties", QuantityValue(amount, "人"), side=side, qualifier="伤亡"))
    return facts


@pytest.fixture(scope="module")
def bank() -> tuple[Question, ...]:
    """The questions of sixty invented battles, each asked by itself; the same one counts once."""
    questions = [question for number in range(60) for question in make_items((reading(invented(number)),))[0]]
    return tuple({question.id: question for question in questions}.values())


@pytest.fixture(scope="module")
def seed_bank() -> tuple[Question, ...]:
    """The questions of the project's own article."""
    article = make_article(SEED.read_text(encoding="utf-8"), SEED.stem, "zh")
    return make_items((read_article(article),))[0]


def too_good(questions: Sequence[Question]) -> dict[str, float]:
    """Choose the guessers that win more than three points, and more than chance would give one in a hundred."""
    return {
        name: cue.above_chance
        for name, cue in cues(questions).items()
        if cue.above_chance > 0.03 and cue.above_chance_where_chosen > 2.33 * cue.standard_error
    }


def test_no_guesser_wins_on_invented_battles(bank: tuple[Question, ...]) -> None:
    assert sum(question.kind == "single_choice" for question in bank) >= 1000
    assert too_good(bank) == {}


def test_no_guesser_wins_on_the_seed(seed_bank: tuple[Question, ...]) -> None:
    assert too_good(seed_bank) == {}


@pytest.mark.parametrize("name", ["bank", "seed_bank"])
def test_the_key_stands_at_every_place_alike(name: str, request: pytest.FixtureRequest) -> None:
    for size, places in key_places(request.getfixturevalue(name)).items():
        assert places.probability > 0.01, f"{size}: {places.counts}"
