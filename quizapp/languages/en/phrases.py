"""How English asks and states: templates by the name of the asking, as in Chinese. Data only."""

PHRASES: dict[str, dict[str, str]] = {
    "conflict.start.day": {
        "single_choice": "On which day did {battle} begin?",
        "date": "On which day of {year} did {battle} begin?",
        "statement": "{battle} began on {value}.",
    },
    "conflict.start.month": {
        "single_choice": "In which month did {battle} begin?",
        "statement": "{battle} began in {value}.",
        "near_why": "{battle} began in {key}.",
    },
    "conflict.start.year": {
        "single_choice": "In which year did {battle} begin?",
        "date": "In which year did {battle} begin?",
        "statement": "{battle} began in {value}.",
        "near_why": "{battle} began in {key}.",
    },
    "conflict.day.day": {
        "single_choice": "On which day did {battle} take place?",
        "date": "On which day of {year} did {battle} take place?",
        "statement": "{battle} took place on {value}.",
    },
    "conflict.day.month": {
        "single_choice": "In which month did {battle} take place?",
        "statement": "{battle} took place in {value}.",
        "near_why": "{battle} took place in {key}.",
    },
    "conflict.day.year": {
        "single_choice": "In which year did {battle} take place?",
        "date": "In which year did {battle} take place?",
        "statement": "{battle} took place in {value}.",
        "near_why": "{battle} took place in {key}.",
    },
    "conflict.end.day": {
        "single_choice": "On which day did {battle} end?",
        "date": "On which day of {year} did {battle} end?",
        "statement": "{battle} ended on {value}.",
    },
    "conflict.end.month": {
        "single_choice": "In which month did {battle} end?",
        "statement": "{battle} ended in {value}.",
        "near_why": "{battle} ended in {key}.",
    },
    "conflict.end.year": {
        "single_choice": "In which year did {battle} end?",
        "date": "In which year did {battle} end?",
        "statement": "{battle} ended in {value}.",
        "near_why": "{battle} ended in {key}.",
    },
    "conflict.place.country": {
        "single_choice": "In which of the following countries did {battle} take place?",
        "statement": "{battle} took place in {value}.",
        "table_why": "The article on {battle} does not speak of {value}.",
    },
    "conflict.part_of.whole": {
        "single_choice": "Which war or campaign {was} {battle} a part of?",
        "statement": "{battle} {was} a part of {value}.",
        "table_why": "{battle} {was} not a part of {value}.",
    },
    "conflict.winner.outcome": {
        "single_choice": "Which side won {battle}?",
        "statement": "{In} {battle}, {value}.",
        "table_why": "The article says that {key}.",
    },
    "conflict.name.other": {
        "short_answer": "By which other name {is_} {battle} known?",
        "statement": "{battle} {is_} also known as {value}.",
    },
    "belligerent.foe": {
        "single_choice": "Which of the following fought against {enemy} {in_} {battle}?",
        "statement": "{In} {battle}, {value} fought against {enemy}.",
        "table_why": "The article on {battle} does not speak of {value}.",
    },
    "belligerent.enemy": {
        "short_answer": "Which state fought against {other} {in_} {battle}?",
        "statement": "{In} {battle}, {value} fought against {other}.",
    },
    "belligerent.several": {
        "multiple_choice": "Which of the following fought against {enemy} {in_} {battle}?",
        "line": "{value} fought against {enemy}",
        "why": "{value} fought on the other side.",
    },
    "commander.side": {
        "single_choice": "On which side did {value} command {in_} {battle}?",
        "statement": "{In} {battle}, {value} commanded on the side of {party}.",
    },
    "commander.member": {
        "single_choice": "Which of the following people commanded on the side of {party} {in_} {battle}?",
        "short_answer": "Who commanded on the side of {party} {in_} {battle}?",
        "statement": "{In} {battle}, {value} commanded on the side of {party}.",
        "why": "{value} commanded on the side of {party}.",
        "elsewhere_why": "{value} commanded {in_} {battle}.",
    },
    "commander.several": {
        "multiple_choice": "Which of the following were commanders on the side of {party} {in_} {battle}?",
        "line": "{value} commanded on the side of {party}",
    },
    "commander.same_side": {
        "statement": "{In} {battle}, {one} and {two} commanded on the same side.",
        "statement_not": "{In} {battle}, {one} and {two} commanded on opposite sides.",
        "line": "{value} commanded on the side of {party}",
    },
    "belligerent.same_side": {
        "statement": "{In} {battle}, {one} and {two} fought on the same side.",
        "statement_not": "{In} {battle}, {one} and {two} fought on opposite sides.",
        "line": "{value} fought against {enemy}",
    },
    "commander.matching": {
        "matching": "On which side did each of the following people command {in_} {battle}?",
        "line": "{value}: {party}",
    },
    "commander.fate.fate": {
        "single_choice": "Which of the following commanders on the side of {party} {in_} {battle} was {fate}?",
        "statement": "{subject}, a commander on the side of {party} {in_} {battle}, was {fate}.",
        "why": "The article does not say that {value} was {fate}.",
    },
    "strength.amount": {
        "single_choice": "How many {measure} did the side of {party} have {in_} {battle}?",
        "numeric": "How many {measure} did the side of {party} have {in_} {battle}?",
        "statement": "{In} {battle}, the side of {party} had {value}.",
        "why": "the side of {party} had {value}.",
    },
    "strength.compare": {
        "statement": "{In} {battle}, the side of {party} had more {measure} than that of {enemy}.",
        "statement_not": "{In} {battle}, the side of {party} had fewer {measure} than that of {enemy}.",
        "line": "the side of {party} had {value}",
    },
    "strength.matching": {
        "matching": "How many of each of the following did the side of {party} have {in_} {battle}?",
        "left": "{measure}",
        "line": "{value}",
    },
    "casualties.amount.people": {
        "single_choice": "How many {measure} on the side of {party} {loss} {in_} {battle}?",
        "numeric": "How many {measure} on the side of {party} {loss} {in_} {battle}?",
        "statement": "{In} {battle}, {value} on the side of {party} {loss}.",
        "why": "{value} on the side of {party} {loss}.",
    },
    "casualties.amount.total": {
        "single_choice": "How many casualties did the side of {party} have {in_} {battle}?",
        "numeric": "How many casualties did the side of {party} have {in_} {battle}?",
        "statement": "{In} {battle}, the side of {party} had {value}.",
        "why": "the side of {party} had {value}.",
    },
    "casualties.amount.things": {
        "single_choice": "How many {measure} did the side of {party} lose {in_} {battle}?",
        "numeric": "How many {measure} did the side of {party} lose {in_} {battle}?",
        "statement": "{In} {battle}, the side of {party} lost {value}.",
        "why": "the side of {party} lost {value}.",
    },
    "casualties.compare.people": {
        "statement": "{In} {battle}, more {measure} {loss} on the side of {party} than on the side of {enemy}.",
        "statement_not": "{In} {battle}, fewer {measure} {loss} on the side of {party} than on the side of {enemy}.",
        "line": "{value} on the side of {party} {loss}",
    },
    "casualties.compare.total": {
        "statement": "{In} {battle}, the side of {party} had more casualties than that of {enemy}.",
        "statement_not": "{In} {battle}, the side of {party} had fewer casualties than that of {enemy}.",
        "line": "the side of {party} had {value}",
    },
    "casualties.compare.things": {
        "statement": "{In} {battle}, the side of {party} lost more {measure} than that of {enemy}.",
        "statement_not": "{In} {battle}, the side of {party} lost fewer {measure} than that of {enemy}.",
        "line": "the side of {party} lost {value}",
    },
    "casualties.within": {
        "statement": "{In} {battle}, on the side of {party}, more {measure} {loss} than {other_loss}.",
        "statement_not": "{In} {battle}, on the side of {party}, fewer {measure} {loss} than {other_loss}.",
        "line": "{value} {loss}",
    },
    "casualties.matching": {
        "matching": "How many of each of the following did the side of {party} lose {in_} {battle}?",
        "left": "{category}",
        "line": "{category}: {number}",
    },
    "command.person": {
        "single_choice": "Who commanded {unit} {in_} {battle}?",
        "short_answer": "Who commanded {unit} {in_} {battle}?",
        "statement": "{In} {battle}, {unit} was commanded by {value}.",
        "why": "{value} commanded {unit}.",
    },
    "command.unit": {
        "single_choice": "Which unit did {value} command {in_} {battle}?",
        "statement": "{In} {battle}, {value} commanded {unit}.",
        "why": "{value} commanded {unit}.",
    },
    "command.matching": {
        "matching": "Which unit did each of the following people command {in_} {battle}?",
        "line": "{value} commanded {unit}",
    },
    "office.person": {
        "single_choice": "Who was {unit} {in_} {battle}?",
        "short_answer": "Who was {unit} {in_} {battle}?",
        "statement": "{In} {battle}, {value} was {unit}.",
        "why": "{value} was {unit}.",
    },
    "office.office": {
        "single_choice": "Which post did {value} hold {in_} {battle}?",
        "statement": "{In} {battle}, {value} was {unit}.",
        "why": "{value} was {unit}.",
    },
    "unit.parent.parent": {
        "single_choice": "Which larger unit did {subject_unit} belong to {in_} {battle}?",
        "statement": "{In} {battle}, {subject_unit} belonged to {value}.",
        "why": "{subject_unit} belonged to {value}.",
    },
    "unit.parent.several": {
        "multiple_choice": "Which of the following units belonged to {value} {in_} {battle}?",
        "line": "{subject_unit} belonged to {value}",
    },
    "event.day": {
        "single_choice": "On which day, {within}, did the following happen: “{value}”?",
        "date": "On which day of {year}, {within}, did the following happen: “{value}”?",
        "statement": "The following happened on {when}, {within}: “{value}”.",
        "why": "On {when}: “{value}”.",
    },
    "event.event": {
        "single_choice": "Which event happened on {when}, {within}?",
        "statement": "The following happened on {when}, {within}: “{value}”.",
        "why": "This happened on {when}.",
    },
    "event.gap": {
        "cloze": "{within}, on {when}: “{gapped}”.",
        "statement": "On {when}: “{value}”.",
    },
    "event.before": {
        "statement": "According to the article on {battle}, “{one}” came before “{two}”.",
        "statement_not": "According to the article on {battle}, “{one}” came after “{two}”.",
        "line": "{when}: “{value}”",
    },
    "event.before_battle": {
        "statement": "The following happened before {battle} began: “{value}”.",
        "statement_not": "The following happened after {battle} ended: “{value}”.",
        "line": "{when}: “{value}”",
    },
    "event.matching": {
        "matching": "On which day did each of the following events happen, {within}?",
        "line": "{when}: “{value}”",
    },
    "event.month": {
        "multiple_choice": "Which of the following events happened in {month}, {within}?",
        "line": "{when}: “{value}”",
        "why": "This happened on {when}.",
    },
    "event.sequence": {
        "ordering": "In which order did the following events happen, {within}?",
        "line": "{when}: {value}",
    },
    "event.first": {"single_choice": "Which event was the earliest of the following, {within}?"},
    "event.last": {"single_choice": "Which event was the latest of the following, {within}?"},
    "phase.phase": {
        "single_choice": "Which battle was phase {ordinal} of {battle}?",
        "statement": "Phase {ordinal} of {battle} was {value}.",
        "why": "{value} was phase {ordinal}.",
    },
    "phase.sequence": {
        "ordering": "In which order did the phases of {battle} follow each other?",
        "line": "Phase {ordinal}: {value}",
    },
    "battles.order": {
        "ordering": "In which order did the following battles begin?",
        "line": "{when}: {battle}",
        "topic": "following battles",
    },
    "battles.earlier": {
        "statement": "{one} began before {two}.",
        "statement_not": "{one} began after {two}.",
        "line": "{battle} began on {when}",
    },
    "battles.matching": {
        "matching": "When did each of the following battles begin?",
        "line": "{battle}: {when}",
        "topic": "following battles",
    },
    "battles.commander": {
        "single_choice": "Who commanded both in {one} and in {two}?",
        "short_answer": "Who commanded both in {one} and in {two}?",
        "statement": "{value} commanded both in {one} and in {two}.",
        "why": "{value} commanded in {battle}.",
    },
    "battles.several": {
        "multiple_choice": "In which of the following battles did {value} command?",
        "line": "{value} commanded in {battle}",
        "why": "The article on {battle} does not speak of {value}.",
        "topic": "following battles",
    },
}

JUDGE = "Right or wrong: {statement}"
TRUE, FALSE = "Right", "Wrong"
EVIDENCE_OF_ORDER = "The order is: {lines}."
FULL_STOP = "."
OR = " or "
APPROXIMATELY = {
    "about": "about {number}",
    "over": "over {number}",
    "nearly": "nearly {number}",
    "at_least": "at least {number}",
    "at_most": "at most {number}",
}
BETWEEN_LINES, BETWEEN_SENTENCES, IN_LIST = "; ", " ", ", "
NUMBER_IS_MADE_UP = "The article does not speak of {value}."
OTHERS_ARE_MADE_UP = "The article does not give the other numbers."
HANT_QUOTES: dict[str, str] = {}
SHORT_STEM, LONGEST_STEM, SHORT_CLAUSE = 30, 45, 12
"""Words of a comfortable and of the longest stem, and of a clause that two of fit into one."""

SHORT_STATES: tuple[tuple[str, tuple[str, ...]], ...] = ()
OF_ONE_NATION, ARMIES_OF_ONE_NATION = r"(?!)", ()
SIDES: dict[str, tuple[str, str]] = {}
# An army that is listed beside the power that it fights for.
ARMY_OF_A_POWER = (
    r"\b(?:Army|Navy|Air Force|Marine Corps|Wehrmacht|Luftwaffe|Kriegsmarine|Waffen-SS|Armed Forces)$"
)
# What the name of a power looks like, as against that of a party or an army.
POWER_FORM = r"\w"
ARMY_FORM = PARTY_FORM = STATE_FORM = r"(?!)"
CALENDAR, DAYS_OF_THE_MOON, SOLAR_FROM = "", r"(?!)", 0
WITHIN, TOLD_BY = "during {battle}", "according to the article on {battle}"
# What agrees with a title, by what it looks like: place, pattern, its word, the usual word.
_MANY = r"(?:[Ll]andings|[Oo]ffensives|[Rr]aids|[Oo]perations|Battles)(?: \(.*\))?$|^Battles of "
AGREEMENT = (
    ("was", _MANY, "were", "was"),
    ("is_", _MANY, "are", "is"),
    ("In", r" Line$", "On", "In"),
    ("in_", r" Line$", "on", "in"),
    ("In", r"^Convoy ", "In the battle for", "In"),
    ("in_", r"^Convoy ", "in the battle for", "in"),
)
# Headings that stand among the powers and name none.
HEADINGS = r"^(?:Allies|Axis|Allied|.*:)$"
TOGETHER, AMONG, AND_OTHERS, ONE_SIDE = " and ", ", ", " and others", "{members}"
ARMIES = ("",)
STATES: dict[str, tuple[str, ...]] = {
    "United Kingdom": ("Britain", "Great Britain", "the British", "UK"),
    "Nazi Germany": ("Germany", "the Germans"),
    "German Reich": ("Germany",),
    "Soviet Union": ("USSR", "Russia"),
    "United States": ("USA", "America", "US"),
    "Empire of Japan": ("Japan",),
    "Kingdom of Italy": ("Italy",),
    "French Third Republic": ("France",),
    "Second Polish Republic": ("Poland",),
    "Kingdom of Norway": ("Norway",),
    "Kingdom of Greece": ("Greece",),
    "Republic of China": ("China",),
}
DRAW = "neither side won"
WON = "{party} won"
TACTICAL, SCOPE_TACTICAL, SCOPE = "tactical", "tactical", "overall"
FATES = {
    "killed": "killed",
    "captured": "captured",
    "wounded": "wounded",
    "missing": "missing",
    "executed": "executed",
    "assassinated": "assassinated",
}
ORDINALS: dict[str, str] = {}
# How the brackets that tell apart titles of one name are set.
BRACKETS_OF_TITLE = (r"$", "")
# What is counted -> its name beside "how many", and its measure where the source gives none.
THINGS = {"": ("troops", "troops")}
# Losses of people -> what befell them.
LOSSES_OF_PEOPLE = {
    "killed": "were killed",
    "killed in action": "were killed",
    "wounded": "were wounded",
    "captured": "were captured",
    "prisoners": "were taken prisoner",
    "taken prisoner": "were taken prisoner",
    "missing": "went missing",
    "dead": "died",
    "killed or wounded": "were killed or wounded",
    "killed and wounded": "were killed or wounded",
    "captured or missing": "were captured or went missing",
}
# English names the things themselves: 5 ships sunk.
BEFELL_THINGS: dict[str, str] = {}
MEASURED_THINGS: dict[str, str] = {}
# Of these none counts those of another.
SEPARATE_LOSSES = ("killed", "wounded", "captured", "missing")
TOTALS = ("", "casualties", "total", "total casualties", "losses")
LOST, LOST_PEOPLE = "lost {thing}", "casualties"
PERSONS, TOTAL_MEASURE = "people", "casualties"
# Units of the source that only repeat the category.
NO_MEASURE = (
    "casualties",
    "killed",
    "wounded",
    "captured",
    "missing",
    "dead",
    "prisoners",
    "taken prisoner",
    "losses",
    "total",
    "man",
)
MEASURES: dict[str, str] = {}
MEASURE_OF_NONE = ""
MEASURES_OF_PEOPLE = (
    "men",
    "troops",
    "soldiers",
    "people",
    "infantry",
    "casualties",
    "sailors",
    "civilians",
    "personnel",
)
# A plain plural, or what has none; a nation's or a unit's own name is no thing to count.
PLAIN_THING = r"^(?!.*\b(?:victims|casualties|deaths|fatalities|injuries|wounds|lives|wounded|killed|dead|captured|missing|prisoners|sick|losses|deserters)\b)(?:(?:AA|PT|U)[ -])?[a-z][a-z -]*(?:s|aircraft|infantry|cavalry|men|artillery|personnel)$"
GIVEN_OUT_FOR = r"(?i)\b(?:claimed to (?:have|number|be)|purportedly|allegedly) $"
CIVILIANS = r"(?i)\bcivilians?\b"
# A note at the head of a page that tells its battle from others.
HATNOTE = (
    r"(?im)^\{\{\s*(?:about|for|other ?uses|distinguish)\s*\|[^}]*(?:\b1\d{3}\b|\bbattles?\b|\boffensive)"
)
BATTLE_OF_ITS_YEAR = "{battle} ({year})"
NUMBERED_BOATS, BOATS = r"\bU-\d+\b", r"(?i)^(?:U-boats|submarines)$"
NUMBERED_UNIT, LED_BY = r"(?!)", ""
# Units of several kinds counted together: which of them are meant is told in as many ways as there are counts.
SEVERAL_KINDS = r" (?:and|or) .*\b(?:divisions|brigades|regiments|battalions|corps|armies)$"
# A name that speakers of the language use.
OWN_NAME = r"^[\u0020-\u024f–’]+$"
MYRIAD = ("", 0)
BEFORE_MEASURE = " "
# Names that are read with an article: the Battle of Hastings, the Soviet Union, the 4th Brigade.
WITH_ARTICLE = (
    r"^(?!(?:Operation|Case|Convoy|Plan|Task Force) )(?:"
    r"(?:First |Second |Third |Fourth )?(?:Battles?|Siege|Action|Attack|Bombing|Liberation|Invasion|Raid|Fall|Capture|Sinking|Relief"
    r"|Defen[cs]e|Evacuation|Occupation|Surrender|Skirmish|Storming|Crossing|Dominion|Duchy|Kingdom|Government|Provisional)\b"
    r"|.*\b(?:Wars?|war|Offensives?|offensives?|[Cc]ampaigns?|Landings?|landings?|Raids?|raid|Pocket|Convoy|Line|Mutiny|Uprising"
    r"|uprising|Revolt|Rebellion|Revolution|Crusade|Theatre|Theater|theat(?:er|re)|Bridgehead|Expedition|expedition)(?: of .*)?(?: \(.*\))?$"
    r"|.*\b(?:invasion|evacuation|conquest|occupation|defence|defense|bombing|blockade|siege) of\b"
    r"|.*\((?:[a-z]+ )?(?:operation|battle|offensive|campaign|raid|siege)\)$"
    r"|United |Soviet Union|Netherlands|Netherlands East|Philippines|Hel Peninsula"
    r"|.*\b(?:Empire|Kingdom|Republic|Union|Raj|Commonwealth|Islands?|Sea|Ocean|Strait|Peninsula|River|Allies|Axis|Resistance"
    r"|Partisans|Forces|Service|Government|Settlements|States)\b(?! of)"
    r"|\d|(?!Army Group ).*\b(?:Armies|Division|Regiment|Brigade|Battalion|Corps)\b|.*\b(?:Army|Corps|Division|Brigade|Regiment|Battalion|Fleet"
    r"|Squadron|Flotilla|Front|Group|Force|Command|Company|Guards|Navy|Air Force)$"
    r"|(?:Empire|Republic|Union|Commonwealth|Army of) )"
)

HEAD_OF_UNIT = (
    r"commander|commanding officer|commander in chief|commander-in-chief|general officer commanding"
)
DEPUTY = r"(?:deputy|vice|assistant)$"
UNIT_LEVEL = r"army|corps|division|brigade|regiment|battalion|company|fleet|squadron|flotilla|front|group"
# Levels from the highest: who leads one of them leads whatever is below it, too.
RANKED_LEVELS = (
    ("front",),
    ("army", "fleet"),
    ("corps",),
    ("division",),
    ("brigade",),
    ("regiment",),
    ("battalion",),
)
# Words of what is yet to come, then sections of what led to the battle and of what came of it.
LOOKS_AHEAD = r"(?i)\b(?:discuss\w*|plan(?:s|ned|ning)?|prepar\w*|propos\w*|decid\w*|intend\w*|approv\w*|authori[sz]\w*)\b"
BEFORE_THE_BATTLE = r"(?i)background|prelude|planning|plans|preparation|origins|prior"
AFTER_THE_BATTLE = r"(?i)aftermath|consequence|subsequent|legacy|analysis|commemorat"
# What was done already by the day that is told, nobody knows since when.
ALREADY = r"\bhad\b"
ON_THE_DAY = r"(?!)"
UNIT_NUMBER = r"\d+(?:st|nd|rd|th)?\s?(?:[A-Z][a-z]+\s)?(?:Army|Corps|Division|Brigade|Regiment|Battalion)"
COMMON = (
    "the|and|of|in|to|on|at|by|for|from|with|a|an|was|were|had|been|its|their|his|that|which|when|while|where|troops|forces|force"
    "|attack|attacked|attacks|attacking|advance|advanced|advancing|battle|army|division|divisions|brigade|battalion|battalions|regiment"
    "|corps|german|germans|germany|british|italian|italians|japanese|soviet|soviets|allied|allies|axis|american|americans|french"
    "|australian|indian|chinese|polish|greek|began|captured|reached|took|against|after|into|infantry|armoured|panzer|tank|tanks"
    "|ships|aircraft|started|launched|made|during|ordered|general|north|south|east|west|northern|southern|eastern|western"
    "|morning|night|afternoon|evening|under|over|within|between|more|some|than|this|these|first|second|only|still|also"
)
# A linked name that can be left out of a sentence: it has a capital, and is no people's or army's word.
NAME_TO_FILL_IN = (
    r"^(?!(?:Allie[sd]|Axis|German|British|Italian|Japanese|Soviet|American|French|Polish|Dutch|Canadian|Australian|Indian|Chinese"
    r"|Norwegian|Greek|Luftwaffe|Wehrmacht|Royal|Red Army|Army|Navy|RAF|US|UK|HQ)\w*$|[A-Z.]{2,6}$|(?:Spitfire|Hurricane|Stuka|Heinkel|Enigma|(?:Great )?Britain|United Kingdom|England|Russia|Soviet Union|United States|America|(?:Nazi )?Germany|China|Holland|Netherlands)$)[A-Z][\w.'’-]+(?:(?: of| the| de| von| van)* [A-Z0-9][\w.'’-]*)*$"
)
# What a name to fill in begins with is no part of it: Sir, Marshal.
TITLE_OF_NAME = (
    r"^(?:(?:Sir|Lord|Lady|Field|Grand|Vice|Rear|Lieutenant|Major|Brigadier|Colonel|General|Marshal|Admiral|Commodore|Captain|Commander|Prince"
    r"|King|Emperor|Count|Duke|President|Ambassador|Comrade|The)[- ])+(?=[A-Z][\w.]{2}|[A-Z]\.)"
)
# What may not touch a gap: it would give the name away, or be a part of it.
BESIDE_A_GAP = (
    r"\w____|____\w|-____|____-|____ \(|\([^()]*____|(?:a|an|the) ____|\b[Aa]n? [a-z-]+ ____|____ [A-Z]"
    # Before a noun stands what any word of its kind could be: a new ____ network.
    r"|____ (?!(?:and|or|to|of|in|on|at|by|from|with|into|onto|over|through|across|against|between|near|under|along|towards?|as|for|during|after|before"
    r"|was|were|had|headquarters|north|south|east|west|began|took|sent|led|left|fell|gave|set|won|lost|met|broke|drove|struck|withdrew|came|went|sank|shot|cut"
    r"|held|made|put|beat|flew|fled|blew|overran|fought|road|railway|harbour|harbor|airfield|[a-z]{2,}ed|[a-z]+ly)\b)[a-z]"
)
# Units that every army has: without a number and without a name of their own.
RULERS = r"(?!)"
UNITS_OF_ANY_ARMY = r"^(?:the )?(?:infantry|cavalry|artillery|engineers?|signals?|reserve|field|armou?red) (?:company|battalion|regiment|brigade|division|corps|group|force)$|^(?:the )?[\"“]"
TWO_CALENDARS = r"(?i)\b(?:O\.?S\.?|old style|N\.?S\.?|new style|julian)\b"
FAMILY_NAME_ALONE = r"(?!)"
ARMY_OR_OFFICE = r"(?i)\b(?:army|headquarters|command|corps|guard|force)s?$"
FORM_OF_A_STATE = r"^(?:the )?(?:Kingdom|Republic|Empire|Dominion|Commonwealth|Duchy|State) of (?:the )?"
SHORTEST_NAME = 4
