"""Changes that wait for the next release: edits, questions put aside, accepted ones, tags."""

from dataclasses import replace

import pytest

from quizapp.actions import drafting, releasing
from quizapp.actions.refusal import Refusal
from quizapp.store import banks
from quizapp.store.database import db
from quizapp.store.drafts import draft_changes
from quizapp.store.review_list import Wanted, counts_by_state, neighbours, review_list
from tests.actions import sample

FIRST, SECOND = sample.bank().questions[:2]


def version_of(place, question_id):
    return next(
        one.version.id for one in drafting.draft_of(place.set_id) if one.version.question_id == question_id
    )


def reword(place, now, question=FIRST, stem="Who commanded unit 00?"):
    seen = version_of(place, question.id)
    db.session.rollback()
    return drafting.reword(place.set_id, place.alice, replace(question, stem=stem), seen, now)


def listed(place, **wanted):
    release = banks.latest_release(place.set_id)
    rows, total = review_list(place.set_id, release.id, Wanted(**wanted), 0, 50)
    return [row.id for row in rows], total


def asked(place):
    return {
        one.question.id: one.question
        for one in banks.questions_of_release(banks.latest_release(place.set_id).id)
    }


def test_an_edit_waits_until_it_is_released(place, now):
    reword(place, now)
    assert asked(place)[FIRST.id].stem == FIRST.stem
    releasing.release_draft(place.set_id, place.alice, now)
    assert asked(place)[FIRST.id].stem == "Who commanded unit 00?"
    assert banks.latest_release(place.set_id).origin == "edited" and draft_changes(place.set_id) == []


def test_an_edit_remembers_what_the_generator_said(place, now):
    reword(place, now)
    (one,) = [one for one in drafting.draft_of(place.set_id) if one.base is not None]
    assert one.base.question() == FIRST and one.version.made_by == place.alice
    assert listed(place, state="edited") == listed(place, state="changed") == ([FIRST.id], 1)


def test_two_teachers_who_edit_one_question_are_told(place, now):
    seen = version_of(place, FIRST.id)
    drafting.reword(place.set_id, place.alice, replace(FIRST, stem="One"), seen, now)
    with pytest.raises(Refusal, match="changed_meanwhile"):
        drafting.reword(place.set_id, place.alice, replace(FIRST, stem="Other"), seen, now)
    assert next(one.version.body["stem"] for one in drafting.draft_of(place.set_id)) == "One"


def test_of_eight_edits_at_once_one_is_kept(place, now):
    seen = version_of(place, FIRST.id)
    db.session.rollback()
    results = place.at_once(
        lambda: drafting.reword(place.set_id, place.alice, replace(FIRST, stem="Race"), seen, now)
    )
    assert sum(isinstance(one, int) for one in results) == 1
    assert {one.code for one in results if isinstance(one, Refusal)} == {"changed_meanwhile"}


def test_what_is_put_aside_is_not_asked_and_comes_back(place, now):
    assert drafting.set_aside(place.set_id, place.alice, [FIRST.id, SECOND.id, "q_unknown"], True, now) == 2
    releasing.release_draft(place.set_id, place.alice, now)
    assert len(asked(place)) == 58 and listed(place, state="aside")[1] == 2
    drafting.set_aside(place.set_id, place.alice, [FIRST.id], False, now)
    releasing.release_draft(place.set_id, place.alice, now)
    assert FIRST.id in asked(place) and SECOND.id not in asked(place)


def test_thrown_away_changes_leave_no_trace_in_the_set(place, now):
    reword(place, now)
    drafting.set_aside(place.set_id, place.alice, [SECOND.id], True, now)
    drafting.throw_away(place.set_id, [FIRST.id])
    assert [one.question_id for one in draft_changes(place.set_id)] == [SECOND.id]
    drafting.throw_away(place.set_id)
    with pytest.raises(Refusal, match="nothing_changed"):
        releasing.release_draft(place.set_id, place.alice, now)


def test_an_older_wording_can_be_taken_again(place, now):
    first = version_of(place, FIRST.id)
    reword(place, now)
    releasing.release_draft(place.set_id, place.alice, now)
    drafting.reword_as(place.set_id, place.alice, FIRST.id, first, now)
    releasing.release_draft(place.set_id, place.alice, now)
    assert asked(place)[FIRST.id] == FIRST and listed(place, state="edited")[1] == 0
    with pytest.raises(Refusal, match="not_found"):
        drafting.reword_as(place.set_id, place.alice, SECOND.id, first, now)


def test_accepted_questions_wait_no_longer_until_they_are_worded_otherwise(place, now):
    assert listed(place, state="waiting")[1] == 60
    drafting.accept(place.set_id, place.alice, [FIRST.id, SECOND.id], now)
    drafting.accept(place.set_id, place.alice, [FIRST.id], now)
    assert listed(place, state="accepted")[1] == 2 and listed(place, state="waiting")[1] == 58
    bank = sample.bank(("Zeno Zorn", *sample.GENERALS[1:]))
    releasing.regenerate(place.set_id, place.alice, bank, now)
    assert listed(place, state="accepted")[1] == 0
    drafting.accept(place.set_id, place.alice, [FIRST.id], now)
    drafting.accept(place.set_id, place.alice, [FIRST.id], now, accepted=False)
    assert listed(place, state="accepted")[1] == 0


def test_tags_find_their_questions(place, now):
    drafting.tag(place.set_id, [FIRST.id, SECOND.id], "  unit   zero ")
    assert set(listed(place, tag="unit zero")[0]) == {FIRST.id, SECOND.id}
    drafting.tag(place.set_id, [FIRST.id], "unit zero", tagged=False)
    assert listed(place, tag="unit zero")[0] == [SECOND.id]
    for bad in ("", " ", "x" * 31, "a\u202eb"):
        with pytest.raises(Refusal, match="no_tag"):
            drafting.tag(place.set_id, [FIRST.id], bad)


def test_the_list_is_searched_filtered_ordered_and_cut(place, now):
    assert listed(place, words="ADAMS  ames", kind="true_false") == ([SECOND.id], 1)
    assert listed(place, words="100%_")[1] == 0
    ids, total = listed(place, order="hard")
    assert (len(ids), total) == (50, 60) and ids[0] == FIRST.id
    assert listed(place, topic="numbers") == ([], 0)


def test_states_are_counted_at_once(place, now):
    reword(place, now)
    drafting.set_aside(place.set_id, place.alice, [SECOND.id], True, now)
    counts = counts_by_state(place.set_id, banks.latest_release(place.set_id).id)
    assert (counts["waiting"], counts["accepted"], counts["edited"], counts["aside"], counts["changed"]) == (
        58,
        1,
        1,
        1,
        2,
    )


def test_a_question_knows_its_neighbours_in_the_list(place, now):
    release = banks.latest_release(place.set_id)
    ids, _ = listed(place)
    assert neighbours(place.set_id, release.id, Wanted(), ids[1]) == (ids[0], ids[2], 2, 60)
    assert neighbours(place.set_id, release.id, Wanted(), ids[0])[0] is None
    assert neighbours(place.set_id, release.id, Wanted(kind="true_false"), FIRST.id)[2:] == (0, 30)
