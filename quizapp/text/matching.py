"""Judge typed answers: accept, prompt for more, or reject, and say why.

Script, width, case, punctuation and spaces never count; ranks and titles beside a name do not either. Part of
the right name asks for more. A name that differs in one character may be somebody else's and is never right.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from quizapp.languages import Names, language
from quizapp.text import edtf, patterns
from quizapp.text.dates import parse_typed_date
from quizapp.text.folding import fold, match_key
from quizapp.text.scripts import has_simplified_only, has_traditional_only

Verdict = Literal["accept", "prompt", "reject"]


@dataclass(frozen=True)
class Match:
    """A verdict and the code of what to say: "" where there is nothing."""

    verdict: Verdict
    note: str = ""


def match(answer: str, accept: Sequence[str], language_code: str) -> Match:
    """Judge a typed name against its key, `accept[0]`, and the other names that are right.

    Notes: "empty" · "other_script" (the key in the other Chinese script) · "alias" (another right name) ·
    "more_specific" (part of a right name) · "one_off" (one character differs).
    """
    names = language(language_code).names
    forms = _forms(answer, names)
    if not forms[0]:
        return Match("reject", "empty")
    keys = [key for name in accept for key in _keys(name, names)]
    for form in forms:
        if form in _keys(accept[0], names):
            return Match("accept", "other_script" if _other_script(answer, accept[0]) else "")
    if any(form in keys for form in forms):
        return Match("accept", "alias")
    if _names_one_thing_twice(answer, keys, names):
        return Match("accept")
    if any(_is_part(form, key, names) for form in forms for key in keys):
        return Match("prompt", "more_specific")
    return Match("reject", "one_off" if any(_is_one_off(forms[0], key) for key in keys) else "")


def match_date(answer: str, key: str, language_code: str, *, year_known: bool = True) -> Match:
    """Judge a typed date against an EDTF key.

    A date without its year is judged by month and day where the question tells the year (`year_known`), and
    asks for more where it does not. A date within the key is right ("different_precision"), one around the
    key asks for more. Notes: "empty" · "not_a_date" · "year_assumed" · "different_precision" ·
    "more_specific" · "one_off" (the day before or after).
    """
    if not match_key(answer):
        return Match("reject", "empty")
    given = parse_typed_date(answer, language_code)
    if given is None:
        return Match("reject", "not_a_date")
    if not given.startswith("XXXX"):
        return _match_dates(given, key)
    year = edtf.parse(key)[0].year
    given = str(edtf.Point(year)) + given[4:]
    if not edtf.is_valid(given):
        return Match("reject")
    found = _match_dates(given, key)
    if found.verdict != "accept":
        return found
    return Match("accept", "year_assumed") if year_known else Match("prompt", "more_specific")


def _match_dates(given: str, key: str) -> Match:
    if edtf.bounds(given) == edtf.bounds(key):
        return Match("accept")
    if edtf.contains(key, given) and not (edtf.is_interval(key) and _is_exact(key)):
        return Match("accept", "different_precision")
    if edtf.contains(given, key) or edtf.contains(key, given):
        return Match("prompt", "more_specific")
    return Match("reject", "one_off" if _is_neighbour(given, key) else "")


def _is_exact(key: str) -> bool:
    return not edtf.is_approximate(key)


def _is_neighbour(given: str, key: str) -> bool:
    (first, last), (start, end) = edtf.bounds(given), edtf.bounds(key)
    return first == last and start == end and first in (edtf.next_day(*start), edtf.next_day(*start, -1))


def _forms(answer: str, names: Names) -> list[str]:
    """Give the answer's key, then its keys without fillers, titles and endings."""
    text = " ".join(patterns.sub(r"\.(?=\s)", "", fold(answer)).casefold().split()).strip(
        " .,。!?\"'“”‘’「」『』《》"
    )
    forms = [text]
    for words, before, behind in (
        (names.fillers, True, False),
        (names.titles, True, True),
        (names.dropped_endings, False, True),
    ):
        forms += [shorter for form in tuple(forms) for shorter in _without(form, words, before, behind)]
    return list(dict.fromkeys(match_key(form) for form in forms))


def _keys(name: str, names: Names) -> list[str]:
    """Give a right name's key, and the keys without the 省, the 市 or the "the" that people leave out."""
    whole = match_key(name)
    shorter = [whole.removesuffix(match_key(ending)) for ending in names.dropped_endings]
    shorter += [match_key(rest) for rest in _without(fold(name).casefold(), names.articles, True, False)]
    return [whole, *(key for key in shorter if key != whole and len(key) > 1)] if whole else []


def _without(text: str, words: Sequence[str], before: bool, behind: bool) -> list[str]:
    """Take words off the ends of a name, one after the other, as long as something is left."""
    shorter = []
    changed = True
    while changed:
        changed = False
        for word in sorted(words, key=len, reverse=True):
            edge = r"[\s.]+" if word.isascii() else r"\s*"
            rest = patterns.sub(rf"^{re.escape(word)}{edge}", "", text) if before else text
            if rest == text and behind:
                rest = patterns.sub(rf"{edge}{re.escape(word)}\.?$", "", text)
            if rest != text and rest:
                text, changed = rest, True
                shorter.append(text)
                break
    return shorter


def _other_script(answer: str, key: str) -> bool:
    name = "".join(char for char in answer if fold(char) in fold(key))
    return (has_simplified_only(name) and has_traditional_only(key)) or (
        has_traditional_only(name) and has_simplified_only(key)
    )


def _names_one_thing_twice(answer: str, keys: list[str], names: Names) -> bool:
    pieces = [match_key(piece) for piece in patterns.split(names.joints, fold(answer), flags=re.IGNORECASE)]
    pieces = [piece for piece in pieces if piece]
    return len(pieces) > 1 and all(piece in keys for piece in pieces)


def _is_part(form: str, key: str, names: Names) -> bool:
    """Tell whether the answer is the key with something missing: 横山 of 横山勇, 长沙 of 第三次长沙会战."""
    if form in {match_key(word) for word in names.general} or len(form) >= len(key):
        return False
    for found in patterns.finditer(re.escape(form), key):
        start, end = found.span()
        cuts_a_number = (start and key[start - 1].isdigit() and form[0].isdigit()) or (
            end < len(key) and key[end].isdigit() and form[-1].isdigit()
        )
        cuts_a_word = form[0].isascii() and form[0].isalpha() and len(form) < 3
        # World War I is no part of World War II.
        cuts_a_word |= form.isascii() and form[-1] in "ivx" and key[end : end + 1] in ("i", "v", "x")
        # One character is a surname in front, and nothing anywhere else.
        if not cuts_a_number and not cuts_a_word and (len(form) > 1 or not start):
            return True
    return False


def _is_one_off(form: str, key: str) -> bool:
    if len(form) == len(key) >= 3:
        return sum(one != other for one, other in zip(form, key, strict=True)) == 1
    longer, shorter = sorted((form, key), key=len, reverse=True)
    if len(longer) - len(shorter) != 1 or len(shorter) < 3:
        return False
    return any(longer[:place] + longer[place + 1 :] == shorter for place in range(len(longer)))
