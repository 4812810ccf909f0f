"""The events to be ordered have no certain order, or their words give it away.

Known as: rules of ordering items: certain order, no sequence words.
"""

import re
from itertools import pairwise
from types import ModuleType

from quizapp.checks import Check, Item, example, plain, words_of
from quizapp.text import edtf
from quizapp.text.words import first_word

_DATED = re.compile(r"\d{3,4}年|\d月|\d日|\b1\d{3}\b")


def look(item: Item) -> str | None:
    """Want three to five events, each over before the next, without dates or words like "first" in them."""
    question = item.question
    if question.kind != "ordering":
        return None
    if not 3 <= len(question.items) <= 5:
        return "three to five events can be ordered"
    # Parts that the article itself counts are in order without dates.
    counted = all(fact.kind == "phase" for fact in item.facts)
    if not counted and not all(edtf.before(one.edtf, other.edtf) for one, other in pairwise(question.items)):
        return "two of the events overlap, or their order is not certain"
    for text in (plain(each.text) for each in question.items):
        told = told_place(text, words_of(item))
        if told:
            return f"an event gives its place away: {told}"
    return None


def told_place(text: str, words: ModuleType) -> str | None:
    """Find a date, or a word like "first", in an event's folded text."""
    dated = _DATED.search(text)
    return dated[0] if dated else first_word(words.SEQUENCE, text)


def _order(language: str, *events: tuple[str, str]) -> Item:
    return example(language, kind="ordering", sequence=events)


CHECK = Check(
    severity="block",
    look=look,
    flawed=(
        _order("zh", ("刘备投孙权", "0208-09"), ("曹军南下", "0208-07"), ("联军火攻", "0208-12")),
        _order("zh", ("曹军南下", "0208"), ("刘备投孙权", "0208-09"), ("联军火攻", "0209")),
        _order("zh", ("曹军首次南下", "0207"), ("刘备投孙权", "0208"), ("联军火攻", "0209")),
        _order("zh", ("曹军南下", "0207"), ("联军火攻", "0209")),
        _order(
            "en", ("Stamford Bridge", "1066-09-25"), ("Fulford", "1066-09-20"), ("Hastings", "1066-10-14")
        ),
        _order("en", ("Fulford", "1066"), ("Stamford Bridge", "1066-09-25"), ("Hastings", "1067")),
        _order("en", ("Fulford", "1065"), ("The last stand", "1066"), ("Hastings", "1067")),
    ),
    clean=(
        example("zh"),
        _order("zh", ("曹军南下", "0208-07"), ("刘备投孙权", "0208-09"), ("联军火攻", "0208-12")),
        _order("zh", ("甲军渡江", "0207"), ("乙军入城", "0208"), ("丙军退走", "0209")),
        example("en"),
        _order(
            "en", ("Fulford", "1066-09-20"), ("Stamford Bridge", "1066-09-25"), ("Hastings", "1066-10-14")
        ),
        _order("en", ("Ely", "1070"), ("Gerberoi", "1079"), ("Tinchebray", "1106")),
    ),
)
