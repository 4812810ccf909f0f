"""How hard a question is, from 0 to 1: by how likely the wrong answers are, how prominent the fact, how it is answered."""

from collections.abc import Sequence

from quizapp.facts import Fact
from quizapp.generator.asking.candidates import Candidate
from quizapp.generator.asking.distractors import plausibility
from quizapp.text import edtf

_BY_KIND = {
    "true_false": -0.1,
    "single_choice": 0.0,
    "multiple_choice": 0.1,
    "matching": 0.15,
    "ordering": 0.2,
    "short_answer": 0.2,
    "cloze": 0.2,
    "date": 0.25,
    "numeric": 0.35,
}


def difficulty_of(kind: str, fact: Fact, answer: Candidate, wrong: Sequence[Candidate]) -> float:
    """Estimate it for a question about one fact."""
    likest = sum(plausibility(answer, each) for each in wrong) / len(wrong) if wrong else 0.7
    # Years and months are easier to know than days.
    wide = answer.dates is not None and edtf.precision(answer.dates) != "day"
    return estimate(kind, [fact], likest - 0.5 if wide else likest)


def estimate(kind: str, facts: Sequence[Fact], likeness: float = 0.7) -> float:
    """Estimate it from the facts' places and the mean likeness of what is to be told apart."""
    place = sum(map(_remoteness, facts)) / len(facts)
    return round(min(0.95, max(0.05, place + _BY_KIND[kind] + 0.4 * (likeness - 0.7))), 2)


def _remoteness(fact: Fact) -> float:
    """What stands in the infobox or the lead is easier than what a section tells."""
    if fact.source.section.startswith("infobox"):
        return 0.25
    return 0.3 if fact.source.section == "lead" else 0.45
