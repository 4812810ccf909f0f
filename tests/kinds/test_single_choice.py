"""Where the options of a single choice stand."""

from collections import Counter

from quizapp.kinds import Choice, Draft
from quizapp.kinds.single_choice import make
from quizapp.questions import Question


def choice(number: int, key: Choice, *wrong: Choice) -> Question:
    draft = Draft(
        direction="person",
        facts=(f"f_{number}",),
        language="en",
        stem="Which?",
        explanation="That.",
        sources=(),
        difficulty=0.5,
        answer=key,
        distractors=wrong,
    )
    return make(draft)


def place_of_key(question: Question) -> int:
    return [option.correct for option in question.options].index(True)


def test_numbers_ascend() -> None:
    numbers = [Choice(str(amount), str(amount), (float(amount),)) for amount in (30, 4, 200)]
    assert [option.text for option in choice(1, *numbers).options] == ["4", "30", "200"]


def test_the_order_of_names_depends_on_the_question_alone() -> None:
    names = [Choice(name, name, (name,)) for name in ("delta", "alpha", "beta", "gamma")]
    assert choice(1, *names).options == choice(1, names[0], *reversed(names[1:])).options


def test_a_name_that_is_often_the_answer_stands_at_every_place() -> None:
    names = [Choice(name, name, (name,)) for name in ("World War II", "alpha", "beta", "gamma")]
    places = Counter(place_of_key(choice(number, *names)) for number in range(400))
    assert min(places[place] for place in range(4)) > 70
