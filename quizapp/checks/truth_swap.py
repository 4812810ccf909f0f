"""A false statement is false in more than one place, or its correction is not told.

Known as: rules of true-or-false items: one idea, one change, a correction.
"""

from itertools import takewhile

from quizapp.checks import Check, Item, example, plain


def look(item: Item) -> str | None:
    """Compare the statement shown with the true one: equal where true, one stretch exchanged where false."""
    question = item.question
    if question.kind != "true_false":
        return None
    if item.statement is None:
        return "the true form of the statement is not known"
    shown, true = plain(question.stem), plain(item.statement)
    if question.key is True:
        return None if shown == true else "the statement is called true and is not the true one"
    if shown == true:
        return "the statement is called false and is the true one"
    start = _common(shown, true)
    end = _common(shown[start:][::-1], true[start:][::-1])
    changed = max(len(shown), len(true)) - start - end
    if changed > max(60, len(true) // 2):
        return "the false statement differs from the true one in more than one place"
    correction = true[start : len(true) - end]
    if correction not in plain(question.explanation):
        return "the explanation does not give the correction"
    return None


def _common(one: str, other: str) -> int:
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def _statement(
    language: str, shown: str, key: bool, true: str | None, explanation: str | None = None
) -> Item:
    return example(language, shown, key, kind="true_false", statement=true, explanation=explanation)


_TRUE = "判断对错：赤壁之战中，联军由周瑜指挥。"
_FALSE = "判断对错：赤壁之战中，联军由曹操指挥。"
_EN_TRUE = "True or false: Harold led the English at the Battle of Hastings."
_EN_FALSE = "True or false: William led the English at the Battle of Hastings."
CHECK = Check(
    severity="block",
    look=look,
    flawed=(
        _statement("zh", _FALSE, True, _TRUE),
        _statement("zh", _TRUE, False, _TRUE),
        _statement("zh", _FALSE, False, None),
        _statement("zh", _FALSE, False, _TRUE, "联军不由曹操指挥。"),
        _statement("en", _EN_FALSE, True, _EN_TRUE),
        _statement("en", _EN_TRUE, False, _EN_TRUE),
        _statement("en", _EN_FALSE, False, None),
        _statement("en", _EN_FALSE, False, _EN_TRUE, "William did not lead them."),
    ),
    clean=(
        _statement("zh", _TRUE, True, _TRUE),
        _statement("zh", _FALSE, False, _TRUE, "联军由周瑜指挥。"),
        example("zh"),
        _statement("en", _EN_TRUE, True, _EN_TRUE),
        _statement("en", _EN_FALSE, False, _EN_TRUE, "Harold led the English."),
        example("en"),
    ),
)
