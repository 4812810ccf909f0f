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
INEXACT = "The article gives this figure only roughly, so it is not asked about: “{quote}”"
FELL_ELSEWHERE = "The infobox lists somebody who, the text says, fell in another fight: “{one}” and “{other}”. He is not asked about."
TWO_COMMANDERS = "One post is held by two people: “{one}” and “{other}”. Neither is asked about."
TWO_UNITS = "One person commands two units of the same level: “{one}” and “{other}”. Neither is asked about."
ON_BOTH_SIDES = "One person is listed on both sides: “{one}” and “{other}”. Neither is asked about."
END_BEFORE_START = "The end lies before the start: “{one}” and “{other}”. Neither is asked about."
DATES_DIFFER = (
    "The infobox and the text give different days: “{one}” and “{other}”. The day is not asked about."
)
FATES_DIFFER = "One person’s fate is told in two ways: “{one}” and “{other}”. Neither is asked about."
DEAD_COMMANDING = "“{other}” is dated after a death: “{one}”. Neither is asked about."
PARTS_BEYOND_TOTAL = (
    "The parts {parts} add up to {sum}, more than the total “{total}”. None of them is asked about."
)
OTHER_INFOBOXES = (
    "The article has {count} battle infoboxes. Only the one that bears its title, or the first, was read."
)
ANOTHER_TYPE = "This article is not about a battle: its infobox is “{name}”. No questions were made."
REDIRECT = "This page only points to another one: “{target}”. No questions were made."
REPLACED = (
    "The article says that this commander was replaced: “{one}” and “{other}”. Nobody is asked who it was."
)
FIGURES_CALLED_FALSE = (
    "The article itself doubts such figures: “{one}” and “{other}”. None of them is asked about."
)
FIGURES_DIFFER = "The infobox and the text give different figures, or the text calls them disputed: “{one}” and “{other}”. They are not asked about."
ONLY_CLAIMED = (
    "The text gives the figure only as the other side’s claim: “{one}” and “{other}”. It is not asked about."
)
TWO_DAYS = "The same thing is told of two days: “{one}” and “{other}”. Neither is asked about."
OLD_CALENDAR = "The infobox gives a day of the old calendar as one of ours: “{one}” and “{other}”. It is not asked about."
OLD_CALENDAR_IN_PROSE = (
    "The text seems to date by the old calendar: “{one}” and “{other}”. Its events are not asked about."
)
NOBODY_WON = "The infobox names a winner, but the text says there was none: “{one}” and “{other}”. The winner is not asked about."
