"""How English prose tells of battles. So far only the infobox is read; no pattern here matches prose yet."""

_NEVER = r"(?!)"

UNIT = NAMED_UNIT = SIDE_PREFIX = RANK = ACTOR = ACTS = TROOP_LIST = PHASES = OTHER_NAME = _NEVER
FALLS = FALL_OF_A_PLACE = SCENE = BEFORE_DATE = AFTER_NAME = _NEVER
UNIT_LEVELS: tuple[str, ...] = ()
HEAD_TITLES: tuple[str, ...] = ()
SIDE_TITLES: tuple[str, ...] = ()
SURNAMES = "\0"
COMMANDED_BY = "\0"
TROOP_STRENGTH = "\0"
ADDRESSING = ""
TELLS_EVENTS = False

BATTLE_NAME = (
    r"\b(?:Battles?|Siege|Campaign|War|Operation|Offensive|Raid|Invasion|Liberation|Skirmish|Landing|Landings"
    r"|Uprising|Action|Actions|Blockade|Fall|Capture|Case|Defen[cs]e|Counteroffensive|Counter-offensive)\b"
)
SKIPPED_SECTIONS = (
    r"(?i)references|notes|footnotes|further reading|external links|see also|bibliography|sources|citations"
)
