"""How English writes dates."""

from quizapp.languages import Calendar

_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
_SHORT = ("Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sept", "Sep", "Oct", "Nov", "Dec")
_NUMBER_OF = {
    name.casefold(): number
    for number, month in enumerate(_MONTHS, 1)
    for name in (month, *(short for short in _SHORT if month.startswith(short[:3])))
}

_MONTH = rf"(?P<month>{'|'.join(_MONTHS)}|(?:{'|'.join(_SHORT)})(?:\.|\b))"
_DAY = r"(?<![\d,.:])(?P<day>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?"
_BCE = r"(?:\s*(?P<bce>BCE?|B\.C\.(?:E\.)?)|\s*(?:CE|AD))"
_YEAR = rf"(?<![\d,.])(?P<year>[12]\d{{3}}(?![\d,]\d)|\d{{1,4}}(?=\s*(?:BC|B\.C|AD\b|CE\b))){_BCE}?(?![\w])"
_AD = r"AD\s*(?P<year>\d{1,4})\b"
_PART = r"(?P<part>early|mid|middle of|late|the end of|the beginning of)[-\s]+"
_SEASON = r"(?P<part>spring|summer|autumn|fall|winter)"
_DASH = r"\s*(?:[-–—−~]|to|until|through)\s*"
_TIME = r"(?P<time>dawn|morning|noon|afternoon|evening|night)"
# A bare year is one only where a word says so: "in 1944", not "1500 tanks".
_YEARLY = r"(?:^|(?<=\bin )|(?<=\bof )|(?<=\bsince )|(?<=\buntil )|(?<=\bby )|(?<=\bfrom )|(?<=\bto )|(?<=\bduring )|(?<=[(–—\-,] )|(?<=[(–—\-])|(?<=\band ))"

PATTERNS = (
    rf"{_DAY}\s+{_MONTH},?\s+{_YEAR}",
    rf"{_MONTH}\s+{_DAY}(?:,\s*|\s+){_YEAR}",
    rf"{_DAY}\s+{_MONTH}\b",
    rf"{_MONTH}\s+{_DAY}\b(?!\s*,?\s*\d{{4}})",
    rf"{_MONTH},?\s+(?:of\s+)?{_YEAR}",
    rf"{_PART}{_MONTH},?\s+{_YEAR}",
    rf"{_PART}{_MONTH}\b",
    rf"{_PART}{_YEAR}",
    rf"{_SEASON},?\s+(?:of\s+|in\s+)?{_YEAR}",
    _AD,
    rf"(?<![\d,.])(?P<year>\d{{1,4}})\s*(?:(?P<bce>BCE?\b|B\.C\.(?:E\.)?)|(?:AD|CE)\b)",
    rf"{_YEARLY}(?P<year>[12]\d{{3}})(?![\d,]\d)\b(?!\s+(?:men|tanks|troops|soldiers|guns|aircraft|killed|casualties|prisoners))",
    rf"{_YEARLY}(?P<year>[12]\d{{3}})(?=[–—-]\d{{4}}\b)",
    r"(?<![\d.])(?P<year>[12]\d{3})-(?P<month>1[0-2]|0[1-9])-(?P<day>3[01]|[12]\d|0[1-9])(?![\d.])",
    # The first day of "11–16 May 1940", and the last of "May 11–16, 1940".
    rf"{_DAY}(?={_DASH}(?:3[01]|[12]?\d)(?:st|nd|rd|th)?\s+(?:{'|'.join(_MONTHS)}))",
    rf"(?:(?<=\d[-–—])|(?<=\d [–—-] )){_DAY}(?:,\s+{_YEAR}|\b)(?!\s+(?:{'|'.join(_MONTHS)}))",
    rf"(?:(?<=\b[Ii]n )|(?<=\b[Bb]y )|(?<=\bto )|(?<=\bof )|^){_MONTH}\b(?!\s+\d)",
    r"(?P<relative>the same day|that day|that night|the next day|the following day|the same month|the same year|"
    r"the following year|the next year|the following month)",
)  # fmt: skip

CALENDAR = Calendar(
    patterns=PATTERNS,
    months={**_NUMBER_OF, **{f"{name}.": number for name, number in _NUMBER_OF.items()}},
    eras={},
    parts={
        "early": "early", "the beginning of": "early", "mid": "middle_ten", "middle of": "middle_ten",
        "late": "late", "the end of": "late", "spring": "spring", "summer": "summer", "autumn": "autumn",
        "fall": "autumn", "winter": "winter",
    },
    relatives={
        "the same day": "same_day", "that day": "same_day", "that night": "same_day",
        "the next day": "next_day", "the following day": "next_day", "the same month": "same_month",
        "the following month": "next_month", "the same year": "same_year", "the next year": "next_year",
        "the following year": "next_year",
    },
    times={},
    before_date={
        r"\b(?:until|till|by|up to)": "until",
        r"\b(?:from|since|starting)(?: on)?": "from",
        r"\bbefore|\bprior to": "before",
        r"\bafter": "after",
        r"\b(?:about|around|circa|c\.)": "about",
    },
    after_date={},
    ranges=r"\s*(?:[-–—−~]|\bto\b|\buntil\b|\bthrough\b)\s*",
    lists=r"\s*(?:,|and|, and|or)\s*",
    shown={
        "year": "{year}", "bce": "{year} BC", "month_names": " ".join(_MONTHS), "day": "{day}",
        "order": "{day} {month} {year}", "season": "{part} {year}", "about": "about {date}",
        "doubtful": "{date} (uncertain)", "range": "{start} – {end}",
        "first_ten": "early {date}", "middle_ten": "mid-{date}", "last_ten": "late {date}",
        "early": "early {date}", "late": "late {date}", "middle": "mid-{date}",
        "spring": "spring", "summer": "summer", "autumn": "autumn", "winter": "winter",
    },
)  # fmt: skip
