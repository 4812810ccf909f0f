"""The key alone repeats a name of the stem.

Known as: word repeats between stem and key; clang association.
"""

import re
from functools import lru_cache

from quizapp.checks import Check, Item, example, option_text, plain, right_answers, words_of, wrong_answers
from quizapp.text.words import words_pattern

_WHOLE = re.compile("[\u4e00-\u9fff]{2,}|[A-Z][a-z]{3,}")
_RUN = re.compile("[\u4e00-\u9fff]+")
_CAPITALISED = re.compile(r"\b[A-Z][a-z]{3,}")


def look(item: Item) -> str | None:
    """Find a name in stem and key that is in no distractor: two Chinese characters, a capitalised word."""
    if not wrong_answers(item) or item.question.pairs:
        return None
    general = words_of(item).GENERAL
    stem = plain(item.question.stem)
    # A battle's own name counts as one: 湘桂 is a railway too, and gives no 豫湘桂会战 away. What happened in
    # a battle often happened at the place that names it.
    told = {answer.sort for answer in item.answers} == {"clause"}
    titles = (
        set()
        if told
        else {name for title in map(plain, item.topic) for name in whole_names_in(title, general)}
    )
    for title in map(plain, item.topic):
        stem = stem.replace(title, " ")
    asked = names_in(stem, general) | {name for name in titles if name in plain(item.question.stem)}
    others = {
        name for answer in wrong_answers(item) for name in names_in(option_text(item, answer.option), general)
    }
    for answer in right_answers(item):
        text = option_text(item, answer.option)
        said = names_in(text, general) | {name for name in titles if name in text}
        repeated = sorted((said & asked) - others)
        if repeated:
            return f"only the right answer repeats {repeated[0]} from the question"
    return None


def whole_names_in(text: str, general: tuple[str, ...]) -> set[str]:
    """Find what is left of a folded name when its general words are taken out, in runs of two and more."""
    return set(_WHOLE.findall(words_pattern(general).sub(" ", text)))


@lru_cache(maxsize=4096)
def names_in(text: str, general: tuple[str, ...]) -> frozenset[str]:
    """Find the names in a folded text: pairs of Chinese characters and capitalised words that are not general."""
    text = words_pattern(general).sub(" ", text)
    runs = _RUN.findall(text)
    return frozenset(
        (
            *_CAPITALISED.findall(text),
            *(run[at : at + 2] for run in runs for at in range(len(run) - 1)),
        )
    )


CHECK = Check(
    severity="block",
    look=look,
    flawed=(
        example("zh", "赤壁之戰中，荊州軍由誰指揮？", "荆州牧刘琦", ("曹操", "蔡瑁")),
        example("zh", "赤壁之战中，江陵守军退往哪里？", "江陵以北", ("乌林", "夏口"), sort="place"),
        example("zh", "赤壁之战是哪场战役的一部分？", "赤壁战役", ("官渡战役", "夷陵战役"), sort="conflict"),
        example("en", "Who ruled Normandy at the Battle of Hastings?", "William of Normandy", ("Odo",)),
        example("en", "Who led the men of Mercia at the Battle of Hastings?", "Edwin of Mercia", ("Odo",)),
        example(
            "en",
            "Which war had the Battle of Hastings?",
            "Hastings campaign",
            ("Welsh war",),
            sort="conflict",
        ),
    ),
    clean=(
        example("zh"),
        example("zh", "赤壁之战是下列哪场战役的一部分？", "汉末战役", ("北伐", "东征"), sort="conflict"),
        example("zh", "赤壁之戰中，荊州軍由誰指揮？", "荆州牧刘琦", ("荆州刺史刘表", "蔡瑁")),
        example(
            "zh",
            "豫湘桂会战期间，日军推进到哪里？",
            "湘桂边界",
            ("黔东", "粤北"),
            sort="place",
            topic=("豫湘桂会战",),
        ),
        example("en"),
        example("en", "Which battle came after the Battle of Hastings?", "Battle of Ely", ("Siege of York",)),
        example("en", "Who was bishop at the Battle of Hastings?", "Odo, bishop of Bayeux", ("Tostig",)),
    ),
)
