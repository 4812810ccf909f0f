"""Taking articles in: what is kept, whose it is, and what nobody else's import can change."""

import pytest
from sqlalchemy import select

from quizapp.actions import importing
from quizapp.actions.importing import Rights
from quizapp.actions.refusal import Refusal
from quizapp.sources import Page
from quizapp.store.articles import Revision, articles_of_revisions, revision_seen, revisions
from quizapp.store.banks import QuestionSet
from quizapp.store.database import db, writing
from quizapp.store.people import Person
from tests.actions import sample
from tests.actions.conftest import NOW

TEXT = "'''Battle of Trying''' was on [[1 May]] 1900."


@pytest.fixture
def dora(place):
    """A teacher of another school: Charlie's account by another name."""
    with writing() as session:
        person = session.get(Person, place.charlie)
        person.role = "teacher"
        session.get_one(QuestionSet, place.set_id).published = False
    return place.charlie


def add(teacher, *pages, **rights):
    return importing.add_pages(teacher, pages, Rights(**rights), NOW)


def seen(person_id):
    db.session.rollback()
    return [(one.title, one.name) for one in revisions(db.session.get(Person, person_id))]


def test_a_text_is_kept_with_where_it_comes_from(place):
    page = Page(
        "Battle of Trying", TEXT, "en", "41", NOW, "Ann", "https://x.org/w?oldid=41", None, "Wiki · Ann"
    )
    (outcome,) = add(place.alice, page, license="CC0")
    summary, article = revision_seen(
        db.session.get(Person, place.alice), outcome.article_id, outcome.revision_id
    )
    assert (article.wikitext, article.revision, article.license) == (TEXT, "41", "CC0")
    assert (article.url, article.attribution) == ("https://x.org/w?oldid=41", "Wiki · Ann")
    assert (summary.written_at, summary.written_by, summary.added_by) == (NOW, "Ann", "Alice")
    assert outcome.new


def test_one_page_that_will_not_do_costs_no_other(place):
    outcomes = add(
        place.alice,
        Page("A", "no markup"),
        Page("B", TEXT),
        Page("C", refused="redirect"),
        Page("D", TEXT, "tlh"),
        Page("E", b"\xff\xfe"),
        Page("", TEXT),
        Page("x" * 300, TEXT),
    )
    assert [one.refused for one in outcomes] == [
        "not_wikitext",
        None,
        "redirect",
        "other_language",
        "not_utf8",
        "no_title",
        "long_title",
    ]
    assert [title for title, _ in seen(place.alice)] == ["B", "Battle of Testing"]


def test_the_same_text_again_is_nothing_new(place):
    add(place.alice, Page("B", TEXT))
    (again,) = add(place.alice, Page("B", TEXT))
    assert not again.new and again.refused is None
    assert len(seen(place.alice)) == 2


def test_an_address_that_is_none_of_a_page_is_refused(place):
    assert add(place.alice, Page("B", TEXT), url="javascript:alert(1)")[0].refused == "bad_address"


def test_a_text_is_seen_by_whoever_added_it_and_by_nobody_else(place, dora):
    add(place.alice, Page("B", TEXT))
    assert seen(dora) == []
    add(dora, Page("B", TEXT))
    assert [title for title, _ in seen(dora)] == ["B"]
    assert len(seen(place.alice)) == 2


def test_a_text_of_a_set_that_one_may_read_is_seen(place, dora):
    assert [title for title, _ in seen(place.alice)] == [sample.TITLE]
    with writing() as session:
        session.get_one(QuestionSet, place.set_id).published = True
    assert [title for title, _ in seen(dora)] == [sample.TITLE]


def test_another_s_import_changes_no_licence_no_author_and_no_text(place, dora):
    (own,) = add(place.alice, Page("Battle", TEXT, "en", "41", attribution="Ann"), license="CC0")
    before = articles_of_revisions([own.revision_id])
    hers = Page("BATTLE", TEXT + " It rained.", "en", "41", url="https://evil.example", attribution="Eve")
    (outcome,) = add(dora, hers, license="all rights reserved")
    assert outcome.refused is None and outcome.article_id == own.article_id
    db.session.rollback()
    assert articles_of_revisions([own.revision_id]) == before
    # The name that others cite was taken, so hers is called by its digest.
    (kept,) = articles_of_revisions([outcome.revision_id])
    assert kept.revision.startswith("sha256:") and kept.license == "all rights reserved"
    assert len(seen(place.alice)) == 2 and len(seen(dora)) == 1


def test_a_learner_keeps_nothing(place):
    with pytest.raises(Refusal, match="not_found"):
        add(place.bob, Page("B", TEXT))


def test_what_is_taken_off_the_list_stays_in_sets_and_with_others(place, dora):
    (hers,) = add(dora, Page("B", TEXT))
    add(place.alice, Page("B", TEXT))
    importing.drop_revision(dora, hers.revision_id)
    assert seen(dora) == [] and len(seen(place.alice)) == 2
    importing.drop_revision(place.alice, 1)
    assert len(seen(place.alice)) == 2


def test_eight_imports_of_one_text_at_once_store_it_once(place):
    outcomes = place.at_once(lambda: add(place.alice, Page("B", TEXT))[0])
    assert [one.refused for one in outcomes] == [None] * 8
    assert sum(one.new for one in outcomes) == 1
    db.session.rollback()
    assert (
        len(db.session.scalars(select(Revision).where(Revision.article_id == outcomes[0].article_id)).all())
        == 1
    )
