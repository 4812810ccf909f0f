"""English words that spoil a question. Data only."""

NEGATIVE = ("not", "except", "never", "without", "incorrect", "false", "isn't", "wasn't", "didn't")
ABSOLUTE = ("always", "never", "all", "only", "completely", "none", "every", "entirely")
VAGUE = ("often", "usually", "mostly", "some", "about", "perhaps", "probably", "nearly")
ALL_OR_NONE = (
    "all of the above",
    "none of the above",
    "both of the above",
    "all of these",
    "none of these",
    "neither of these",
)
DANGLING = (
    "this", "that", "these", "those", "he", "she", "it", "they", "his", "her", "its", "their", "him", "them",
    "the text", "above", "below", "same year", "next day", "same day",
    "the following day", "the latter", "the former", "then",
)  # fmt: skip
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
DOUBLED = ("the the", "of of", "in in", "a a", "is is", "was was", "by by")
APPROXIMATE = ("about", "over", "nearly", "around", "at least", "some")
PART_OF = {"World War II": ("Pacific War",), "England": ("Sussex", "Kent")}
RESIDUE = ("file:", "image:", "category:", "citation needed", "thumb", "edit source")
BROKEN_START = r"and|but|by|of|with|then|to|from|which|who|had|was|were"
LINKED = r"\b(?:also|too|again|meanwhile|however|another)\b"
BROKEN_END = r"\b(?:and|but|by|of|with|to|from|the|a|an|which|who)$"
ACTOR = r"[A-Z]"
FALLS = r"\bfell$"
