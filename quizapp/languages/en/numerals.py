"""How English writes numbers and counts."""

from quizapp.languages import Numerals

NUMERALS = Numerals(
    digits={},
    units={"hundred": 100, "thousand": 1000, "million": 1_000_000, "billion": 1_000_000_000},
    before_number={
        "approximately": "about", "approx.": "about", "about": "about", "around": "about", "roughly": "about",
        "some": "about", "circa": "about", "c.": "about", "estimated": "about", "~": "about",
        "more than": "over", "over": "over", "nearly": "nearly", "almost": "nearly", "close to": "nearly",
        "at least": "at_least", "no fewer than": "at_least", "at most": "at_most", "up to": "at_most",
        "no more than": "at_most", "fewer than": "nearly", "less than": "nearly",
    },
    after_number={"or more": "at_least", "+": "at_least"},
    nouns=(),
)  # fmt: skip
