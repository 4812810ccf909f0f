"""Say why an answer is right, and what the wrong ones are true of; the source's own words stand beside it."""

from collections.abc import Sequence

from quizapp.generator.asking.candidates import Candidate
from quizapp.generator.asking.numbers_nearby import why_not
from quizapp.generator.asking.texts import capital, hans_of, joined
from quizapp.generator.asking.wording import Wording
from quizapp.questions import Text


def evidence(statement: Text, wrong: Sequence[Candidate], wording: Wording) -> Text:
    """Give the true statement, then what each wrong answer is true of."""
    made_up = [each for each in wrong if each.why is not None and each.why == why_not(each.text, wording)]
    others = [each for each in wrong if each not in made_up] if len(made_up) > 1 else wrong
    reasons = list(dict.fromkeys(each.told or each.why for each in others if each.why is not None))
    if len(made_up) > 1:
        reasons.append(wording.text(wording.phrases.OTHERS_ARE_MADE_UP))
    told = [each for each in reasons if hans_of(each) != hans_of(statement)]
    return joined((statement, *told), wording.phrases.BETWEEN_SENTENCES)


def evidence_of_several(lines: Sequence[Text], wording: Wording, wrong: Sequence[Candidate] = ()) -> Text:
    """Give a line for each fact behind the answer, then what each wrong answer is true of."""
    said = wording.fill("{lines}" + wording.phrases.FULL_STOP, {"lines": lines_of(lines, wording)})
    return evidence(capital(said), wrong, wording)


def evidence_of_order(lines: Sequence[Text], wording: Wording) -> Text:
    """Give the events in their order with their dates."""
    return wording.fill(wording.phrases.EVIDENCE_OF_ORDER, {"lines": lines_of(lines, wording)})


def lines_of(lines: Sequence[Text], wording: Wording) -> Text:
    """Put lines one after the other in one sentence."""
    return joined(lines, wording.phrases.BETWEEN_LINES)
