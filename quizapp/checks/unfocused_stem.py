"""The question does not ask one thing.

Known as: unfocused stem; several questions in one.
"""

from quizapp.checks import Check, Item, example, own_words, plain, words_of
from quizapp.text.words import first_word, words_in


def look(item: Item) -> str | None:
    """Want one question mark, at the end, and a word that asks; a statement to judge or to fill has neither."""
    stem, words = plain(item.question.stem).rstrip('”」"'), own_words(item)
    marks = words.count("?")
    if item.question.kind == "true_false":
        if marks or not stem.endswith(("。", ".")):
            return "a statement to judge is no question and ends with a full stop"
        return None
    if item.question.kind == "cloze":
        return "a sentence to fill asks nothing besides" if marks else None
    if marks != 1 or not stem.endswith("?"):
        return "the question does not end with its one question mark"
    if first_word(words_of(item).ASKING, words) is None:
        return "no word in the question says what is asked"
    asked = words_in(tuple(word for word, _ in words_of(item).INTERROGATIVES), words)
    if len(asked) > 1:
        return f"the question asks for several things: {', '.join(asked)}"
    return None


CHECK = Check(
    severity="block",
    look=look,
    flawed=(
        example("zh", "赤壁之战的指挥官。"),
        example("zh", "赤壁之戰由誰指揮？何時開始？"),
        example("zh", "赤壁之战由谁在哪里指挥？"),
        example("zh", "判断对错：赤壁之战由周瑜指挥吗？", True, kind="true_false"),
        example("zh", "赤壁之戰由____指揮，何時開始？", kind="cloze"),
        example("en", "The Battle of Hastings?"),
        example("en", "Who won the Battle of Hastings, and where?"),
        example("en", "Name the victor of the Battle of Hastings."),
    ),
    clean=(
        example("zh"),
        example("zh", "判断对错：赤壁之战由周瑜指挥。", True, kind="true_false"),
        example("zh", "赤壁之战中，____指挥联军。", kind="cloze"),
        example("zh", "下列人物中，哪一位是赤壁之战的指挥官？"),
        example("en"),
        example("en", "True or false: Harold led at the Battle of Hastings.", True, kind="true_false"),
        example("en", "Which side won the Battle of Hastings?"),
    ),
)
