"""The pages of classes, for those who teach them and those who join."""

import re

from sqlalchemy import text

from quizapp.store.database import db
from tests.web.conftest import PASSWORD


def make_class(teacher, name: str = "History 8b") -> tuple[int, str]:
    """Make a class by its form; give its id and its code."""
    teacher.get("/teach/classes")
    page = teacher.submit("/teach/classes", name=name)
    return int(teacher.path.rpartition("/")[2]), page.all("code")[0].text


def join(learner, code: str) -> None:
    """Join by the code, as it is typed."""
    learner.get(f"/join?code={code}")
    learner.submit(f"/join/{code.replace('-', '')}")


def let_teach(app, name: str) -> None:
    """Make somebody a teacher."""
    with app.app_context(), db.engine.begin() as connection:
        connection.execute(text("UPDATE person SET role = 'teacher' WHERE name = :name"), {"name": name})


def test_alice_makes_a_class_and_bob_joins_by_its_code(alice, bob):
    class_id, code = make_class(alice, "历史八班")
    assert re.fullmatch(r"[2-9A-Z]{4}-[2-9A-Z]{4}", code)
    page = bob.get(f"/join?code={code.lower()}")
    assert "历史八班" in page.all("h1")[0].text and "Alice" in page.text
    assert "Nobody has joined yet." in alice.get(f"/teach/classes/{class_id}").text
    bob.submit(f"/join/{code.replace('-', '')}")
    assert "You are in the class now." in bob.page.text
    assert "Bob" in alice.get(f"/teach/classes/{class_id}").all("tbody")[0].text
    assert [cell.text for cell in alice.get("/teach/classes").all("td")] == ["1", "Open"]


def test_the_link_of_the_page_leads_to_the_class(alice, bob):
    class_id, _ = make_class(alice)
    link = next(
        each.attributes["href"]
        for each in alice.page.all("a")
        if each.attributes["href"].startswith("http://localhost/join/")
    )
    bob.get(link.removeprefix("http://localhost"))
    bob.submit("/join/" + link.rpartition("/")[2])
    assert "Bob" in alice.get(f"/teach/classes/{class_id}").text


def test_a_stranger_takes_a_name_and_comes_back_to_join(alice, stranger):
    class_id, code = make_class(alice)
    stranger.get(f"/join?code={code}")
    stranger.submit("/join/" + code.replace("-", ""))
    assert stranger.path == "/account/claim"
    stranger.submit("/account/claim", name="Emil", password="a long walk in Changsha")
    assert stranger.path == "/join/" + code.replace("-", "")
    assert "Emil" not in alice.get(f"/teach/classes/{class_id}").text
    stranger.submit(stranger.path)
    assert "Emil" in alice.get(f"/teach/classes/{class_id}").text


def test_a_guest_with_an_account_signs_in_and_comes_back(alice, guest):
    _, code = make_class(alice)
    guest.get(f"/join?code={code}")
    guest.get(
        next(a for a in guest.page.all("a") if "sign-in?next=" in a.attributes["href"]).attributes["href"]
    )
    guest.submit("/account/sign-in", name="Bob", password=PASSWORD)
    assert guest.path == "/join/" + code.replace("-", "")
    guest.submit(guest.path)
    assert "You are in the class now." in guest.page.text


def test_the_way_back_stays_on_this_site(guest):
    guest.get("/account/claim?next=//evil.example/")
    guest.submit("/account/claim", name="Emil", password="a long walk in Changsha")
    assert guest.path == "/"


def test_a_wrong_code_is_said(stranger):
    assert "No class has this code" in stranger.get("/join?code=ABCD-EFGH").text
    stranger.get("/join/ABCDEFGH", status=404)


def test_a_new_code_ends_the_old_one(alice, bob):
    class_id, code = make_class(alice)
    alice.submit(f"/teach/classes/{class_id}/code")
    assert alice.page.all("code")[0].text != code
    assert "No class has this code" in bob.get(f"/join?code={code}").text


def test_a_removed_learner_is_out_at_once(alice, bob):
    class_id, code = make_class(alice)
    join(bob, code)
    bob.get("/join")
    alice.get(f"/teach/classes/{class_id}")
    alice.submit("/remove")
    assert "Nobody has joined yet." in alice.page.text
    bob.send(f"/classes/{class_id}/leave", status=404)
    assert "Your classes" not in bob.get("/join").text


def test_bob_leaves_by_himself(alice, bob):
    class_id, code = make_class(alice)
    join(bob, code)
    bob.get("/join")
    bob.submit(f"/classes/{class_id}/leave")
    assert "You have left the class." in bob.page.text
    assert "Nobody has joined yet." in alice.get(f"/teach/classes/{class_id}").text


def test_a_class_goes_into_the_archive_and_out(alice, bob):
    _, code = make_class(alice)
    alice.submit("/archive")
    assert "This class is in the archive" in alice.page.text and not alice.page.all("code")
    bob.get(f"/join/{code.replace('-', '')}", status=404)
    alice.submit("/archive")
    assert alice.page.all("code")[0].text != code


def test_a_name_that_cannot_be_read_is_refused_where_it_was_given(alice):
    make_class(alice)
    alice.submit("/rename", name=" ")
    assert "Please give a name." in alice.page.text and "History 8b" in alice.page.text
    alice.submit("/rename", name="<b>History")
    assert "<b>History" in alice.page.text and not alice.page.all("b")
    alice.get("/teach/classes")
    alice.submit("/teach/classes", name="x" * 41)
    assert "Names may have up to 40 characters." in alice.page.text


def test_who_teaches_a_class_does_not_join_it(alice):
    _, code = make_class(alice)
    join(alice, code)
    assert "You teach this class" in alice.page.text


def test_charlie_teaches_with_alice_until_she_removes_him(app, browser, alice):
    class_id, _ = make_class(alice)
    alice.submit(f"/classes/{class_id}/teachers", name="Charlie")
    assert "No teacher has this name" in alice.page.text
    let_teach(app, "Charlie")
    charlie = browser("Charlie")
    charlie.get(f"/teach/classes/{class_id}", status=404)
    alice.submit(f"/classes/{class_id}/teachers", name="Charlie")
    charlie.get(f"/teach/classes/{class_id}")
    charlie.submit("/teachers/1/remove")
    alice.get(f"/teach/classes/{class_id}", status=404)
    charlie.submit(f"/classes/{class_id}/teachers", name="Alice")
    charlie.submit("/teachers/3/remove")
    assert charlie.path == "/teach/classes" and "History 8b" not in charlie.page.text
    charlie.get(f"/teach/classes/{class_id}", status=404)
    assert "History 8b" in alice.get("/teach/classes").text


def test_two_schools_see_nothing_of_each_other(app, browser, alice, bob):
    let_teach(app, "Charlie")
    charlie = browser("Charlie")
    hers, code = make_class(alice, "Hers")
    his, other_code = make_class(charlie, "His")
    join(bob, code)
    join(browser("Alice"), other_code)
    own, alices = 2, 1
    for teacher, class_id, learner in ((charlie, hers, own), (alice, his, alices)):
        teacher.get(f"/teach/classes/{class_id}", status=404)
        for act in (
            "rename",
            "code",
            "archive",
            "teachers",
            "teachers/1/remove",
            f"members/{learner}/remove",
        ):
            teacher.get("/")
            teacher.send(f"/teach/classes/{class_id}/{act}", status=404, name="Taken")
    # A learner of the one school under the address of the other.
    charlie.get("/")
    charlie.send(f"/teach/classes/{his}/members/{own}/remove", status=404)
    alice.send(f"/teach/classes/{hers}/members/{alices}/remove", status=404)
    assert "Hers" not in charlie.get("/teach/classes").text
    assert "His" not in alice.get("/teach/classes").text.replace("History", "")
    assert "Bob" in alice.get(f"/teach/classes/{hers}").text
    assert "Alice" in charlie.get(f"/teach/classes/{his}").all("tbody")[0].text
