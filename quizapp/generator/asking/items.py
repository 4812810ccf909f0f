"""Facts to questions: every way to ask each fact, checked, the best of them kept."""

from collections import Counter
from dataclasses import replace

from quizapp.checks import flaws_of
from quizapp.facts import Finding
from quizapp.generator.asking.offers import Offer, offers
from quizapp.generator.asking.wording import Wording, article_text
from quizapp.generator.reading_result import Reading
from quizapp.languages import load
from quizapp.questions import Question

PER_FACT = 4
"""Questions about one fact at most: more would only repeat each other."""


def make_items(readings: tuple[Reading, ...]) -> tuple[tuple[Question, ...], tuple[Finding, ...]]:
    """Make the questions of all readings, and a finding for every candidate that a check refused.

    Neither ids nor contents nor their order depend on the order of the facts.
    """
    offered = [offer for reading in readings for offer in offers(Wording(reading))]
    offered.sort(key=lambda offer: (offer.rank, offer.item.question.id))
    accepted: list[Question] = []
    refused: dict[tuple[str, tuple[str, ...]], Finding] = {}
    asked: Counter[str] = Counter()
    for offer in offered:
        question = offer.item.question
        if offer.rank and asked[question.facts[0]] >= PER_FACT:
            continue
        flaws = flaws_of(replace(offer.item, rivals=tuple(accepted)))
        if flaws and flaws[0].severity == "block":
            refused.setdefault((flaws[0].check, question.facts), _refusal(offer, flaws[0].check))
            continue
        asked[question.facts[0]] += 1
        accepted.append(replace(question, warnings=tuple(flaw.check for flaw in flaws)))
    place = {reading.article.id: number for number, reading in enumerate(readings)}
    accepted.sort(key=lambda one: (place[one.sources[0].article], one.sources[0].start, one.id))
    return tuple(accepted), tuple(refused[key] for key in sorted(refused))


def _refusal(offer: Offer, check: str) -> Finding:
    """Say in the article's language why a question was refused; one finding for all that share fact and flaw."""
    question = offer.item.question
    words = load(question.language, "refusals")
    said = words.REFUSED.format(why=words.REFUSALS[check], stem=article_text(question.stem))
    return Finding(check, said, question.facts, question.sources[0])
