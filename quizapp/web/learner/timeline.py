"""The timeline game. Its moves stand in the address, so Back takes one back and a link shows how it went."""

import re

from flask import abort, render_template, request
from flask_babel import gettext

from quizapp.actions.days import zone_of
from quizapp.store.banks import questions_of_release
from quizapp.study.scheduling import learners_day
from quizapp.study.timeline import LENGTH, LIVES, deck, play
from quizapp.text.date_values import format_date
from quizapp.web import access, identity
from quizapp.web.learner import bp

_SEED = re.compile(r"[0-9A-Za-z-]{1,20}")


@bp.get("/sets/<int:set_id>/timeline")
@access.anybody
def timeline(set_id: int) -> str:
    """Show the line, the next event, and a place for it between any two."""
    person = identity.current_person()
    chosen = access.practised_set_for(person, set_id)
    zone = zone_of(person.zone, person.language) if person else zone_of(None, None)
    today = learners_day(identity.now(), zone).isoformat()
    seed = request.args.get("game", today)
    if not _SEED.fullmatch(seed):
        abort(404)
    moves = _moves(request.args.get("moves", ""))
    items = [item for one in questions_of_release(chosen.release_id) for item in one.question.items]
    game = play(deck(items), f"{set_id} {seed}", moves)
    moves = moves[: len(game.marks)]
    return render_template(
        "learner/timeline.html",
        set=chosen,
        game=game,
        seed=seed,
        daily=seed == today,
        moves=[".".join(map(str, [*moves, gap])) for gap in range(len(game.line) + 1)],
        lives=LIVES,
        length=min(LENGTH, len(deck(items))) - 1,
        another=_next_seed(seed, today),
        shown=lambda edtf: format_date(edtf, chosen.language),
        title=gettext("Timeline"),
    )


def _moves(given: str) -> list[int]:
    parts = given.split(".") if given else []
    if len(parts) > LENGTH or not all(re.fullmatch(r"\d{1,2}", part) for part in parts):
        abort(404)
    return [int(part) for part in parts]


def _next_seed(seed: str, today: str) -> str:
    """Name the game after this one: the day's own is followed by its second, third …"""
    tail = seed.removeprefix(f"{today}-")
    return f"{today}-{int(tail) + 1 if tail.isdigit() else 2}"
