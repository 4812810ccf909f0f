"""When are two strings the same, whatever script, width or punctuation they are written in."""

import re
import unicodedata
from functools import lru_cache

from quizapp.text.folding_table import FOLDING_TABLE
from quizapp.text.numerals import read_integer

_HAN = {ord(char): row[0] for row in FOLDING_TABLE.split() for char in row[1:]}
_COMPATIBILITY = {
    code: unicodedata.normalize("NFC", chr(code))
    for code in (*range(0xF900, 0xFB00), *range(0x2F800, 0x2FA20))
}
_FOLD = {
    **_HAN,
    **{
        code: char.translate(_HAN)
        for code, char in _COMPATIBILITY.items()
        if len(char) == 1 and char != chr(code)
    },
    **{code: chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)},
    # A circle is written for zero: 二○六师.
    **dict.fromkeys((0x25CB, 0x25EF), "〇"),
    **dict.fromkeys((0x3000, 0x00A0, 0x2009, 0x202F), " "),
}


def fold(text: str) -> str:
    """Put one character for each: Simplified for any variant of it, half width for full width.

    The length stays, so offsets in the folded text hold in the original. Converting the text to another
    Chinese script first changes nothing. A match form only, never for display: it merges 范 and 範.
    """
    return text.translate(_FOLD)


# A number by itself or before a unit's level; 三河之战 and 百团大战 are names.
_ORDINAL = re.compile(
    r"(?:第|(?:^|(?<=^新))(?=[〇零一二三四五六七八九十百廿卅]+(?:$|号|集团军|方面军|战区|师团|旅团|联队|大队|中队|军团|兵团|纵队|支队|舰队|绥靖区|军|师|旅|团(?!大)|营|连|纵)))"
    r"([〇零一二三四五六七八九十百廿卅]+)|第(?=\d)"
)
# Letters that no accent can be taken off.
_LATIN = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h"}
)


_LONG = 200
"""Longer texts are no names; to remember the keys of whole articles would cost memory without end."""


def match_key(text: str) -> str:
    """Give the key under which two spellings of one name are equal.

    Script, width, case, accents on Latin letters, spaces, punctuation and middle dots do not count, and
    第三十一集团军 is 第31集团军 is 31集团军.
    """
    return _match_key(text) if len(text) <= _LONG else _match_key.__wrapped__(text)


@lru_cache(maxsize=16_384)
def _match_key(text: str) -> str:
    plain = _without_accents(unicodedata.normalize("NFKC", text))
    folded = fold(plain).casefold().translate(_LATIN)
    kept = "".join(
        char
        for place, char in enumerate(folded)
        if unicodedata.category(char)[0] in "LNM" or _is_decimal_point(folded, place)
    )
    return _ORDINAL.sub(lambda found: _as_digits(found[1] or ""), kept)


def _without_accents(text: str) -> str:
    kept: list[str] = []
    for char in unicodedata.normalize("NFD", text):
        # Cyrillic tells letters apart by such marks: й is not и.
        if not "\u0300" <= char <= "\u036f" or (kept and _is_letter_but_latin(kept[-1])):
            kept.append(char)
    return unicodedata.normalize("NFC", "".join(kept))


def _is_letter_but_latin(char: str) -> bool:
    return unicodedata.category(char)[0] in "LM" and not unicodedata.name(char, "").startswith("LATIN")


def _is_decimal_point(text: str, place: int) -> bool:
    return text[place] == "." and text[place - 1 : place].isdigit() and text[place + 1 : place + 2].isdigit()


def _as_digits(numeral: str) -> str:
    number = read_integer(numeral)
    return numeral if number is None else str(number)
