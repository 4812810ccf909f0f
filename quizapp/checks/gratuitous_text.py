"""The question says more than is needed to answer it.

Known as: gratuitous information in the stem; window dressing.
"""

from quizapp.checks import Check, Item, example, plain, without_names, words_of
from quizapp.text import patterns
from quizapp.text.words import has_han, words_pattern

MOST_PAUSES = 2


def look(item: Item) -> str | None:
    """Find many pauses before the word that asks, brackets, or a foreign name beside the own; names excepted."""
    if item.question.kind == "true_false":
        return None
    stem = plain(item.question.stem)
    for known in (*item.quoted, *item.topic):
        stem = stem.replace(plain(known), "…")
    stem = without_names(item, stem)
    asks = words_pattern(words_of(item).ASKING).search(stem)
    if len(patterns.findall("[,;]", stem[: asks.start() if asks else None])) > MOST_PAUSES:
        return "the question has more clauses than it needs"
    aside = patterns.search(r"\(([^)]*)\)", stem)
    if aside and (not has_han(stem) or patterns.search("[A-Za-z]{3}", aside[1])):
        return f"the question has an aside that it does not need: {aside[0]}"
    return None


CHECK = Check(
    severity="warn",
    look=look,
    flawed=(
        example("zh", "赤壁之战中，江面多雾，天寒，风大，联军由谁指挥？"),
        example("zh", "赤壁之戰（Battle of Red Cliffs）中，聯軍由誰指揮？"),
        example("zh", "赤壁之战中，由周郎（Zhou Yu）所率的联军，驻于江南，兵少，粮足，由谁任副帅？"),
        example("en", "At the Battle of Hastings, on a hill, in autumn, near a wood, who led the English?"),
        example("en", "Who (after a long march) led the English at the Battle of Hastings?"),
        example("en", "Who led the English (Old English: Engle) at the Battle of Hastings?"),
    ),
    clean=(
        example("zh"),
        example("zh", "赤壁之战（208年）中，联军由谁指挥？"),
        example(
            "zh", "赤壁之战中，“天寒，风大，雾浓，船连”发生在哪一天？", quoted=("天寒，风大，雾浓，船连",)
        ),
        example("en"),
        example("en", "Who led at the Battle of York (1066)?", topic=("Battle of York (1066)",)),
        example("en", "At the Battle of Hastings, on the hill, who led the English?"),
    ),
)
