"""Find the subject, the verb and the end of an English clause by its small words and verb forms."""

from quizapp.generator.reading.en.words import Word
from quizapp.languages.en import clauses

_PAIRS = {"(": ")", "[": "]", "“": "”", '"': '"'}
_ADVERBS = ("then", "later", "also", "soon")
_DASHES = ("–", "—", "-")


def find_verb(words: list[Word], first: int, last: int) -> int | None:
    """Find the verb of the clause whose subject begins at `first`; None where no subject and verb stand there."""
    headed, relative, at = False, 0, first
    while at < last:
        word = words[at]
        if word.text in _PAIRS:
            at = _closing(words, at, last) + 1
            continue
        if word.text in (";", ":"):
            return None
        if word.text == "," or word.text in _DASHES:
            if not headed:
                return None
            after = _after_insertion(words, at, last)
            if after is not None:
                at, relative = after, 0
                continue
        elif word.kind == "sub" and word.low not in clauses.EITHER_WAY:
            relative += 1
        elif at == first and word.kind == "past" and at + 1 < last and words[at + 1].kind in ("word", "name"):
            # "Advanced elements arrived": an adjective opens the subject.
            pass
        elif is_finite(words, at, last):
            if not headed or _joins_a_verb(words, at):
                return None
            if not relative:
                return at
            relative -= 1
        elif word.kind in ("name", "number", "word", "pron", "past", "det"):
            # "Three were lost": a number word can be all of the subject.
            headed = headed or word.kind != "det" or word.low not in ("the", "a", "an", "its", "their", "his")
        at += 1
    return None


def _joins_a_verb(words: list[Word], at: int) -> bool:
    """Tell whether "and", perhaps with an adverb, stands before the verb: it goes on with another subject."""
    before = at - 1
    while before > 0 and (words[before].low.endswith("ly") or words[before].low in _ADVERBS):
        before -= 1
    return words[before].kind == "conj"


def is_finite(words: list[Word], at: int, last: int) -> bool:
    """Tell whether a word is a verb in the past tense, not a participle or an adjective."""
    word = words[at]
    if word.kind == "aux":
        return word.low not in ("be", "been", "being")
    if word.kind != "past" or word.low in clauses.NEVER_FINITE:
        return False
    if word.low in clauses.PARTICIPLES and word.low not in clauses.IRREGULAR:
        return False
    before = words[at - 1] if at else None
    after = words[at + 1] if at + 1 < last else None
    if after is not None and after.low == "by":
        return False
    if after is not None and after.kind == "prep" and word.low in clauses.NOT_FINITE_SOMEWHERE:
        return False
    if before is not None:
        if before.kind in ("det", "prep", "aux", "ing") or before.text.endswith(("'s", "’s", "s'")):
            return False
        if before.low.endswith("ly") and at > 1 and words[at - 2].kind in ("det", "prep", "aux"):
            return False
    if _is_before_its_noun(words, at, last):
        return False
    # "The troops landed on Crete were captured": a second verb makes the first a participle.
    return not _is_before_auxiliary(words, at + 1, last)


def _is_before_its_noun(words: list[Word], at: int, last: int) -> bool:
    """Tell "the Soviet reinforced brigade attacked" from "the Soviets reinforced the brigade"."""
    if at + 2 >= last or words[at + 1].kind != "word" or words[at + 1].low.endswith("ly"):
        return False
    for word in words[at + 2 : last]:
        if word.kind in ("mark", "conj", "sub", "prep", "det"):
            return False
        if word.kind in ("past", "aux"):
            return True
    return False


def _is_before_auxiliary(words: list[Word], at: int, last: int) -> bool:
    for word in words[at:last]:
        if word.kind in ("mark", "conj", "sub", "past"):
            return False
        if word.kind == "aux":
            return word.low in ("was", "were", "had")
    return False


def _closing(words: list[Word], at: int, last: int) -> int:
    mark = _PAIRS[words[at].text]
    return next((place for place in range(at + 1, last) if words[place].text == mark), last - 1)


def _after_insertion(words: list[Word], at: int, last: int) -> int | None:
    """Give the place behind a pair of commas or dashes when the verb of the subject stands there."""
    for place in range(at + 1, last):
        if words[place].text == words[at].text:
            verb = place + 1
            while verb < last and words[verb].low.endswith("ly"):
                verb += 1
            if verb < last and is_finite(words, verb, last) and words[verb - 1].kind != "conj":
                return place + 1
        if words[place].text in (";", ":"):
            break
    return None


def begins_clause(words: list[Word], at: int, last: int) -> bool:
    """Tell whether a subject with its verb begins here, perhaps behind a short phrase or with an insertion."""
    stop = next((place for place in range(at, last) if words[place].text in (",", ";", ":")), last)
    if find_verb(words, at, stop) is not None:
        return True
    if stop >= last or words[stop].text != "," or stop == at:
        return False
    if words[at].kind == "prep":
        # "and at noon, the brigade attacked"
        return stop - at <= 6 and begins_clause(words, stop + 1, last)
    inserted = stop + 1 < last and (
        words[stop + 1].kind != "sub" or words[stop + 1].low in ("which", "who", "whose")
    )
    return inserted and _after_insertion(words, stop, last) is not None


def begins_predicate(words: list[Word], at: int, last: int) -> bool:
    """Tell whether a verb begins here, perhaps behind an adverb, that goes on with the subject before."""
    while at < last and (words[at].low.endswith("ly") or words[at].low in _ADVERBS):
        at += 1
    if at >= last or words[at].kind not in ("past", "aux"):
        return False
    word = words[at]
    if word.low in clauses.NEVER_FINITE or (at + 1 < last and words[at + 1].low == "by"):
        return False
    return word.kind == "aux" or word.low in clauses.IRREGULAR or word.low not in clauses.PARTICIPLES


def end_of_clause(words: list[Word], verb: int, last: int, *, through: bool = True) -> int:
    """Give the place behind the clause's last word: before what another clause or mere comment adds.

    `through` goes on over "and" to a second verb of the same subject.
    """
    at, paired = verb + 1, False
    saying = verb >= 0 and words[verb].low in clauses.WITH_THAT
    while at < last:
        word = words[at]
        if word.text in _PAIRS:
            at = _closing(words, at, last) + 1
            continue
        if word.text in (";", ":") or word.text in _DASHES:
            return at
        if word.text == ",":
            if not _goes_on(words, at + 1, last):
                return at
        elif word.low in ("between", "both", "either"):
            paired = True
        elif word.kind == "conj":
            if word.low != "and" and word.low != "or":
                return at
            if begins_predicate(words, at + 1, last):
                if not through and at > verb + 1:
                    return at
            elif paired:
                paired = False
            elif begins_clause(words, at + 1, last):
                return at
        elif word.kind == "sub" and not _is_complement(words, at, last, saying):
            return at
        at += 1
    return last


def _goes_on(words: list[Word], at: int, last: int) -> bool:
    """Tell whether a comma only parts a list or a place and its country."""
    if at >= last:
        return False
    word = words[at]
    if word.kind in ("name", "number"):
        return not begins_clause(words, at, last)
    if word.kind != "word" or word.low in clauses.AFTER_COMMA or word.low.endswith("ly"):
        return False
    for each in words[at : at + 7]:
        if each.low in ("and", "or"):
            return True
        if each.kind in ("past", "aux", "sub", "ing"):
            return False
    return False


def _is_complement(words: list[Word], at: int, last: int, saying: bool) -> bool:
    word = words[at]
    if word.low == "that":
        # "Came to recognise that", "confirming that"
        return saying or words[at - 1].kind in ("past", "ing") or words[at - 2].low == "to"
    if word.low == "as":
        return not begins_clause(words, at + 1, last)
    if word.low == "once":
        return not begins_clause(words, at + 1, last)
    return word.low in ("if", "whether", "how", "what", "why")
