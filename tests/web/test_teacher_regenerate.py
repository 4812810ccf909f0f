"""Asking for a set's questions anew, looking at what would change, and taking it."""

from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO

import pytest
from sqlalchemy import select, update

from quizapp.actions import drafting, working
from quizapp.generator.process import GenerationFailed
from quizapp.store.banks import QuestionSet
from quizapp.store.database import db
from quizapp.store.people import Person
from tests.web import battle
from tests.web.answers import attempt_of

PATH = "/teach/sets/1/regenerate"
DIFF = "/teach/sets/1/proposal"
FIRST, SECOND = battle.bank().questions[:2]


@pytest.fixture
def generated(monkeypatch):
    """Stand in for the generator: the bank by hand without its first question, the second one explained otherwise."""
    got = []

    def generate(articles, *_, **__):
        got.extend(articles)
        bank = battle.bank()
        changed = replace(SECOND, explanation=FIRST.explanation)
        return replace(
            bank, generator="another", articles=tuple(articles), questions=(changed, *bank.questions[2:])
        )

    monkeypatch.setattr(working, "generate_apart", generate)
    return got


def work(app):
    with app.app_context():
        done = working.work_once()
        db.session.remove()
        db.engine.dispose()
    return done


@pytest.fixture
def proposed(app, alice, generated):
    """Alice has asked, a worker has worked, and she looks at what came out."""
    alice.get(PATH)
    alice.submit(PATH, source="stored")
    assert alice.path.startswith("/teach/jobs/")
    assert work(app)
    alice.get(DIFF)
    return alice


def stems(page) -> list[str]:
    return [article.all("h2")[0].text for article in page.all("article")]


def radio(question, choice):
    return {f"choice.{question.id}": choice}


def decide(visitor, what, **fields):
    return visitor.submit("/proposal", what=what, **fields)


def test_nothing_changes_before_it_is_accepted(app, alice, proposed):
    assert alice.get("/teach/sets/1/releases/2", status=404)
    page = alice.get(DIFF)
    assert all(count in page.text for count in ("Gone (1)", "Reworded (1)", "Kept (8)"))


def test_the_page_opens_on_what_matters_most_and_says_why(proposed):
    page = proposed.get(DIFF)
    assert stems(page) == [FIRST.stem.hans]
    assert "The generator is another one." in page.text


def test_before_and_after_stand_side_by_side_with_what_changed_marked(proposed):
    page = proposed.get(f"{DIFF}?group=reworded")
    assert {each.text for each in page.all("del")} and page.all("ins")
    assert all(each.text in FIRST.explanation.hans for each in page.all("ins"))
    assert all(each.text in SECOND.explanation.hans for each in page.all("del"))


def test_accepting_makes_the_release_that_was_shown(proposed):
    page = decide(proposed, "accept")
    assert proposed.path == "/teach/sets/1/releases/2"
    row = page.all("table")[0].all("tr")[1]
    assert [cell.text for cell in row.all("th", "td")] == ["Questions", "8", "1", "0", "1"]
    assert proposed.get(DIFF) and proposed.path == PATH, "there is no proposal any more"


def test_a_question_can_be_kept_or_put_aside_singly(proposed):
    decide(proposed, "save", **radio(FIRST, "old"))
    proposed.get(f"{DIFF}?group=reworded")
    decide(proposed, "accept", **radio(SECOND, "aside"))
    page = proposed.get("/teach/sets/1/releases/2")
    assert "Put aside (1)" in page.text
    assert FIRST.stem.hans in proposed.get("/teach/sets/1").text


def test_a_whole_group_is_chosen_at_once_and_the_choice_is_shown(proposed):
    decide(proposed, "all-old")
    page = proposed.get(f"{DIFF}?group=gone")
    (chosen,) = [each for each in page.all("input") if "checked" in each.attributes]
    assert chosen.attributes["value"] == "old"


def test_what_is_kept_offers_no_choice(proposed):
    page = proposed.get(f"{DIFF}?group=kept")
    assert len(stems(page)) == 8
    assert not [each for each in page.all("input") if each.attributes.get("type") == "radio"]


def test_throwing_it_away_leaves_the_set_as_it_is(proposed):
    page = decide(proposed, "drop")
    assert proposed.path == PATH and "thrown away" in page.text
    proposed.get("/teach/sets/1/releases/2", status=404)


def test_a_page_that_shows_an_older_proposal_decides_nothing(app, proposed, browser):
    other = browser("Alice")
    other.get(PATH)
    other.submit(PATH, source="stored")
    assert work(app)
    page = decide(proposed, "accept")
    assert "not the present one" in page.text
    proposed.get("/teach/sets/1/releases/2", status=404)


def test_a_release_made_meanwhile_is_said_and_the_choices_are_kept(proposed, browser):
    other = browser("Alice")
    other.get("/teach/sets/1")
    other.send("/teach/sets/1/questions", what="aside", question=battle.bank().questions[3].id)
    other.send("/teach/sets/1/draft", what="release")
    page = decide(proposed, "accept", **radio(FIRST, "old"))
    assert proposed.path == DIFF and "Your choices are kept" in page.text
    assert "checked" in next(
        each.attributes for each in page.all("input") if each.attributes.get("value") == "old"
    )
    decide(proposed, "accept")
    assert proposed.path == "/teach/sets/1/releases/3"


def test_what_was_not_released_counts_as_the_teachers(proposed):
    proposed.get("/teach/sets/1")
    proposed.send("/teach/sets/1/questions", what="aside", question=battle.bank().questions[3].id)
    assert "1 change that you have not released" in proposed.get(DIFF).text
    decide(proposed, "accept")
    assert "Put aside (1)" in proposed.page.text


def test_learners_with_history_are_counted(app, proposed, browser):
    bob = browser("Bob")
    bob.get(f"/sets/1/cards?fact={FIRST.facts[0]}")
    bob.get(f"/sets/1/cards/{FIRST.facts[0]}/answer")
    bob.submit("/reviews", rating="3")
    assert "1 learner has history." in proposed.get(DIFF).text


def test_the_settings_choose_what_is_asked_and_are_named_as_the_cause(app, alice, generated, monkeypatch):
    def same(articles, *_, **__):
        return replace(battle.bank(), articles=tuple(articles))

    monkeypatch.setattr(working, "generate_apart", same)
    alice.get(PATH)
    alice.submit(PATH, source="stored", question_kinds=["date", "ordering"])
    assert work(app)
    page = alice.get(DIFF)
    assert "Gone (6)" in page.text and "The settings of the set are others." in page.text
    decide(alice, "accept")
    ticked = [
        each.attributes["value"] for each in alice.get(PATH).all("input") if "checked" in each.attributes
    ]
    assert {"date", "ordering"} <= set(ticked), "the set keeps its settings"


@pytest.mark.parametrize("way", ["pasted", "uploaded"])
def test_a_newer_text_takes_the_place_of_the_old(app, alice, generated, way):
    newer = battle.WIKITEXT.replace("一帶", "一帶及周邊")
    text = newer.replace("\n", "\r\n")
    alice.get(PATH)
    given = text if way == "pasted" else (BytesIO(text.encode()), "article.txt")
    alice.submit(PATH, source=way, **{way: given})
    assert work(app)
    (article,) = generated
    assert article.wikitext == newer and article.id == battle.ARTICLE.id
    assert article.revision != battle.ARTICLE.revision
    assert article.attribution == battle.ARTICLE.attribution


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"source": "pasted", "pasted": ""}, "There is no text."),
        ({"source": "pasted", "pasted": "   \n"}, "There is no text."),
        ({"source": "pasted", "pasted": "just some words"}, "This is no wikitext."),
        ({"source": "pasted", "pasted": "<!DOCTYPE html><p>[[x]]"}, "This is no wikitext."),
        ({"source": "uploaded"}, "There is no text."),
        ({"source": "uploaded", "uploaded": b"\x89PNG\0\0[["}, "This is no text file."),
        ({"source": "uploaded", "uploaded": "[[上海]]".encode("gb18030")}, "This file is not UTF-8 text."),
        ({"source": "uploaded", "uploaded": b"[[" + b"x" * 10_000}, "larger than 2 MB"),
    ],
)
def test_what_is_no_article_is_refused_in_plain_words(alice, generated, monkeypatch, fields, said):
    monkeypatch.setattr("quizapp.generator.intake.LARGEST", 10_000)
    if isinstance(fields.get("uploaded"), bytes):
        fields = {**fields, "uploaded": (BytesIO(fields["uploaded"]), "article.txt")}
    alice.get(PATH)
    page = alice.submit(PATH, status=422, **fields)
    (alert,) = [each for each in page.walk() if each.attributes.get("role") == "alert"]
    assert said in alert.text
    assert generated == []


def test_what_was_pasted_is_kept_when_it_is_refused(alice, generated):
    alice.get(PATH)
    page = alice.submit(PATH, status=422, source="pasted", pasted="no wikitext 維基")
    assert page.all("textarea")[0].text == "no wikitext 維基"


def test_a_number_that_cannot_be_is_explained_beside_its_field(alice, generated):
    alice.get(PATH)
    assert "from 1 to 1000" in alice.submit(PATH, status=422, source="stored", number="0").text


def test_a_second_wish_while_one_is_under_way_is_refused(alice, generated):
    alice.get(PATH)
    alice.submit(PATH, source="stored")
    page = alice.get(PATH)
    assert "being made" in page.text
    alice.submit(PATH, status=422, source="stored")


def test_a_generator_that_gives_up_leaves_no_proposal(app, alice, monkeypatch):
    def fail(articles, *_, **__):
        raise GenerationFailed("too_slow", "unused")

    monkeypatch.setattr(working, "generate_apart", fail)
    alice.get(PATH)
    alice.submit(PATH, source="stored")
    assert work(app)
    alice.get(DIFF)
    assert alice.path == PATH and "There is no proposal" in alice.page.text


def test_a_quiz_under_way_goes_on_with_what_it_began_with(browser, proposed):
    bob = browser("Bob")
    bob.get("/sets/1")
    bob.submit("/sets/1/attempts", size="20")
    path = f"/attempts/{attempt_of(bob.path)}?show=list"
    before = [row.text for row in bob.get(path).with_class("row-name")]
    decide(proposed, "accept")
    assert [row.text for row in bob.get(path).with_class("row-name")] == before


def test_an_older_release_is_made_current_again(proposed):
    decide(proposed, "accept")
    page = proposed.get("/teach/sets/1/releases")
    assert page.with_class("row-name")[0].text.startswith("Release 2")
    proposed.get("/teach/sets/1/releases/1")
    page = proposed.submit("/releases/1/again")
    assert proposed.path == "/teach/sets/1/releases/3"
    assert "Release 3 holds what release 1 held." in page.text
    assert FIRST.stem.hans in proposed.get("/teach/sets/1").text


def test_the_release_in_use_offers_no_way_back_to_itself(alice):
    assert "Make this release current again" not in alice.get("/teach/sets/1/releases/1").text


def test_another_teacher_reads_the_releases_and_changes_nothing(proposed, dora):
    assert "Release 1" in dora.get("/teach/sets/1/releases").text
    assert "current again" not in dora.get("/teach/sets/1/releases/1").text
    dora.get(DIFF, status=404)
    for what in ("save", "accept", "drop", "all-new"):
        dora.send(DIFF, status=404, what=what, seen="2026-01-01T00:00:00+00:00")
    dora.send("/teach/sets/1/releases/1/again", status=404)
    assert "Gone (1)" in proposed.get(DIFF).text


def test_a_teachers_own_set_is_regenerated_by_nobody_else(app, alice, dora):
    with app.app_context():
        dora_id = select(Person.id).where(Person.name == "Dora").scalar_subquery()
        db.session.execute(update(QuestionSet).values(owner_id=dora_id))
        db.session.commit()
        db.session.remove()
        db.engine.dispose()
    dora.get(PATH)
    alice.get(PATH, status=404)
    alice.get(DIFF, status=404)
    alice.send("/teach/sets/1/releases/1/again", status=404)


def test_a_form_without_its_moment_or_with_another_wish_is_no_form(proposed):
    proposed.send(DIFF, status=400, what="accept", seen="yesterday")
    proposed.get(DIFF)
    proposed.send(DIFF, status=400, what="burn", seen="2026-01-01T00:00:00+00:00")
    proposed.get(f"{DIFF}?group=none", status=404)


def test_an_edit_that_clashes_comes_first_and_stays_until_it_is_decided(app, alice, generated):
    with app.app_context():
        seen = next(one for one in drafting.draft_of(1) if one.version.question_id == SECOND.id)
        mine = replace(SECOND, explanation="我的说明。")
        drafting.reword(1, 1, mine, seen.version.id, datetime.now(UTC))
        db.session.remove()
        db.engine.dispose()
    alice.get(PATH)
    alice.submit(PATH, source="stored")
    assert work(app)
    page = alice.get(DIFF)
    assert stems(page) == [SECOND.stem.hans]
    assert "You and the generator both changed: Explanation" in page.text
    assert "1 question that you edited is not decided" in page.text
    decide(alice, "save", **radio(SECOND, "old"))
    assert "not decided" not in alice.get(DIFF).text
    decide(alice, "accept")
    assert "Worded by teachers (1)" in alice.page.text
    assert "我的说明。" in alice.get(f"/teach/sets/1/questions/{SECOND.id}").text
