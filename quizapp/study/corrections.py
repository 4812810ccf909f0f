"""A fact that its article states otherwise now: what was said, what is said, and when a learner may hear it."""

from dataclasses import dataclass

from quizapp.facts import DateValue, EntityValue, Fact, QuantityValue, TextValue
from quizapp.questions import Question
from quizapp.study.spoiling import tell
from quizapp.text.date_values import format_date
from quizapp.text.folding import fold
from quizapp.text.numbers import format_quantity


@dataclass(frozen=True)
class Correction:
    """A fact as a learner knew it and as the article states it now.

    `mark` goes into the form of the card that shows it and back to `review`, which then knows that it was seen.
    """

    before: Fact
    after: Fact
    mark: int


def restated(before: Fact, after: Fact, language: str) -> tuple[str, str]:
    """Put into words what differs between two versions of a fact: their values, else their days, else their units."""
    if before.value != after.value or not (before.when or after.when):
        said = words_of(before, language), words_of(after, language)
        if said[0] != said[1]:
            return said
    if before.when != after.when:
        return _day(before.when, language), _day(after.when, language)
    if before.qualifier != after.qualifier:
        return before.qualifier or "", after.qualifier or ""
    return before.source.quote, after.source.quote


def gives_away(question: Question, said: tuple[str, str]) -> bool:
    """Tell whether the words of a correction hold the answer of the question that shows its fact."""
    if question.kind == "true_false" or isinstance(question.key, tuple):
        return True
    told = fold("\n".join(said)).casefold()
    return any(answer.casefold() in told or _is_part(answer, said) for answer in tell(question).answers)


def words_of(fact: Fact, language: str) -> str:
    """Put a fact's value into words."""
    match fact.value:
        case DateValue(edtf):
            return format_date(edtf, language)
        case QuantityValue():
            return format_quantity(fact.value, language, fact.qualifier)
        case EntityValue(name):
            return name
        case TextValue(text):
            return text


def _day(edtf: str | None, language: str) -> str:
    return format_date(edtf, language) if edtf else ""


def _is_part(answer: str, said: tuple[str, str]) -> bool:
    """Tell whether an answer holds what was said: a day beside its event, a name beside its rank."""
    return any(fold(one).casefold() in answer.casefold() for one in said if one)
