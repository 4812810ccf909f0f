"""Free practice: a round of cards that moves none of them. What is left stands in the address, so Back is safe."""

import re

from flask import abort, render_template, request
from werkzeug.wrappers import Response

from quizapp.actions import flashcards
from quizapp.store import articles
from quizapp.store.contexts import with_contexts
from quizapp.web import access, feedback, identity
from quizapp.web.learner import asked, bp

ROUND = 20
_FACT = re.compile(r"f_[0-9a-f]{16}")


@bp.get("/sets/<int:set_id>/cram")
@access.person
def cram(set_id: int) -> str | Response:
    """Show the front or the back of the round's first card; without a round, begin one with the weakest."""
    person = identity.current_person()
    chosen = access.practised_set_for(person, set_id)
    given = request.args.get("left")
    if given is None:
        left = flashcards.weakest(person.id, set_id, ROUND, identity.now())
    else:
        left = [fact for fact in given.split(".") if fact][:ROUND]
    if any(not _FACT.fullmatch(fact) for fact in left):
        abort(404)
    shown = {"set": chosen, "left": len(left), "asked": None, "feedback": None}
    if left:
        face = access.card_for(person, set_id, left[0])
        shown["asked"] = asked.ask(face.question, ())
        if request.args.get("turned"):
            (question,) = with_contexts(chosen.release_id, [face.question])
            sources = {article.id: article for article in articles.articles_of_release(chosen.release_id)}
            shown["feedback"] = feedback.explain(question, sources)
    return render_template(
        "learner/cram.html",
        **shown,
        here=".".join(left),
        again=".".join([*left[1:], *left[:1]]),
        knew=".".join(left[1:]),
    )
