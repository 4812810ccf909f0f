"""Nearly the same question has passed already.

Known as: near duplicate in the bank.
"""

import re
from dataclasses import replace
from functools import lru_cache

from quizapp.checks import TYPED, Check, Item, asked_texts, example, plain
from quizapp.questions import Question, in_script
from quizapp.text.folding import fold

_NUMBER = re.compile(r"\d+|第[一二三四五六七八九十百]+")

_QUOTES = re.compile("[“”「」『』]")
LIMIT = 0.85


def look(item: Item) -> str | None:
    """Compare three-character runs of stem and options with those of the questions of the same kind."""
    question, parts = item.question, _parts(item.question)
    stem, shown = in_script(question.stem, "zh-Hans"), _shown(question)
    for rival in item.rivals:
        if rival.kind != question.kind or rival.id == question.id:
            continue
        if parts and len(parts & _parts(rival)) >= len(parts) - 1:
            return f"nearly the same parts are asked for already: {plain(rival.stem)}"
        other = in_script(rival.stem, "zh-Hans")
        if not _alike(stem, other) or (
            question.kind in TYPED and question.key != rival.key and stem != other
        ):
            continue
        if _alike(shown, _shown(rival)):
            return f"nearly the same question is asked already: {plain(rival.stem)}"
    return None


def _shown(question: Question) -> str:
    return " ".join(sorted(map(plain, asked_texts(question)[1:])))


def _alike(one: str, other: str) -> bool:
    # Texts of too different a length cannot be alike, and folding keeps the length: this spares most of the work.
    if min(len(one), len(other)) < LIMIT * max(len(one), len(other)):
        return False
    (mine, numbers), (theirs, others) = _runs(one), _runs(other)
    # The 4th and the 14th Army are asked about in nearly the same words, and are not the same.
    if numbers != others:
        return False
    common = len(mine & theirs)
    return common >= LIMIT * (len(mine) + len(theirs) - common)


@lru_cache(maxsize=4096)
def _runs(text: str) -> tuple[frozenset[str], tuple[str, ...]]:
    # Each script has quotation marks of its own.
    text = _QUOTES.sub('"', fold(text))
    runs = frozenset(text[at : at + 3] for at in range(max(1, len(text) - 2)))
    return runs, tuple(_NUMBER.findall(text))


def _parts(question: Question) -> set[str]:
    if question.pairs:
        return {f"{plain(pair.left)} {plain(pair.right)}" for pair in question.pairs}
    return {item.id for item in question.items}


def _beside(item: Item, other: Item) -> Item:
    return replace(item, rivals=(replace(other.question, id="q_earlier"),))


_EVENTS = (("曹军南下", "0208-07"), ("刘备投孙权", "0208-09"), ("联军火攻", "0208-12"))
_BATTLES = (("Fulford", "1066-09-20"), ("Stamford Bridge", "1066-09-25"), ("Hastings", "1066-10-14"))
CHECK = Check(
    severity="block",
    look=look,
    flawed=(
        _beside(example("zh"), example("zh")),
        _beside(example("zh"), example("zh", "赤壁之戰中，孫劉聯軍由誰指揮？", wrong=("蔡瑁", "曹操"))),
        _beside(
            example("zh", kind="ordering", sequence=_EVENTS), example("zh", kind="ordering", sequence=_EVENTS)
        ),
        _beside(example("en"), example("en")),
        _beside(
            example("en"), example("en", "Who commanded the English army at the Battle of Hastings, then?")
        ),
        _beside(
            example("en", kind="ordering", sequence=_BATTLES),
            example("en", kind="ordering", sequence=_BATTLES),
        ),
    ),
    clean=(
        example("zh"),
        _beside(example("zh"), example("zh", "赤壁之战中，曹军水师由谁指挥？", "蔡瑁", ("曹操", "周瑜"))),
        _beside(example("zh"), example("zh", kind="short_answer")),
        _beside(
            example("zh", "赤壁之战中，孙刘联军损失了多少艘战船？", "31", kind="numeric"),
            example("zh", "赤壁之战中，孙刘联军损失了多少匹战马？", "49", kind="numeric"),
        ),
        example("en"),
        _beside(example("en"), example("en", "Who led the Normans at the Battle of Hastings?", "William")),
        _beside(example("en"), example("en", kind="short_answer")),
    ),
)
