"""Judge whether a worded event can be quoted alone: one grammatical clause, a named actor, an act of its day."""

import re

from quizapp.generator.reading.en.cutting import MOST_WORDS, Worded
from quizapp.generator.reading.en.words import words_of
from quizapp.languages.en import clauses, clearness
from quizapp.text import patterns


def stands_alone(told: Worded, context: str, *, until: bool = False) -> bool:
    """Tell whether nobody needs the sentence before; `context` is the section, which shows whose names they are.

    `until` allows what had happened by then.
    """
    text = told.text
    if not _is_of_good_length(text) or not (told.whole and _is_whole(text)):
        return False
    hedges = patterns.findall(clearness.HEDGES, text)
    if [each for each in hedges if not (until and each.lower() in ("had", "been"))]:
        return False
    if patterns.search(clearness.POINTING, text) or patterns.search(clearness.POSSESSIVES, told.subject):
        return False
    if patterns.search(r"[a-z] despite ", told.subject):
        # What stands between subject and verb has lost its commas.
        return False
    if patterns.search(clearness.OTHER_DATE, text) or patterns.search(clearness.UNNAMED_ACTOR, told.subject):
        return False
    end = told.predicate.rstrip(" .")
    if patterns.search(clearness.UNNAMED_OBJECT, end) and not patterns.search(r"[A-Z\d]", told.place + end):
        return False
    return _acts(told.predicate, until=until) and names_somebody(told.subject, context)


def _is_of_good_length(text: str) -> bool:
    words = text.split()
    return 3 <= len(words) <= MOST_WORDS or (len(words) == 2 and words[1] in clearness.COMPLETE)


def _is_whole(text: str) -> bool:
    if patterns.search(clearness.LOST_WORDS, text):
        return False
    spoken = patterns.findall(r"\w+", text)
    threes = [tuple(spoken[at : at + 3]) for at in range(len(spoken) - 2) if not spoken[at][0].isdigit()]
    if len(threes) != len(set(threes)):
        return False
    if len(patterns.findall(r" [–—] |—", text)) % 2:
        return False
    if text.count("(") != text.count(")") or text.count('"') % 2 or text.count("“") != text.count("”"):
        return False
    if patterns.search(clearness.HALF_A_NAME, text):
        return False
    last = words_of(text)[-1]
    return last.low not in clauses.DANGLING_END or (
        last.low in clearness.PARTICLES and last.low not in ("in", "on")
    )


def _acts(predicate: str, *, until: bool) -> bool:
    """Tell whether the predicate is an act of one day: no state, no plan, nothing that lasts."""
    words = words_of(patterns.sub(clauses.TYING, "", predicate))
    at = 0
    passive = words[0].kind == "aux"
    while at < len(words) and (words[at].kind == "aux" or words[at].low.endswith("ly")):
        at += 1
    if at >= len(words):
        return False
    verb = words[at]
    if verb.kind != "past" or verb.low in clearness.NO_ACT:
        return False
    rest = [word for word in words[at + 1 :] if not (word.low.endswith("ly") and word.kind == "word")]
    if not passive and not rest and verb.low not in clearness.COMPLETE:
        return False
    if passive and words[0].low == "did":
        return False
    for place, word in enumerate(words):
        # "Told the general" does not say what.
        main = place == at or words[place - 1].kind in ("conj", "aux")
        if (
            main
            and word.low in clauses.WANTS_MORE
            and not {"to", "of"} & {each.low for each in words[place:]}
        ):
            return False
    if (
        verb.low == "ordered"
        and rest
        and not passive
        and rest[-1].kind == "name"
        and "to" not in {each.low for each in rest}
    ):
        return False
    if (
        passive
        and verb.low in clearness.STATE_SOMEWHERE
        and rest
        and rest[0].low in ("in", "on", "at", "near", "along", "between", "around")
    ):
        return False
    if (
        verb.low in clauses.WITH_THAT
        and rest
        and rest[0].kind == "prep"
        and rest[0].low not in ("to", "on", "upon", "with")
    ):
        return False
    # "Led 5,000 men" wants to hear where; "led to" is no act.
    return verb.low != "led" or (
        passive or (any(word.low in clearness.WHITHER for word in rest) and rest[0].low != "to")
    )


def names_somebody(subject: str, context: str) -> bool:
    """Tell whether the subject names who acts: a name that is one, or a unit by its number."""
    words = words_of(subject)
    # "Following new orders the brigade", "Based at Ypres the unit": no comma tells where the subject begins.
    opening = words_of(subject if subject[1:2].isupper() else subject[:1].lower() + subject[1:])
    if opening[0].kind == "past" and len(opening) > 1 and opening[1].kind in ("word", "name"):
        # "Advanced elements of the brigade"
        opening = opening[1:]
    counts = opening[0].low in clauses.BEFORE_NUMBER and len(opening) > 1 and opening[1].kind == "number"
    if opening[0].kind in ("prep", "sub", "ing", "past", "conj", "pron") and not counts:
        return False
    commas = [at for at, word in enumerate(words) if word.text == ","]
    if (
        len(commas) == 1
        and commas[0] + 1 < len(words)
        and words[commas[0] + 1].kind in ("ing", "past", "sub")
    ):
        return False
    for at, word in enumerate(words):
        if word.kind == "number" and at + 1 < len(words) and words[at + 1].kind == "name":
            return True
        if word.kind != "name" or word.low in clearness.TITLES:
            continue
        if len(words) == 1 and _is_no_noun(word.low) and _is_no_word(word.text, context):
            return True
        if (
            at
            or _is_name(word.text, context)
            or (len(words) > 1 and words[1].kind == "name" and _is_no_word(word.text, context))
        ):
            return True
    return False


def _is_name(word: str, context: str) -> bool:
    """Tell a name from a word that has its capital as the first of a sentence."""
    if patterns.fullmatch(clearness.NATIONS, word) or patterns.search(r"\d|[A-Z].*[A-Z]", word):
        return True
    return bool(patterns.search(rf"[a-z,] {re.escape(word)}\b", context)) and _is_no_word(word, context)


def _is_no_noun(low: str) -> bool:
    """Tell a name from a noun that can stand alone: no plural, no act in -ing, no mass."""
    return not low.endswith(("s", "ing")) and low not in clearness.MASS_NOUNS


def _is_no_word(name: str, context: str) -> bool:
    return not patterns.search(rf"\b{re.escape(name.lower())}\b", context)
