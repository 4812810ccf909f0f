"""Counts in text: how many, of what, and how surely."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from quizapp.facts import Approximation, QuantityValue
from quizapp.languages import Numerals, language
from quizapp.text import patterns
from quizapp.text.date_mentions import find_dates
from quizapp.text.folding import fold
from quizapp.text.numerals import ARABIC, CHINESE, read_number
from quizapp.text.scripts import script_pair

_ENGLISH_UNIT = re.compile(r"(.+?)\s*(hundred|thousand|million|billion)", re.IGNORECASE)


@dataclass(frozen=True)
class QuantityMention:
    """One count as the text states it; `text[start:end]` reaches from 约 or 近 to 以上.

    `value.unit` is the classifier or unit (人, 辆, 公里; 个师团 whole); `counted` is the thing counted (人,
    战车, 师团), None for a bare number. Both are folded.
    """

    start: int
    end: int
    value: QuantityValue
    counted: str | None = None
    classifier: str | None = None


def parse_number(text: str) -> float | None:
    """Read a number in any script or width: 410,000, １２, 三万5千, 廿三, 1.5 million; None if it is none."""
    folded = fold(text).strip()
    found = _ENGLISH_UNIT.fullmatch(folded)
    if found:
        units, digits = language("en").numerals.units, language("en").numerals.digits
        number = read_number(found[1]) or digits.get(found[1].casefold())
        return None if number is None else number * units[found[2].casefold()]
    return read_number(folded)


@lru_cache(maxsize=1024)
def find_quantities(folded: str, language_code: str) -> tuple[QuantityMention, ...]:
    """Find the counts in folded text, in reading order; dates, ordinals and names of units are none."""
    reader = _reader(language_code)
    dates = {
        place for mention in find_dates(folded, language_code) for place in range(mention.start, mention.end)
    }
    mentions = []
    for found in reader.pattern.finditer(reader.between.sub(_as_range, folded)):
        if found.start("number") in dates or reader.not_after.search(
            folded, max(0, found.start("number") - 12), found.start("number")
        ):
            if not found["before"] or found.start("number") in dates:
                continue
        mention = reader.mention(folded, found)
        if mention:
            mentions.append(mention)
    return tuple(mentions)


def _as_range(found: re.Match[str]) -> str:
    """Write "between 5 and 9" as a range of the same length."""
    blank = " " * len(found["before"])
    return blank + found["low"] + "–".center(len(found["joint"])) + found["high"]


def format_quantity(value: QuantityValue, language_code: str, counted: str | None = None) -> str:
    """Write a quantity in words: 41万人, 约14.8万人, 10万人以上, 40,598, 5.7万至6.2万人, 数千人.

    `counted` is named where the unit does not say it: 800辆战车.
    """
    words = language(language_code).numerals.shown
    chinese = language_code.startswith("zh")
    # 5000骑 are 5000骑兵, not 5000骑骑兵.
    said_twice = (
        chinese and value.unit and counted and counted.startswith(value.unit) and counted != value.unit
    )
    unit = (words["space"] + value.unit) if value.unit and not said_twice else ""
    named = counted if counted and counted not in unit and not (chinese and counted == "人") else ""
    if unit != "人":
        unit, named = unit + (words["space"] + named if named else ""), ""
    if value.amount is not None:
        number = _digits(value.amount, chinese)
        shape = words[value.approximate] if value.approximate else "{number}"
        text = shape.format(number=number, unit=unit)
        text += "" if "{unit}" in shape else unit
    else:
        text = _bounds(value, words, unit, chinese)
    text = named + text
    return script_pair(text).hant if language_code == "zh-Hant" else text


def _bounds(value: QuantityValue, words: Mapping[str, str], unit: str, chinese: bool) -> str:
    low, high = value.low, value.high
    if low is None or high is None:
        shape = words["at_least" if high is None else "at_most"]
        text = shape.format(number=_digits(low or high or 0, chinese), unit=unit)
        return text + ("" if "{unit}" in shape else unit)
    if chinese and low * 9 == high * 2 and value.approximate:
        name = {10: "十", 100: "百", 1000: "千", 10_000: "万", 100_000: "十万", 1_000_000: "百万"}.get(
            int(low / 2)
        )
        if name:
            return words["some"].format(unit=name) + unit
    myriads = chinese and all(number >= 10_000 and number % 1000 == 0 for number in (low, high))
    return words["range"].format(low=_digits(low, myriads), high=_digits(high, myriads)) + unit


def _digits(number: float, myriads: bool) -> str:
    for size, name in ((100_000_000, "亿"), (10_000, "万")):
        if myriads and number >= size and number % (size // 100 if size > 10_000 else 1000) == 0:
            return f"{number / size:,.10g}{name}"
    return f"{int(number):,}" if number == int(number) else f"{number:,g}"


@dataclass(frozen=True)
class _Reader:
    numerals: Numerals
    pattern: re.Pattern[str]
    nouns_before: re.Pattern[str]
    between: re.Pattern[str]
    not_after: re.Pattern[str]
    not_before: re.Pattern[str]

    def mention(self, folded: str, found: re.Match[str]) -> QuantityMention | None:
        classifier, noun = found["classifier"], found["formation"] or found["noun"]
        low, high, amount = self._amounts(found)
        if (low is None and amount is None) or not self._counts(folded, found, noun):
            return None
        before = None
        if not noun and not found["unit"]:
            before = self.nouns_before.search(folded, max(0, found.start() - 8), found.start())
        if before and not classifier and len(before["noun"]) < 2:
            before = None
        own = self.numerals.classifiers.get(classifier or "") or None
        if before and own and before["noun"] in self.numerals.general_nouns:
            before = None
        unit = classifier + noun if classifier == "个" and noun else classifier or found["unit"] or noun
        value = QuantityValue(amount, unit, low, high, self._approximation(found, amount))
        end = found.end("behind") if found["behind"] else _end(found)
        return QuantityMention(
            found.start(), end, value, noun or (before["noun"] if before else own), classifier
        )

    def _counts(self, folded: str, found: re.Match[str], noun: str | None) -> bool:
        """Tell whether the number counts anything: 40,598 and 五万 do, 一, 29 and the 131 of 131师 do not."""
        classifier = found["classifier"]
        if found["formation"] and not classifier:
            return False
        if classifier == "个" and not noun:
            return self.nouns_before.search(folded, max(0, found.start() - 8), found.start()) is not None
        number = " ".join(filter(None, (found["number"], found["high"], found["scale"])))
        if noun or found["unit"] or self.numerals.classifiers.get(classifier or ""):
            return True
        if classifier:
            # 三门峡 and 五台山 are places.
            return bool(found["some"]) or len(number) > 1 or number.isascii()
        if self.not_before.match(folded, found.end()):
            return False
        if number in ("十", "百", "千", "万", "亿"):
            return bool(found["after"])
        return bool(found["some"] or patterns.search(r"\d{3}|[百千万亿]|illion|thousand|hundred", number))

    def _amounts(self, found: re.Match[str]) -> tuple[float | None, float | None, float | None]:
        if found["some"]:
            size = _sized(found["size"])
            return (2 * size, 9 * size, None) if size else (None, None, None)
        text = found["number"]
        number = self._number(text) if not found["scale"] else _scaled(self._number(text), found["scale"])
        if found["high"]:
            high = self._number(found["high"])
            if number is None or high is None:
                return None, None, None
            if number < high and not patterns.search(r"[百千万亿]|illion|thousand", text):
                ratio = high / (self._number(patterns.sub(r"[百千万亿]+$", "", found["high"])) or high)
                number *= ratio if number * ratio < high else 1
                if "," not in text and number < 1000 and found["high"].endswith(",000"):
                    # 10–12,000 says the thousands once.
                    number *= 1000 if number * 1000 < high else 1
            return (number, high, None) if number < high else (None, None, None)
        if number is None:
            spoken = patterns.fullmatch(rf"({CHINESE})({CHINESE})([十百千万亿]+)", text)
            if spoken:
                low, high = read_number(spoken[1] + spoken[3]), read_number(spoken[2] + spoken[3])
                return (low, high, None) if low and high and low < high else (None, None, None)
            return None, None, None
        return None, None, number + 0.5 if found["half"] else number

    def _number(self, text: str) -> float | None:
        digits = self.numerals.digits.get(text.casefold())
        return float(digits) if digits is not None else 10_000.0 if text == "万" else parse_number(text)

    def _approximation(self, found: re.Match[str], amount: float | None) -> Approximation | None:
        numerals = self.numerals
        return (
            numerals.after_measure.get((found["behind"] or "").casefold())
            or numerals.before_number.get(" ".join((found["before"] or "").casefold().split()))
            or numerals.after_number.get((found["after"] or "").casefold())
            or ("about" if amount is None and found["some"] else None)
        )


def _end(found: re.Match[str]) -> int:
    """Leave the white space and the 的 behind a count out of it."""
    groups = (
        "before",
        "size",
        "number",
        "high",
        "after",
        "scale",
        "classifier",
        "unit",
        "half",
        "formation",
        "noun",
    )
    return max(found.end(group) for group in groups)


def _sized(size: str | None) -> float | None:
    return read_number("一" + size) if size else None


def _scaled(number: float | None, scale: str) -> float | None:
    size = read_number("一" + scale)
    return number * size if number is not None and size else None


@cache
def _reader(code: str) -> _Reader:
    numerals = language(code).numerals

    def one_of(words: Iterable[str]) -> str:
        return "|".join(map(re.escape, sorted(words, key=len, reverse=True))) or "(?!)"

    chinese = code.startswith("zh")
    boundary = "" if chinese else r"\b"
    number = rf"(?:{ARABIC}|\b(?:{one_of(numerals.digits)})\b)(?:\s+(?:{one_of(numerals.units)}))?"
    if chinese:
        size, digit = "(?:(?!百姓)[百千万亿])", f"[{''.join(numerals.digits)}]"
        number = (
            rf"{ARABIC}(?:\s*{size}+(?:(?:{ARABIC}|{digit}+)(?={size})|\d{{3,4}}(?![\d,]))?)*"
            rf"|{CHINESE}+(?:{ARABIC}{size}+)*"
        )
    nouns = "|".join(numerals.nouns)
    pattern = (
        rf"(?:(?P<before>{one_of(numerals.before_number)})有?\s*)?"
        rf"(?:(?P<some>{one_of(numerals.some)})(?P<size>[十百千万亿]+)"
        rf"|(?P<number>{number})(?:{numerals.ranges}(?P<high>{number}))?)"
        rf"\s*(?P<after>{one_of(numerals.after_number)})?(?P<scale>[万千亿])?\s*"
        rf"(?:(?P<classifier>(?!骑兵)(?:{one_of(numerals.classifiers)}))|(?P<unit>{one_of(numerals.units_of_measure)})"
        rf"{'' if chinese else boundary}"
        rf")?(?P<half>{numerals.half})?(?:的?\s*(?:(?P<formation>{numerals.formations})|(?P<noun>{nouns})){boundary})?"
        rf"\s*(?P<behind>{one_of(numerals.after_measure)})?"
    )
    return _Reader(
        numerals,
        re.compile(pattern, re.IGNORECASE),
        re.compile(rf"(?P<noun>{nouns}){numerals.noun_before}$", re.IGNORECASE),
        re.compile(numerals.between, re.IGNORECASE),
        re.compile(numerals.not_after),
        re.compile(numerals.not_before),
    )
