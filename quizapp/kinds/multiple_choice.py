"""Several right options among some wrong ones."""

from collections.abc import Sequence

from quizapp.facts import Source
from quizapp.kinds import (
    Choice,
    Draft,
    Kind,
    Line,
    Sample,
    Unreadable,
    joined,
    names_in,
    option_of,
    question_of,
)
from quizapp.questions import Grade, Question, Response, ScriptPair, Text


def make(draft: Draft) -> Question:
    """Put right and wrong options together in their natural order; the key names the right ones in it."""
    if len(draft.answers) < 2 or not draft.distractors:
        raise ValueError("a multiple choice needs two right options and a wrong one, or more")
    choices = sorted((*draft.answers, *draft.distractors), key=lambda choice: (choice.rank, choice.identity))
    options = tuple(option_of(choice, choice in draft.answers) for choice in choices)
    if len({option.id for option in options}) != len(options):
        raise ValueError("an option is there twice")
    key = tuple(option.id for option in options if option.correct)
    return question_of("multiple_choice", draft, options=options, key=key)


def read(values: Sequence[str]) -> Response:
    """Read the ids of the chosen options. Raises Unreadable("empty")."""
    given = tuple(dict.fromkeys(value.strip() for value in values if value.strip()))
    if not given:
        raise Unreadable("empty")
    return given


def grade(question: Question, response: Response) -> Grade:
    """Credit each right option, and take as much off for each wrong one: (right - wrong) / all right ones."""
    key, chosen = set(names_in(question.key)), set(names_in(response))
    right, wrong = len(chosen & key), len(chosen - key)
    credit = max(0, right - wrong) / max(1, len(key))
    if credit == 1:
        return Grade("right", 1.0)
    note = "" if not right else "some_wrong" if wrong else "some_missing"
    return Grade("partly" if credit else "wrong", credit, note)


def lines(question: Question, response: Response) -> tuple[Line, ...]:
    """Give the chosen options in the question's order."""
    chosen = names_in(response)
    return tuple(
        Line(option.text, option.correct, option.why) for option in question.options if option.id in chosen
    )


def show(question: Question, response: Response) -> Text:
    """Show the chosen options one after the other."""
    between = "、" if question.language.startswith("zh") else ", "
    return joined([line.text for line in lines(question, response)], between)


def samples() -> tuple[Sample, ...]:
    """Ask for the allies of Chibi in Chinese and for invaders of England in English."""
    allies = make(
        Draft(
            direction="belligerents",
            facts=("f_sample", "f_sample_other"),
            language="zh-Hans",
            stem=ScriptPair("赤壁之战中，下列哪些人与曹操为敌？", "赤壁之戰中，下列哪些人與曹操為敵？"),
            explanation=ScriptPair("孙权与刘备联合抵抗曹操。", "孫權與劉備聯合抵抗曹操。"),
            sources=(Source("a_sample", "infobox.combatant1", 0, 5, "孫權、劉備"),),
            difficulty=0.4,
            answers=(
                Choice("孙权", ScriptPair("孙权", "孫權"), ("孙权",)),
                Choice("刘备", ScriptPair("刘备", "劉備"), ("刘备",)),
            ),
            distractors=(
                Choice("蔡瑁", "蔡瑁", ("蔡瑁",), ScriptPair("蔡瑁在曹军中。", "蔡瑁在曹軍中。")),
                Choice("曹仁", "曹仁", ("曹仁",), ScriptPair("曹仁是曹操的将领。", "曹仁是曹操的將領。")),
            ),
        )
    )
    battles = make(
        Draft(
            direction="phases",
            facts=("f_sample_en", "f_sample_en_other"),
            language="en",
            stem="Which of these battles were fought in 1066?",
            explanation="Fulford, Stamford Bridge and Hastings were fought in 1066.",
            sources=(Source("a_sample_en", "lead", 0, 4, "1066"),),
            difficulty=0.3,
            answers=tuple(Choice(name, name, (name,)) for name in ("Fulford", "Stamford Bridge", "Hastings")),
            distractors=(Choice("Evesham", "Evesham", ("Evesham",), "Evesham was fought in 1265."),),
        )
    )
    (first, second), wrong = allies.key, [each.id for each in allies.options if not each.correct]
    third = battles.key[2]
    evesham = next(option.id for option in battles.options if not option.correct)
    return (
        Sample(
            allies,
            (
                ((first, second), 1.0),
                ((second, first, first), 1.0),
                ((first,), 0.5),
                ((first, second, wrong[0]), 0.5),
                ((first, wrong[0]), 0.0),
                ((first, second, *wrong), 0.0),
                (("o_of_another_question",), 0.0),
                ((), None),
                (("", " "), None),
            ),
        ),
        Sample(
            battles,
            (
                (battles.key, 1.0),
                ((third,), 1 / 3),
                (battles.key[:2], 2 / 3),
                ((*battles.key, evesham), 2 / 3),
                ((evesham,), 0.0),
                ((), None),
            ),
        ),
    )


KIND = Kind(widget="choices", make=make, read=read, grade=grade, show=show, samples=samples, lines=lines)
