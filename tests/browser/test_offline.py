"""Cards without a network: kept, reviewed, sent once."""

from playwright.sync_api import Page, expect


def begin(page: Page) -> None:
    """Become a guest and open the page of kept cards."""
    page.goto("/sets/1")
    page.locator("form[action$='/cards'] button").click()
    page.goto("/sets/1/cards/offline")
    expect(page.locator("#deck-kept")).to_be_visible()
    page.evaluate("navigator.serviceWorker.ready")


def grade(page: Page, rating: int) -> None:
    """Turn the card that is shown and grade it."""
    card = page.locator("[data-fact]:visible")
    card.locator("summary").click()
    card.locator(f"button[value='{rating}']").click()


def test_todays_cards_are_reviewed_without_a_network_and_sent_once_it_is_back(visit):
    page = visit()
    begin(page)
    context = page.context
    cards = page.locator("[data-fact]")
    count = cards.count()
    assert count >= 5
    context.set_offline(True)
    page.reload()
    expect(page.locator("h1")).to_contain_text("Without a network")
    for rating in (3, 1, 4):
        grade(page, rating)
    expect(page.locator("#deck-status")).to_contain_text("3")
    page.reload()
    expect(cards).to_have_count(count - 3)
    context.set_offline(False)
    expect(page.locator("#deck-status")).to_have_text("Everything is sent.")
    page.goto("/sets/1/cards/all?show=met")
    expect(page.locator(".row-name")).to_have_count(3)
    # What fails without a network is said on the console; that is what was tried here.
    visit.complaints.clear()


def test_any_other_page_says_that_there_is_no_network_and_leads_to_the_kept_cards(visit):
    page = visit()
    begin(page)
    page.context.set_offline(True)
    page.goto("/progress")
    expect(page.locator("h1")).to_have_text("No connection")
    page.locator("#kept a").click()
    expect(page.locator("[data-fact]:visible")).to_have_count(1)
    page.context.set_offline(False)
    visit.complaints.clear()


def test_two_tabs_count_a_card_once(visit):
    page = visit()
    begin(page)
    other = page.context.new_page()
    other.goto("/sets/1/cards/offline")
    page.context.set_offline(True)
    for tab in (page, other):
        grade(tab, 3)
    page.context.set_offline(False)
    expect(page.locator("#deck-status")).to_have_text("Everything is sent.")
    page.goto("/sets/1/cards/all?show=met")
    expect(page.locator(".row-name")).to_have_count(1)
    visit.complaints.clear()


def test_signing_out_leaves_no_cards_behind(visit):
    page = visit()
    begin(page)
    page.goto("/account/claim")
    page.locator("input[name=name]").fill("周小明")
    page.locator("input[name=password]").fill("a long walk in Changsha")
    page.locator("main form button.first").click()
    page.goto("/sets/1/cards/offline")
    expect(page.locator("#deck-kept")).to_be_visible()
    page.goto("/account/settings")
    page.locator("form[action$='/sign-out'] button").click()
    page.wait_for_url("**/")
    page.wait_for_function("async () => !(await caches.has('quizapp-cards'))")
