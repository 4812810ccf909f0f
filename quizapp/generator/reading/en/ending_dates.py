"""Word a clause that its date ends or parts: the brigade rested and took the bridge on 3 May."""

from quizapp.generator.reading.en.clause import begins_clause, begins_predicate, end_of_clause, find_verb
from quizapp.generator.reading.en.cutting import Worded, place_before, without_front, without_insertion
from quizapp.generator.reading.en.words import Word, words_of
from quizapp.languages.en import adjuncts, clauses
from quizapp.text import patterns
from quizapp.text.dates import find_dates


def closed(before: str, words: list[Word], after: str, after_words: list[Word]) -> Worded | None:
    """Word a clause that its date ends or parts, whose last verb is the dated one."""
    start, last = without_front(words)
    if not start and words[0].low in clauses.OPENS_CLAUSE and find_verb(words, 1, last) is not None:
        # "After the brigade took the town on 3 May, …": the day is that of the clause behind "after".
        start = 1
    place, opening = place_before(before, words[:start]), start
    subject_end = find_verb(words, start, last)
    assert subject_end is not None
    first_verb = verb = subject_end
    at, hidden = subject_end + 1, False
    while at < last:
        word = words[at]
        if word.text == ",":
            following = words[at + 1] if at + 1 < last else None
            hidden = (
                hidden
                or following is None
                or following.kind in ("ing", "past")
                or following.low in clauses.OPENS_ASIDE
            )
        elif word.kind == "conj":
            if begins_predicate(words, at + 1, last):
                if not is_passive(words, verb) or words[at + 1].kind == "aux":
                    verb = at + 1
            elif begins_clause(words, at + 1, last):
                start = at + 1
                verb = subject_end = find_verb(words, start, last) or at
                if words[start].kind == "prep" or not _is_plainly_new(words, at, verb):
                    return None
                at, hidden = verb, False
            elif at + 1 < last and words[at + 1].kind == "prep":
                # "Turned on them and at the hill on 3 May": something else is dated, perhaps still to come.
                hidden = True
        elif word.kind == "sub":
            if word.low not in clauses.OPENS_CLAUSE:
                hidden = True
            elif begins_clause(words, at + 1, last):
                start = at + 1
                verb = subject_end = find_verb(words, start, last) or at
                at = verb
            elif word.low != "as":
                hidden = True
        elif _hides_the_date(words, at, verb, last):
            hidden = True
        at += 1
    if hidden:
        return None
    while verb < last and words[verb].low.endswith("ly"):
        verb += 1
    if _has_another_date(before, words[verb].start, verb == first_verb) or _dates_a_noun(words, verb):
        return None
    predicate = before[words[verb].start : words[-1].end]
    rest = _continuation(after, after_words)
    subject = without_insertion(before, words[start:subject_end])
    told = _as_it_happened(f"{predicate} {rest}".strip())
    return Worded(subject, told, place=place if start == opening else "") if subject else None


def _as_it_happened(predicate: str) -> str:
    """Tell "had captured the town", looked back at from later, as what happened on the day: captured the town."""
    words = words_of(predicate)
    if (
        len(words) > 1
        and words[0].low == "had"
        and words[1].kind == "past"
        and words[1].low not in clauses.PARTICIPLES
    ):
        return predicate[words[1].start :]
    return predicate


def _is_plainly_new(words: list[Word], joint: int, verb: int) -> bool:
    """Tell "and the town fell" from "the German and Latvian forces entrenched there"."""
    return (
        words[verb].kind == "aux"
        or words[verb].low in clauses.IRREGULAR
        or words[joint - 1].text == ","
        or words[joint + 1].kind == "det"
    )


def _has_another_date(before: str, verb: int, is_first: bool) -> bool:
    """Tell whether an earlier date of the sentence already has this verb."""
    return any(
        mention.end > verb or (is_first and patterns.fullmatch(adjuncts.DATE_LEAD, before[: mention.start]))
        for mention in find_dates(before, "en")
    )


def _dates_a_noun(words: list[Word], verb: int) -> bool:
    """Tell whether the date goes with a noun of an act inside a phrase: by the French surrender on 3 May."""
    if words[-1].low not in clauses.ACTS_AS_NOUNS or words[-2].low == "to":
        return False
    phrase = max((at for at in range(verb + 1, len(words)) if words[at].kind == "prep"), default=None)
    return phrase is not None and words[phrase + 1].low not in ("a", "an")


def _hides_the_date(words: list[Word], at: int, verb: int, last: int) -> bool:
    """Tell whether a word between verb and date may have the date for itself: to attack, held, claiming."""
    word, previous = words[at], words[at - 1]
    complex_end = verb + 1
    while complex_end < last and (words[complex_end].low.endswith("ly") or words[complex_end].kind == "aux"):
        complex_end += 1
    if word.kind == "past":
        return at > complex_end and previous.kind not in ("det", "aux") and previous.low != "and"
    if (
        word.low == "to"
        and at + 1 < last
        and (
            (words[at + 1].kind == "word" and words[at + 1].low not in clauses.PLACES_AFTER_TO)
            or words[at + 1].low in ("be", "have")
        )
    ):
        return not any(each.low in clauses.BEGINNING for each in words[verb:at])
    if word.kind == "ing":
        return not any(each.low in clauses.BEGINNING for each in words[verb:at]) and previous.kind not in (
            "det",
            "prep",
            "name",
        )
    return False


def _continuation(after: str, words: list[Word]) -> str:
    """Give what goes on behind the date in the same clause: to the Americans."""
    if (
        not words
        or words[0].kind not in ("prep", "det", "name", "number", "word")
        or words[0].low in ("including", "as")
    ):
        return ""
    end = end_of_clause(words, -1, len(words), through=False)
    while end and words[end - 1].low in clauses.DANGLING_END:
        end -= 1
    return after[: words[end - 1].end] if end else ""


def is_passive(words: list[Word], verb: int) -> bool:
    """Tell whether the verb begins with "was" or "were"."""
    return words[verb].kind == "aux"
