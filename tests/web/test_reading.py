"""An article to read before one is asked."""

from tests.web import battle


def test_a_stranger_reads_the_article_with_its_facts(stranger):
    page = stranger.get("/sets/1/read")
    assert [h.text for h in page.all("h1")] == ["淞沪会战"]
    assert page.with_class("fact") and page.all("article")
    assert "10月26日" in page.text


def test_a_fact_leads_to_its_card(bob):
    page = bob.get("/sets/1/read")
    bob.get(page.with_class("fact")[0].attributes["href"])
    assert bob.page.with_class("flash-front")


def test_it_speaks_the_readers_script(browser):
    page = browser(language="zh-TW").get("/sets/1/read")
    assert "淞滬會戰" in page.text and "張治中" in page.text


def test_feedback_leads_to_the_sentence_in_the_article(app, guest):
    from tests.web.answers import attempt_of, questions_of, right

    questions = questions_of(app, attempt_of(guest.path))
    guest.submit(guest.path, answer=right(questions[1]))
    link = next(a for a in guest.page.all("a") if a.text == "Read it in the article")
    assert link.attributes["href"].endswith("#" + questions[1].facts[0])


def test_what_was_met_is_told_apart(bob):
    bob.get("/sets/1/read")
    assert not bob.page.with_class("met")
    bob.get("/sets/1/cards")
    card = next(a for a in bob.page.all("a") if a.attributes.get("data-key") == " ")
    bob.get(card.attributes["href"])
    bob.submit("/reviews", rating="3")
    bob.get("/sets/1/read")
    assert bob.page.with_class("met")


def test_nothing_is_shown_that_the_teacher_has_to_judge_first(stranger):
    withheld = [fact for fact in battle.bank().facts if fact.status == "withheld"]
    ids = {e.attributes.get("id") for e in stranger.get("/sets/1/read").with_class("fact")}
    assert not ids & {fact.id for fact in withheld}
