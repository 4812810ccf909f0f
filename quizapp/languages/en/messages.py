"""What teachers are told of an English article. Data only."""

NOT_A_BATTLE = "This article is not about a battle: it has no battle infobox, and its title names no battle. No questions were made."
NO_INFOBOX = "This article has no battle infobox. Only its text was read."
UNREADABLE = "This entry of the infobox field {parameter} could not be read: {quote}"
RUNS_BACKWARDS = (
    "Time runs backwards: “{quote}…” is dated {when}, but the section has already reached {year}-{month:02d}. "
    "The month is probably wrong, so this sentence is not asked about."
)
QUOTED = "“{quote}”"
QUOTES_JOINED_BY = ", "
RIVAL_COUNTS = "The article gives several figures side by side, so none is asked about: {quotes}"
NO_SINGLE_COUNT = "The article gives no single answer to this, so it is not asked about: “{quote}”"
TWO_COMMANDERS = "One unit has two commanders: “{one}” and “{other}”. Neither is asked about."
TWO_UNITS = "One person commands two units of the same level: “{one}” and “{other}”. Neither is asked about."
ON_BOTH_SIDES = "The infobox lists {quote} on both sides."
END_BEFORE_START = "The end lies before the start: “{quote}”."
