"""What answers a question by its words alone: a name of one side's language, a party that bears its leader's name."""

import re
from collections.abc import Iterable, Sequence

from quizapp.facts import EntityValue, Fact
from quizapp.generator.asking.asked_article import AskedArticle
from quizapp.generator.asking.candidates import Candidate
from quizapp.generator.asking.name_origins import has_like
from quizapp.generator.asking.texts import hans_of
from quizapp.generator.asking.wording import Wording
from quizapp.generator.states import state_named
from quizapp.languages import load
from quizapp.text import edtf, patterns
from quizapp.text.dates import find_dates, resolve
from quizapp.text.folding import fold

SHORTEST_WORD, SHORTEST_IN_CHARACTERS = 4, 2
COMMON_START = 3
"""So many characters at the beginning of two Chinese names are that of one army."""


def name_of(fact: Fact) -> str:
    """Give the name that a fact states, "" where it states none."""
    return fact.value.name if isinstance(fact.value, EntityValue) else ""


def tells_its_side(person: Fact, article: AskedArticle) -> bool:
    """Tell whether a commander's name shows the side: none on another is named alike, or the party is named so."""
    others = [name_of(fact) for fact in article.of_kind("commander") if fact.side != person.side]
    return not has_like(name_of(person), others, article.wording.language) or bears_name(
        name_of(person), article.wording
    )


def bears_name(person: str, wording: Wording) -> bool:
    """Tell whether a party has somebody's family name in its own: the Oda clan, Cao Wei."""
    parties = [name_of(fact) for fact in wording.reading.facts if fact.kind == "belligerent"]
    parties += [hans_of(side.party) for side in wording.sides.values()]
    if wording.language != "zh":
        words = {word for party in parties for word in _words(party, wording.language)}
        return bool(words & _words(person, wording.language))
    named = fold(person)
    family = named[:1] if len(named) <= 3 else named[:2]
    return any(family in fold(party) for party in parties)


def alike_in_origin(answer: Candidate, others: Iterable[Candidate], language: str) -> list[Candidate]:
    """Keep the people whose names may be of the same origin as the answer's."""
    return [each for each in others if has_like(hans_of(answer.text), [hans_of(each.text)], language)]


def same_army(one: Fact, other: Fact, wording: Wording) -> bool:
    """Tell whether two parties bear one army's name, or one is called after the other."""
    first, second = fold(name_of(one)), fold(name_of(other))
    if wording.language == "zh":
        return first[:COMMON_START] == second[:COMMON_START] or first in second or second in first
    if _words(first, "en") & _words(second, "en"):
        return True
    # The United Kingdom and British India.
    return any(
        state is not None and any(patterns.search(rf"\b{re.escape(word)}\b", name) for word in state.words)
        for state, name in ((state_named(name_of(one)), second), (state_named(name_of(other)), first))
    )


def title_names(name: str, wording: Wording) -> bool:
    """Tell whether the battle's title names a state, a place or a war, by a word of it or by its adjective."""
    title, language = fold(wording.reading.article.title), wording.language
    state = state_named(name)
    known = (*state.spellings, *state.words) if state else ()
    if language == "zh":
        bare = patterns.sub(load(language, "titles").GENERAL, " ", fold(name)).split()
        short = load(language, "alternatives").SHORT_PLACES.get(fold(name).rstrip("省市"), "")
        return any(part in title for part in bare if len(part) >= SHORTEST_IN_CHARACTERS) or (
            bool(short) and short in title
        )
    said = _words(title, language)
    words = {word for each in (name, *known) for word in _words(fold(each), language)}
    return any(_is_one(word, other) for word in words for other in said)


def title_names_both_sides(fact: Fact, wording: Wording) -> bool:
    """Tell whether the title names a party, or parties of both sides: who fought whom is then told."""
    if title_names(name_of(fact), wording):
        return True
    sides = {
        other.side
        for other in wording.reading.facts
        if other.kind == "belligerent" and title_names(name_of(other), wording)
    }
    return len(sides) > 1


def has_no_days(wording: Wording) -> bool:
    """Tell whether the title names what does not begin and end: a convoy, a line."""
    title = fold(wording.reading.article.title)
    return patterns.search(load(wording.language, "titles").NO_EVENT, title) is not None


def title_names_day(when: str, wording: Wording) -> bool:
    """Tell whether the title gives a day, or its feast, and a date is of that day."""
    if patterns.search(load(wording.language, "titles").FEASTS, fold(wording.reading.article.title)):
        return True
    told = (resolve(each) for each in find_dates(fold(wording.reading.article.title), wording.language))
    return edtf.is_valid(when) and any(
        day is not None and edtf.precision(day) == "day" and edtf.overlaps(day, when) for day in told
    )


def is_no_post_of_the_battle(post: Fact, wording: Wording) -> bool:
    """Tell whether a post is held for the whole state or war, or is told of only in the background."""
    words = load(wording.language, "titles")
    if patterns.search(words.BACKGROUND, fold(post.source.section)):
        return True
    return (
        post.kind == "office" and patterns.search(words.OF_THE_STATE, fold(post.qualifier or "")) is not None
    )


def is_highest(post: Fact, wording: Wording) -> bool:
    """Tell whether a post is the highest of a side, so that only such a one may stand beside it."""
    return patterns.search(load(wording.language, "titles").HIGHEST, fold(post.qualifier or "")) is not None


def all_have_likes(ours: Sequence[Candidate], others: Sequence[Candidate], language: str) -> bool:
    """Tell whether each of some people has one of the others beside it who may be of the same origin."""
    names = [hans_of(each.text) for each in others]
    return all(has_like(hans_of(each.text), names, language) for each in ours)


def _words(text: str, language: str) -> set[str]:
    bare = patterns.sub(load(language, "titles").GENERAL, " ", text)
    return {word.casefold() for word in patterns.findall(rf"[^\W\d_]{{{SHORTEST_WORD},}}", bare)}


def _is_one(word: str, other: str) -> bool:
    """Tell whether two words are one, or one is the other's adjective: Poland's and Polish is not, Russia and Russian is."""
    short, long = sorted((word, other), key=len)
    return long.startswith(short) and len(long) - len(short) <= SHORTEST_IN_CHARACTERS
