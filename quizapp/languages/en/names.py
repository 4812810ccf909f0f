"""What may stand beside a name in English and is no part of it."""

from quizapp.languages import Names

NAMES = Names(
    titles=(
        "field marshal", "lieutenant general", "major general", "brigadier general", "general", "brigadier",
        "rear admiral", "vice admiral", "admiral", "commodore", "lieutenant colonel", "colonel", "major",
        "captain", "lieutenant", "marshal", "sir", "lord", "king", "emperor", "prince", "mr", "gen", "lt gen",
        "maj gen", "adm", "col",
    ),
)  # fmt: skip
