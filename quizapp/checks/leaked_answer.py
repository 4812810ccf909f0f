"""The stem contains the answer.

Known as: answer leaked in the stem; clue to the key.
"""

from quizapp.checks import Check, Item, example, option_text, plain, right_answers
from quizapp.text import patterns
from quizapp.text.folding import match_key
from quizapp.text.words import has_han


def look(item: Item) -> str | None:
    """Find the key, or another name of it, in the stem; names of one character are no leak."""
    if item.question.kind in {"true_false", "ordering", "matching"}:
        return None
    names = {name for answer in right_answers(item) for name in answer.keys}
    names |= {option_text(item, answer.option) for answer in right_answers(item)}
    names |= set(map(plain, item.question.accept))
    if isinstance(item.question.key, str) and not item.question.options:
        names.add(plain(item.question.key))
    stem = plain(item.question.stem)
    for name in sorted(names):
        if _contains(stem, name):
            return f"the question already says its answer, {name}"
    return None


def _contains(stem: str, name: str) -> bool:
    key, asked = match_key(name), match_key(stem)
    if key.isdecimal() and has_han(stem):
        return len(key) >= 3 and patterns.search(rf"(?<!\d){key}(?!\d)", stem.replace(",", "")) is not None
    if not key.isascii():
        # A name by itself may begin with what is no ordinal inside a sentence: 一号作战.
        return len(key) >= 2 and (key in asked or name in stem)
    if len(key) < 3 or key not in asked:
        return False
    # A key of several words has lost its spaces: look for any run of whole words that gives it.
    words = match_words(stem)
    runs = ("".join(words[at:end]) for at in range(len(words)) for end in range(at + 1, len(words) + 1))
    return key in runs


def match_words(text: str) -> list[str]:
    """Split a Latin text into its words in match form."""
    return [match_key(word) for word in text.replace("-", " ").split()]


CHECK = Check(
    severity="block",
    look=look,
    flawed=(
        example("zh", "赤壁之战中，周瑜军由谁指挥？"),
        example("zh", "赤壁之戰中，橫山勇部由誰指揮？", "横山勇", ("曹操", "蔡瑁")),
        example("zh", "赤壁之战中，第三十一集团军属于哪支部队？", "第31集团军", ("第4集团军", "第19集团军")),
        example("zh", "赤壁之战中，3,000人的联军有多少人？", "3000", kind="numeric", sort="number"),
        example(
            "zh", "赤壁之战中，日方称为“一号作战”的是什么？", "一號作戰", kind="short_answer", sort="conflict"
        ),
        example("zh", "赤壁之戰中，____與周瑜指揮聯軍。", "周瑜", kind="cloze"),
        example("en", "Who led the men of Harold Godwinson at the Battle of Hastings?"),
        example("en", "Who was Rollo at the Battle of Hastings?", "Rollo", ("Odo", "Otto")),
        example(
            "en",
            "Who commanded the Tostig-Godwinson men at the Battle of Hastings?",
            "Tostig Godwinson",
            ("Odo",),
        ),
    ),
    clean=(
        example("zh"),
        example("zh", "赤壁之战中，孙刘联军有多少人？", "5", ("7", "9"), sort="number"),
        example("zh", "1944年赤壁之战中，联军有多少人？", "94", kind="numeric", sort="number"),
        example("zh", "判断对错：赤壁之战中，孙刘联军由周瑜指挥。", True, kind="true_false"),
        example("en"),
        example("en", "Who fell at the Battle of Hastings, called Allington by some?", "Al", ("Bo", "Cy")),
        example("en", "Who commanded the Rolloing host at the Battle of Hastings?", "Rollo", ("Odo", "Otto")),
    ),
)
