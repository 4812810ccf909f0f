"""Which attempts a page of statistics is about, as its address says."""

from dataclasses import dataclass
from typing import Any

from flask import request, url_for

from quizapp.store import banks, marks
from quizapp.store.assignments import Assignment
from quizapp.store.banks import Release, SetSummary
from quizapp.store.classes import SchoolClass
from quizapp.store.marks import Scope
from quizapp.store.scopes import answers_read_by
from quizapp.web import access, identity


@dataclass(frozen=True)
class View:
    """A set, or an assignment of a class, and which attempts of it: each learner's first or all, of a release or all."""

    set: SetSummary
    scope: Scope
    first_only: bool
    releases: tuple[Release, ...] = ()
    release: Release | None = None
    school_class: SchoolClass | None = None
    assignment: Assignment | None = None

    @property
    def chosen(self) -> dict[str, Any]:
        """Give what was chosen, as addresses have it."""
        found: dict[str, Any] = {} if self.first_only else {"attempts": "all"}
        return found | ({"release": self.release.number} if self.release else {})

    def address(self, part: str) -> str:
        """Give the address of a part of the statistics, of the same attempts."""
        if self.assignment is not None:
            return url_for("teacher.assignment_statistics", part=part, **self._named, **self.chosen)
        if part == "questions":
            return url_for("teacher.analysis", set_id=self.set.id, **self.chosen)
        return url_for("teacher.set_statistics", set_id=self.set.id, part=part, **self.chosen)

    def file(self, part: str, form: str) -> str:
        """Give the address of a part as a file."""
        if self.assignment is not None:
            return url_for(
                "teacher.assignment_statistics_file", part=part, form=form, **self._named, **self.chosen
            )
        if part == "questions":
            return url_for("teacher.analysis_file", set_id=self.set.id, form=form, **self.chosen)
        return url_for("teacher.set_statistics_file", set_id=self.set.id, part=part, form=form, **self.chosen)

    @property
    def _named(self) -> dict[str, int]:
        assert self.assignment is not None
        return {"class_id": self.assignment.class_id, "assignment_id": self.assignment.id}


def set_view(set_id: int) -> View:
    """Read which attempts of a set are asked for, of the learners whom the teacher teaches."""
    person = identity.current_person()
    chosen = access.taught_set_for(person, set_id)
    releases = tuple(banks.releases_of_set(set_id))
    number = request.args.get("release", type=int)
    release = next((one for one in releases if one.number == number), None)
    scope = Scope(set_id, release_id=release.id if release else None, whose=answers_read_by(person))
    return View(chosen, scope, request.args.get("attempts") != "all", releases, release)


def assignment_view(class_id: int, assignment_id: int) -> View:
    """Read which attempts of an assignment are asked for, of the learners of its class."""
    person = identity.current_person()
    found = access.assignment_for(person, class_id, assignment_id)
    return View(
        access.set_of_assignment(found),
        Scope(found.set_id, assignment_id=found.id, whose=marks.learning_in(class_id)),
        request.args.get("attempts") != "all",
        school_class=access.taught_class_for(person, class_id),
        assignment=found,
    )
