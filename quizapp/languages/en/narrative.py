"""How English prose tells of battles: dated clauses. Posts and phases are read from infoboxes only, so far."""

_NEVER = r"(?!)"

UNIT = NAMED_UNIT = SIDE_PREFIX = RANK = TROOP_LIST = PHASES = OTHER_NAME = AFTER_NAME = _NEVER
UNIT_LEVELS: tuple[str, ...] = ()
HEAD_TITLES: tuple[str, ...] = ()
SIDE_TITLES: tuple[str, ...] = ()
POST_LINE = IS_UNIT = _NEVER
SURNAMES = "\0"
COMMANDED_BY = "\0"
TROOP_STRENGTH = "\0"
TELLS_EVENTS = True
# Each day of a list has an event of its own.
SHARED_OUT = r"\brespectively\b"
# Events whose month alone is known are kept even where their words do not stand alone.
TELLS_OF_MONTHS = False

BATTLE_NAME = (
    r"\b(?:Battles?|Siege|Campaign|War|Operation|Offensives?|Raid|Invasion|Liberation|Skirmish|Landings?|landings?"
    r"|Uprising|Actions?|Blockade|Fall|Capture|Case|Defen[cs]e|[Cc]ounter-?offensive|Convoy|Bombing|Attack|Line)\b"
)
SKIPPED_SECTIONS = (
    r"(?i)references|notes|footnotes|further reading|external links|see also|bibliography|sources|citations"
    r"|commemorat|memorial|legacy|popular culture|in fiction|order of battle|media|honou?rs"
)

# Where a clause of its own begins inside a sentence.
CLAUSE_BREAK = r"; |: | – | — |, (?:and|but|while|whereas) (?=(?:on|by|in|from|at)\b)|(?<=\w) and (?=(?:on|by) (?:the )?\d)"
# What leads to a date and goes with it: On, By the evening of, in the early hours of.
DATE_LEAD = (
    r"(?:\b(?:[Oo]n|[Ii]n|[Bb]y|[Aa]t|[Dd]uring|[Ff]rom|[Ss]ince|[Uu]ntil|[Tt]hrough|[Ll]ate|[Ee]arly|[Bb]eginning"
    r"|[Ss]tarting|[Aa]round|[Aa]bout|[Ww]ithin|[Bb]etween|[Aa]s of)\b,?[ ]*)*"
    r"(?:(?:the )?(?:very )?(?:early |late |mid-?)?(?:morning|evening|night|afternoon|dawn|dusk|midnight|noon|midday|day"
    r"|hours|course|end|beginning|start|middle|first|night-time)s?(?: of| on|,)?[ ]*)*"
    r"(?:(?:\d{1,2}[:.]?\d{2}|\d{1,2})(?: ?[ap]\.?m\.?| hours)?,?[ ]*(?:on )?)?"
    r"(?:(?:the )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?[ ]*)?"
)
DATE_TRAIL = r"^[ ]*,?[ ]*(?:(?:at|around|about) (?:about |around )?(?:dawn|dusk|midnight|noon|midday|\d{1,2}[:.]?\d{2})(?: ?[ap]\.?m\.?)?)?,?[ ]*"
# Words that open a sentence and tie it to the one before.
OPENING = r"^(?:[Ff]inally|[Mm]eanwhile|[Hh]owever|[Ll]ater|[Tt]hen|[Tt]herefore|[Aa]ccordingly|[Ii]n addition|[Aa]t the same time|[Ss]ubsequently|[Aa]nd|[Bb]ut|[Ss]o|[Tt]hus|[Aa]lso),? "
SUBORDINATE = r"(?:,? (?:which|who|whom|where|when|while|although|though|but|after|before|because|since|as|with|leading|having|leaving|thereby|despite)\b|, (?:and|[a-z]+ing)\b|; )"

ACTS = (
    r"\b(?:\w{3,}ed|began|begun|fell|fallen|took|taken|won|lost|sank|sunk|shot|broke|broken|drove|driven|fought|held"
    r"|led|met|set|sent|struck|withdrew|withdrawn|gave|given|made|came|went|left|ran|flew|blew|became|overran|split|cut"
    r"|built|hit|saw|stood|dug|rode|threw|thrown|found|brought|caught|got|had|put)\b"
)
# A clause that points to something told before cannot stand alone.
REFERS_BACK = (
    r"(?i)(?:he|she|it|they|this|these|that|those|his|her|its|their|there|here|some|many|most|both|all|another|other"
    r"|others|one|two|three|four|five|several|each|such|same|former|latter|which|who|when|where|while|after|before|as"
    r"|if|we|our|i|an?other|with|having|being|by|to|for|and|but|or|nor|so|only|just|even|not|no|what|because|although"
    r"|since|despite|due|following|meanwhile|also|then|again|soon|nearby|further)\b"
)
# That a battle was fought on its day is no event in it.
SAYS_NOTHING = r"^(?:The )?[^,]{0,60}\b(?:was fought|took place|was a (?:battle|naval|military))\b"
# A state, a plan, an act before the day, an opening phrase, or another date: no act of this day by its actor.
NO_ACT = (
    r"^(?:[Tt]he |[Aa]n? )?[a-z'’-]*(?:ed|fell|took|lost|began|withdrew|led|left|made|came|went)\b"
    r"|^(?:[Tt]he )?(?:[a-z'’-]+ )*(?:\w+ed|began|was|were|had) "
    r"(?=(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)"
    r"|^(?:In|On|From|At|By|Initially|During|With|After|Before|As|When|While|Since|Under|Operations|Ten|Six|Only)\b"
    r"|\b(?:had|numbered|consisted|also report|would)\b|\b(?:was|were) (?:to|an?|the|in|at|on)\b"
    r"|\b(?:January|February|March|April|June|July|August|September|October|November|December)\b|\b[12]\d{3}\b(?! men)|^(?:[Aa]t|Shortly|Unfortunately|Based|Between|Nearly)\b"
    r"|^[a-z][a-z'’-]*ed\b|^(?:the )?[a-z]+ (?:was|were|began)\b"
)
# A clause that breaks off, or that lost a word with a template or its date.
UNFINISHED = (
    r"(?i)(?:[,;:(/–—-]|\b(?:of|on|in|at|by|to|from|with|for|and|or|but|the|an?|as|that|which|who|was|were|is|are|had"
    r"|has|have|its|their|his|her|into|about|around|until|between|night|morning|evening|when|while|than|across|after|before|along"
    r"|more|fewer|launched|where|because|if|under|near|against|towards?))$|^\S+ launched was\b"
    r"|\b(?:from|of|by|near) (?:exploded|attacked|arrived|sank|was|were|sailed)\b"
    r"|\s[,.;:)]|\(\s*\)|\b(?:of|in|at|by|from|with|near|the|an?) (?:,|and|on the|was|were|to the|of)\b"
    r"|\b(\w+) \1\b|/(?=\s|$)|,\s*,"
)
# The actor carries a name or number: the 21st Panzer Division, Rommel, the Soviet 18th Army.
NAMED_ACTOR = r"^(?:[Tt]he |[Aa]n? )?(?:[a-z'-]+ ){0,2}(?!The |A |An )[A-Z0-9\"][\w'’.-]*"
ACTOR = NAMED_ACTOR
