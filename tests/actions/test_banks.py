"""Publishing and regenerating question sets."""

from dataclasses import replace

import pytest
from sqlalchemy import func, select

from quizapp.actions import banks as publishing
from quizapp.actions import flashcards, quizzes, releasing
from quizapp.actions.refusal import Refusal
from quizapp.bank_file import dump_bank
from quizapp.store import attempts, banks, cards, scopes
from quizapp.store.articles import Revision, articles_of_release
from quizapp.store.banks import QuestionSet, Release
from quizapp.store.database import db
from quizapp.store.summaries import summary_of
from quizapp.store.versions import FactVersion, QuestionVersion
from quizapp.study.scheduling import Rating
from tests.actions import sample

NEW_GENERAL = ("Zeno Zorn", *sample.GENERALS[1:])


def count(table) -> int:
    return db.session.scalar(select(func.count()).select_from(table))


def regenerate(place, now, bank):
    published = releasing.regenerate(place.set_id, place.alice, bank, now)
    db.session.rollback()
    return published


def newest(place):
    return summary_of(banks.latest_release(place.set_id))


def test_a_release_gives_back_the_bank_that_was_published(place):
    release = banks.latest_release(place.set_id)
    bank = sample.bank()
    assert tuple(one.question for one in banks.questions_of_release(release.id)) == bank.questions
    assert tuple(banks.facts_of_release(release.id)) == bank.facts
    assert articles_of_release(release.id) == bank.articles


def test_a_question_is_shown_with_the_paragraph_of_its_source(place, now):
    bank = sample.bank(note="New")
    told = replace(bank.facts[0].source, before="Once upon a time, ", after=" And he won.")
    bank = replace(
        bank,
        generator="by another hand",
        facts=(replace(bank.facts[0], source=told), *bank.facts[1:]),
        questions=bank.questions[:2],
    )
    release_id = regenerate(place, now, bank).release_id
    question = bank.questions[0]
    assert banks.question_of_release(release_id, question.id).question.sources == (told,)
    face = flashcards.card_face(place.bob, place.set_id, question.facts[0], now)
    attempt_id = quizzes.start_attempt(place.bob, place.set_id, None, 5, now)
    (view,) = attempts.slots_of(attempt_id)
    assert face.question.sources == view.question.sources == (told,)
    assert attempts.slot_at(attempt_id, 1).question == view.question


def test_everything_in_a_first_release_is_new(place):
    assert len(newest(place).new) == 60 and not newest(place).kept


def test_a_set_tells_its_size_topics_and_articles(place):
    (summary,) = banks.sets(scopes.studied_by(None))
    assert (summary.title, summary.language, summary.questions) == (sample.TITLE, "en", 60)
    assert [(one.topic, one.questions, one.facts) for one in banks.topics_of_release(summary.release_id)] == [
        ("people", 60, 30)
    ]
    assert [article.attribution for article in banks.articles_of_set(place.set_id)] == ["its authors"]


def test_the_same_bank_again_makes_no_new_release(place, now):
    published = regenerate(place, now, sample.bank())
    assert (published.number, published.new) == (1, False)
    assert count(Release) == 1


def test_an_unrelated_edit_keeps_every_question(place, now):
    published = regenerate(place, now, sample.bank(note="It rained."))
    summary = newest(place)
    assert (published.number, published.new) == (2, True)
    assert len(summary.kept) == 60
    assert not (summary.changed or summary.new or summary.gone or summary.facts_changed)
    assert "It rained." in articles_of_release(published.release_id)[0].wikitext


def test_a_text_that_moves_no_source_makes_a_release_of_its_own(place, now):
    bank = sample.bank()
    longer = sample.article(bank.articles[0].wikitext + "\nIt rained.")
    assert regenerate(place, now, replace(bank, articles=(longer,))).new
    assert len(newest(place).kept) == 60


def test_the_summary_tells_what_changed(place, now):
    bank = sample.bank(NEW_GENERAL)
    regenerate(place, now, bank)
    summary = newest(place)
    first = bank.facts[0]
    parts = {change.id: change.parts for change in summary.changed}
    own = {question.id for question in bank.questions if question.facts[0] == first.id}
    assert own <= parts.keys()
    # The new general is also a wrong option of two neighbours.
    assert {parts[id] for id in parts.keys() - own} == {("options",)}
    assert len(summary.kept) == 60 - len(parts)
    (restated,) = summary.facts_changed
    assert (restated.before.value.name, restated.after.value.name) == ("Adams Ames", "Zeno Zorn")


def test_the_summary_tells_what_is_new_and_gone(place, now):
    regenerate(place, now, sample.bank(sample.GENERALS[:29]))
    assert len(newest(place).gone) == 2 and len(newest(place).facts_gone) == 1
    regenerate(place, now, sample.bank())
    assert len(newest(place).new) == 2 and len(newest(place).facts_new) == 1


def test_versions_are_stored_once_and_never_deleted(place, now):
    regenerate(place, now, sample.bank(NEW_GENERAL))
    questions, facts = count(QuestionVersion), count(FactVersion)
    regenerate(place, now, sample.bank())
    assert (count(QuestionVersion), count(FactVersion)) == (questions, facts)
    assert banks.latest_release(place.set_id).number == 3 and count(Revision) == 2


def test_an_open_attempt_goes_on_with_the_wording_it_began_with(place, now):
    attempt_id = quizzes.start_attempt(place.bob, place.set_id, None, 20, now)
    before = [view.question for view in attempts.slots_of(attempt_id)]
    regenerate(place, now, sample.bank(tuple(f"{name} Jr" for name in sample.GENERALS)))
    assert [view.question for view in attempts.slots_of(attempt_id)] == before
    for view in attempts.slots_of(attempt_id):
        assert quizzes.answer(attempt_id, view.position, view.question.key, False, now).verdict == "right"
    quizzes.finish(attempt_id, now)
    assert attempts.attempt_of(place.bob, attempt_id).credit == 20


def test_history_survives_a_fact_that_goes_and_comes_back(place, now):
    fact_id = sample.bank().facts[3].id
    flashcards.review(place.bob, fact_id, Rating.GOOD, now)
    memory = cards.card_of(place.bob, fact_id).memory
    regenerate(place, now, sample.bank(withheld=frozenset({3})))
    assert fact_id not in flashcards.queue(place.bob, place.set_id, now).new
    assert fact_id not in {card.fact_id for card in cards.cards_of_release(place.bob, 2)}
    assert cards.card_of(place.bob, fact_id).memory == memory
    assert flashcards.card_face(place.bob, place.set_id, fact_id, now).turn == 1
    with pytest.raises(Refusal, match="not_found"):
        flashcards.card_face(place.charlie, place.set_id, fact_id, now)
    regenerate(place, now, sample.bank())
    (found,) = (card for card in cards.cards_of_release(place.bob, 3) if card.fact_id == fact_id)
    assert found.memory == memory


def test_a_bank_of_another_article_is_refused(place, now):
    bank = sample.bank()
    stranger = replace(bank.articles[0], id="a_other", title="Another battle")
    with pytest.raises(Refusal, match="article_differs"):
        regenerate(place, now, replace(bank, articles=(stranger,)))


def test_a_bank_without_questions_is_refused(place, now):
    with pytest.raises(Refusal, match="empty_bank"):
        regenerate(place, now, replace(sample.bank(note="Empty"), questions=()))
    assert count(Revision) == 1


def test_a_revision_never_changes_its_text(place, now):
    bank = sample.bank(note="Vandalised")
    forged = replace(bank.articles[0], revision=sample.bank().articles[0].revision)
    with pytest.raises(Refusal, match="revision_differs"):
        regenerate(place, now, replace(bank, articles=(forged,)))


def test_eight_simultaneous_regenerations_make_one_release(place, now):
    bank = sample.bank(NEW_GENERAL)
    results = place.at_once(lambda: releasing.regenerate(place.set_id, place.alice, bank, now))
    assert sorted(one.new for one in results) == [False] * 7 + [True]
    assert {one.number for one in results} == {2}


def test_two_sets_share_the_facts_of_one_article(place, now):
    regenerate(place, now, sample.bank(NEW_GENERAL))
    versions = count(FactVersion)
    publishing.publish_set("Again", place.alice, sample.bank(), now)
    assert count(FactVersion) == versions
    assert [one.id for one in banks.sets(scopes.studied_by(None))] == [place.set_id]


@pytest.fixture
def seeds(tmp_path):
    bank = sample.bank()
    article = bank.articles[0]
    (tmp_path / "battle.wikitext").write_text(article.wikitext, encoding="utf-8")
    (tmp_path / "battle.json").write_text(dump_bank(bank), encoding="utf-8")
    (tmp_path / "sources.toml").write_text(
        f"""[[article]]
file = "battle.wikitext"
title = "{article.title}"
language = "en"
revision = "{article.revision}"
license = "{article.license}"
[[set]]
title = "The seed"
bank = "battle.json"
articles = ["{article.title}"]
""",
        encoding="utf-8",
    )
    return tmp_path


def test_seeds_are_loaded_only_where_there_is_no_set(place, now, seeds):
    assert publishing.load_seeds(seeds, now) == 0
    assert count(QuestionSet) == 1


def test_a_seed_bank_of_another_revision_is_refused(empty_place, now, seeds):
    (seeds / "battle.wikitext").write_text("Another text", encoding="utf-8")
    with pytest.raises(ValueError, match="another revision"):
        publishing.load_seeds(seeds, now)


def test_eight_simultaneous_first_starts_load_the_seeds_once(empty_place, now, seeds):
    assert sorted(empty_place.at_once(lambda: publishing.load_seeds(seeds, now))) == [0] * 7 + [1]
    (summary,) = banks.sets(scopes.studied_by(None))
    assert (summary.title, summary.questions) == ("The seed", 60)
    assert articles_of_release(summary.release_id) == sample.bank().articles
