"""One option is a part of another.

Known as: options that include each other.
"""

import re
from itertools import permutations

from quizapp.checks import Check, Item, example, option_text, plain, words_of
from quizapp.text import patterns
from quizapp.text.folding import match_key

NAMED = {"person", "place", "unit", "state", "conflict", "organisation", "office"}


def look(item: Item) -> str | None:
    """Find an option that contains another by name, or by the language's table of wholes and parts."""
    wholes = {
        match_key(whole): {match_key(part) for part in parts}
        for whole, parts in words_of(item).PART_OF.items()
    }
    named = [answer for answer in item.answers if answer.sort in NAMED]
    for one, other in permutations(named, 2):
        whole, part = plain(option_text(item, one.option)), plain(option_text(item, other.option))
        if _contains(whole, part) or match_key(part) in wholes.get(match_key(whole), ()):
            return f"{part} is a part of {whole}"
    return None


def _contains(whole: str, part: str) -> bool:
    # 第1军 is no part of 第11军: a number is one word.
    return (
        len(part) >= 2
        and whole != part
        and part in whole
        and bool(patterns.search(rf"(?<![\dA-Za-z]){re.escape(part)}(?![a-z])", whole))
    )


CHECK = Check(
    severity="block",
    look=look,
    flawed=(
        example("zh", "赤壁之战发生在哪里？", "湖北", ("湖北蒲圻", "江西"), sort="place"),
        example(
            "zh",
            "赤壁之战是哪场战争的一部分？",
            "第二次世界大战",
            ("太平洋战争", "日俄战争"),
            sort="conflict",
        ),
        example("zh", "赤壁之戰中，哪支部隊來援？", "第31军", ("第31军第131师", "第4军"), sort="unit"),
        example(
            "en",
            "Where was the Battle of Hastings?",
            "England",
            ("East Sussex, England", "Wales"),
            sort="place",
        ),
        example("en", "Where was the Battle of Hastings?", "Sussex", ("England", "Wales"), sort="place"),
        example(
            "en",
            "Which war had the Battle of Hastings?",
            "World War II",
            ("Pacific War", "Boer War"),
            sort="conflict",
        ),
    ),
    clean=(
        example("zh"),
        example("zh", "赤壁之战中，哪支部队来援？", "第1军", ("第11军", "第4军"), sort="unit"),
        example("zh", "赤壁之战发生在哪里？", "湖北", ("湖南", "江西"), sort="place"),
        example("en"),
        example(
            "en", "Which unit was at the Battle of Hastings?", "1 Corps", ("11 Corps", "4 Corps"), sort="unit"
        ),
        example("en", "Where was the Battle of Hastings?", "Essex", ("Wessex", "Kent"), sort="place"),
    ),
)
