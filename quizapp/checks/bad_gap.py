"""The gap of a sentence is no whole name, date or number, or the rest of the sentence fills it.

Known as: rules of cloze items; grammatical and clang cues at the blank.
"""

import re

from quizapp.checks import Check, Item, example, plain, words_of
from quizapp.questions import in_script
from quizapp.text import patterns
from quizapp.text.folding import match_key
from quizapp.text.words import exceeds, first_word

_GAP = re.compile("_{2,}")


def look(item: Item) -> str | None:
    """Want one gap in each script, cut at the edges of a name that stands nowhere else, in a telling sentence."""
    question = item.question
    if question.kind != "cloze":
        return None
    key = plain(str(question.key))
    for script in ("zh-Hans", "zh-Hant"):
        parts = _GAP.split(plain(in_script(question.stem, script)))
        if len(parts) != 2:
            return f"the sentence has {len(parts) - 1} gaps"
        before, after = parts
        message = _edges(before, after, key) or _rest(item, before, after, key)
        if message:
            return message
    if first_word(words_of(item).DANGLING, key) == key:
        return f"the gap hides a word that only points at something: {key}"
    return None


def _edges(before: str, after: str, key: str) -> str | None:
    """Find a gap inside a word, a number or a date, and one whose neighbour doubles its edge."""
    left, right = before[-1:], after[:1]
    if _in_one_word(left, key[:1]) or _in_one_word(key[-1:], right):
        return f"the gap is in the middle of a word or number: {left}____{right}"
    if key.isdecimal() and (right in set("年月日") or left in set("年月第")):
        return "the gap hides a part of a date or of a numbered name"
    if left == key[:1] or right == key[-1:]:
        return f"the character beside the gap is that of the answer: {left}____{right}"
    return None


def _in_one_word(one: str, other: str) -> bool:
    return one.isascii() and other.isascii() and one.isalnum() and other.isalnum()


def _rest(item: Item, before: str, after: str, key: str) -> str | None:
    """Find the answer elsewhere, a longer name around the gap, a sentence too short, long or empty of names."""
    whole = f"{before}{key}{after}"
    if not exceeds(whole, words=5, characters=11) or exceeds(whole, words=50, characters=120):
        return "the sentence around the gap is too short or too long"
    rest = match_key(before), match_key(after)
    for name in {key, *map(plain, item.question.accept)}:
        if len(name) > 1 and any(match_key(name) in part for part in rest):
            return f"the sentence says the answer elsewhere: {name}"
    for name in map(plain, item.names):
        at = whole.find(name)
        if name != key and key in name and at >= 0 and at <= len(before) < at + len(name):
            return f"the gap hides only a part of {name}"
    known = [plain(name) for name in (*item.names, *item.topic) if key not in plain(name)]
    telling = r"\d|[A-Z][a-z]+\b.*[A-Z]"
    if not any(name in before + after for name in known) and not patterns.search(telling, before + after):
        return "the sentence names nothing else by which the gap could be filled"
    return None


def _gap(language: str, stem: str, key: str, **more: tuple[str, ...]) -> Item:
    return example(language, stem, key, kind="cloze", **more)


_ZH = "赤壁之战中，孙刘联军由____指挥，大破曹军。"
_EN = "At the Battle of Hastings, the English army of 1066 was led by ____ himself."
CHECK = Check(
    severity="block",
    look=look,
    flawed=(
        _gap("zh", "赤壁之战中，孙刘联军由周瑜指挥，大破曹军。", "周瑜"),
        _gap("zh", "赤壁之戰中，____由____指揮，大破曹軍。", "周瑜"),
        _gap("zh", "赤壁之战中，孙刘联军由____指挥，周瑜大破曹军。", "周瑜"),
        _gap("zh", "赤壁之戰發生在____年的冬天，聯軍大破曹軍。", "208"),
        _gap("zh", "赤壁之战中，第____军大破曹军，联军获胜。", "31"),
        _gap("zh", "赤壁之战中，周____指挥联军，大破曹军。", "瑜", names=("周瑜",)),
        _gap("zh", "联军由____指挥，大破曹军，烧其船只。", "周瑜"),
        _gap("zh", "赤壁之战中，联军由____指挥，大破曹军。", "他"),
        _gap("en", "At the Battle of Hastings, the English army was led by Harold.", "Harold"),
        _gap("en", "At the Battle of Hastings, Harold led, and ____ fell.", "Harold"),
        _gap("en", "The Battle of Hastings was fought in 10____, in autumn.", "66"),
        _gap(
            "en",
            "At the Battle of Hastings, Harold ____ led the army.",
            "Godwinson",
            names=("Harold Godwinson",),
        ),
        _gap("en", "In that battle the whole army was led by ____ himself.", "Harold"),
        _gap("en", "____ won at Hastings.", "William"),
    ),
    clean=(
        example("zh"),
        _gap("zh", _ZH, "周瑜"),
        _gap("zh", "赤壁之戰發生在____的冬天，聯軍大破曹軍。", "208年"),
        _gap("zh", "赤壁之战中，____大破曹军，联军获胜。", "第31军", names=("第31军", "曹军")),
        example("en"),
        _gap("en", _EN, "Harold Godwinson"),
        _gap("en", "The Battle of Hastings was fought in ____, in autumn.", "1066"),
    ),
)
