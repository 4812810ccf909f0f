"""How much a learner wants to do each day, how sure they want to be, and by when."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from datetime import date
from typing import Any

from quizapp.study.scheduling import USUAL, Model

# What may be chosen; outside of these FSRS's intervals grow absurd or the work does.
RETENTIONS = (0.80, 0.85, 0.90, 0.95, 0.97)
NEW_PER_DAY = (0, 5, 10, 20, 40)
EXTRA_TIME = (0, 25, 50, 100)
REVIEWS_PER_DAY = (20, 50, 100, 200, 1000)


@dataclass(frozen=True)
class Plan:
    """What a learner chose; the defaults suit somebody who chose nothing.

    `types_answers` asks for a typed answer before a card's back shows; `extra_time` is what a learner needs
    beyond a test's minutes, in percent. `exams` are the days, by set, on which
    everything should be known. `parameters` are the learner's own, fitted to their reviews.
    """

    new_per_day: int = 10
    reviews_per_day: int = 200
    desired_retention: float = USUAL.desired_retention
    types_answers: bool = False
    extra_time: int = 0
    exams: Mapping[int, date] = field(default_factory=dict)
    parameters: tuple[float, ...] | None = None

    @property
    def model(self) -> Model:
        """Give the model that schedules this learner's reviews."""
        return Model(self.desired_retention, self.parameters or USUAL.parameters)


def plan_to_dict(plan: Plan) -> dict[str, Any]:
    """Give the plan as plain JSON values."""
    return {
        **asdict(plan),
        "exams": {str(set_id): day.isoformat() for set_id, day in plan.exams.items()},
        "parameters": list(plan.parameters) if plan.parameters else None,
    }


def plan_from_dict(data: Mapping[str, Any] | None) -> Plan:
    """Read a plan back; what it does not say stays as usual."""
    known = {one.name for one in fields(Plan)}
    chosen = {name: value for name, value in (data or {}).items() if name in known}
    if "exams" in chosen:
        chosen["exams"] = {int(id): date.fromisoformat(day) for id, day in chosen["exams"].items()}
    if chosen.get("parameters"):
        chosen["parameters"] = tuple(chosen["parameters"])
    return Plan(**chosen)
