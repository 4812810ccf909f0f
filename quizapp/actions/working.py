"""What a worker does: take a job, do it in a process of its own, keep the result."""

import logging
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from quizapp.actions import jobs
from quizapp.actions.jobs import Taken
from quizapp.actions.refusal import Refusal
from quizapp.actions.set_building import WORK, Prepared
from quizapp.generator.process import GenerationFailed, Limits, Progress, Stopped, generate_apart
from quizapp.questions import Bank
from quizapp.store.database import Busy, writing
from quizapp.study.settings import EVERYTHING, choose

TELLS_EACH = timedelta(seconds=1)
"""So often a worker says how far it is, at most; so late it sees that its work was cancelled."""

LIMITS = Limits(seconds=300)
"""Nobody waits at the page, so a busy machine may take its time; what it may use of the processor is as ever."""

log = logging.getLogger(__name__)


class Ending(Exception):
    """The worker was asked to end."""


def clock() -> datetime:
    """Read the clock."""
    return datetime.now(UTC)


def work_once(ending: Callable[[], bool] = lambda: False) -> bool:
    """Take one job and do it; False where there is none.

    Whatever goes wrong with it is its owner's to read, and no reason for the worker to end.
    """
    taken = jobs.take(clock())
    if taken is None:
        return False
    try:
        _do(taken, ending)
    except Ending:
        jobs.give_back(taken)
    except Stopped:
        # Cancelled, or another worker has it: there is nothing to say.
        pass
    except GenerationFailed as failed:
        jobs.fail(taken, failed.code, clock())
    except Refusal as refusal:
        if refusal.code != "job_gone":
            jobs.fail(taken, refusal.code, clock())
    except Busy:
        # The lease runs out, and it is tried again.
        log.warning("job %s: the database was busy", taken.id)
    except Exception:
        log.exception("job %s failed", taken.id)
        jobs.fail(taken, "failed", clock())
    return True


def _do(taken: Taken, ending: Callable[[], bool]) -> None:
    prepared: Prepared = WORK[taken.kind].prepare(taken)
    bank = choose(_generate(taken, prepared, ending), prepared.settings)
    if not bank.questions:
        raise Refusal("empty_bank" if prepared.settings == EVERYTHING else "no_questions_left")
    jobs.tell(taken, "keeping", 1.0, clock())
    with writing() as session:
        result = WORK[taken.kind].keep(session, taken, bank, clock())
        jobs.finish(session, taken, result, clock())


def _generate(taken: Taken, prepared: Prepared, ending: Callable[[], bool]) -> Bank:
    told = clock()

    def going_on(progress: Progress | None) -> bool:
        nonlocal told
        if ending():
            raise Ending
        now = clock()
        if now - told < TELLS_EACH:
            return True
        told = now
        step, share = (progress.step, progress.share) if progress else ("reading", 0.0)
        return jobs.tell(taken, step, share, now)

    jobs.tell(taken, "reading", 0.0, told)
    return generate_apart(prepared.articles, LIMITS, going_on)
