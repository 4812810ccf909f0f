"""Nearly the same question has passed already."""

from dataclasses import replace
from functools import cache

from quizapp.checks import Check, Item, example, plain
from quizapp.questions import Question

LIMIT = 0.85


def look(item: Item) -> str | None:
    """Compare three-character runs of stem and options with those of the questions of the same kind."""
    question = item.question
    own = _runs(question)
    for rival in item.rivals:
        if rival.kind != question.kind or rival.id == question.id:
            continue
        if _same_events(question, rival):
            return f"nearly the same events are ordered already: {plain(rival.stem)}"
        other = _runs(rival)
        # Sets of too different a size cannot be alike: this spares most of the work.
        if min(len(own), len(other)) < LIMIT * max(len(own), len(other)):
            continue
        if len(own & other) > LIMIT * len(own | other):
            return f"nearly the same question is asked already: {plain(rival.stem)}"
    return None


@cache
def _runs(question: Question) -> frozenset[str]:
    shown = [plain(question.stem), *(plain(option.text) for option in question.options)]
    shown += [plain(item.text) for item in question.items]
    return frozenset(text[at : at + 3] for text in shown for at in range(max(1, len(text) - 2)))


def _same_events(one: Question, other: Question) -> bool:
    ids = {item.id for item in one.items}
    return bool(ids) and len(ids & {item.id for item in other.items}) >= len(ids) - 1


def _beside(item: Item, other: Item) -> Item:
    return replace(item, rivals=(replace(other.question, id="q_earlier"),))


_EVENTS = (("曹军南下", "0208-07"), ("刘备投孙权", "0208-09"), ("联军火攻", "0208-12"))
_BATTLES = (("Fulford", "1066-09-20"), ("Stamford Bridge", "1066-09-25"), ("Hastings", "1066-10-14"))
CHECK = Check(
    severity="block",
    look=look,
    flawed=(
        _beside(example("zh"), example("zh")),
        _beside(example("zh"), example("zh", "赤壁之戰中，孫劉聯軍由誰指揮？", wrong=("蔡瑁", "曹操"))),
        _beside(
            example("zh", kind="ordering", sequence=_EVENTS), example("zh", kind="ordering", sequence=_EVENTS)
        ),
        _beside(example("en"), example("en")),
        _beside(
            example("en"), example("en", "Who commanded the English army at the Battle of Hastings, then?")
        ),
        _beside(
            example("en", kind="ordering", sequence=_BATTLES),
            example("en", kind="ordering", sequence=_BATTLES),
        ),
    ),
    clean=(
        example("zh"),
        _beside(example("zh"), example("zh", "赤壁之战中，曹军水师由谁指挥？", "蔡瑁", ("曹操", "周瑜"))),
        _beside(example("zh"), example("zh", kind="short_answer")),
        example("en"),
        _beside(example("en"), example("en", "Who led the Normans at the Battle of Hastings?", "William")),
        _beside(example("en"), example("en", kind="short_answer")),
    ),
)
