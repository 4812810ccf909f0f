"""All that can be asked about the articles of a bank, before checks and choice."""

from collections.abc import Callable, Iterator, Sequence

from quizapp.generator.asking.around_the_battle import around_the_battle
from quizapp.generator.asking.asked_article import AskedArticle
from quizapp.generator.asking.battles import across
from quizapp.generator.asking.comparisons import compare
from quizapp.generator.asking.first_or_last import first_or_last
from quizapp.generator.asking.gaps import gaps
from quizapp.generator.asking.matchings import matchings
from quizapp.generator.asking.offer import Offer
from quizapp.generator.asking.sequences import orderings
from quizapp.generator.asking.several_right import several_right
from quizapp.generator.asking.single_facts import about_single_facts

MAKERS = (
    about_single_facts,
    orderings,
    first_or_last,
    compare,
    around_the_battle,
    matchings,
    several_right,
    gaps,
)


def offers(
    articles: Sequence[AskedArticle], told: Callable[[int, int], None] = lambda done, of: None
) -> Iterator[Offer]:
    """Offer every candidate: of each article, then across them; `told` hears how far it is."""
    for number, article in enumerate(articles):
        for place, maker in enumerate(MAKERS):
            told(number * len(MAKERS) + place, len(articles) * len(MAKERS))
            yield from maker(article)
    yield from across(articles)
