"""One right option among three or four."""

from collections.abc import Sequence

from quizapp.facts import Source, stable_id
from quizapp.kinds import Choice, Draft, Kind, Sample, option_of, question_of, read_one
from quizapp.questions import Grade, Question, Response, ScriptPair, Text


def make(draft: Draft) -> Question:
    """Put numbers and dates in their natural order, and names in one that depends on the question alone.

    By their letters the names asked for most often would always stand at the same place.
    """
    if draft.answer is None:
        raise ValueError("a single choice needs its right answer")
    choices = sorted((draft.answer, *draft.distractors), key=lambda choice: _place(draft, choice))
    options = tuple(option_of(choice, choice is draft.answer) for choice in choices)
    key = next(option.id for option in options if option.correct)
    return question_of("single_choice", draft, options=options, key=key)


def _place(draft: Draft, choice: Choice) -> tuple[float | str, ...]:
    if choice.rank and not any(isinstance(part, str) for part in choice.rank):
        return choice.rank
    return (stable_id("p", draft.direction, *draft.facts, choice.identity),)


def read(values: Sequence[str]) -> Response:
    """Read the chosen option's id."""
    return read_one(values)


def grade(question: Question, response: Response) -> Grade:
    """Give full credit for the key and none for anything else."""
    return Grade("right", 1.0) if response == question.key else Grade("wrong", 0.0)


def show(question: Question, response: Response) -> Text:
    """Show the text of the option; an id of another question shows as nothing."""
    return next((option.text for option in question.options if option.id == response), "")


def samples() -> tuple[Sample, ...]:
    """Ask for a commander in Chinese and for a year in English."""
    general = make(
        Draft(
            direction="person",
            facts=("f_sample",),
            language="zh-Hant",
            stem=ScriptPair("赤壁之战中，孙刘联军由谁指挥？", "赤壁之戰中，孫劉聯軍由誰指揮？"),
            explanation=ScriptPair("孙刘联军由周瑜指挥。", "孫劉聯軍由周瑜指揮。"),
            sources=(Source("a_sample", "infobox.commander1", 0, 2, "周瑜"),),
            difficulty=0.3,
            answer=Choice("周瑜", "周瑜", ("周瑜",)),
            distractors=(
                Choice("曹操", "曹操", ("曹操",), ScriptPair("曹操指挥的是曹军。", "曹操指揮的是曹軍。")),
                Choice("蔡瑁", "蔡瑁", ("蔡瑁",), ScriptPair("蔡瑁指挥的是水军。", "蔡瑁指揮的是水軍。")),
            ),
        )
    )
    year = make(
        Draft(
            direction="date",
            facts=("f_sample_en",),
            language="en",
            stem="In which year was the Battle of Hastings fought?",
            explanation="The Battle of Hastings was fought in 1066.",
            sources=(Source("a_sample_en", "infobox.date", 0, 4, "1066"),),
            difficulty=0.2,
            answer=Choice("1066", "1066", (1066.0,)),
            distractors=(Choice("1071", "1071", (1071.0,)), Choice("1042", "1042", (1042.0,))),
        )
    )
    wrong = next(option.id for option in general.options if not option.correct)
    return (
        Sample(
            general,
            (
                ((str(general.key),), 1.0),
                ((f" {general.key} ",), 1.0),
                ((wrong,), 0.0),
                (("o_of_another_question",), 0.0),
                ((), None),
                (("",), None),
                ((str(general.key), wrong), None),
            ),
        ),
        Sample(year, (((str(year.key),), 1.0), ((year.options[0].id,), 0.0), ((" ",), None))),
    )


KIND = Kind(widget="choice", make=make, read=read, grade=grade, show=show, samples=samples)
