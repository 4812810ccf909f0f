"""The pages on which a teacher puts marks right."""

import pytest

from quizapp.store.attempts import Attempt
from quizapp.store.database import db
from tests.web import battle
from tests.web.answers import attempt_of, questions_of

ASKED = {question.kind: question for question in reversed(battle.bank().questions)}
CHOICE = ASKED["single_choice"]
OTHER = next(one.id for one in CHOICE.options if not one.correct)


def path(question) -> str:
    return f"/teach/sets/1/questions/{question.id}/repair"


@pytest.fixture
def answered(app, bob) -> int:
    """Bob answers every choice with what the key calls wrong, all else not at all."""
    bob.get("/sets/1")
    bob.submit("/sets/1/attempts", size="20")
    attempt_id = attempt_of(bob.path)
    for position, question in questions_of(app, attempt_id).items():
        if question.id == CHOICE.id:
            bob.get(f"/attempts/{attempt_id}/questions/{position}")
            bob.submit(f"/questions/{position}", answer=OTHER)
    bob.get(f"/attempts/{attempt_id}?show=list")
    bob.submit("/finish")
    return attempt_id


def credit(app, attempt_id) -> float | None:
    with app.app_context():
        return db.session.get(Attempt, attempt_id).credit


def place_of(app, attempt_id) -> int:
    return next(at for at, one in questions_of(app, attempt_id).items() if one.id == CHOICE.id)


def test_a_teacher_sees_what_would_change_then_changes_it_and_takes_it_back(app, alice, bob, answered):
    alice.get(path(CHOICE), query_string={"repair": "key", "answer": OTHER, "words": "Sorry!"})
    assert "1 score changes" in alice.page.text and "Bob" in alice.page.text
    assert "0% → 11%" in alice.page.text
    assert credit(app, answered) == 0
    alice.submit("/repair")
    assert "1 mark is another one now" in alice.page.text and alice.path == "/teach/sets/1/repairs"
    assert credit(app, answered) == 1
    bob.get(f"/attempts/{answered}/questions/{place_of(app, answered)}")
    assert "Your teacher corrected this question on" in bob.page.text
    assert "Another answer is the right one." in bob.page.text and "Sorry!" in bob.page.text
    assert "Your mark before: Not right." in bob.page.text
    # What defended the old key is gone.
    assert "条目信息框列张治中" not in bob.page.text
    alice.submit("/take-back")
    assert "Taken back" in alice.page.text and credit(app, answered) == 0
    bob.get(f"/attempts/{answered}/questions/{place_of(app, answered)}")
    assert "Your teacher corrected" not in bob.page.text


def test_looking_changes_nothing(app, alice, answered):
    for repair in ("key", "accept", "exclude", "weight"):
        alice.get(path(CHOICE), query_string={"repair": repair, "answer": OTHER, "weight": "2.0"})
    alice.get("/teach/sets/1/repairs")
    assert "No marks of this set have been corrected." in alice.page.text
    assert credit(app, answered) == 0


def test_a_question_taken_out_counts_no_more_on_the_score_page(app, alice, bob, answered):
    alice.get(path(CHOICE), query_string={"repair": "exclude"})
    alice.submit("/repair")
    bob.get(f"/attempts/{answered}/score")
    assert "0 of 8 right" in bob.page.text and "does not count" in bob.page.text
    alice.get(path(CHOICE), query_string={"repair": "weight", "weight": "3.0"})
    alice.submit("/repair")
    bob.get(f"/attempts/{answered}/score")
    assert "0 of 9 right" in bob.page.text and "counts for 3" in bob.page.text
    assert "0 of 11" in bob.page.text


@pytest.mark.parametrize("kind", sorted(ASKED))
def test_every_kind_has_a_form_that_takes_another_key(app, alice, bob, kind):
    question = ASKED[kind]
    alice.get(path(question))
    fields = {
        "single_choice": [OTHER],
        "true_false": [str(not question.key).lower()],
        "short_answer": ["孫元良"],
        "date": ["1937年8月14日"],
        "ordering": list(reversed(question.key)) if kind == "ordering" else [],
    }
    alice.get(path(question), query_string={"repair": "key", "answer": fields[kind]})
    assert "No score changes" in alice.page.text
    alice.submit("/repair")
    assert "0 marks are others now" in alice.page.text
    assert "New key" in alice.page.text


@pytest.mark.parametrize(
    ("kind", "fields", "said"),
    [
        ("single_choice", {"repair": "key", "answer": CHOICE.key}, "This is the key already."),
        ("single_choice", {"repair": "key"}, "Please give an answer first."),
        ("single_choice", {"repair": "key", "answer": "o_nobody"}, "This cannot be the right answer"),
        ("single_choice", {"repair": "weight", "weight": "-1"}, "Please choose one of the weights."),
        ("single_choice", {"repair": "burn"}, "Please choose what to do."),
        ("single_choice", {"repair": "key", "answer": "x" * 5000}, "This answer is too long."),
        ("date", {"repair": "accept", "answer": "soon"}, "This cannot be the right answer"),
        ("ordering", {"repair": "key", "answer": ["a", "a"]}, "An event was there twice."),
    ],
)
def test_what_makes_no_sense_is_said_and_stays_in_the_form(app, alice, answered, kind, fields, said):
    for send in (
        lambda: alice.get(path(ASKED[kind]), query_string={**fields, "words": "Kept."}),
        lambda: alice.send(path(ASKED[kind]), **fields, words="Kept."),
    ):
        send()
        assert said in alice.page.text
        kept = [each.attributes.get("value") for each in alice.page.all("input")]
        assert "Kept." in kept
    assert credit(app, answered) == 0


def test_only_who_may_change_the_set_corrects_marks_or_takes_it_back(
    app, alice, bob, charlie, dora, browser, answered
):
    alice.get(path(CHOICE), query_string={"repair": "key", "answer": OTHER})
    alice.submit("/repair")
    others = (bob, charlie, dora, browser())
    for visitor in others:
        token = visitor.token()
        for address in (path(CHOICE), "/teach/sets/1/repairs/1/take-back"):
            answer = visitor.client.post(
                address, data={"csrf_token": token, "repair": "exclude"}, follow_redirects=False
            )
            assert answer.status_code in (302, 303, 404), answer.status
        for address in (path(CHOICE), "/teach/sets/1/repairs"):
            assert visitor.client.get(address).status_code in (302, 303, 404)
    assert credit(app, answered) == 1
    dora.get("/teach/sets/1/doubts")
    assert "Corrections" not in dora.page.text


def test_scores_of_learners_whom_one_does_not_teach_are_counted_and_not_named(app, alice, dora, answered):
    from datetime import UTC, datetime

    from sqlalchemy import select

    from quizapp.actions import classes
    from quizapp.store.classes import SchoolClass
    from quizapp.store.people import Person

    with app.app_context():
        people = {name: id for id, name in db.session.execute(select(Person.id, Person.name))}
        class_id = classes.create(people["Dora"], "Elsewhere", datetime.now(UTC))
        code = db.session.get(SchoolClass, class_id).join_code
        classes.join(people["Bob"], code, datetime.now(UTC))
    alice.get(path(CHOICE), query_string={"repair": "key", "answer": OTHER})
    assert "1 score changes" in alice.page.text and "Bob" not in alice.page.text
    assert "1 of them is of a learner whom you do not teach" in alice.page.text


def test_a_repair_of_another_set_cannot_be_taken_back_through_this_one(app, alice, answered):
    from quizapp.actions.banks import publish_set
    from tests.web.conftest import LONG_AGO

    alice.get(path(CHOICE), query_string={"repair": "key", "answer": OTHER})
    alice.submit("/repair")
    with app.app_context():
        publish_set("Another", None, battle.bank(), LONG_AGO)
    alice.send("/teach/sets/2/repairs/1/take-back", status=404)
    assert credit(app, answered) == 1


def test_cards_and_the_file_of_answers_show_the_right_key_afterwards(app, alice, bob, answered):
    alice.get(path(CHOICE), query_string={"repair": "key", "answer": OTHER})
    alice.submit("/repair")
    text = next(one.text for one in CHOICE.options if one.id == OTHER)
    bob.get(f"/sets/1/cards/{CHOICE.facts[0]}/answer")
    key = " ".join(one.text for one in bob.page.all("div") if "key" in one.attributes.get("class", ""))
    assert text.hans in key or text.hant in key
    rows = bob.client.get("/account/answers.csv").get_data(as_text=True)
    assert rows.count(text.hans) + rows.count(text.hant) >= 2


def test_editing_a_key_offers_to_correct_the_marks(app, alice, answered):
    alice.get(f"/teach/sets/1/questions/{CHOICE.id}/edit")
    number = next(at for at, one in enumerate(CHOICE.options) if one.id == OTHER)
    fields = {}
    for each in alice.page.all("input", "textarea"):
        if each.attributes.get("name") and each.attributes.get("type") not in ("radio", "checkbox"):
            fields.setdefault(each.attributes["name"], []).append(each.attributes.get("value", each.text))
    path_of_form = f"/teach/sets/1/questions/{CHOICE.id}/edit"
    alice.send(path_of_form, **{**fields, "right": str(number), "what": "save", "certain": "yes"})
    assert alice.path.endswith("/repair"), alice.page.text
    assert "were judged by the old key" in alice.page.text and "1 score changes" in alice.page.text
    assert any(one.attributes.get("href", "").endswith("/edit") for one in alice.page.all("a"))
