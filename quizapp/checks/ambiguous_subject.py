"""The question names its battle by a name that other battles share.

Known as: ambiguous stem; missing disambiguation.
"""

from functools import lru_cache

from quizapp.checks import Check, Item, example, plain, words_of
from quizapp.text import patterns
from quizapp.text.folding import match_key


def look(item: Item) -> str | None:
    """Want the ordinal, or the year in brackets, that tells the battle from others of its name."""
    words, stem = words_of(item), match_key(plain(item.question.stem))
    shared = {bare: title for title in item.topic if (bare := _bare(title, words.NUMBERED)) is not None}
    for bare, title in sorted(shared.items()):
        others = (match_key(name) for name in item.topic if match_key(name) not in shared)
        told = any(name in stem for name in others) or any(
            mark in stem for mark in _marks(title, words.NUMBERED)
        )
        if bare in stem and not told and not patterns.search(words.YEAR, stem):
            return f"there are other battles called {bare}"
    return None


@lru_cache(maxsize=256)
def _bare(title: str, numbered: str) -> str | None:
    """Take ordinal and brackets off a title; None where it has neither."""
    folded = plain(title)
    bare = patterns.sub(rf"{numbered}|\s*\(.*?\)$", "", folded)
    return match_key(bare) if bare != folded else None


@lru_cache(maxsize=256)
def _marks(title: str, numbered: str) -> tuple[str, ...]:
    return tuple(match_key(found[0]) for found in patterns.finditer(rf"{numbered}|\(.*?\)$", plain(title)))


CHECK = Check(
    severity="block",
    look=look,
    flawed=(
        example("zh", "长沙会战中，中国军队由谁指挥？", topic=("第三次长沙会战",)),
        example("zh", "長沙會戰中，中國軍隊由誰指揮？", topic=("长沙会战 (1941年)",)),
        example("zh", "色当战役中，法军由谁指挥？", topic=("色当战役 (1940年)",)),
        example("en", "Who led at the Battle of Kharkov?", topic=("Second Battle of Kharkov",)),
        example("en", "Who led at the Battle of Balikpapan?", topic=("Battle of Balikpapan (1945)",)),
        example("en", "Who led at the Battle of Ypres?", topic=("First Battle of Ypres",)),
    ),
    clean=(
        example("zh"),
        example("zh", "第三次長沙會戰中，中國軍隊由誰指揮？", topic=("第三次长沙会战",)),
        example("zh", "1940年的色当战役中，法军由谁指挥？", topic=("色当战役 (1940年)",)),
        example("en"),
        example("en", "Who led at the Second Battle of Kharkov?", topic=("Second Battle of Kharkov",)),
        example("en", "Who led at the Battle of Balikpapan (1945)?", topic=("Battle of Balikpapan (1945)",)),
        example("en", "Who led in Operation Oboe?", topic=("Battle of Balikpapan (1945)", "Operation Oboe")),
    ),
)
