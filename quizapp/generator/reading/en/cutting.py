"""Cut a clause out of its sentence: from its subject to its end, without what is only put in between."""

from dataclasses import dataclass, replace

from quizapp.generator.reading.en.words import Word, words_of
from quizapp.languages.en import clauses
from quizapp.text import patterns
from quizapp.text.dates import find_dates

# As many words as an event in a question may have.
MOST_WORDS = 20


@dataclass(frozen=True)
class Worded:
    """A clause in the article's words; `subject` is its first part, up to the verb.

    `whole` unless what was left out said which thing is meant: the list of terms | that was handed over.
    `place` stands before the subject: At Betatown,.
    """

    subject: str
    predicate: str
    whole: bool = True
    place: str = ""

    @property
    def text(self) -> str:
        """Give the clause as one text."""
        subject = patterns.sub(clauses.TYING_END, "", self.subject)
        return _plain(f"{self.place} {subject} {patterns.sub(clauses.TYING, '', self.predicate)}")


def without_front(words: list[Word]) -> tuple[int, int]:
    """Skip a phrase that stands before the subject, up to its comma."""
    first, last = 0, len(words)
    while first < last and words[first].kind in ("prep", "ing", "past", "sub"):
        if (
            words[first].low in clauses.BEFORE_NUMBER
            and words[first + 1 : first + 2]
            and words[first + 1].kind == "number"
        ):
            # "About 15,000 men": the subject itself.
            break
        comma = next((at for at in range(first, last) if words[at].text == ","), None)
        if comma is None:
            break
        first = comma + 1
    return (first, last) if first < last else (0, last)


def cut(text: str, words: list[Word], first: int, verb: int, end: int) -> Worded:
    """Cut out the clause of words[first:end], whose verb stands at `verb`."""
    end = _before_half_a_list(words, verb, end)
    trimmed = end
    while trimmed > verb + 1 and trimmed < len(words) and words[trimmed - 1].low in clauses.DANGLING_END:
        trimmed -= 1
    whole = not (
        end < len(words)
        and words[end].low in clauses.SAYS_WHICH
        and any(word.low in ("the", "those") for word in words[max(verb, trimmed - 5) : trimmed])
    )
    if end < len(words) and words[end].low == "that" and words[end - 1].kind == "name":
        # "Cabled Smith | that help was coming"
        whole = False
    if end < len(words) and words[end].low == "as" and words[verb].low in clauses.WANTS_AS:
        # "Selected Betatown | as the place for the port"
        whole = False
    if trimmed < end and words[end].low not in clauses.SAYS_WHICH and words[trimmed].kind == "prep":
        # "Managed to get in | after some fighting": a part of the verb, not of "in which".
        whole = False
    if end < len(words) and words[end].text in ("—", "–"):
        # A remark between two dashes: what follows it is still to be said.
        whole = whole and words[end].text not in [word.text for word in words[end + 1 :]]
    subject = without_insertion(text, words[first:verb])
    return Worded(
        subject, text[words[verb].start : words[trimmed - 1].end], whole, place_before(text, words[:first])
    )


def place_before(text: str, front: list[Word]) -> str:
    """Keep a short phrase that says where: At Betatown,."""
    if not 3 <= len(front) <= 5 or front[0].low not in clauses.SAYS_WHERE or front[-1].text != ",":
        return ""
    inside = front[1:-1]
    named = all(word.kind in ("name", "det") for word in inside) and inside[-1].kind == "name"
    return (
        text[front[0].start : front[-1].end] if named and not find_dates(text[: front[-1].end], "en") else ""
    )


def _before_half_a_list(words: list[Word], verb: int, end: int) -> int:
    """Go back before the first comma of a list whose last part was left out."""
    if end >= len(words) or words[end].text != ",":
        return end
    commas = [at for at in range(verb, end) if words[at].text == ","]
    ended = commas and any(word.kind == "conj" for word in words[commas[-1] : end])
    return commas[0] if commas and not ended else end


def without_insertion(text: str, words: list[Word]) -> str:
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
        needed = (
            any(each.low in clauses.WITH_INFINITIVE for each in words[:at])
            or words[at - 1].low in clauses.NOUNS_WITH_INFINITIVE
            or words[at - 2].low in ("and", "to")
        )
        return not needed and words[at - 1].kind in ("word", "name")
    return word.low in clauses.LESSER_PHRASES and words[at - 1].kind in ("word", "name", "number")


def _plain(text: str) -> str:
    told = " ".join(patterns.sub(clauses.GLOSS, "", text).split()).strip(" ,;:–—")
    told = (
        told[:-1].rstrip()
        if told.endswith(".") and not patterns.search(r"\b(?:Jr|Sr|Inc|[A-Z])\.$", told)
        else told
    )
    return told[:1].upper() + told[1:]
