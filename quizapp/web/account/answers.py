"""One's own answers as a file: a line for each question that was answered and may be told."""

from datetime import datetime

from flask import Response as FlaskResponse
from flask_babel import gettext
from werkzeug.wrappers import Response

from quizapp.actions.revealing import unrevealed_attempts
from quizapp.bank_file import question_from_dict
from quizapp.exports import Sheet, export_named
from quizapp.kinds import kind_of
from quizapp.questions import in_script
from quizapp.store.belongings import belongings
from quizapp.web import access, identity
from quizapp.web.account import bp
from quizapp.web.labels import label
from quizapp.web.language import content_script


@bp.get("/answers.csv")
@access.person
def answers() -> Response:
    """Give every answer with its judgement."""
    person, script = identity.current_person(), content_script()
    rows = []
    for quiz in belongings(person, unrevealed_attempts(person.id, identity.now()))["quizzes"]:
        for one in quiz["questions"]:
            if "verdict" in one:
                question, given = question_from_dict(one["question"]), one["answer"]
                kind, answer = kind_of(question), tuple(given) if isinstance(given, list) else given
                rows.append(
                    (
                        quiz["set"],
                        in_script(question.stem, script),
                        in_script(kind.show(question, answer), script),
                        in_script(kind.show(question, question.key), script),
                        label("verdict", one["verdict"]),
                        one["credit"],
                        datetime.fromisoformat(one["answered_at"]).date(),
                    )
                )
    header = (
        gettext("Set"),
        gettext("Question"),
        gettext("Your answer"),
        gettext("Right answer"),
        gettext("Verdict"),
        gettext("Points"),
        gettext("Day"),
    )
    export = export_named("csv")
    file = FlaskResponse(export.write(Sheet(gettext("Answers"), header, rows)), mimetype=export.media_type)
    file.headers["Content-Disposition"] = f'attachment; filename="answers.{export.suffix}"'
    return file
