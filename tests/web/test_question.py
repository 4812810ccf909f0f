"""One question on a page, and its explanation afterwards."""

import pytest

from quizapp.store.attempts import StoredResponse
from quizapp.store.database import db
from tests.web.answers import attempt_of, questions_of, right, wrong


@pytest.fixture
def all_kinds(app, browser):
    """Give a guest with a quiz of everything, and the place of one question of each kind."""
    visitor = browser()
    visitor.get("/sets/1")
    visitor.submit("/sets/1/attempts", size="20")
    attempt_id = attempt_of(visitor.path)
    questions = questions_of(app, attempt_id)
    places = {question.kind: place for place, question in sorted(questions.items(), reverse=True)}
    return visitor, attempt_id, questions, places


def ask(visitor, attempt_id: int, place: int):
    """Open a question and give its page and its address."""
    path = f"/attempts/{attempt_id}/questions/{place}"
    return visitor.get(path), path


@pytest.mark.parametrize("kind", ["single_choice", "true_false", "short_answer", "date"])
def test_a_right_answer_is_called_right_with_its_source(all_kinds, kind):
    visitor, attempt_id, questions, places = all_kinds
    place = places[kind]
    _, path = ask(visitor, attempt_id, place)
    page = visitor.submit(path, answer=right(questions[place]))
    assert page.with_class("verdict")[0].text.endswith("Right")
    (source,) = page.with_class("source")
    assert source.all("mark")[0].text == questions[place].sources[0].quote
    assert source.all("blockquote")[0].lang == "zh"
    assert "CC BY-SA 4.0" in source.text


@pytest.mark.parametrize("kind", ["single_choice", "true_false", "short_answer", "date"])
def test_a_wrong_answer_is_shown_beside_the_right_one(all_kinds, kind):
    visitor, attempt_id, questions, places = all_kinds
    place = places[kind]
    _, path = ask(visitor, attempt_id, place)
    page = visitor.submit(path, answer=wrong(questions[place]))
    assert page.with_class("verdict")[0].text.endswith("Not right")
    assert "Your answer" in page.text
    assert "Right answer" in page.text
    assert page.with_class("key")[0].text


def test_a_wrong_choice_is_told_what_it_is_true_of(all_kinds):
    visitor, attempt_id, questions, places = all_kinds
    place = places["single_choice"]
    question = questions[place]
    chosen = next(option for option in question.options if option.why)
    _, path = ask(visitor, attempt_id, place)
    assert chosen.why.hans in visitor.submit(path, answer=chosen.id).text


def test_the_answered_question_is_never_judged_again(app, all_kinds):
    visitor, attempt_id, questions, places = all_kinds
    place = places["true_false"]
    _, path = ask(visitor, attempt_id, place)
    visitor.submit(path, answer=right(questions[place]))
    visitor.send(path, answer=wrong(questions[place]))
    assert visitor.page.with_class("verdict")[0].text.endswith("Right")
    assert visitor.get(path).with_class("verdict")[0].text.endswith("Right")
    with app.app_context():
        assert db.session.query(StoredResponse).count() == 1


def test_an_answer_in_the_other_script_is_right_and_told_to_be_the_same(all_kinds):
    visitor, attempt_id, _, places = all_kinds
    _, path = ask(visitor, attempt_id, places["short_answer"])
    page = visitor.submit(path, answer="謝晋元")
    assert page.with_class("verdict")[0].text.endswith("Right")
    assert "You wrote 謝晋元, the source writes 謝晉元: the same." in page.text


def test_a_vague_answer_is_asked_to_be_exact_and_keeps_what_was_typed(app, all_kinds):
    visitor, attempt_id, _, places = all_kinds
    _, path = ask(visitor, attempt_id, places["date"])
    page = visitor.submit(path, answer="1937年", guessed="yes")
    assert "more exact" in page.text
    (field,) = [each for each in page.all("input") if each.attributes.get("id") == "answer"]
    assert field.attributes["value"] == "1937年"
    assert [
        each
        for each in page.all("input")
        if each.attributes.get("name") == "guessed" and "checked" in each.attributes
    ]
    with app.app_context():
        assert db.session.query(StoredResponse).count() == 0


@pytest.mark.parametrize("answer", [[], [""], ["  "], ["a", "b"], ["x" * 201]])
def test_what_is_no_answer_is_asked_again(app, all_kinds, answer):
    visitor, attempt_id, _, places = all_kinds
    _, path = ask(visitor, attempt_id, places["short_answer"])
    page = visitor.submit(path, answer=answer)
    assert [each for each in page.walk() if each.attributes.get("role") == "alert"]
    with app.app_context():
        assert db.session.query(StoredResponse).count() == 0


def test_a_lucky_guess_is_right_and_comes_back_soon(all_kinds):
    visitor, attempt_id, questions, places = all_kinds
    place = places["single_choice"]
    _, path = ask(visitor, attempt_id, place)
    page = visitor.submit(path, answer=right(questions[place]), guessed="yes")
    assert "You were guessing" in page.text


def test_what_a_learner_types_is_shown_as_text(all_kinds):
    visitor, attempt_id, _, places = all_kinds
    _, path = ask(visitor, attempt_id, places["short_answer"])
    page = visitor.submit(path, answer="<script>alert(1)</script>")
    assert "<script>alert(1)</script>" in page.text
    assert all(script.attributes["src"] for script in page.all("script"))


def test_a_question_left_open_in_a_finished_quiz_tells_no_key(all_kinds):
    visitor, attempt_id, questions, places = all_kinds
    place = places["date"]
    visitor.get(f"/attempts/{attempt_id}?show=list")
    visitor.submit("/finish")
    visitor.get(f"/attempts/{attempt_id}/questions/{place}")
    assert visitor.path.endswith("/score")
    visitor.send(f"/attempts/{attempt_id}/questions/{place}", status=409, answer=right(questions[place]))
    assert "ended" in visitor.page.text


def test_a_script_learns_that_an_answer_of_nobody_was_not_saved(app, guest):
    from quizapp.store.database import db
    from quizapp.store.people import SignIn

    path, token = guest.path, guest.token()
    with app.app_context():
        db.session.query(SignIn).delete()
        db.session.commit()
    answer = guest.client.post(path, data={"csrf_token": token, "answer": "x"}, headers={"X-Saving": "1"})
    assert answer.status_code == 401
