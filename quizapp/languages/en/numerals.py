"""How English writes numbers and counts."""

from quizapp.languages import Numerals

_ADJECTIVES = (
    r"(?:(?:German|Italian|British|French|Soviet|Polish|Japanese|American|Allied|Axis|Chinese|enemy|Indian|"
    r"infantry|armoured|armored|motorised|motorized|light|medium|heavy|artillery|field|anti-tank|anti-aircraft|"
    r"machine|fighter|combat|other|additional|merchant|naval|torpedo|motor|patrol|assault|escort|AA|MG|PT|tank)\s+)*"
)

NUMERALS = Numerals(
    digits={
        "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
        "ten": 10, "eleven": 11, "twelve": 12,
    },
    units={"hundred": 100, "thousand": 1000, "million": 1_000_000, "billion": 1_000_000_000},
    some=("several", "some", "a few"),
    before_number={
        "approximately": "about", "approx.": "about", "about": "about", "around": "about", "roughly": "about",
        "some": "about", "circa": "about", "c.": "about", "estimated": "about", "~": "about",
        "more than": "over", "over": "over", "nearly": "nearly", "almost": "nearly", "close to": "nearly",
        "at least": "at_least", "no fewer than": "at_least", "at most": "at_most", "up to": "at_most",
        "no more than": "at_most", "fewer than": "nearly", "less than": "nearly",
    },
    after_number={"+": "at_least"},
    after_measure={"or more": "at_least"},
    classifiers={},
    units_of_measure=("km", "miles", "mi", "metres", "meters", "tons", "tonnes", "days", "hours", "weeks", "months"),
    nouns=tuple(
        _ADJECTIVES + noun
        for noun in (
            r"(?:man|men|troops|soldiers|officers|personnel|people|civilians|prisoners|casualties|killed|dead|wounded|"
            r"missing|captured|deaths|sailors)",
            r"(?:tanks?|guns?|howitzers?|mortars?|vehicles?|trucks?|armou?red cars?|armou?red vehicles?|aircraft"
            r"|planes?|fighters?|bombers?|horses?|machine guns?|rifles|artillery pieces?|anti-tank guns?|AFVs?)",
            r"(?:ships?|destroyers?|cruisers?|battlecruisers?|battleships?|carriers?|aircraft carriers?|submarines?"
            r"|boats?|gunboats?|corvettes?|frigates?|sloops?|minesweepers?|minelayers?|trawlers?|tankers?|yachts?"
            r"|U-boats?|transports?|freighters?|monitors?|steamers?)",
            r"(?:army|armies|corps|divisions?|brigades?|regiments?|battalions?|company|companies|squadrons?"
            r"|battery|batteries|platoons?|columns?)",
            r"(?:infantry|cavalry)",
        )
    ),
    general_nouns=(),
    formations="(?!)",
    noun_before=r"\s*:\s*",
    ranges=r"\s*(?:[-–—−~]|to)\s*",
    not_after=r"[A-Za-z.£$€]-?$|\d[,:/.–-]?$",
    not_before=r"[A-Za-z%:/]|\.\d|[-–]\d|(?:st|nd|rd|th)\b|\s*(?:mm|cm|pdr|pounder)\b",
    shown={
        "about": "about {number}", "over": "more than {number}", "nearly": "nearly {number}",
        "at_least": "at least {number}{unit}", "at_most": "at most {number}", "range": "{low}–{high}",
        "some": "several {unit}", "space": " ",
    },
)  # fmt: skip
