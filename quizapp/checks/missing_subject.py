"""The question does not name its battle.

Known as: ambiguous stem; subject missing.
"""

from quizapp.checks import Check, Item, example, plain
from quizapp.text.folding import match_key


def look(item: Item) -> str | None:
    """Want a name of what the question is about in its stem."""
    stem = match_key(plain(item.question.stem))
    if any(match_key(name) in stem for name in item.topic):
        return None
    return "the question does not say which battle it is about"


CHECK = Check(
    severity="block",
    look=look,
    flawed=(
        example("zh", "联军由谁指挥？"),
        example("zh", "這場戰役由誰指揮？"),
        example("zh", "夷陵之战由谁指挥？"),
        example("en", "Who commanded the English army?"),
        example("en", "Who won the battle?"),
        example("en", "Who led at the Battle of York?"),
    ),
    clean=(
        example("zh"),
        example("zh", "判斷對錯：三河之戰由甲將指揮。", topic=("三河之战",)),
        example("zh", "《赤壁之戰》中，聯軍由誰指揮？"),
        example("zh", "一号作战由谁指挥？", topic=("豫湘桂会战", "一号作战")),
        example("en"),
        example("en", "Who won the battle of Hastings?"),
        example("en", "Who led at Senlac?", topic=("Battle of Hastings", "Senlac")),
    ),
)
