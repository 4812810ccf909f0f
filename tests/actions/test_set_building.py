"""Sets made by a worker, from request to release."""

from dataclasses import replace

import pytest
from sqlalchemy import func, select

from quizapp.actions import accounts, jobs, leaving, set_building, working
from quizapp.actions.refusal import Refusal
from quizapp.generator.process import GenerationFailed
from quizapp.store.articles import Revision, revisions
from quizapp.store.banks import QuestionSet, latest_release, set_summary
from quizapp.store.database import db, writing
from quizapp.store.jobs import Job
from quizapp.store.people import Person
from quizapp.store.proposals import proposal_of
from quizapp.study.settings import EVERYTHING, Settings
from tests.actions import sample
from tests.actions.conftest import NOW, PASSWORD


@pytest.fixture
def generated(monkeypatch):
    """Stand in for the generator: the sample bank of whatever text is given."""
    got = []

    def generate(articles, limits=None, going_on=lambda progress: True):
        got.append(articles)
        going_on(None)
        (article,) = articles
        return replace(sample.bank(), articles=(article,))

    monkeypatch.setattr(working, "generate_apart", generate)
    return got


def job(number):
    db.session.rollback()
    return db.session.get(Job, number)


def request(place, title="Mine", settings=EVERYTHING, texts=(1,)):
    return set_building.request_set(place.alice, title, texts, settings, NOW)


def test_a_set_is_the_teacher_s_own_unpublished_and_the_job_leads_to_it(place, generated):
    number = request(place)
    assert job(number).state == "waiting"
    assert working.work_once()
    made = set_summary(job(number).result["set"])
    assert (made.title, made.owner_id, made.published, made.release_number) == ("Mine", place.alice, False, 1)
    assert made.questions == len(sample.bank().questions)
    assert not working.work_once()


def test_settings_choose_and_are_kept(place, generated):
    some = Settings(question_kinds=("true_false",), number=5, seed="x")
    number = request(place, settings=some)
    working.work_once()
    set_id = job(number).result["set"]
    assert set_summary(set_id).questions == 5
    kept = set_building.settings_to_dict(some)
    assert db.session.get(QuestionSet, set_id).settings == latest_release(set_id).settings == kept


def test_settings_that_leave_nothing_are_explained_and_no_set_is_made(place, generated):
    number = request(place, settings=Settings(question_kinds=("cloze",)))
    working.work_once()
    assert (job(number).state, job(number).error) == ("failed", "no_questions_left")
    assert db.session.scalar(select(func.count()).select_from(QuestionSet)) == 1


@pytest.mark.parametrize(
    ("title", "texts", "code"),
    [
        (" ", (1,), "title_missing"),
        ("x" * 81, (1,), "title_too_long"),
        ("Mine", (), "no_article"),
        ("Mine", (1, 1), "article_twice"),
        ("Mine", (99,), "not_found"),
        ("Mine", tuple(range(13)), "too_many_articles"),
    ],
)
def test_what_no_set_can_be_made_of_is_refused_at_once(place, title, texts, code):
    with pytest.raises(Refusal, match=code):
        request(place, title, texts=texts)
    assert db.session.scalar(select(func.count()).select_from(Job)) == 0


def test_a_learner_and_a_teacher_who_may_not_read_it_make_nothing_of_a_text(place):
    with writing() as session:
        session.execute(QuestionSet.__table__.update().values(published=False))
    dora = accounts.claim(accounts.start_guest(None, None, NOW), "Dora", PASSWORD, NOW)
    del dora
    with writing() as session:
        session.execute(Person.__table__.update().where(Person.name == "Dora").values(role="teacher"))
    dora = db.session.scalar(select(Person).where(Person.name == "Dora"))
    assert revisions(dora) == []
    for asking in (dora.id, place.bob):
        with pytest.raises(Refusal, match="not_found"):
            set_building.request_set(asking, "Mine", [1], EVERYTHING, NOW)


def test_the_generator_s_words_reach_whoever_asked(place, monkeypatch):
    def fail(*_, **__):
        raise GenerationFailed("too_slow", "unused")

    monkeypatch.setattr(working, "generate_apart", fail)
    number = request(place)
    assert working.work_once()
    assert (job(number).state, job(number).error) == ("failed", "too_slow")


def test_an_unforeseen_failure_ends_the_job_and_not_the_worker(place, monkeypatch, caplog):
    monkeypatch.setattr(working, "generate_apart", lambda *_, **__: 1 / 0)
    number = request(place)
    assert working.work_once()
    assert (job(number).state, job(number).error) == ("failed", "failed")
    assert "ZeroDivisionError" in caplog.text


def test_a_job_that_is_cancelled_meanwhile_keeps_nothing(place, generated, monkeypatch):
    number = request(place)
    real = working.choose
    monkeypatch.setattr(working, "choose", lambda *a: jobs.cancel(number, NOW) or real(*a))
    assert working.work_once()
    assert job(number).state == "cancelled"
    assert db.session.scalar(select(func.count()).select_from(QuestionSet)) == 1


def test_a_teacher_who_left_meanwhile_leaves_no_set_behind(place, generated, monkeypatch):
    with writing() as session:
        session.execute(Person.__table__.update().where(Person.name == "Charlie").values(role="teacher"))
    number = request(place)
    real = working.choose

    def leave_first(*arguments):
        leaving.leave(place.alice, PASSWORD, working.clock())
        return real(*arguments)

    monkeypatch.setattr(working, "choose", leave_first)
    working.work_once()
    assert job(number).state == "failed"
    assert db.session.scalar(select(func.count()).select_from(QuestionSet)) == 1


class TestProposals:
    def test_a_newer_text_becomes_a_proposal_and_no_release(self, place, generated):
        with writing() as session:
            text = sample.wikitext(note="It rained.")
            newer = Revision(article_id=sample.ARTICLE_ID, name="2", wikitext=text, created_at=NOW)
            session.add(newer)
            session.flush()
            from quizapp.store.articles import KeptRevision

            session.add(KeptRevision(person_id=place.alice, revision_id=newer.id, kept_at=NOW))
            newer_id = newer.id
        some = Settings(number=7)
        number = set_building.request_generation(place.set_id, place.alice, NOW, [newer_id], some)
        working.work_once()
        assert job(number).state == "done", job(number).error
        (articles,) = generated
        assert articles[0].wikitext == text
        found = proposal_of(place.set_id)
        assert found.id == job(number).result["proposal"]
        assert (found.settings["number"], len(found.bank["bank"]["questions"])) == (7, 7)
        assert found.bank["texts"] == {sample.ARTICLE_ID: text}
        assert latest_release(place.set_id).number == 1

    def test_a_set_has_one_generation_at_a_time(self, place):
        set_building.request_generation(place.set_id, place.alice, NOW)
        with pytest.raises(Refusal, match="already_under_way"):
            set_building.request_generation(place.set_id, place.alice, NOW)

    def test_eight_requests_at_once_make_one_job(self, place):
        got = place.at_once(lambda: set_building.request_generation(place.set_id, place.alice, NOW))
        assert len([one for one in got if isinstance(one, int)]) == 1

    def test_a_set_that_is_another_s_by_now_gets_no_proposal(self, place, generated):
        number = set_building.request_generation(place.set_id, place.alice, NOW)
        with writing() as session:
            session.get_one(QuestionSet, place.set_id).owner_id = place.charlie
        working.work_once()
        assert (job(number).state, job(number).error) == ("failed", "not_found")
        assert proposal_of(place.set_id) is None


def test_a_set_is_renamed_opened_and_archived(place):
    set_building.rename_set(place.set_id, "  Another   name ")
    set_building.open_set(place.set_id, False)
    set_building.archive_set(place.set_id, NOW)
    found = set_summary(place.set_id)
    assert (found.title, found.published, found.archived_at) == ("Another name", False, NOW)
    set_building.take_out_set(place.set_id)
    set_building.open_set(place.set_id, True)
    assert (set_summary(place.set_id).published, set_summary(place.set_id).archived_at) == (True, None)
