"""A name to type, in either Chinese script and any usual form."""

from collections.abc import Sequence

from quizapp.facts import Source
from quizapp.kinds import Choice, Draft, Kind, Sample, grade_name, name_key, question_of, read_one, show_name
from quizapp.questions import Question, Response, ScriptPair


def make(draft: Draft) -> Question:
    """Take the answer's Simplified, or only, spelling as the key; all others go to `accept`."""
    key, others = name_key(draft)
    return question_of("short_answer", draft, key=key, accept=others)


def read(values: Sequence[str]) -> Response:
    """Read what was typed."""
    return read_one(values)


def samples() -> tuple[Sample, ...]:
    """Ask for a general in Chinese and for a king in English."""
    general = make(
        Draft(
            direction="person",
            facts=("f_sample",),
            language="zh-Hans",
            stem=ScriptPair("豫湘桂会战中，指挥日军第11军的是谁？", "豫湘桂會戰中，指揮日軍第11軍的是誰？"),
            explanation=ScriptPair("第11军由横山勇指挥。", "第11軍由橫山勇指揮。"),
            sources=(Source("a_sample", "lead", 0, 11, "第11軍（由橫山勇指揮"),),
            difficulty=0.5,
            answer=Choice("横山勇", ScriptPair("横山勇", "橫山勇")),
        )
    )
    king = make(
        Draft(
            direction="person",
            facts=("f_sample_en",),
            language="en",
            stem="Who led the Normans at the Battle of Hastings?",
            explanation="William the Conqueror led the Normans.",
            sources=(Source("a_sample_en", "lead", 0, 21, "William the Conqueror"),),
            difficulty=0.2,
            answer=Choice("williamtheconqueror", "William the Conqueror"),
            accept=("William I", "Duke William"),
        )
    )
    return (
        Sample(
            general,
            (
                (("横山勇",), 1.0),
                (("橫山勇",), 1.0),
                ((" 橫山 勇 ",), 1.0),
                (("横山",), 0.0),
                (("冈村宁次",), 0.0),
                (("",), None),
                (("横山勇", "冈村宁次"), None),
            ),
        ),
        Sample(
            king,
            (
                (("william the conqueror",), 1.0),
                (("Duke William",), 1.0),
                (("Harold",), 0.0),
                ((" ",), None),
            ),
        ),
    )


KIND = Kind(widget="text", make=make, read=read, grade=grade_name, show=show_name, samples=samples)
