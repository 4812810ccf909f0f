"""How the site speaks to a person, and their password."""

from tests.web.conftest import PASSWORD


def test_choices_are_kept(bob):
    bob.get("/account/settings")
    bob.submit("/account/settings", language="zh_Hant", script="zh-Hans", zone="Asia/Taipei")
    page = bob.get("/account/settings")
    assert page.all("html")[0].attributes["lang"] == "zh-Hant"
    chosen = [option.attributes["value"] for option in page.all("option") if "selected" in option.attributes]
    assert chosen == ["zh_Hant", "zh-Hans", "Asia/Taipei", "", "", ""]


def test_what_is_not_on_offer_changes_nothing(bob):
    bob.get("/account/settings")
    page = bob.submit("/account/settings", language="fr", script="", zone="")
    assert page.with_class("error")
    assert bob.get("/").all("html")[0].attributes["lang"] == "en"


def test_times_are_told_in_the_readers_zone(guest):
    assert "UTC" in guest.get("/progress").text
    guest.get("/account/settings")
    guest.submit("/account/settings", language="en", script="", zone="Asia/Shanghai")
    assert "UTC" not in guest.get("/progress").text


def test_a_new_password_signs_every_other_browser_out(browser):
    here, there = browser("Bob"), browser("Bob")
    here.get("/account/settings")
    here.submit("/account/password", current_password=PASSWORD, new_password="a long walk in Changsha")
    assert "The password is changed." in here.page.text
    here.get("/progress")
    assert here.path == "/progress"
    there.get("/progress")
    assert there.path == "/account/sign-in"


def test_a_password_is_changed_only_by_who_knows_the_old_one(bob):
    bob.get("/account/settings")
    page = bob.submit("/account/password", current_password="guess", new_password="a long walk in Changsha")
    assert [each for each in page.walk() if each.attributes.get("role") == "alert"]
    bob.get("/account/settings")
    page = bob.submit("/account/password", current_password=PASSWORD, new_password="12345678")
    assert "guessed first" in page.text


def test_a_guest_has_no_password_to_change(guest):
    assert "New password" not in guest.get("/account/settings").text
    guest.send("/account/password", status=404, current_password="x", new_password=PASSWORD)


def test_colours_and_sizes_hold_on_every_page_and_for_nobody_else(bob, charlie):
    bob.get("/account/settings")
    bob.submit("/account/settings", language="en", theme="dark", text="larger", motion="less")
    page = bob.get("/").all("html")[0].attributes
    assert (page["data-theme"], page["data-text"], page["data-motion"]) == ("dark", "larger", "less")
    assert "data-theme" not in charlie.get("/").all("html")[0].attributes
    bob.get("/account/settings")
    bob.submit("/account/settings", language="en", theme="", text="", motion="")
    assert "data-theme" not in bob.get("/").all("html")[0].attributes


def test_a_colour_that_nobody_offers_is_refused(bob):
    bob.get("/account/settings")
    bob.submit("/account/settings", language="en", theme="pink")
    assert bob.page.with_class("error")
