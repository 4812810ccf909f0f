"""Word the event of a date: the one clause of a sentence to which the date belongs, without the date."""

import re
from dataclasses import replace

from quizapp.generator.reading.en.adjunct import Adjunct
from quizapp.generator.reading.en.clause import begins_clause, begins_predicate, end_of_clause, find_verb
from quizapp.generator.reading.en.cutting import Worded, cut, without_front, without_insertion
from quizapp.generator.reading.en.ending_dates import closed, is_passive
from quizapp.generator.reading.en.words import Word, words_of
from quizapp.languages.en import clauses
from quizapp.text import patterns
from quizapp.text.dates import find_dates


def worded(text: str, adjunct: Adjunct) -> Worded | None:
    """Word the clause that the adjunct dates; None where the date belongs to something less plain."""
    told = _worded(text, adjunct)
    if told is None or (f"{told.predicate}:" not in text and f"{told.predicate},:" not in text):
        return told
    # What a colon announces is the better half: the raid of all: Operation Gamma.
    return replace(told, whole=False)


def _worded(text: str, adjunct: Adjunct) -> Worded | None:
    breaks = [found.span() for found in patterns.finditer(clauses.STRONG_BREAK, text) if _parts(text, found)]
    first = max((end for _, end in breaks if end <= adjunct.start), default=0)
    last = min((start for start, _ in breaks if start >= adjunct.end), default=len(text))
    before = patterns.sub(clauses.OPENERS, "", text[first : adjunct.start].lstrip(" \"“'"))
    after = text[adjunct.end : last].strip()
    before_words, parted = words_of(before), after.startswith(",")
    after = after.lstrip(", ") if parted else after
    after_words = words_of(after)
    apart = bool(before_words) and before_words[-1].text == ","
    while before_words and before_words[-1].text == ",":
        before_words.pop()
    if not before_words or before_words[-1].text == ".":
        return _opened(after, after_words)
    if (
        patterns.fullmatch(clauses.IT_WAS, before.strip())
        and after_words
        and after_words[0].low in ("when", "that")
    ):
        return _opened(after, after_words[1:])
    if before_words[-1].kind == "conj" or before_words[-1].low in clauses.OPENS_DATED:
        if find_verb(after_words, 0, len(after_words)) is not None:
            return _opened(after, after_words)
        if before_words[-1].kind == "conj" and begins_predicate(after_words, 0, len(after_words)):
            return _same_subject(before, before_words[:-1], after, after_words)
        return None
    if apart and begins_clause(after_words, 0, len(after_words)):
        return _opened(after, after_words)
    if find_verb(before_words, *without_front(before_words)) is None:
        if begins_predicate(after_words, 0, len(after_words)) and before_words[0].kind != "prep":
            return _opened(f"{before.rstrip(' ,')} {after}", words_of(f"{before.rstrip(' ,')} {after}"))
        # "In the south, on 5 May, the brigade attacked."
        if before.rstrip().endswith(",") and before_words[0].kind in ("prep", "ing", "past"):
            return _opened(after, after_words)
        return None
    if after_words and after_words[0].low == "of":
        # "With the arrival, on 3 May, of the fleet": what the date parts is no clause.
        return None
    return closed(before, before_words, "" if parted else after, [] if parted else after_words)


def _parts(text: str, found: re.Match[str]) -> bool:
    """Tell whether a break ends a clause; a dash behind a mere subject opens an insertion."""
    if found[0].strip() in ("–", "—") and text.count(found[0].strip()) % 2 == 0:
        return False
    before = words_of(text[: found.start()])
    return found[0].strip() not in ("–", "—") or find_verb(before, 0, len(before)) is not None


def _opened(text: str, words: list[Word]) -> Worded | None:
    """Word a clause that follows its date."""
    while words and words[0].text in (",", "—", "–"):
        words = words[1:]
    first, last = without_front(words)
    verb = find_verb(words, first, last)
    if verb is None or (first and any(word.text == "," for word in words[first:verb])):
        return None
    return cut(text, words, first, verb, end_of_clause(words, verb, last))


def _same_subject(
    before: str, before_words: list[Word], after: str, after_words: list[Word]
) -> Worded | None:
    """Word the second verb of a subject: the brigade rested, and on 5 May attacked the bridge."""
    first, last = without_front(before_words)
    verb = find_verb(before_words, first, last)
    if verb is None or is_passive(before_words, verb):
        return None
    if any(mention.start > before_words[verb].start for mention in find_dates(before, "en")):
        # Behind an earlier day another subject may have taken over.
        return None
    if any(
        word.kind == "conj" and begins_clause(before_words, at + 1, last)
        for at, word in enumerate(before_words)
        if at > verb
    ):
        return None
    at = 0
    while after_words[at].low.endswith("ly") or after_words[at].low in ("then", "later", "also", "soon"):
        at += 1
    told = cut(after, after_words, at, at, end_of_clause(after_words, at, len(after_words)))
    subject = without_insertion(before, before_words[first:verb])
    return Worded(subject, told.predicate, told.whole)
