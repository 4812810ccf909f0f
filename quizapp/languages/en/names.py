"""What may stand beside a name in English and is no part of it."""

from quizapp.languages import Names

NAMES = Names(
    titles=(
        "field marshal", "lieutenant general", "major general", "brigadier general", "colonel general", "general",
        "brigadier", "rear admiral", "vice admiral", "grand admiral", "admiral", "commodore", "lieutenant colonel",
        "colonel", "major", "captain", "lieutenant", "marshal", "sir", "lord", "king", "emperor", "prince", "mr",
        "gen", "lt gen", "maj gen", "adm", "col",
    ),
    articles=("the", "a", "an"),
    fillers=("the answer is", "it was", "it is", "the", "a", "an", "in", "at", "near", "by"),
    general=(
        "battle", "the battle", "battle of", "battle of the", "siege", "siege of", "operation", "of", "of the", "army",
        "division", "corps", "brigade", "regiment", "battalion", "fleet", "german", "british", "war", "general",
    ),
    joints=r"[()/|,;]|\bor\b|\band\b|\balso known as\b|\baka\b",
)  # fmt: skip
