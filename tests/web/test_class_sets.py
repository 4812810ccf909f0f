"""Sets given to classes, copies, and what is closed while an assigned quiz is being taken."""

import pytest

from tests.web.answers import attempt_of, questions_of, right, wrong
from tests.web.test_assignments import assign, begin, take
from tests.web.test_classes import join, make_class


def copy(teacher, title: str = "My own") -> int:
    """Copy the site's set; give the copy's id."""
    teacher.get("/teach/sets/1/copy")
    teacher.submit("/sets/1/copy", title=title)
    return int(teacher.path.rpartition("/")[2])


def test_dora_copies_the_sites_set_and_gives_it_to_her_class_alone(dora, charlie, bob, alice):
    made, code = make_class(dora, "Elsewhere")
    join(charlie, code)
    set_id = copy(dora)
    assert "This set is yours now" in dora.page.text
    for learner in (charlie, bob):
        learner.get(f"/sets/{set_id}", status=404)
    dora.get(f"/teach/classes/{made}/sets")
    dora.submit("/sets", set=str(set_id))
    assert "My own" in charlie.get("/").text
    charlie.get(f"/sets/{set_id}/read")
    bob.get(f"/sets/{set_id}", status=404)
    for address in ("", "/scores", "/copy", "/doubts"):
        alice.get(f"/teach/sets/{set_id}{address}", status=404)
    dora.get(f"/teach/classes/{made}/sets")
    dora.submit("/take-back")
    charlie.get(f"/sets/{set_id}", status=404)
    assert "gave “My own” to the class" in dora.get(f"/teach/classes/{made}/record").text


def test_a_copy_needs_a_title_and_keeps_what_was_typed(dora):
    dora.get("/teach/sets/1/copy")
    page = dora.submit("/copy", title="\u202ebad")
    assert "Please use letters" in page.text
    assert [one.attributes["value"] for one in page.all("input") if one.attributes.get("id") == "title"]


def test_nobody_gives_a_class_what_is_not_theirs(dora, alice):
    made, _ = make_class(dora)
    dora.get(f"/teach/classes/{made}/sets")
    dora.send(f"/teach/classes/{made}/sets", status=404, set="1")
    set_id = copy(alice)
    dora.send(f"/teach/classes/{made}/sets", status=404, set=str(set_id))


def test_what_was_learnt_in_a_set_is_known_in_its_copy(dora, charlie):
    made, code = make_class(dora)
    join(charlie, code)
    charlie.get("/sets/1/cards")
    charlie.get(
        next(a for a in charlie.page.all("a") if "/answer" in a.attributes["href"]).attributes["href"]
    )
    charlie.submit("/reviews", rating="3")
    set_id = copy(dora)
    dora.get(f"/teach/classes/{made}/sets")
    dora.submit("/sets", set=str(set_id))
    charlie.get(f"/sets/{set_id}/cards/all?show=met")
    assert "Due in" in charlie.page.text


@pytest.mark.parametrize("feedback", ["submission", "closing"])
def test_while_an_assigned_quiz_is_taken_its_set_tells_no_key(alice, bob, feedback):
    made, code = make_class(alice)
    join(bob, code)
    bob.get("/sets/1")
    bob.submit("/sets/1/attempts", size="5")
    practice = attempt_of(bob.path)
    assign(alice, made, feedback=feedback)
    taken = begin(bob)
    for address in ("read", "cards", "cards/all", "cards/offline", "cram", "timeline"):
        assert "open again as soon as you have handed in" in bob.get(f"/sets/1/{address}").text
        assert bob.path == "/assignments/1"
    for address in ("", "/questions/1", "/score"):
        assert "handed in" in bob.get(f"/attempts/{practice}{address}").text
    bob.get(f"/attempts/{taken}?show=list")
    bob.submit(f"/attempts/{taken}/finish")
    bob.get("/sets/1/read")
    assert bob.path == "/sets/1/read"


def test_an_assignment_that_explains_each_answer_closes_nothing(alice, bob):
    made, code = make_class(alice)
    join(bob, code)
    assign(alice, made, feedback="each")
    begin(bob)
    bob.get("/sets/1/read")
    assert bob.path == "/sets/1/read"


def test_a_copy_tells_no_key_either_and_others_are_not_disturbed(alice, bob, charlie):
    made, code = make_class(alice)
    join(bob, code)
    set_id = copy(alice)
    alice.get(f"/teach/classes/{made}/sets")
    alice.submit("/sets", set=str(set_id))
    assign(alice, made, set_id=str(set_id))
    taken = begin(bob)
    for address in (f"/sets/{set_id}/read", "/sets/1/read", "/sets/1/cards"):
        bob.get(address)
        assert bob.path == "/assignments/1"
    charlie.get("/sets/1/read")
    assert charlie.path == "/sets/1/read"
    bob.get(f"/attempts/{taken}?show=list")
    bob.submit(f"/attempts/{taken}/finish")
    bob.get("/sets/1/read")
    assert bob.path == "/sets/1/read"


def test_the_notebook_and_the_file_of_answers_wait_as_well(app, alice, bob):
    made, code = make_class(alice)
    join(bob, code)
    bob.get("/sets/1")
    bob.submit("/sets/1/attempts", size="5")
    practice = attempt_of(bob.path)
    bob.get(f"/attempts/{practice}/questions/1")
    bob.submit("/questions/1", answer=wrong(questions_of(app, practice)[1]))
    bob.send(f"/attempts/{practice}/finish")

    def told() -> tuple[int, int]:
        notebook = len(bob.get("/mistakes").with_class("item"))
        return notebook, bob.client.get("/account/answers.csv").get_data(as_text=True).count("\n")

    before = told()
    assert before == (1, 2)
    assign(alice, made)
    taken = begin(bob)
    assert told() == (0, 1)
    bob.get(f"/attempts/{taken}?show=list")
    bob.submit(f"/attempts/{taken}/finish")
    # What was not answered in the assignment is missed, too.
    notebook, answers = told()
    assert notebook >= 1 and answers >= 2


def test_practice_and_assignments_stand_apart_and_no_other_teachers_assignments_are_shown(
    app, alice, bob, dora
):
    made, code = make_class(alice)
    join(bob, code)
    _, other_code = make_class(dora, "Elsewhere")
    join(bob, other_code)
    assign(alice, made)
    take(app, bob, [right, right, wrong])
    assert "Bob" not in alice.get("/teach/sets/1/scores").text
    assert "Bob" in alice.get("/teach/sets/1/scores?of=assignments").text
    assert "Bob" not in dora.get("/teach/sets/1/scores?of=assignments").text
    assert "Nobody has answered" in dora.get("/teach/sets/1/scores/questions?of=assignments").text
    saved = alice.client.get("/teach/sets/1/scores.csv?of=assignments").get_data(as_text=True)
    assert "Bob" in saved and "Bob" not in alice.client.get("/teach/sets/1/scores.csv").get_data(as_text=True)
