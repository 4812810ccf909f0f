"""Three to five events to put in the order in which they happened."""

from bisect import bisect_left
from collections.abc import Sequence

from quizapp.facts import Source
from quizapp.kinds import Draft, Kind, Line, Sample, Unreadable, joined, names_in, question_of
from quizapp.questions import Grade, OrderItem, Question, Response, ScriptPair, Text


def make(draft: Draft) -> Question:
    """Take the draft's sequence as the right order."""
    key = tuple(item.id for item in draft.sequence)
    if len(key) < 3 or len(set(key)) != len(key):
        raise ValueError("an ordering needs three different events or more")
    return question_of("ordering", draft, items=draft.sequence, key=key)


def read(values: Sequence[str]) -> Response:
    """Read the ids in the learner's order. Raises Unreadable("empty") or Unreadable("repeated")."""
    given = tuple(value.strip() for value in values if value.strip())
    if not given:
        raise Unreadable("empty")
    if len(set(given)) != len(given):
        raise Unreadable("repeated")
    return given


def grade(question: Question, response: Response) -> Grade:
    """Credit what stands in order: (k - 1) / (n - 1) of n events.

    k is the length of the longest run, with gaps, of the learner's order that keeps the right order; so the
    exact order earns 1, one event astray in five earns 3/4, and the reverse order earns 0.
    """
    right = {name: place for place, name in enumerate(names_in(question.key))}
    kept = _longest_ascent([right[name] for name in names_in(response) if name in right])
    credit = max(0, kept - 1) / max(1, len(right) - 1)
    if credit == 1:
        return Grade("right", 1.0)
    return Grade("partly", credit, "in_order") if credit > 0 else Grade("wrong", 0.0)


def lines(question: Question, response: Response) -> tuple[Line, ...]:
    """Give the events in the order of the answer; whether one is right depends on the others."""
    texts = {item.id: item.text for item in question.items}
    return tuple(Line(texts[name]) for name in names_in(response) if name in texts)


def show(question: Question, response: Response) -> Text:
    """Show the events one after the other with arrows between them."""
    return joined([line.text for line in lines(question, response)], " → ")


def _longest_ascent(places: Sequence[int]) -> int:
    ends: list[int] = []
    for place in places:
        at = bisect_left(ends, place)
        ends[at : at + 1] = [place]
    return len(ends)


def samples() -> tuple[Sample, ...]:
    """Order four events in Chinese and three in English."""
    chinese = make(
        Draft(
            direction="sequence",
            facts=("f_sample",),
            language="zh-Hans",
            stem=ScriptPair(
                "第二次世界大战中，下列事件按什么先后顺序发生？",
                "第二次世界大戰中，下列事件按什麼先後順序發生？",
            ),
            explanation=ScriptPair(
                "先后为1939年、1941年、1944年和1945年。", "先後為1939年、1941年、1944年和1945年。"
            ),
            sources=(Source("a_sample", "lead", 0, 4, "1939"),),
            difficulty=0.5,
            sequence=(
                OrderItem("poland", ScriptPair("德军入侵波兰", "德軍入侵波蘭"), "1939-09-01"),
                OrderItem("pearl", ScriptPair("日军偷袭珍珠港", "日軍偷襲珍珠港"), "1941-12-07"),
                OrderItem("normandy", ScriptPair("盟军登陆诺曼底", "盟軍登陸諾曼第"), "1944-06-06"),
                OrderItem("berlin", ScriptPair("苏军攻克柏林", "蘇軍攻克柏林"), "1945-05-02"),
            ),
        )
    )
    english = make(
        Draft(
            direction="sequence",
            facts=("f_sample_en",),
            language="en",
            stem="In which order were these battles of the Norman conquest fought?",
            explanation="Fulford came first, then Stamford Bridge, then Hastings.",
            sources=(Source("a_sample_en", "lead", 0, 4, "1066"),),
            difficulty=0.5,
            sequence=(
                OrderItem("fulford", "Fulford", "1066-09-20"),
                OrderItem("stamford", "Stamford Bridge", "1066-09-25"),
                OrderItem("hastings", "Hastings", "1066-10-14"),
            ),
        )
    )
    return (
        Sample(
            chinese,
            (
                (("poland", "pearl", "normandy", "berlin"), 1.0),
                (("pearl", "poland", "normandy", "berlin"), 2 / 3),
                (("berlin", "poland", "pearl", "normandy"), 2 / 3),
                (("pearl", "poland", "berlin", "normandy"), 1 / 3),
                (("berlin", "normandy", "pearl", "poland"), 0.0),
                (("poland", "pearl"), 1 / 3),
                (("poland", "poland", "pearl", "normandy"), None),
                ((), None),
            ),
        ),
        Sample(
            english,
            (
                (("fulford", "stamford", "hastings"), 1.0),
                (("stamford", "fulford", "hastings"), 0.5),
                (("hastings", "stamford", "fulford"), 0.0),
                (("an_id_of_another_question",), 0.0),
                (("", " "), None),
            ),
        ),
    )


KIND = Kind(widget="order", make=make, read=read, grade=grade, show=show, samples=samples, lines=lines)
