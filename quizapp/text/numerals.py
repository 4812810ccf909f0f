"""Read written numbers: 410,000, 14.8万, 三万5千, 廿三, 一九四四."""

import re

from quizapp.languages import language

_CHINESE = language("zh").numerals
DIGITS, UNITS = _CHINESE.digits, _CHINESE.units
_GROUPED = r"\d{1,3}(?:,\d{3})+(?!\d)"
ARABIC = rf"(?:{_GROUPED}|\d+)(?:\.\d+)?"
# 30,000百姓 are thirty thousand commoners.
CHINESE = f"(?:(?!百姓)[{''.join(DIGITS)}{''.join(UNITS)}])"
_TOKEN = re.compile(rf"{ARABIC}|{CHINESE}")
# More letters than any number that is told; longer ones would cost time and lose digits.
_LONGEST = 24
_TOO_LARGE = 1e15
_MYRIAD, _HUNDRED_MILLION = 10_000, 100_000_000


def read_number(text: str) -> float | None:
    """Read a number in folded text, Arabic, Chinese or mixed; None where the text is none."""
    text = text.strip()
    tokens = _TOKEN.findall(text) if len(text) <= _LONGEST else []
    if not tokens or "".join(tokens) != text:
        return None
    if len(tokens) > 1 and all(token in DIGITS for token in tokens):
        number: float | None = float("".join(str(DIGITS[token]) for token in tokens))
    else:
        number = _read_sections(tokens)
    return number if number is not None and number < _TOO_LARGE else None


def read_integer(text: str) -> int | None:
    """Read a whole number; None where the text is none."""
    number = read_number(text)
    return int(number) if number is not None and number == int(number) else None


def _read_sections(tokens: list[str]) -> float | None:
    total, section, current = 0.0, 0.0, None
    last_unit, spoken = 1, False
    for token in tokens:
        unit = UNITS.get(token)
        if unit is None:
            value = float(DIGITS[token] if token in DIGITS else token.replace(",", ""))
            if current is not None:
                return None
            if not value and (section or total):
                # The zero of 三千零五 only fills a gap.
                last_unit = 1
                continue
            current, spoken = value, token in DIGITS
        elif unit < _MYRIAD:
            section += (1 if current is None else current) * unit
            current, last_unit = None, unit
        else:
            value = section + (current or 0)
            if not value and not total:
                return None
            total = (total + value) * unit if unit == _HUNDRED_MILLION else total + value * unit
            section, current, last_unit = 0.0, None, unit
    if current is not None and spoken and last_unit >= 100:
        # 一百二 is 120 and 一万二 is 12,000, but 一百零二 is 102 and 十二 is 12.
        current *= last_unit / 10
    return total + section + (current or 0)
