"""Only the right answer lived at the time.

Known as: implausible distractors; anachronism as a logical cue.
"""

from quizapp.checks import Check, Item, example, right_answers, wrong_answers
from quizapp.text import edtf


def look(item: Item) -> str | None:
    """Want one distractor at least that shares its time with the right answer, where the times are known."""
    times = [answer.lived for answer in right_answers(item) if answer.lived]
    others = [answer.lived for answer in wrong_answers(item)]
    if not times or not others or not all(others):
        return None
    if any(edtf.overlaps(one, other) for one in times for other in others if other):
        return None
    return f"no wrong answer is of the time of the right one, {times[0]}"


def _living(language: str, *lived: str | None) -> Item:
    return example(language, lived=lived)


CHECK = Check(
    severity="block",
    look=look,
    flawed=(
        _living("zh", "0175/0210", "1904/1997", "1887/1975"),
        _living("zh", "0175/0210", "0220/0280", "-0155/-0100"),
        _living("zh", "1944", "0208", "0383"),
        _living("en", "1022/1066", "1769/1852", "1887/1976"),
        _living("en", "1022/1066", "0871/0899", "1100/1135"),
        _living("en", "1944", "1066", "1815"),
    ),
    clean=(
        example("zh"),
        _living("zh", "0175/0210", "0155/0220", "1887/1975"),
        _living("zh", "0175/0210", None, "1887/1975"),
        example("en"),
        _living("en", "1022/1066", "1026/1066", "1887/1976"),
        _living("en", None, "1769/1852", "1887/1976"),
    ),
)
