"""What a class remembers of the flashcards that it was given: a summary, nothing of one learner alone."""

from flask import abort, render_template

from quizapp.actions.class_memory import DAYS, FEWEST, memory_of
from quizapp.actions.days import zone_of
from quizapp.store import class_memory as rows
from quizapp.web import access, charts, identity
from quizapp.web.teacher import bp


@bp.get("/classes/<int:class_id>/assignments/<int:assignment_id>/memory")
@access.teacher
def class_memory(class_id: int, assignment_id: int) -> str:
    """Show what is due, known and often forgotten in a class, and what the next days bring."""
    teacher = identity.current_person()
    found = access.assignment_for(teacher, class_id, assignment_id)
    if found.goal != "cards":
        abort(404)
    memory = memory_of(found, zone_of(teacher.zone, teacher.language), identity.now())
    stems = rows.stems_of(found, [one.fact_id for one in memory.forgotten])
    return render_template(
        "teacher/class_memory.html",
        school_class=access.taught_class_for(teacher, class_id),
        assignment=found,
        memory=memory,
        bars=charts.bars([count for _, count in memory.forecast]),
        rates=charts.bars([one.missed / one.asked for one in memory.forgotten]),
        questions={fact_id: version.question() for fact_id, version in stems.items()},
        days=DAYS,
        fewest=FEWEST,
    )
