"""Word the event of a date: the one clause of a sentence to which the date belongs, without the date."""

import re
from dataclasses import dataclass, replace

from quizapp.generator.reading.en.adjunct import Adjunct
from quizapp.generator.reading.en.clause import begins_clause, begins_predicate, end_of_clause, find_verb
from quizapp.generator.reading.en.words import Word, words_of
from quizapp.languages.en import clauses
from quizapp.text.dates import find_dates

# As many words as an event in a question may have.
MOST_WORDS = 20


@dataclass(frozen=True)
class Worded:
    """A clause in the article's words; `subject` is its first part, up to the verb.

    `whole` unless what was left out said which thing is meant: the list of terms | that was handed over.
    """

    subject: str
    predicate: str
    whole: bool = True

    @property
    def text(self) -> str:
        """Give the clause as one text."""
        subject = re.sub(clauses.TYING_END, "", self.subject)
        return _plain(f"{subject} {re.sub(clauses.TYING, '', self.predicate)}")


def worded(text: str, adjunct: Adjunct) -> Worded | None:
    """Word the clause that the adjunct dates; None where the date belongs to something less plain."""
    breaks = [found.span() for found in re.finditer(clauses.STRONG_BREAK, text) if _parts(text, found)]
    first = max((end for _, end in breaks if end <= adjunct.start), default=0)
    last = min((start for start, _ in breaks if start >= adjunct.end), default=len(text))
    before = re.sub(clauses.OPENERS, "", text[first : adjunct.start].lstrip(" \"“'"))
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
        re.fullmatch(clauses.IT_WAS, before.strip())
        and after_words
        and after_words[0].low in ("when", "that")
    ):
        return _opened(after, after_words[1:])
    if before_words[-1].kind == "conj" or before_words[-1].low in (
        "while",
        "whereas",
        "when",
        "where",
        "until",
    ):
        if find_verb(after_words, 0, len(after_words)) is not None:
            return _opened(after, after_words)
        if before_words[-1].kind == "conj" and begins_predicate(after_words, 0, len(after_words)):
            return _same_subject(before, before_words[:-1], after, after_words)
        return None
    if apart and begins_clause(after_words, 0, len(after_words)):
        return _opened(after, after_words)
    if find_verb(before_words, *_without_front(before_words)) is None:
        if begins_predicate(after_words, 0, len(after_words)) and before_words[0].kind != "prep":
            return _opened(f"{before.rstrip(' ,')} {after}", words_of(f"{before.rstrip(' ,')} {after}"))
        # "In the south, on 5 May, the brigade attacked."
        if before.rstrip().endswith(",") and before_words[0].kind in ("prep", "ing", "past"):
            return _opened(after, after_words)
        return None
    return _closed(before, before_words, "" if parted else after, [] if parted else after_words)


def shortened(told: Worded) -> Worded:
    """Leave out the last phrases of a long predicate, a purpose or a place, while it stays long."""
    while len(told.text.split()) > MOST_WORDS:
        words = words_of(told.predicate)
        at = max((at for at in range(4, len(words)) if _may_be_left_out(words, at)), default=None)
        if at is None:
            break
        told = replace(told, predicate=told.predicate[: words[at - 1].end].rstrip(" ,"))
    return told


def _may_be_left_out(words: list[Word], at: int) -> bool:
    word = words[at]
    if word.low == "to" and at + 1 < len(words) and words[at + 1].kind == "word":
        return not any(each.low in clauses.WITH_INFINITIVE for each in words[:at]) and words[at - 1].kind in (
            "word",
            "name",
        )
    return word.low in clauses.LESSER_PHRASES and words[at - 1].kind in ("word", "name", "number")


def _parts(text: str, found: re.Match[str]) -> bool:
    """Tell whether a break ends a clause; a dash behind a mere subject opens an insertion."""
    before = words_of(text[: found.start()])
    return found[0].strip() not in ("–", "—") or find_verb(before, 0, len(before)) is not None


def _opened(text: str, words: list[Word]) -> Worded | None:
    """Word a clause that follows its date."""
    while words and words[0].text in (",", "—", "–"):
        words = words[1:]
    first, last = _without_front(words)
    verb = find_verb(words, first, last)
    if verb is None or (first and any(word.text == "," for word in words[first:verb])):
        return None
    return _cut(text, words, first, verb, end_of_clause(words, verb, last))


def _without_front(words: list[Word]) -> tuple[int, int]:
    """Skip a phrase that stands before the subject, up to its comma."""
    first, last = 0, len(words)
    while first < last and words[first].kind in ("prep", "ing", "past", "sub"):
        comma = next((at for at in range(first, last) if words[at].text == ","), None)
        if comma is None:
            break
        first = comma + 1
    return (first, last) if first < last else (0, last)


def _cut(text: str, words: list[Word], first: int, verb: int, end: int) -> Worded:
    end = _before_half_a_list(words, verb, end)
    trimmed = end
    while trimmed > verb + 1 and trimmed < len(words) and words[trimmed - 1].low in clauses.DANGLING_END:
        trimmed -= 1
    whole = not (
        end < len(words)
        and words[end].low in clauses.SAYS_WHICH
        and any(word.low in ("the", "those") for word in words[max(verb, trimmed - 5) : trimmed])
    )
    subject = _without_insertion(text, words[first:verb])
    return Worded(subject, text[words[verb].start : words[trimmed - 1].end], whole)


def _before_half_a_list(words: list[Word], verb: int, end: int) -> int:
    """Go back before the first comma of a list whose last part was left out."""
    if end >= len(words) or words[end].text != ",":
        return end
    commas = [at for at in range(verb, end) if words[at].text == ","]
    ended = commas and any(word.kind == "conj" for word in words[commas[-1] : end])
    return commas[0] if commas and not ended else end


def _without_insertion(text: str, words: list[Word]) -> str:
    """Leave out what stands between two commas or dashes behind the subject: , heading east,."""
    marks = [at for at, word in enumerate(words) if word.text in (",", "—", "–")]
    if not words:
        return ""
    if len(marks) == 1 and marks[0] == len(words) - 1:
        # A comma between subject and verb is none that English wants.
        words = words[:-1]
    elif len(marks) >= 2 and marks[-1] >= len(words) - 2 and words[marks[0]].text == words[marks[-1]].text:
        opening = words[marks[0] + 1]
        inserted = opening.kind in ("ing", "past", "sub", "prep", "det") or words[marks[0]].text != ","
        if inserted and not any(word.kind == "conj" for word in words[marks[-1] :]):
            words = words[: marks[0]]
    return text[words[0].start : words[-1].end] if words else ""


def _same_subject(
    before: str, before_words: list[Word], after: str, after_words: list[Word]
) -> Worded | None:
    """Word the second verb of a subject: the brigade rested, and on 5 May attacked the bridge."""
    first, last = _without_front(before_words)
    verb = find_verb(before_words, first, last)
    if verb is None or _is_passive(before_words, verb):
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
    told = _cut(after, after_words, at, at, end_of_clause(after_words, at, len(after_words)))
    subject = _without_insertion(before, before_words[first:verb])
    return Worded(subject, told.predicate, told.whole)


def _is_passive(words: list[Word], verb: int) -> bool:
    return words[verb].kind == "aux"


def _closed(before: str, words: list[Word], after: str, after_words: list[Word]) -> Worded | None:
    """Word a clause that its date ends or parts, whose last verb is the dated one."""
    start, last = _without_front(words)
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
                if not _is_passive(words, verb) or words[at + 1].kind == "aux":
                    verb = at + 1
            elif begins_clause(words, at + 1, last):
                start = at + 1
                verb = subject_end = find_verb(words, start, last) or at
                if words[start].kind == "prep" or not _is_plainly_new(words, at, verb):
                    return None
                at, hidden = verb, False
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
    subject = _without_insertion(before, words[start:subject_end])
    return Worded(subject, _as_it_happened(f"{predicate} {rest}".strip())) if subject else None


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
        mention.end > verb or (is_first and re.fullmatch(clauses.DATE_LEAD, before[: mention.start]))
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
    if word.low == "to" and at + 1 < last and words[at + 1].kind == "word":
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


def _plain(text: str) -> str:
    told = " ".join(text.split()).strip(" ,;:–—")
    told = (
        told[:-1].rstrip()
        if told.endswith(".") and not re.search(r"\b(?:Jr|Sr|Inc|[A-Z])\.$", told)
        else told
    )
    return told[:1].upper() + told[1:]
