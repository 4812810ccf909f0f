"""What an English title or post says of itself, so that a question about it would answer itself. Data only."""

from quizapp.languages.en.clearness import NATIONS
from quizapp.languages.en.vague_events import CONTENT_OF_TITLE

# The words of a title that tell it from others.
NAMED_IN_TITLE = CONTENT_OF_TITLE
# Acts of which the day is worth knowing.
TURNING_POINTS = (
    r"\b(?:captured|fell|surrendered|capitulated|liberated|occupied|invaded|evacuated|sunk|sank)\b"
)
CONVOY = r"^Convoys?\b"
TELLS_OUTCOME = r"\b(?:Liberation|Fall|Capture|Relief|Sinking|Destruction|Surrender|Conquest)\b"
# Feasts in a title, by which everybody knows its season.
FEASTS = r"(?i)\b(?:Easter|Christmas|New Year|May Day|Whitsun|Tet|D-Day)\b"
# Titles of what has no first and last day of its own: ships under way, places.
NO_EVENT = r"^Convoys?\b|\b(?:Lines?|Pocket|Salient|Wall|Perimeter|Bridgehead)$"

# Words of a name that every other war, place or state has too.
GENERAL = (
    r"(?i)\b(?:the|battles?|siege|wars?|campaigns?|operations?|fronts?|theat(?:re|er)s?|offensives?|invasions?|world|civil|kingdom|empire|republic|"
    r"federation|state|states|united|union|second|first|third|north|south|east|west|northern|southern|eastern|western|allied|allies|axis|forces?|"
    r"army|armies|division|corps|dominion|great|nazi|imperial|royal|free|people's|national|with|from|and|between)\b"
)

# Posts that are held for a whole war or a whole state: they say nothing of one battle.
OF_THE_STATE = (
    r"(?i)\b(?:president|prime minister|king|queen|emperor|chancellor|tsar|supreme|minister|chairman|führer|generalissimo|head of state)\b"
    # Of a whole army, navy or air force, but not of a staff in the field.
    rf"|^(?:(?:{NATIONS}|Allied|Axis) )?chief of (?:the )?(?:(?:imperial|army|naval|air|great|general|{NATIONS}) )*staff\b(?! (?:of|to) (?:the )?.*\d)"
    rf"|\bcommander[- ]in[- ]chief of the (?:(?:{NATIONS}|Royal|Imperial) )*(?:Luftwaffe|Wehrmacht|Heer|Kriegsmarine|Regia \w+|Red Army|Army|Navy|Air Force|Armed Forces|Air Arm)$"
)
HIGHEST = r"(?i)\bcommanders?[- ]in[- ]chief\b|\bchief of (?:the )?(?:general )?staff\b|\bcommander of (?:all|the)\b.*\bforces\b"

# Sections that tell of the time before the battle.
BACKGROUND = r"(?i)background|prelude|origins"

# What an infobox adds to its dates where the battle had more than one end: (initial period), fighting continued.
ENDS_TWICE = (
    r"(?i)\b(?:initial|main|major|active|conventional|phase|stage|continued|continuing|continues|until|sporadic|intermittent|resistance|guerrilla|insurgency|ongoing"
    r"|formally|formal|officially|official|de facto|de jure|effectively|mopping|campaign|ceasefire|armistice|treaty|peace)\b"
)
