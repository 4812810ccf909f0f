"""Long work, as whoever asked for it sees it."""

from flask import redirect, render_template, url_for
from werkzeug.wrappers import Response

from quizapp.actions import jobs as acts
from quizapp.store import jobs as rows
from quizapp.store.jobs import UNDER_WAY
from quizapp.web import access, identity
from quizapp.web.teacher import bp


@bp.get("/jobs")
@access.teacher
def jobs() -> str:
    """List the newest work that this teacher asked for."""
    return render_template("teacher/jobs.html", jobs=rows.jobs_of(identity.current_person().id))


@bp.get("/jobs/<int:job_id>")
@access.teacher
def job(job_id: int) -> str:
    """Show how far a job is, or how it ended."""
    found = access.job_for(identity.current_person(), job_id)
    return render_template("teacher/job.html", job=found, under_way=found.state in UNDER_WAY)


@bp.post("/jobs/<int:job_id>/cancel")
@access.teacher
def cancel_job(job_id: int) -> Response:
    """Stop a job."""
    found = access.job_for(identity.current_person(), job_id)
    acts.cancel(found.id, identity.now())
    return redirect(url_for("teacher.job", job_id=job_id), 303)
