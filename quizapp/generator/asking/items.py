"""Facts to questions: every way to ask each fact, checked, the best of them kept."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import partial

from quizapp.checks import Flaw, flaws_of
from quizapp.facts import Finding
from quizapp.generator.asking.asked_article import asked_articles
from quizapp.generator.asking.offer import Offer
from quizapp.generator.asking.offers import offers
from quizapp.generator.asking.texts import hans_of
from quizapp.generator.reading_result import Reading
from quizapp.languages import load
from quizapp.questions import Question

AT_MOST = 3
"""Questions about one fact alone, and all that it leads: more would only repeat each other."""
ENOUGH, A_FEW = 27, 25
"""An article with more questions asks no fact twice, with more than a few none thrice, ..."""
LEAD, QUESTIONS_FOR_ONE = 4, 20
"""So many more of an article's statements may be true than false, or false than true, of many questions one for
each so many: else one answer pays."""
BEYOND = 0.3
"""... unless so large a share of them holds several facts together."""


def make_items(
    readings: tuple[Reading, ...], tell: Callable[[str, int, int], None] = lambda step, done, of: None
) -> tuple[tuple[Question, ...], tuple[Finding, ...]]:
    """Make the questions of all readings, and a finding for every candidate that a check refused.

    `tell` hears the step ("asking", "checking"), how much of it is done, and of how much. Neither ids nor
    contents nor their order depend on the order of the facts.
    """
    offered = sorted(
        offers(asked_articles(readings), partial(tell, "asking")),
        key=lambda offer: (not offer.family, offer.rank, offer.family, offer.item.question.id),
    )
    chosen = _Choice()
    left = []
    for number, offer in enumerate(offered):
        tell("checking", number, len(offered))
        if not chosen.take(offer, 1):
            left.append(offer)
    left = [offer for offer in left if not (chosen.wants(offer, ENOUGH) and chosen.take(offer, 2))]
    for offer in left:
        if chosen.wants(offer, A_FEW):
            chosen.take(offer, AT_MOST)
    place = {reading.article.id: number for number, reading in enumerate(readings)}
    accepted = sorted(
        chosen.accepted, key=lambda one: (place[one.sources[0].article], one.sources[0].start, one.id)
    )
    return tuple(accepted), tuple(chosen.refused[key] for key in sorted(chosen.refused))


@dataclass
class _Choice:
    """What was taken and refused so far."""

    accepted: list[Question] = field(default_factory=list)
    refused: dict[tuple[str, tuple[str, ...]], Finding] = field(default_factory=dict)
    asked: Counter[str] = field(default_factory=Counter)
    led: Counter[str] = field(default_factory=Counter)
    held: Counter[str] = field(default_factory=Counter)
    of_article: Counter[str] = field(default_factory=Counter)
    beyond: Counter[str] = field(default_factory=Counter)
    more_true: Counter[str] = field(default_factory=Counter)

    def wants(self, offer: Offer, enough: int) -> bool:
        """Tell whether an article has room for another question about a fact that is asked already."""
        article = offer.item.facts[0].article
        total = self.of_article[article]
        return total < enough or self.beyond[article] >= BEYOND * (total + 1)

    def take(self, offer: Offer, per_fact: int) -> bool:
        """Take an offer if its fact is not asked enough and no check refuses it; False where it may wait."""
        question = offer.item.question
        fact = question.facts[0]
        if self.led[fact] >= (AT_MOST - 1 if offer.family else AT_MOST):
            return False
        if not offer.family and self.asked[fact] >= per_fact:
            return False
        # What stands in a question about several facts is asked; alone, too, where there is room.
        if not offer.family and self.held[fact] and not self.wants(offer, ENOUGH):
            return False
        article = offer.item.facts[0].article
        truth = (1 if question.key is True else -1) if question.kind == "true_false" else 0
        lead = max(LEAD, self.of_article[article] // QUESTIONS_FOR_ONE)
        if truth and abs(self.more_true[article] + truth) > lead:
            return False
        flaws = flaws_of(replace(offer.item, rivals=tuple(self.accepted)))
        if flaws and flaws[0].severity == "block":
            self.refused.setdefault((flaws[0].check, question.facts), _refusal(offer, flaws[0]))
            return True
        self.asked[fact] += not offer.family
        self.led[fact] += 1
        self.held.update(question.facts if len(question.facts) > 1 else ())
        self.more_true[article] += truth
        self.of_article[article] += 1
        self.beyond[article] += len(question.facts) > 1
        self.accepted.append(replace(question, warnings=tuple(flaw.check for flaw in flaws)))
        return True


def _refusal(offer: Offer, flaw: Flaw) -> Finding:
    """Say in the article's language why a question was refused; one finding for all that share fact and flaw."""
    question = offer.item.question
    words = load(question.language, "refusals")
    said = words.REFUSED.format(why=words.REFUSALS.get(flaw.check, flaw.message), stem=hans_of(question.stem))
    return Finding(flaw.check, said, question.facts, question.sources[0])
