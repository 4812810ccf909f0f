"""The samples that the question kinds carry, each as a set of its own that can be published and played."""

from dataclasses import dataclass, replace

from quizapp.article import Article, revision_of
from quizapp.facts import Fact, Source, TextValue, stable_id
from quizapp.kinds import Sample
from quizapp.questions import Bank, Question
from quizapp.registry import collect


@dataclass(frozen=True)
class SampleSet:
    """A set of one question: a sample of a kind, under a title that says which."""

    title: str
    bank: Bank
    sample: Sample

    @property
    def question(self) -> Question:
        """Give the question as it was published."""
        return self.bank.questions[0]


def sample_sets() -> tuple[SampleSet, ...]:
    """Make a set of each sample, in the order of the kinds' names."""
    return tuple(
        _sample_set(f"{name.replace('_', ' ')} {place}", sample)
        for name, kind in collect("quizapp.kinds", "KIND").items()
        for place, sample in enumerate(kind.samples(), 1)
    )


def _sample_set(title: str, sample: Sample) -> SampleSet:
    asked = sample.question
    language = asked.language.partition("-")[0]
    quote = "\n".join(source.quote for source in asked.sources)
    article = Article(
        id=stable_id("a", language, title),
        title=title,
        language=language,
        revision=revision_of(quote),
        license="CC BY-SA 4.0",
        wikitext=quote,
    )
    source = Source(article.id, "lead", 0, len(quote), quote)
    facts = tuple(
        Fact(stable_id("f", title, fact), article.id, "event", title, TextValue(quote), source)
        for fact in asked.facts
    )
    question = replace(
        asked,
        id=stable_id("q", title),
        facts=tuple(fact.id for fact in facts),
        sources=(source,),
    )
    return SampleSet(title, Bank("by hand", (article,), facts, (question,), ()), sample)
