"""How English infobox values are laid out."""

# What stands between two links of "the X of the Y in Z".
PART_OF_JOINTS = r"(?:,? ?(?:part )?(?:of|in|during|within)(?: the)?|,? ?and(?: the)?|/)"

ITEM_SEPARATORS = r"[,;]|(?<=\s)(?:and|&)(?=\s)"

RANKS = (
    "Field Marshal", "Generalfeldmarschall", "Lieutenant General", "Lieutenant-General", "Major General",
    "Major-General", "Brigadier General", "General", "Brigadier", "Colonel", "Lieutenant Colonel", "Major",
    "Captain", "Admiral", "Rear Admiral", "Vice Admiral", "Commodore", "Marshal", "Gen.", "Lt. Gen.", "Maj. Gen.",
    "Brig. Gen.", "Col.", "Lt. Col.", "Maj.", "Capt.", "Sir", "Lord",
)  # fmt: skip

FATE_TEMPLATES = {
    "kia": "killed", "wia": "wounded", "pow": "captured", "surrendered": "surrendered", "mia": "missing",
    "executed": "executed", "dow": "died_of_wounds", "assassinated": "assassinated",
}  # fmt: skip
FATE_WORDS = {
    "killed": "killed", "KIA": "killed", "†": "killed", "wounded": "wounded", "WIA": "wounded",
    "captured": "captured", "POW": "captured", "surrendered": "surrendered", "missing": "missing",
    "executed": "executed",
}  # fmt: skip

CATEGORY = r"(?P<category>[A-Za-z][A-Za-z ]{2,30})\s*:"
UNKNOWN = r"unknown|\?|none|n/a|heavy|light"
HEDGES = (
    r"\b(?:about|around|approximately|approx|c\.|circa|estimated|up to|at least|more than|over|nearly|almost|claimed"
    r"|possibly|disputed|between|or|minimum|maximum|less than|fewer than)\b|~|–|-(?=\d)|\+"
)
CASUALTY_WORDS = ("killed", "dead", "wounded", "captured", "missing", "casualties")

VICTORY = r"\s+(?P<how>(?:(?:decisive|tactical|strategic|pyrrhic|operational|marginal)\s+)?victory)"
NO_VICTORY = r"inconclusive|stalemate|both|claimed|disputed|draw"
