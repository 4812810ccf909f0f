"""Facts to questions: every way to ask each fact, checked, the best of them kept."""

from collections import Counter
from dataclasses import replace

from quizapp.checks import Item, flaws_of
from quizapp.facts import Finding
from quizapp.generator.offers import offers
from quizapp.generator.reading_result import Reading
from quizapp.generator.wording import Wording, article_text
from quizapp.questions import Question

PER_FACT = 4
"""Questions about one fact at most: more would only repeat each other."""


def make_items(readings: tuple[Reading, ...]) -> tuple[tuple[Question, ...], tuple[Finding, ...]]:
    """Make the questions of all readings, and a finding for every candidate that a check refused.

    Neither ids nor contents nor their order depend on the order of the facts.
    """
    wordings = [Wording(reading) for reading in readings]
    offered = [offer for wording in wordings for offer in offers(wording, wordings)]
    offered.sort(key=lambda offer: (offer.rank, offer.item.question.id))
    accepted: list[Question] = []
    refused: list[Finding] = []
    asked: Counter[str] = Counter()
    for offer in offered:
        question = offer.item.question
        if offer.rank and asked[question.facts[0]] >= PER_FACT:
            continue
        flaws = flaws_of(replace(offer.item, rivals=tuple(accepted)))
        if flaws and flaws[0].severity == "block":
            refused.append(_refusal(offer.item, flaws[0].check, flaws[0].message))
            continue
        asked[question.facts[0]] += 1
        accepted.append(replace(question, warnings=tuple(flaw.check for flaw in flaws)))
    place = {reading.article.id: number for number, reading in enumerate(readings)}
    accepted.sort(key=lambda one: (place[one.sources[0].article], one.sources[0].start, one.id))
    refused.sort(key=lambda finding: (finding.code, finding.facts, finding.message))
    return tuple(accepted), tuple(refused)


def _refusal(item: Item, check: str, message: str) -> Finding:
    question = item.question
    said = f"{message} ({question.kind}: {article_text(question.stem)})"
    return Finding(check, said, question.facts, question.sources[0])
