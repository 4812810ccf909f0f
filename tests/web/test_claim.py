"""A guest keeps what they did under a name."""

from tests.web.answers import attempt_of
from tests.web.conftest import PASSWORD


def test_a_guest_takes_a_name_and_goes_on_elsewhere(browser, guest):
    number = attempt_of(guest.path)
    guest.get("/account/claim")
    guest.submit("/account/claim", name="王小明", password="a long walk in Changsha")
    assert "Your progress is safe now" in guest.page.text
    assert "王小明" in guest.page.all("nav")[0].text

    elsewhere = browser()
    elsewhere.get("/account/sign-in")
    elsewhere.submit("/account/sign-in", name="王小明", password="a long walk in Changsha")
    elsewhere.get(f"/attempts/{number}")
    assert elsewhere.path == f"/attempts/{number}/questions/1"


def test_what_is_wrong_is_said_and_the_name_is_kept(guest):
    for name, password, said in (
        ("Bob", PASSWORD, "Somebody has this name already"),
        ("Emil", "short", "at least 8 characters"),
        ("Emil", "password1", "guessed first"),
        ("Emil", "", "Please fill this in"),
        ("\u202eEmil", PASSWORD, "that others can read"),
    ):
        guest.get("/account/claim")
        page = guest.submit("/account/claim", name=name, password=password)
        assert said in page.text, name
        assert (
            next(each for each in page.all("input") if each.attributes.get("name") == "name").attributes[
                "value"
            ]
            == name
        )


def test_who_has_an_account_needs_no_other(bob):
    bob.get("/account/claim")
    assert bob.path == "/account/settings"
    bob.send("/account/claim", name="Bobby", password=PASSWORD)
    assert "Bob" in bob.get("/").all("nav")[0].text


def test_a_name_is_text_whatever_it_holds(browser, alice, guest):
    guest.get("/account/claim")
    guest.submit("/account/claim", name="<b onmouseover=alert(1)>Eve", password=PASSWORD)
    assert "<b onmouseover=alert(1)>Eve" in guest.page.text
    assert "<b onmouseover=alert(1)>Eve" in alice.get("/teach/sets/1/scores").text
    assert not alice.page.all("b")
