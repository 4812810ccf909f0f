"""English words that spoil a question. Data only."""

from quizapp.languages.en import vague_events

NEGATIVE = ("not", "except", "never", "without", "incorrect", "false", "isn't", "wasn't", "didn't")
ABSOLUTE = ("always", "never", "all", "only", "completely", "none", "every", "entirely")
VAGUE = ("often", "usually", "mostly", "some", "about", "perhaps", "probably", "nearly")
ALL_OR_NONE = (
    *(f"{how}{which}" for how in ("all of", "none of", "both of", "neither of", "either of", "any of")
      for which in (" the above", " these", " them", " those", " the others", " the options", " the answers")),
    "all the above", "none other", "no other option",
)  # fmt: skip
# Words that point at something outside the question.
DANGLING = (
    "this", "these", "those", "him", "them", "the text", "the above", "above-mentioned", "as above", "mentioned above",
    "described above", "mentioned below", "as below", "same year", "next day", "same day", "following day", "day before",
    "previous day", "same night", "that night", "that evening", "that morning", "that afternoon", "that day", "that year",
    "that month", "that time", "that point", "that town", "that city", "that place", "that line", "that area",
    "in that", "on that", "at that", "by that", "of that", "from that", "along that", "after that", "before that",
    "during that", "with that", "the latter", "the former", "aforementioned",
)  # fmt: skip
_JOINING = (
    "when",
    "as",
    "after",
    "before",
    "while",
    "until",
    "where",
    "which",
    "what",
    "because",
    "since",
    "that",
    "if",
)
# Pronouns that may stand for what the same clause has named: its guns, when he led.
NOT_POINTING: tuple[str, ...] = ()
LOOKING_BACK = rf"\b(?:its|his|her|their|(?:{'|'.join(_JOINING)}) (?:it|he|she|they))\b"
# The same pronouns where nothing joins them to the clause, and "then" at its start.
POINTING = (
    "".join(rf"(?<!\b{word} )" for word in _JOINING) + r"\b(?:it|he|she|they)\b|^(?:and )?then\b|^that\b"
)
# What such a pronoun may stand for.
ANTECEDENT = (
    r"(?-i:\b(?!(?:The|A|An|In|On|At|After|Before|By|When|While|As|During|From|With|Following|Having|Finding|Meanwhile"
    r"|Once|Under|Its|His|Her|Their|It|He|She|They|Which|Who|What|Right|True|Despite|Although)\b)[A-Z][\w'’-]*)"
    r"|\b(?:garrison|army|navy|fleet|defenders?|attackers?|troops|forces?|government|division|brigade|regiment|battalion"
    r"|company|squadron|commander|general|king|queen|emperor|men|soldiers|marines|crew|ship|guards?|cavalry|infantry)\b|…"
)
INTERROGATIVES = (
    ("which of the following people", ("person",)),
    ("which of the following commanders", ("person",)),
    ("who", ("person",)),
    ("whom", ("person",)),
    ("when", ("date",)),
    ("which year", ("date",)),
    ("which day", ("date",)),
    ("what date", ("date",)),
    ("where", ("place",)),
    ("which place", ("place",)),
    ("how many", ("number",)),
    ("which unit", ("unit",)),
    ("which side", ("side", "state", "outcome")),
    ("which state", ("state", "side")),
    ("which war", ("conflict",)),
    ("which battle", ("conflict",)),
    ("which event", ("clause",)),
    ("which order", ("sequence",)),
    ("which post", ("office",)),
)
ASKING = ("who", "whom", "whose", "what", "which", "when", "where", "how")
SEQUENCE = ("first", "second", "third", "later", "then", "finally", "last", "afterwards", "next")
CONTESTED = ("estimated", "disputed", "perhaps", "possibly", "allegedly", "claimed", "reportedly", "unknown")
# What a whole sentence is only told by.
HEARSAY = (
    "allegedly",
    "reportedly",
    "supposedly",
    "is said to",
    "are said to",
    "was said to",
    "is disputed",
    "are disputed",
)
DOUBLED = ("the the", "of of", "in in", "a a", "is is", "was was", "by by")
APPROXIMATE = ("about", "over", "nearly", "around", "at least", "some")
PART_OF = {
    "World War II": ("Pacific War",),
    "England": ("Sussex", "Kent"),
    "British Empire": (
        "Australia",
        "New Zealand",
        "South Africa",
        "Canada",
        "India",
        "British India",
        "Southern Rhodesia",
        "Dominion of New Zealand",
        "Union of South Africa",
        "Dominion of Canada",
        "British Raj",
    ),
}
RESIDUE = ("file:", "image:", "category:", "citation needed", "thumb", "edit source")
BROKEN_START = r"and|but|by|of|with|then|to|from|which|who|had|was|were"
LINKED = r"\b(?:also|too|again|meanwhile|however|another)\b"
BROKEN_END = r"\b(?:and|but|by|of|with|to|from|the|a|an|which|who)$"
# A gap hides who acts.
ACTOR = r"[A-Z]|^_{2,}"
FALLS = r"\bfell$"
# "A and C", "both … and …": an option that is made of others, and what parts a list.
COMBINED = r"^(?:(?:[A-D]|I{1,3}|IV|\d)(?:(?:, | and |, and | or |/)(?:[A-D]|I{1,3}|IV|\d))+(?: only)?|(?:both|either|neither) .+ (?:and|n?or) .+)$"
JOINTS = r", and |, | and "
# What tells a battle from others of its name.
NUMBERED = r"\b(?:First|Second|Third|Fourth|Fifth|1st|2nd|3rd|4th) |(?<=\w) (?:I|II|III|IV)$"
YEAR = r"(?:1\d|20)\d\d|[1-9]\d{1,2}(?:bc|ad|bce|ce)"
# How exact the answer has to be, by the words that ask.
PRECISIONS = {
    "which day": "day", "what day": "day", "what date": "day", "which date": "day", "which month": "month",
    "what month": "month", "which year": "year", "what year": "year",
}  # fmt: skip
OTHER_CALENDARS = ("O.S.", "Old Style", "Julian calendar", "lunar calendar", "Islamic calendar")
# Words that are a part of many names and cue nothing.
GENERAL = (
    "Battle", "Siege", "Operation", "Campaign", "Offensive", "War", "World", "Army", "Corps", "Division", "Brigade",
    "Regiment", "Battalion", "Company", "Fleet", "Squadron", "Group", "Force", "Forces", "Front", "Command", "General",
    "Commander", "Colonel", "Major", "Captain", "Admiral", "Marshal", "Lieutenant", "Infantry", "Armoured", "Armored",
    "Panzer", "Cavalry", "Which", "What", "Where", "When", "Royal", "First", "Second", "Third", "January", "February",
    "March", "April", "June", "July", "August", "September", "October", "November", "December", "North", "South",
    "Kingdom", "Republic", "Empire", "Dominion", "Union", "Free", "United", "States", "East", "West", "Northern", "Southern", "Eastern", "Western",
)  # fmt: skip
MEASURED = r"(?i:how many) (?:men|troops|soldiers|ships|aircraft|tanks|guns|vehicles|horses|tons|vessels)"
MEASURES = r"men|troops|soldiers|ships|aircraft|tanks|guns|vehicles|horses|tons|vessels"
# A measure that counts the same as another.
LIKE_MEASURES = {"troops": "men", "soldiers": "men"}
UNIMPORTANT_SECTIONS = r"^(?:notes|footnotes|references|bibliography|sources|see also|external links|further reading|gallery|citations)\b"
CHARGED = (
    "heroic", "heroically", "hero", "heroes", "glorious", "gloriously", "gallant", "gallantly", "cowardly", "treacherous",
    "barbaric", "savage", "savagely", "infamous", "evil", "shameful", "traitor", "traitors", "terrorists", "hordes",
    "bravely", "brutally",
)  # fmt: skip
# An act of nothing that has a name, or that only the article tells from others.
NAMES_SOMETHING = vague_events.NAMES_SOMETHING
NOTHING_NAMED = vague_events.NOTHING_NAMED
# An event that only says what the title says.
ATTACKED = r"(?!)"
CONTENT_OF_TITLE = vague_events.CONTENT_OF_TITLE
ACT_IN_TITLE = vague_events.ACT_IN_TITLE
BEGINS_OR_ENDS = vague_events.BEGINS_OR_ENDS
OF_TWO_DAYS = vague_events.OF_TWO_DAYS
