"""Lists of names, one-time secrets, groups and teachers, on their pages."""

import io
import re
from datetime import UTC, datetime

import pytest

from quizapp.actions import grades
from tests.web.conftest import PASSWORD
from tests.web.test_assignments import assign
from tests.web.test_classes import join, make_class

NEW = "a long walk in Changsha"


@pytest.fixture
def class_id(alice) -> int:
    """Alice's class."""
    return make_class(alice)[0]


def import_list(teacher, class_id: int, names: str) -> list[str]:
    """Look a list over and import it; give the secrets in the order of the sheet."""
    teacher.get(f"/teach/classes/{class_id}/roster")
    teacher.submit("/roster", names=names)
    teacher.submit("/roster", names=names, **{"import": "yes"})
    return [one.text for one in teacher.page.all("code")]


def test_a_list_is_looked_over_before_anything_is_stored(alice, class_id):
    alice.get(f"/teach/classes/{class_id}/roster")
    file = (io.BytesIO("姓名;小组\n王伟;甲组\nBob;\n王伟;\n".encode("gb18030")), "list.csv")
    page = alice.submit("/roster", file=file, names="")
    assert "Nothing is stored yet. New: 1. In the class already: 0. Left out: 2." in page.text
    assert "Somebody has this name already" in page.text and "twice" in page.text
    assert "王伟 甲组" in page.all("textarea")[0].text
    assert "Nobody has joined yet." in alice.get(f"/teach/classes/{class_id}").text


def test_an_imported_learner_begins_with_the_secret_of_the_sheet(alice, class_id, guest):
    (secret,) = import_list(alice, class_id, "王伟\t甲组")
    assert "No password yet" in alice.get(f"/teach/classes/{class_id}").text
    guest.get("/account/sign-in")
    guest.get("/account/secret")
    assert "secret" in guest.submit("/secret", name="王伟", secret="AAAA-AAAA-AAAA", password=NEW).text
    assert [
        one.attributes["value"] for one in guest.page.all("input") if one.attributes.get("id") == "name"
    ] == ["王伟"]
    guest.submit("/secret", name="王伟", secret=secret.lower(), password=NEW)
    assert "Your password is set" in guest.page.text
    # What the guest began came along.
    assert "Continue" in guest.page.text
    assert "No password yet" not in alice.get(f"/teach/classes/{class_id}").text


def test_importing_again_makes_nobody_twice(alice, class_id):
    assert len(import_list(alice, class_id, "王伟\n李娜")) == 2
    assert import_list(alice, class_id, "王伟\n李娜") == []
    assert "In the class already: 2" in alice.page.text
    assert len(alice.get(f"/teach/classes/{class_id}").all("tbody")[0].all("tr")) == 2


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"PK\x03\x04", "This is a workbook."),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\x0d", "no list in plain text"),
        (b"", "There is no name in this list."),
        (b"x\n" * 2000, "up to 1,000 rows"),
    ],
)
def test_a_file_that_is_no_list_is_refused_with_what_to_do(alice, class_id, data, said):
    alice.get(f"/teach/classes/{class_id}/roster")
    page = alice.submit("/roster", file=(io.BytesIO(data), "x.csv"), names="Emil")
    assert said in page.text
    assert page.all("textarea")[0].text == "Emil"


def test_names_that_look_like_markup_stay_text(alice, class_id):
    import_list(alice, class_id, "<b>Emil</b>")
    assert "<b>Emil</b>" in alice.page.text


def test_a_list_of_three_hundred_is_one_sheet(alice, class_id):
    secrets = import_list(alice, class_id, "\n".join(f"Learner {number}" for number in range(300)))
    assert len(set(secrets)) == 300
    assert all(re.fullmatch(r"[2-9A-Z]{4}(-[2-9A-Z]{4}){2}", one) for one in secrets)


def test_a_new_sheet_ends_the_old_one(alice, class_id, stranger):
    (old,) = import_list(alice, class_id, "王伟")
    alice.get(f"/teach/classes/{class_id}")
    alice.submit("/roster/sheet")
    new = alice.page.all("code")[0].text
    stranger.get("/account/secret")
    stranger.submit("/secret", name="王伟", secret=old, password=NEW)
    assert "do not go together" in stranger.page.text
    stranger.submit("/secret", name="王伟", secret=new, password=NEW)
    assert "Your password is set" in stranger.page.text


def test_a_reset_signs_out_is_recorded_and_told(alice, bob, browser):
    class_id, code = make_class(alice)
    join(bob, code)
    alice.get(f"/teach/classes/{class_id}")
    alice.get(f"/teach/classes/{class_id}/members/2/secret")
    assert bob.get("/account/settings")
    alice.submit("/secret")
    secret = alice.page.all("code")[0].text
    bob.get("/account/settings")
    assert bob.path == "/account/sign-in"
    bob.submit("/account/sign-in", name="Bob", password=PASSWORD)
    assert "do not go together" in bob.page.text
    bob.get("/account/secret")
    bob.submit("/secret", name="bob", secret=secret, password=NEW)
    assert "Alice, who teaches you, had a new secret made for you." in bob.page.text
    assert "had a one-time secret made for Bob" in alice.get(f"/teach/classes/{class_id}/record").text


def test_nobody_takes_over_another_teachers_account(alice, dora, charlie, bob):
    class_id, code = make_class(dora)
    join(alice, code)
    dora.get(f"/teach/classes/{class_id}")
    assert "New secret" not in dora.page.text
    for person_id in (1, 2, 3):
        dora.get(f"/teach/classes/{class_id}/members/{person_id}/secret", status=404)
        dora.send(f"/teach/classes/{class_id}/members/{person_id}/secret", status=404)
    assert alice.get("/account/settings") and alice.path == "/account/settings"


def test_groups_hold_learners_of_the_class_alone(alice, bob, class_id):
    import_list(alice, class_id, "王伟\n李娜")
    alice.get(f"/teach/classes/{class_id}/groups")
    alice.submit("/groups", name="甲组")
    ids = [
        one.attributes["value"] for one in alice.page.all("input") if one.attributes.get("name") == "member"
    ]
    assert len(ids) == 2
    alice.send(f"/teach/classes/{class_id}/groups/1", name="乙组", member=[ids[0], "2"])
    assert "1 learner" in alice.page.text and "乙组" in alice.page.text
    assert "has a group of this name" in alice.submit("/groups", name=" 乙组 ").text
    alice.submit("/delete")
    assert "There is no group yet." in alice.page.text


def test_the_keeper_lets_somebody_teach_by_a_link_and_takes_it_back(alice, bob, guest, dora):
    alice.get("/teach/teachers")
    alice.submit("/teachers/link")
    link = alice.page.all("code")[0].text.removeprefix("http://localhost")
    guest.get(link)
    guest.submit(link)
    assert guest.path == "/account/claim"
    bob.get(link)
    bob.submit(link)
    assert bob.path == "/teach/"
    assert "has been used or is too old" in bob.get(link, status=404).text
    dora.get("/teach/teachers", status=404)
    alice.get("/teach/teachers")
    assert "began to teach by a link" in alice.page.text
    alice.submit("/teachers/2/end")
    bob.get("/teach/", status=404)
    for person_id in (1, 2, 99):
        alice.send(f"/teach/teachers/{person_id}/end", status=404)


def test_the_keeping_is_handed_over(alice, dora):
    dora.send("/teach/teachers/4/keep", status=404)
    alice.get("/teach/teachers")
    alice.submit("/teachers/4/keep")
    alice.get("/teach/teachers", status=404)
    alice.get("/teach/sets/1/regenerate", status=404)
    assert "You keep this site now" in dora.get("/").text
    dora.get("/teach/teachers")
    dora.get("/teach/sets/1/regenerate")


def test_the_record_tells_who_gave_whom_what_grade(app, alice, bob, dora):
    class_id, code = make_class(alice)
    join(bob, code)
    assign(alice, class_id, title="第一次测验")
    with app.app_context():
        for share, reason in ((0.875, "Ill on the day"), (None, "")):
            grades.give_grade(1, 2, 1, share, reason, "", datetime.now(UTC))
    page = alice.get(f"/teach/classes/{class_id}/record")
    assert "gave Bob 88%" in page.text and "Ill on the day" in page.text
    assert "wrote to Bob about “第一次测验”" in page.text
    dora.get(f"/teach/classes/{class_id}/record", status=404)
