"""How English prose tells of battles: dated clauses. Posts and phases are read from infoboxes only, so far."""

_NEVER = r"(?!)"

UNIT = NAMED_UNIT = SIDE_PREFIX = RANK = TROOP_LIST = PHASES = OTHER_NAME = AFTER_NAME = _NEVER
UNIT_LEVELS: tuple[str, ...] = ()
HEAD_TITLES: tuple[str, ...] = ()
UNREAD_MONTHS = _NEVER
FELL_IN = "(?!)"
SINGLE_POSTS: tuple[tuple[str, str], ...] = ()
SIDE_TITLES: tuple[str, ...] = ()
POST_LINE = IS_UNIT = _NEVER
SURNAMES = "\0"
COMMANDED_BY = "\0"
TROOP_STRENGTH = "\0"
TELLS_EVENTS = True
# Each day of a list has an event of its own.
SHARED_OUT = r"\brespectively\b"
# A list line that tells like a sentence, not only where it begins with its date.
TELLING_LINE = r"(?!)"
# Which words for a side may begin a clause as who acts.
SIDES_THAT_ACT = r"(?!)"
# Events whose month alone is known are kept even where their words do not stand alone.
TELLS_OF_MONTHS = True

BATTLE_NAME = (
    r"\b(?:Battles?|Siege|Campaign|War|Operation|Offensives?|Raid|Invasion|Liberation|Skirmish|Landings?|landings?"
    r"|Uprising|Actions?|Blockade|Fall|Capture|Case|Defen[cs]e|[Cc]ounter-?offensive|Convoy|Bombing|Attack|Line)\b"
)
SKIPPED_SECTIONS = (
    r"(?i)references|notes|footnotes|further reading|external links|see also|bibliography|sources|citations"
    r"|commemorat|memorial|legacy|popular culture|in fiction|order of battle|media|honou?rs"
)

# A full stop that ends no sentence, before the mark \0 that stands between what was cut: U.S. | Ninth Army, II. | Jagdkorps.
UNFINISHED_SENTENCE = (
    r"(?:\bU\.S\.|\bU\.K\.) *\0 *(?!The |In |On |By |At |A |An |This |It |He |They |When |After |However)[A-Z]"
    r"|\b(?:Lt|Gen|Col|Maj|Capt|Sgt|Brig|Adm|Cdr|Cmdr|Mt|No|Nos|vs|approx|ca?|Dr|Mr|St|Fr|Gens|Lieut|Wg|Sqn|viz|Rev|Hon|Messrs|Bde|Div|Regt|Pz|Inf|Art)\. *\0"
    r"|(?<![A-Za-z])[A-Z]\. *\0 *[A-Z]|\b(?:[IVX]+|\d{1,2})\. *\0 *(?:Jagd|Flieger|Panzer|SS|Fallschirm|Gruppe|Staffel|Infanterie|Gebirgs|Korps|Armee|Luft|Kampf|Sturm|Flak|Marine)"
    r"|\0 *[a-z]"
)
ACTS = (
    r"\b(?:\w{3,}ed|began|begun|fell|fallen|took|taken|won|lost|sank|sunk|shot|broke|broken|drove|driven|fought|held"
    r"|led|met|set|sent|struck|withdrew|withdrawn|gave|given|made|came|went|left|ran|flew|blew|became|overran|split|cut"
    r"|built|hit|saw|stood|dug|rode|threw|thrown|found|brought|caught|got|had|put|was|were)\b"
)
# That a battle was fought on its day is no event in it.
SAYS_NOTHING = r"^(?:The )?[^,]{0,60}\b(?:was fought|took place|(?:was|were) (?:an?|the|one|two|three|part) )"
# Sentences that tell of books, births and memorials, not of what happened then.
NO_HISTORY = (
    r"\b(?:born|publish(?:ed|ing)|historians?|memoirs?|biograph\w+|film|movie|documentary|novel|memorial|monument|commemorat\w+|anniversary"
    r"|museum|unveiled|premiered|video game|wreck was (?:found|discovered)|retrieved|archived)\b"
)
# What opens a sentence and dates it by the day told of before.
COUNTED = {
    "a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "1": 1, "2": 2, "3": 3, "4": 4, "5": 5, "6": 6, "7": 7, "8": 8, "9": 9, "10": 10,
}  # fmt: skip
DAYS_LATER = (
    r"\s*(?P<told>(?P<count>[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|A|\d) days? (?:later|afterwards?)"
    r"|(?:On the|The) (?P<before>previous|preceding) day)"
)
HOUR_ALONE = (
    r"\b(?:[Aa]t|[Bb]y|[Aa]round|[Aa]bout|[Ss]hortly after|[Jj]ust after|[Ss]hortly before|[Jj]ust before)(?: about| around| approximately| only)? "
    r"(?P<told>(?:[01]?\d|2[0-3])[:.][0-5]\d(?![\d%])(?: ?(?:[ap]\.?m\.?|hours|hrs))?|(?:[01]\d|2[0-3])[0-5]\d(?: hours| hrs|h)|(?:1[0-2]|\d) ?[ap]\.?m\b\.?)"
    r"(?![^.;]{0,40}\b(?:on|of) (?:\d|the \d|[A-Z][a-z]+ \d))"
)
LATE_HOUR = r"(?:1[89]|2[0-3])[:.]?\d\d|(?:[6-9]|1[01])(?:[:.]\d\d)? ?p"
# A part of the day that opens a sentence; dawn and midnight may be the next day's.
PART_OF_DAY = r"^(?P<told>(?:At|By|Around|About|Before|After|Just before|Just after|Shortly before|Shortly after)(?: about| around)? (?:noon|midday|dusk|nightfall|sunset)),?(?= )"
# Sections that tell of other days than the battle's.
BESIDE_THE_BATTLE = r"(?i)background|prelude|lead|aftermath|order of battle|prior|origin|casualt|consequence|planning|plan\b|forces"
# Words before a date that make it no day of the story itself: which had begun on, planned for.
IN_PASSING = r"(?i)\b(?:which|who|whom|had|has|have|since|(?:before|until|after)(?! (?:dawn|daybreak|daylight|first light|sunrise|noon|midday|dusk|dark|sunset|nightfall|midnight)\b)|planned|scheduled|expected|would|were to|was to|if)\b[^.]*$"
# Words before "the next day" by which nothing was done on it yet: postponed to, planned for.
ONLY_MEANT = (
    r"(?i)\b(?:postpon\w+|delay\w*|defer\w*|planned|plans?|scheduled|intend\w*|expect\w*|decided|decision|ordered|orders|agreed|prepar\w+|hop(?:ed|ing)|want(?:ed|ing)"
    r"|would|should|were to|was to|to be|not|until|ready|promis\w+|propos\w+|warn\w+)\b[^.;]*$"
)
# A day without its month: on the 17th, at midnight.
DAY_ALONE = r"\b[Oo]n (?P<told>the (?P<day>3[01]|[12]?\d)(?:st|nd|rd|th))(?=[,.;]|$| (?:the|at|a|an|and|but|when|in|after|while|he|they)\b)"

# Somebody who lost a post; {name} is a surname.
REPLACED = (
    r"\b{name}\b(?:(?!\bwhil)[^.;]){{0,80}}\b(?:was|were|been) (?:\w+ )?(?:succeeded|replaced|superseded|relieved)\b"
    r"|\b(?:succeeded|replaced|superseded|relieved|took over from|taken over from) (?:[A-Z][\w.-]*,? ){{0,5}}{name}\b"
)
FIGURES_CALLED_FALSE = (
    r"(?i)\b(?:claimed|reported|claims of|reports of) (?:\w+ )?(?:strengths?|numbers?|losses|casualties)\b[^.]{0,60}"
    r"\b(?:exaggerated|inflated|overstated)\b"
)
# English words such as "planned for" are read with the clause.
MEANT_FOR = r"(?!)"
ARM_BEFORE_NUMBER = (r"(?!)", "")
BACKGROUND = r"(?i)background|prelude|origins|preparation|planning|plans|context|lead"
ACT_OF_WAR = r"\b(?:attacked|captured|assaulted|bombarded|invaded|seized|stormed|fought|crossed|landed|took|besieged)\b"
# English articles tell at length of what went before.
DAYS_THAT_DENY_A_START = 2
PHASE_BEGINS = r"(?i)^the (?:first|second|third|initial|final) (?:phase|stage)\b[^,;]{0,60}\b(?:began|begun|started|commenced|opened)\b"
BEGINS = r"(?i)^the (?:battle|siege|fighting|offensive|operation|campaign|invasion)\b[^,;]{0,60}\b(?:began|begun|started|commenced|opened)\b"
