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

_FULL_MONTH = "|".join(_MONTHS)
_MONTH = rf"(?P<month>{_FULL_MONTH}|(?:{'|'.join(_SHORT)})(?:\.|\b))"
_DAY = r"(?<![\d,.:])(?P<day>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?"
_BEFORE_CHRIST = r"(?P<bce>BCE?\b|B\.C\.(?:E\.)?)"
_YEAR = (
    r"(?:(?<![\d,.])(?P<year>[12]\d{3}(?![\d,]\d)|\d{1,4}(?=\s*(?:BC|B\.C|AD\b|CE\b)))"
    rf"(?:\s*{_BEFORE_CHRIST}|\s*(?:CE|AD))?(?!\w)|\bAD\s*(?P<ce_year>\d{{1,4}})\b)"
)
_PART = r"(?P<part>early|mid|middle of|late|the end of|the beginning of)[-\s]+"
_SEASON = r"(?P<part>spring|summer|autumn|fall|winter)"
_DASH = r"\s*(?:[-–—−~]|to|until|through)\s*"
# A bare year is one only where a word says so: "in 1944", not "1500 tanks".
_SAYS_YEAR = "|".join(
    rf"(?<=\b{word} )" for word in "in of since until by from to during and early mid late".split()
)
_YEARLY = rf"(?:^|{_SAYS_YEAR}|(?<=[(–—\-,] )|(?<=[(–—\-]))"
_THINGS = (
    "men|tanks|troops|soldiers|guns|aircraft|killed|casualties|prisoners|officers|people|sailors|wounded|dead|missing|captured"
    "|infantry|cavalry|horses|ships|planes|vehicles|personnel|total|civilians|injured|deaths"
)
# What follows a time of day and no year: "at 1500, on March 25".
_CLOCK = rf"\s*(?:hours|hrs)\b|,?\s+(?:on\s+)?(?:the\s+)?(?:{_FULL_MONTH})\s+\d|,?\s+on\s+\d"
# The day behind the dash of "May 11–16, 1940".
_SECOND = r"(?:(?<=[a-z] \d[-–—])|(?<=[a-z] \d\d[-–—])|(?<=[a-z] \d [–—-] )|(?<=[a-z] \d\d [–—-] ))"

PATTERNS = (
    rf"{_DAY}\s+(?:of\s+)?{_MONTH},?\s+{_YEAR}",
    rf"{_MONTH}\s+{_DAY}(?:,\s*|\s+){_YEAR}",
    rf"{_DAY}\s+(?:of\s+)?{_MONTH}\b",
    # A night has two days: 11/12 December; it begins on the first.
    rf"{_DAY}/(?:3[01]|[12]?\d)\s+(?:of\s+)?{_MONTH}(?:,?\s+{_YEAR})?",
    rf"{_MONTH}\s+{_DAY}\b(?!\s*,?\s*\d{{4}})",
    rf"{_MONTH},?\s+(?:of\s+)?{_YEAR}",
    rf"{_PART}{_MONTH},?\s+{_YEAR}",
    rf"{_PART}{_MONTH}\b",
    rf"{_PART}{_YEAR}",
    rf"{_SEASON},?\s+(?:of\s+|in\s+)?{_YEAR}",
    r"\bAD\s*(?P<year>\d{1,4})\b",
    rf"(?<![\d,.])(?P<year>\d{{1,4}})\s*(?:{_BEFORE_CHRIST}|(?:AD|CE)\b)",
    rf"{_YEARLY}(?P<year>1\d{{3}}|20\d{{2}})(?![\d,]\d)\b(?!\s+(?:{_THINGS})\b)(?!{_CLOCK})",
    r"(?<![\d.])(?P<year>[12]\d{3})-(?P<month>1[0-2]|0[1-9])-(?P<day>3[01]|[12]\d|0[1-9])(?![\d.])",
    # The first year of 264–241 BC, the last of 1944–45 but not of the winter of 1939–40.
    rf"(?<![\d,.])(?P<year>\d{{1,4}})(?={_DASH}\d{{1,4}}\s*{_BEFORE_CHRIST})",
    rf"(?<=\d\d\d\d[-–—])(?<!inter \d\d\d\d[-–—])(?<!inter of \d\d\d\d[-–—])(?P<short_year>\d\d)(?![-–—/.,:]?\d)\b(?!\s+(?:{_FULL_MONTH}))",
    # The first day of "11–16 May 1940".
    rf"{_DAY}(?={_DASH}(?:3[01]|[12]?\d)(?:st|nd|rd|th)?\s+(?:{_FULL_MONTH}))",
    rf"{_SECOND}{_DAY}(?:,\s+{_YEAR}|\b)(?!\s+(?:{_FULL_MONTH}))",
    rf"(?:(?<=\b[Ii]n )|(?<=\b[Bb]y )|(?<=\bto )|(?<=\bof )|^)(?P<month>{_FULL_MONTH})\b(?!\s+\d)",
    r"(?P<relative>(?:the|that) same (?:day|month|year)|that (?:day|night)|"
    r"the (?:next|following) (?:day|month|year)\b(?!s))",
)

CALENDAR = Calendar(
    patterns=PATTERNS,
    months={**_NUMBER_OF, **{f"{name}.": number for name, number in _NUMBER_OF.items()}},
    eras={},
    parts={
        "early": "early", "the beginning of": "early", "mid": "middle", "middle of": "middle",
        "late": "late", "the end of": "late", "spring": "spring", "summer": "summer", "autumn": "autumn",
        "fall": "autumn", "winter": "winter",
    },
    relatives={
        **{f"{the} same {unit}": f"same_{unit}" for the in ("the", "that") for unit in ("day", "month", "year")},
        **{f"the {word} {unit}": f"next_{unit}" for word in ("next", "following") for unit in ("day", "month", "year")},
        "that day": "same_day",
        "that night": "same_day",
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
    field_rewrites=(
        # The same day in the Julian calendar, in brackets, or outside them with the Gregorian one inside.
        (r"[\[(]\s*(?:O\.\s?S\.?|OS\b|Old Style)[^\])]*[\])]", ""),
        (r"[\[(]\s*[^\[\]()]*(?:O\.\s?S\.?|Old Style)\s*[\])]", ""),
        (rf"\d{{1,2}} (?:{_FULL_MONTH}) [\[(](?:N\.\s?S\.?\s*)?(\d{{1,2}} (?:{_FULL_MONTH}))(?:\s*N\.\s?S\.?)?[\])],? (\d{{4}})", r"\1 \2"),
        # What stands in brackets between the ends of a range, and other ways to write one.
        (r"\s*\([^()]*\)(?=\s*[-–—])", ""),
        (r"\bbetween (\d{1,4}) and (\d{1,4})\b", r"\1–\2"),
        (rf"\b((?:{_FULL_MONTH}) \d{{1,2}}) (?:to|through) (\d{{1,2}}, \d{{3,4}})", r"\1–\2"),
        (r"\b(spring|summer|autumn|fall|winter)(\s*[-–—]\s*)(spring|summer|autumn|fall|winter)( \d{4})", r"\1\4\2\3\4"),
        (r"\b(\d{4})/(\d\d)(?![/\d])", r"\1–\2"),
        (r"\b(\d{4}) or (\d{4})\b", r"\1 or in \2"),
        (r"\bA\.D\.", "AD"),
        # The winter of 1939–40 is that of 1939.
        (r"\b(winter) (?:of )?(\d{4})[-–—/]\d\d\b", r"\1 \2"),
        # 4 and 6 December are two days.
        (rf"(\d{{1,2}})(\s*(?:,|and|&|or)\s*)(\d{{1,2}} ({_FULL_MONTH}))", r"\1 \4\2\3"),
        # 9 August 378, 378: a year of three digits.
        (rf"((?:{_FULL_MONTH}|(?:{'|'.join(_SHORT)})\.?),? )(\d{{3}})(?=\s*(?:$|\n|[(,;–-]))", r"\1\2 AD"),
        (rf"((?:{_FULL_MONTH}) \d{{1,2}}(?:\s*[-–—]\s*\d{{1,2}})?,? )(\d{{3}})(?=\s*(?:$|\n|[(,;–-]))", r"\1\2 AD"),
        (r"^\s*(\d{3})\s*$", r"\1 AD"),
    ),
    lists=r"\s*(?:,|and|&|, and|or)\s*",
    shown={
        "year": "{year}", "bce": "{year} BC", "early_year": "AD {year}", "early_until": "999",
        "month_names": " ".join(_MONTHS), "day": "{day}",
        "order": "{day} {month} {year}", "season": "{part} {year}", "about": "about {date}",
        "doubtful": "{date} (uncertain)", "range": "{start} – {end}",
        "first_ten": "early {date}", "middle_ten": "mid-{date}", "last_ten": "late {date}",
        "early": "early {date}", "late": "late {date}", "middle": "mid-{date}",
        "spring": "spring", "summer": "summer", "autumn": "autumn", "winter": "winter",
    },
)  # fmt: skip
