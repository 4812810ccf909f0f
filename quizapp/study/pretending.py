"""Made-up learners for the demo: how somebody who knows so much answers a question, right or wrong."""

from dataclasses import dataclass, replace
from math import exp
from random import Random

from quizapp.questions import Question, Response
from quizapp.study.grading import judge

# How strongly knowledge decides; at 0 everybody guesses alike, at 20 nobody ever slips.
STEEPNESS = 6.0
NO_IDEA = {"zh": "不记得了", "en": "I do not remember"}


@dataclass(frozen=True)
class Pretender:
    """A made-up learner: `knows` (0 to 1) of the matter, `diligence` (0 to 1) of the days with flashcards."""

    name: str
    knows: float
    diligence: float


def chance(knows: float, difficulty: float) -> float:
    """Say how probably an answer is right: a logistic curve, as item response theory draws it (Rasch 1960)."""
    return 1 / (1 + exp(-STEEPNESS * (knows - difficulty)))


def respond(question: Question, right: bool, rng: Random) -> Response:
    """Answer a question right, or wrong as people are wrong: a neighbour, a swap, a blank memory."""
    if right:
        return question.key
    wrong = _slip(question, rng)
    if judge(question, wrong).verdict in ("right", "prompt"):
        return NO_IDEA["zh" if question.language.startswith("zh") else "en"]
    return wrong


def with_slip_of_the_pen(question: Question) -> Question:
    """Give a single choice a wrong key: its first wrong option, as a tired teacher might have marked it."""
    slip = next(option.id for option in question.options if not option.correct)
    options = tuple(replace(option, correct=option.id == slip, why=None) for option in question.options)
    return replace(question, key=slip, options=options)


def _slip(question: Question, rng: Random) -> Response:
    if isinstance(question.key, bool):
        return not question.key
    if question.kind == "single_choice":
        return rng.choice([option.id for option in question.options if option.id != question.key])
    if question.kind == "multiple_choice":
        left_out = rng.choice(question.key)
        return tuple(id for id in question.key if id != left_out) or (question.options[0].id,)
    if question.kind == "matching":
        (first, one), (second, other), *rest = (pair.split(":") for pair in question.key)
        return (f"{first}:{other}", f"{second}:{one}", *(":".join(pair) for pair in rest))
    if isinstance(question.key, tuple):
        place = rng.randrange(len(question.key) - 1)
        swapped = list(question.key)
        swapped[place : place + 2] = swapped[place + 1], swapped[place]
        return tuple(swapped)
    if question.kind == "numeric":
        return str(question.key).partition("/")[0] + "0"
    return NO_IDEA["zh" if question.language.startswith("zh") else "en"]
