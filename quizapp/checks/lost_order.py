"""Numbers or dates stand in no order, or their steps give the answer away.

Known as: lost sequence: options not in their natural order; numeric cues.
"""

from itertools import pairwise

from quizapp.checks import Check, Item, example
from quizapp.text import edtf


def look(item: Item) -> str | None:
    """Want numbers and dates ascending, and not each the double of the one before."""
    by_option = {answer.option: answer for answer in item.answers}
    shown = [by_option[option.id] for option in item.question.options if option.id in by_option]
    dates = [edtf.bounds(answer.dates) for answer in shown if answer.dates]
    amounts = [answer.amount for answer in shown if answer.amount is not None]
    if dates != sorted(dates) or amounts != sorted(amounts):
        return "the options are not in ascending order"
    if len(amounts) >= 3 and all(abs(larger - 2 * smaller) < 1e-9 for smaller, larger in pairwise(amounts)):
        return "each number is the double of the one before"
    return None


CHECK = Check(
    severity="block",
    look=look,
    flawed=(
        example("zh", key="5人", wrong=("3人", "8人"), sort="number", amounts=(5, 3, 8)),
        example("zh", key="2人", wrong=("4人", "8人"), sort="number", amounts=(2, 4, 8)),
        example("zh", key="5月", wrong=("4月", "6月"), sort="date", dates=("1944-05", "1944-04", "1944-06")),
        example("en", key="500", wrong=("900", "300"), sort="number", amounts=(500, 900, 300)),
        example("en", key="1087", wrong=("1066", "1100"), sort="date", dates=("1087", "1066", "1100")),
        example("en", key="500", wrong=("1,000", "2,000"), sort="number", amounts=(500, 1000, 2000)),
    ),
    clean=(
        example("zh"),
        example("zh", key="3人", wrong=("5人", "8人"), sort="number", amounts=(3, 5, 8)),
        example("zh", key="4月", wrong=("5月", "6月"), sort="date", dates=("1944-04", "1944-05", "1944-06")),
        example("en"),
        example("en", key="1066", wrong=("1087", "1100"), sort="date", dates=("1066", "1087", "1100")),
        example("en", key="500", wrong=("700", "2,000"), sort="number", amounts=(500, 700, 2000)),
    ),
)
