"""The options are not all of one type.

Known as: heterogeneous options; logical cues.
"""

from quizapp.checks import Check, Item, example


def look(item: Item) -> str | None:
    """Compare what the options are: all persons, all dates, all places, …"""
    sorts = sorted({answer.sort for answer in item.answers})
    return f"the options are of different types: {', '.join(sorts)}" if len(sorts) > 1 else None


CHECK = Check(
    severity="block",
    look=look,
    flawed=(
        example("zh", sort=("person", "person", "place")),
        example("zh", sort=("person", "unit", "unit")),
        example("zh", sort=("date", "number", "date")),
        example("en", sort=("person", "place", "person")),
        example("en", sort=("conflict", "state", "state")),
        example("en", sort=("person", "person", "date")),
    ),
    clean=(
        example("zh"),
        example("zh", sort="place"),
        example("zh", kind="short_answer"),
        example("en"),
        example("en", sort="date"),
        example("en", kind="short_answer"),
    ),
)
