"""The key alone repeats a word of the stem.

Known as: word repeats between stem and key; clang association.
"""

import re

from quizapp.checks import Check, Item, example, option_text, plain, right_answers, wrong_answers

_LATIN = re.compile(r"[a-z]{4,}")
_HAN = re.compile("[\u4e00-\u9fff]{2,}")


def look(item: Item) -> str | None:
    """Find two Chinese characters, or a word of four letters, in stem and key but in no distractor."""
    if not wrong_answers(item):
        return None
    asked = set(_words(plain(item.question.stem)))
    others = {word for answer in wrong_answers(item) for word in _words(option_text(item, answer.option))}
    for answer in right_answers(item):
        for word in _words(option_text(item, answer.option)):
            if word in asked and word not in others:
                return f"only the right answer repeats {word} from the question"
    return None


def _words(text: str) -> list[str]:
    latin, han = _LATIN.findall(text.casefold()), _HAN.findall(text)
    return [
        *latin,
        *(run[at : at + 2] for run in han for at in range(len(run) - 1)),
    ]


CHECK = Check(
    severity="warn",
    look=look,
    flawed=(
        example("zh", "赤壁之战中，江东水军属于哪支部队？", "江东军", ("曹军", "西凉军"), sort="unit"),
        example("zh", "赤壁之戰中，荊州軍由誰指揮？", "荆州牧刘琦", ("曹操", "蔡瑁")),
        example("zh", "赤壁之战中，火攻发生在哪里？", "火攻渡", ("乌林", "夏口"), sort="place"),
        example(
            "en",
            "Which unit of housecarls fought at the Battle of Hastings?",
            "Royal housecarls",
            ("Archers",),
        ),
        example(
            "en", "Who ruled Normandy at the Battle of Hastings?", "William of Normandy", ("Odo", "Tostig")
        ),
        example("en", "Which bishop was at the Battle of Hastings?", "Bishop Odo", ("Harold", "Tostig")),
    ),
    clean=(
        example("zh"),
        example(
            "zh", "赤壁之战是下列哪场战役的一部分？", "汉末战役", ("官渡战役", "夷陵战役"), sort="conflict"
        ),
        example("zh", "赤壁之战中，程普是谁的部下？"),
        example("en"),
        example(
            "en", "Which battle came after the Battle of Hastings?", "Battle of Ely", ("Battle of York",)
        ),
        example(
            "en", "Who was king at the Battle of Hastings?", "King Harold", ("King Sweyn", "King Malcolm")
        ),
    ),
)
