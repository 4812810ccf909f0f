"""How English asks and states: templates by the name of the asking, as in Chinese. Data only."""

PHRASES: dict[str, dict[str, str]] = {
    "conflict.start.day": {
        "single_choice": "On which day did {battle} begin?",
        "date": "On which day of {year} did {battle} begin?",
        "statement": "{battle} began on {value}.",
    },
    "conflict.end.day": {
        "single_choice": "On which day did {battle} end?",
        "date": "On which day of {year} did {battle} end?",
        "statement": "{battle} ended on {value}.",
    },
    "conflict.part_of.whole": {
        "single_choice": "Which war or campaign was {battle} a part of?",
        "statement": "{battle} was a part of {value}.",
        "table_why": "{value} is another war; {battle} was not a part of it.",
    },
    "conflict.winner.outcome": {
        "single_choice": "Which side won {battle}?",
        "statement": "In {battle}, {value}.",
        "table_why": "The article says that {key}.",
    },
    "belligerent.enemy": {
        "short_answer": "Which state fought against {other} in {battle}?",
        "statement": "In {battle}, {value} fought against {other}.",
    },
    "commander.side": {"statement": "In {battle}, {value} commanded on the side of {party}."},
    "commander.member": {
        "single_choice": "Which of the following people commanded on the side of {party} in {battle}?",
        "statement": "In {battle}, {value} commanded on the side of {party}.",
        "why": "{value} commanded on the side of {party}.",
    },
    "commander.fate.fate": {
        "single_choice": "Which of the following commanders of {party} was {fate} in {battle}?",
        "statement": "{subject}, a commander of {party}, was {fate} in {battle}.",
        "why": "The infobox names {value} without a mark for {fate}.",
    },
    "strength.amount": {
        "single_choice": "How many {thing} did {party} have in {battle}?",
        "statement": "In {battle}, {party} had {value}.",
        "why": "{value}: that is what {party} had.",
    },
    "casualties.amount": {
        "single_choice": "How many are given as {loss} on the side of {party} in {battle}?",
        "statement": "On the side of {party}, {value} are given as {loss} in {battle}.",
        "why": "{value} are given as {loss} on the side of {party}.",
    },
    "command.person": {
        "single_choice": "Who commanded {unit} in {battle}?",
        "short_answer": "Who commanded {unit} in {battle}?",
        "statement": "In {battle}, {unit} was commanded by {value}.",
        "why": "{value} commanded {unit}.",
    },
    "command.unit": {
        "single_choice": "Which unit did {value} command in {battle}?",
        "statement": "In {battle}, {value} commanded {unit}.",
        "why": "{value} commanded {unit}.",
    },
    "office.person": {
        "single_choice": "Who was {unit} in {battle}?",
        "short_answer": "Who was {unit} in {battle}?",
        "statement": "In {battle}, {value} was {unit}.",
        "why": "{value} was {unit}.",
    },
    "office.office": {
        "single_choice": "Which post did {value} hold in {battle}?",
        "statement": "In {battle}, {value} was {unit}.",
        "why": "{value} was {unit}.",
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
    "event.sequence": {
        "ordering": "In which order did the following events happen, {within}?",
        "ordering_whole": "In which order did the following events happen, {within}?",
        "line": "{when}: {value}",
    },
    "phase.phase": {
        "single_choice": "Which battle was phase {ordinal} of {battle}?",
        "statement": "Phase {ordinal} of {battle} was {value}.",
        "why": "{value} was phase {ordinal}.",
    },
    "phase.sequence": {
        "ordering": "In which order did the phases of {battle} follow each other?",
        "line": "Phase {ordinal}: {value}",
    },
}

JUDGE = "Right or wrong: {statement}"
TRUE, FALSE = "Right", "Wrong"
EVIDENCE = "{statement} Source: “{title}”, {section}: “{quote}”"
EVIDENCE_AGAINST = "{statement} {why} Source: “{title}”, {section}: “{quote}”"
EVIDENCE_OF_ORDER = "The order is: {lines}. Source: “{title}”, {section}: “{quote}”"
CUT = " …"
BETWEEN_LINES = "; "
INFOBOX, LEAD = "infobox", "introduction"
NUMBER_IS_MADE_UP = "The article does not give this number."
HANT_QUOTES: dict[str, str] = {}

SIDES: dict[str, tuple[str, str]] = {}
WITHIN, TOLD_BY = "during {battle}", "according to the article on {battle}"
TOGETHER, AND_OTHERS, ONE_SIDE = " and ", " and others", "{members}"
STATE_FORM = r"(?!)"
ARMIES = ("",)
STATES: dict[str, tuple[str, ...]] = {
    "United Kingdom": ("Britain", "Great Britain", "the British", "UK"),
    "Nazi Germany": ("Germany", "the Germans"),
    "German Reich": ("Germany",),
    "Soviet Union": ("USSR", "Russia"),
    "United States": ("USA", "America", "US"),
    "Empire of Japan": ("Japan",),
    "Kingdom of Italy": ("Italy",),
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
THINGS = {"": ("troops", "troops")}
LOSSES_OF_PEOPLE = (
    "killed", "wounded", "captured", "missing", "casualties", "dead", "killed or wounded", "captured or missing",
)  # fmt: skip
LOST = "lost {thing}"
LOST_PEOPLE = "casualties"
PERSONS = ""
# Losses are asked by their category, so that their number stands alone.
MEASURES = dict.fromkeys(("casualties", "killed", "wounded", "captured", "missing", "dead"), "")
MYRIAD = ("", 0)
BEFORE_MEASURE = " "
# Names that are read with an article: the Battle of Hastings, the Soviet Union, the 4th Brigade.
WITH_ARTICLE = (
    r"^(?:(?:First |Second |Third |Fourth )?(?:Battle|Siege|Action|Attack|Bombing|Liberation|Invasion|Raid|Fall|Capture)\b"
    r"|.*\b(?:War|Offensives?|Campaign|Landings?|landings?|Raid|raid|Pocket|Convoy)$|United |Soviet Union|Netherlands"
    r"|.*\b(?:Empire|Kingdom|Republic|Union|Raj|Commonwealth)\b|\d|.*\b(?:Army|Corps|Division|Brigade|Regiment|Battalion|Fleet"
    r"|Squadron|Flotilla|Front|Group|Force|Command|Company|Command)$)"
)

PROVINCES: tuple[str, ...] = ()
WARS = (
    "World War I", "Korean War", "Crimean War", "Winter War", "American Civil War", "Spanish Civil War",
    "Russo-Japanese War", "Vietnam War", "World War II",
)  # fmt: skip
AKIN: dict[str, tuple[str, ...]] = {
    "World War II": ("Winter War", "Second World War"),
    "Second World War": ("Winter War", "World War II"),
}
HEAD_OF_UNIT = (
    r"commander|commanding officer|commander in chief|commander-in-chief|general officer commanding"
)
DEPUTY = r"(?:deputy|vice|assistant)$"
UNIT_LEVEL = r"army|corps|division|brigade|regiment|battalion|company|fleet|squadron|flotilla|front|group"
ON_THE_DAY = r"(?!)"
UNIT_NUMBER = r"\d+(?:st|nd|rd|th)?\s?(?:[A-Z][a-z]+\s)?(?:Army|Corps|Division|Brigade|Regiment|Battalion)"
COMMON = (
    "the|and|of|in|to|on|at|by|for|from|with|a|an|was|were|had|been|its|their|his|that|which|troops|forces|attack|attacked"
    "|advance|advanced|battle|army|division|brigade|battalion|regiment|corps|german|germans|british|italian|italians|japanese"
    "|soviet|allied|axis|american|french|australian|indian|chinese|polish|greek|began|captured|reached|took|against|after|into"
)
