"""Write `modern_states.csv` from the names of the Unicode CLDR: `python -m quizapp.generator.build_modern_states`.

Only needed when Babel's data changes. Whoever reads the file knows nothing of Babel.
"""

import csv
import io
from pathlib import Path

TABLE = Path(__file__).with_name("modern_states.csv")
# Codes of groups, of nothing, and of outlying places that no army comes from.
NO_STATES = frozenset("AC AQ BV CP CQ DG EA EU EZ HM IC QO TA UM UN XA XB ZZ".split())


def build() -> str:
    """Give the file's text: ISO codes, then the name in Simplified, in Traditional and in English."""
    from babel import Locale
    from babel.core import get_global

    threes = {
        new[0]: code
        for code, new in sorted(get_global("territory_aliases").items())
        if len(code) == 3 and code.isalpha() and len(new) == 1
    }
    hans, hant, english = (Locale.parse(code).territories for code in ("zh_Hans", "zh_Hant", "en"))
    text = io.StringIO()
    rows = csv.writer(text, lineterminator="\n")
    rows.writerow(("alpha2", "alpha3", "hans", "hant", "en"))
    for code in sorted(english):
        if len(code) == 2 and code.isalpha() and code not in NO_STATES:
            rows.writerow((code, threes.get(code, ""), hans[code], hant[code], english[code]))
    return text.getvalue()


if __name__ == "__main__":
    TABLE.write_text(build(), encoding="utf-8")
