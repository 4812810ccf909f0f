"""A statement to judge: true or false."""

from collections.abc import Sequence

from quizapp.facts import Source
from quizapp.kinds import Choice, Draft, Kind, Sample, Unreadable, question_of, read_one
from quizapp.questions import Grade, Option, Question, Response, ScriptPair, Text

READS = {"true": True, "false": False}


def make(draft: Draft) -> Question:
    """Make the two options, true first; `answer` and the one distractor are called "true" and "false"."""
    if draft.answer is None or {draft.answer.identity, *(d.identity for d in draft.distractors)} != set(
        READS
    ):
        raise ValueError('a statement needs the two answers "true" and "false"')
    labels = {choice.identity: choice for choice in (draft.answer, *draft.distractors)}
    key = READS[draft.answer.identity]
    options = tuple(Option(name, labels[name].text, value is key) for name, value in READS.items())
    return question_of("true_false", draft, options=options, key=key)


def read(values: Sequence[str]) -> Response:
    """Read "true" or "false". Raises Unreadable("not_a_choice") for any other word."""
    value = read_one(values)
    if value not in READS:
        raise Unreadable("not_a_choice")
    return READS[value]


def grade(question: Question, response: Response) -> Grade:
    """Give full credit for the right judgement."""
    return Grade("right", 1.0) if response is question.key else Grade("wrong", 0.0)


def show(question: Question, response: Response) -> Text:
    """Show the label of the judgement."""
    return next((option.text for option in question.options if READS[option.id] is response), "")


def samples() -> tuple[Sample, ...]:
    """Judge a false statement in Chinese and a true one in English."""
    false = make(
        Draft(
            direction="person.false",
            facts=("f_sample",),
            language="zh-Hans",
            stem=ScriptPair(
                "判断对错：赤壁之战中，孙刘联军由曹操指挥。", "判斷對錯：赤壁之戰中，孫劉聯軍由曹操指揮。"
            ),
            explanation=ScriptPair("孙刘联军由周瑜指挥。", "孫劉聯軍由周瑜指揮。"),
            sources=(Source("a_sample", "infobox.commander1", 0, 2, "周瑜"),),
            difficulty=0.3,
            answer=Choice("false", ScriptPair("错", "錯")),
            distractors=(Choice("true", ScriptPair("对", "對")),),
        )
    )
    true = make(
        Draft(
            direction="date.true",
            facts=("f_sample_en",),
            language="en",
            stem="True or false: the Battle of Hastings was fought in 1066.",
            explanation="The Battle of Hastings was fought in 1066.",
            sources=(Source("a_sample_en", "infobox.date", 0, 4, "1066"),),
            difficulty=0.2,
            answer=Choice("true", "True"),
            distractors=(Choice("false", "False"),),
        )
    )
    return (
        Sample(
            false,
            (
                (("false",), 1.0),
                (("true",), 0.0),
                ((), None),
                (("maybe",), None),
                (("true", "false"), None),
            ),
        ),
        Sample(true, ((("true",), 1.0), (("false",), 0.0), (("",), None))),
    )


KIND = Kind(widget="choice", make=make, read=read, grade=grade, show=show, samples=samples)
