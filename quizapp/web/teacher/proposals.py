"""What a set could become: each difference with its cause and whom it meets, to be taken, left, or chosen singly."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from flask import abort, flash, redirect, render_template, request, url_for
from flask_babel import gettext
from werkzeug.wrappers import Response

from quizapp.actions import proposing, releasing
from quizapp.actions.refusal import Refusal
from quizapp.questions import Question
from quizapp.store import banks
from quizapp.store.banks import SetSummary
from quizapp.store.effects import Effects, effects_in
from quizapp.store.proposals import Proposal, bank_of, compared, proposal_of
from quizapp.study.corrections import restated, words_of
from quizapp.study.regeneration import CHOICES, GROUPS, Change, Choice, Diff
from quizapp.study.restatements import FactChange
from quizapp.web import access, identity
from quizapp.web.feedback import shown
from quizapp.web.labels import label
from quizapp.web.paging import page_of
from quizapp.web.teacher import bp
from quizapp.web.teacher.wordings import ChangedPart, changes


@dataclass(frozen=True)
class Restated:
    """A fact that moved, in words; one side is empty where it is new or gone."""

    kind: str
    before: str
    after: str


@dataclass(frozen=True)
class Difference:
    """One question as the page shows it. `choices` pairs what can be chosen with its words; `graded` are attempts."""

    change: Change
    question: Question
    key: tuple
    parts: tuple[ChangedPart, ...]
    facts: tuple[Restated, ...]
    learners: int
    graded: int
    choices: tuple[tuple[Choice, str], ...]
    chosen: Choice


@bp.get("/sets/<int:set_id>/proposal")
@access.teacher
def proposal(set_id: int) -> Response | str:
    """Show what would change, one group at a time."""
    chosen = access.own_set_for(identity.current_person(), set_id)
    found = proposal_of(set_id)
    if found is None:
        flash(gettext("There is no proposal. Make one here."))
        return redirect(url_for("teacher.regenerate", set_id=set_id), 303)
    comparison = compared(_newest(chosen), bank_of(found), found.settings)
    counts = {group: _in_group(comparison.diff, group) for group in GROUPS}
    group = request.args.get("group") or next(one for one in GROUPS if counts[one] or one == "kept")
    if group not in counts:
        abort(404)
    page = page_of(counts[group])
    effects = effects_in(set_id, chosen.release_id)
    return render_template(
        "teacher/proposal.html",
        set=chosen,
        proposal=found,
        comparison=comparison,
        stale=found.release_id != chosen.release_id,
        counts={name: len(each) for name, each in counts.items()},
        facts={
            code: [_said(one, chosen) for one in comparison.diff.facts if one.code == code] for code in FACTS
        },
        group=group,
        page=page,
        differences=[_difference(one, found, effects, chosen) for one in page.items],
        learners=_most(comparison.diff, effects),
        open_conflicts=sum(one.id not in found.choices for one in counts["conflict"]),
    )


FACTS = ("changed", "new", "gone")


@bp.post("/sets/<int:set_id>/proposal")
@access.teacher
def decide(set_id: int) -> Response:
    """Keep choices, for single questions or a whole group; take the proposal, or throw it away."""
    person = identity.current_person()
    chosen = access.own_set_for(person, set_id)
    what, group = request.form.get("what", ""), request.form.get("group", "")
    seen, choices = _seen(), _choices()
    back = redirect(url_for("teacher.proposal", set_id=set_id, **_place()), 303)
    try:
        match what:
            case "save":
                proposing.choose(set_id, choices, seen)
                flash(gettext("Your choices are kept."))
            case "accept":
                made = releasing.accept_proposal(set_id, person.id, choices, identity.now(), seen)
                if not made.new:
                    flash(gettext("Nothing has changed: the newest release says the same already."))
                return redirect(url_for("teacher.release", set_id=set_id, number=made.number), 303)
            case "drop":
                proposing.drop_proposal(set_id, seen)
                flash(gettext("The proposal is thrown away. The set stays as it is."))
                return redirect(url_for("teacher.regenerate", set_id=set_id), 303)
            case "all-new" | "all-old" | "all-aside":
                _choose_all(chosen, group, what.removeprefix("all-"), seen)
                flash(gettext("Your choices are kept."))
            case _:
                abort(400)
    except Refusal as refusal:
        flash(label("refusal", refusal.code))
        if refusal.code == "compare_anew":
            proposing.choose(set_id, choices)
            proposing.compare_anew(set_id)
    return back


def _choose_all(chosen: SetSummary, group: str, choice: str, seen: datetime) -> None:
    found = proposal_of(chosen.id)
    if found is None or group not in GROUPS:
        raise Refusal("proposal_gone")
    diff = compared(_newest(chosen), bank_of(found), found.settings).diff
    wanted = {one.id: each for one in _in_group(diff, group) for each, _ in _offered(one) if each == choice}
    proposing.choose(chosen.id, wanted, seen)


def _seen() -> datetime:
    try:
        return datetime.fromisoformat(request.form["seen"])
    except (KeyError, ValueError):
        abort(400)


def _choices() -> dict[str, Choice]:
    given = {name.removeprefix("choice."): value for name, value in request.form.items() if "choice." in name}
    return {id: choice for id, value in given.items() for choice in CHOICES if choice == value}


def _place() -> dict[str, str]:
    return {name: request.form[name] for name in ("group", "page") if request.form.get(name)}


def _newest(chosen: SetSummary) -> banks.Release:
    found = banks.release_by_id(chosen.release_id)
    if found is None:
        abort(404)
    return found


def _in_group(diff: Diff, group: str) -> list[Change]:
    return [one for one in diff.changes if one.group == group and not one.aside]


def _most(diff: Diff, effects: Effects) -> int:
    """Tell how many learners have history with the fact that most of them know, of those that move."""
    moved = (fact.before or fact.after for fact in diff.facts if fact.code in ("changed", "gone"))
    return max((effects.learners.get(fact.id, 0) for fact in moved if fact), default=0)


def _difference(change: Change, found: Proposal, effects: Effects, chosen: SetSummary) -> Difference:
    question = change.after or change.before
    if question is None:
        raise ValueError(f"{change.id}: a change is of something")
    both = change.before is not None and change.after is not None
    return Difference(
        change=change,
        question=question,
        key=shown(question, question.key),
        parts=changes(change.joined or change.before, change.after) if both and change.parts else (),
        facts=tuple(_said(one, chosen) for one in change.facts[:3]),
        learners=effects.learners.get(question.facts[0], 0),
        graded=effects.graded.get(change.id, 0),
        choices=_offered(change),
        chosen=found.choices.get(change.id, change.usual),
    )


def _offered(change: Change) -> tuple[tuple[Choice, str], ...]:
    """Say what can be chosen; a question that simply stays offers nothing."""
    if change.group == "kept" and (change.usual == "new" or change.after is None):
        return ()
    usual = change.usual
    offered: list[Choice] = [usual, "old" if usual == "new" else "new", "aside"]
    if change.group == "kept":
        offered = ["old", "new"]

    def words(choice: Choice) -> str:
        if choice == "aside":
            return label("choice", "aside")
        leaves = change.group == "conflict" and choice == "new" and change.after is None
        return label("choice", f"{change.group}.{'gone' if leaves else choice}")

    return tuple((choice, words(choice)) for choice in offered)


def _said(moved: FactChange, chosen: SetSummary) -> Restated:
    before, after, language = moved.before, moved.after, chosen.language
    fact: Sequence = [one for one in (after, before) if one is not None]
    if moved.code == "changed" and before is not None and after is not None:
        return Restated(fact[0].kind, *restated(before, after, language))
    if moved.code == "new" and after is not None:
        return Restated(after.kind, "", words_of(after, language))
    return Restated(fact[0].kind, words_of(before or fact[0], language), "")
