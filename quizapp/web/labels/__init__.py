"""Plain words for the codes that engines and actions speak in. A code without words shows as itself."""

from flask import Flask
from flask_babel import gettext, pgettext

from quizapp.web.labels.articles import CHECKS, FIELDS, FINDINGS, GENERATION, INTAKE
from quizapp.web.labels.jobs import ARRIVALS, DIFFICULTIES, ENDINGS, JOBS, STATES, STEPS
from quizapp.web.labels.learning import (
    DOUBTS,
    FACTS,
    GRADES,
    KINDS,
    LOOKS,
    MEMORY,
    NOTES,
    SHELVES,
    TOPICS,
    UNREADABLE,
    VERDICTS,
)
from quizapp.web.labels.refusals import REFUSALS
from quizapp.web.labels.regenerating import CAUSES, CHANGES, CHOICES, ORIGINS
from quizapp.web.labels.teaching import (
    COUNTS,
    DRAWN,
    FEEDBACK,
    GOALS,
    PARTS,
    QUALITY,
    REPAIRED,
    REPAIRS,
    REVIEW_ORDERS,
    REVIEW_STATES,
    TASKS,
    UNCLEAR,
    WHY,
)
from quizapp.web.labels.telling import FATES, OUTCOMES, ROSTER

GROUPS = {
    "topic": TOPICS,
    "kind": KINDS,
    "fact": FACTS,
    "verdict": VERDICTS,
    "note": NOTES,
    "unreadable": UNREADABLE,
    "grade": GRADES,
    "memory": MEMORY,
    "shelf": SHELVES,
    "doubt": DOUBTS,
    "outcome": OUTCOMES,
    "roster": ROSTER,
    "fate": FATES,
    "looks": LOOKS,
    "quality": QUALITY,
    "counts": COUNTS,
    "goal": GOALS,
    "drawn": DRAWN,
    "feedback": FEEDBACK,
    "task": TASKS,
    "refusal": REFUSALS,
    "intake": INTAKE,
    "generation": GENERATION,
    "arrival": ARRIVALS,
    "job": JOBS,
    "job_state": STATES,
    "job_step": STEPS,
    "job_ending": ENDINGS,
    "difficulty": DIFFICULTIES,
    "part": PARTS,
    "change": CHANGES,
    "cause": CAUSES,
    "choice": CHOICES,
    "origin": ORIGINS,
    "repair": REPAIRS,
    "repaired": REPAIRED,
    "why": WHY,
    "review_state": REVIEW_STATES,
    "review_order": REVIEW_ORDERS,
    "unclear": UNCLEAR,
    "check": CHECKS,
    "finding": FINDINGS | CHECKS,
}


def init_app(app: Flask) -> None:
    """Let templates write `label("topic", code)`."""
    app.jinja_env.globals.update(label=label, section_name=section_name)


def label(group: str, code: str | int) -> str:
    """Put a code into words."""
    words = GROUPS[group].get(code)
    return str(words) if words is not None else str(code).replace("_", " ").replace(".", " · ")


def section_name(section: str) -> str:
    """Name the part of an article that a source stands in."""
    if section == "lead":
        return pgettext("section", "Opening paragraphs")
    if section.startswith("infobox."):
        field = section.removeprefix("infobox.")
        return gettext("Summary box: %(field)s", field=FIELDS.get(field.rstrip("0123456789"), field))
    return section
