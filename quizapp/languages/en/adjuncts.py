"""How English leads to a date, and what it says with it: late on the night of. Data only."""

# What can stand between a date and the words that lead to it: the night of, at 04:30 on, late in the evening of.
_PART_OF_DAY = (
    r"(?:very )?(?:early |late |mid-?)?(?:morning|evening|night|afternoon|dawn|dusk|midnight|noon|midday|day|daybreak|nightfall|sunrise|sunset"
    r"|hours|course|end|beginning|start|middle|first (?:half|week|days|hours)|second half|last (?:week|days|hours)|(?:days|weeks?)(?= of)|night-time|nighttime|daylight|dark|small hours|closing days)"
)
_CLOCK = r"(?:approximately |about |around |exactly )?(?:\d{1,2}[:.]\d{2}|[0-2]\d{3}|\d{1,2})(?: ?(?:[ap]\.?m\.?|hours|hrs|h))?(?: (?:local time|GMT|UTC|CET|BST))?"
DATE_LEAD = (
    r"(?:(?<![\w’'-])(?:[Oo]n|[Ii]n|[Bb]y|[Aa]t|[Dd]uring|[Ff]rom|[Ss]ince|[Uu]ntil|[Tt]ill|[Uu]p to|[Tt]hrough(?:out)?|[Bb]etween|[Bb]efore|[Aa]fter|[Ff]ollowing|[Pp]rior to"
    r"|[Aa]s of|[Ss]tarting|[Bb]eginning|[Cc]ommencing|[Ll]ate|[Ee]arly|(?<!days )(?<!day )(?<!weeks )(?<!week )(?<!months )(?<!month )(?<!hours )(?<!years )[Ll]ater|or (?=about )|[Aa]round|[Aa]bout|[Aa]pproximately|[Ww]ithin|[Ss]hortly|[Jj]ust|[Ii]mmediately|[Ss]ome ?time|[Oo]nly"
    rf"|(?:[Tt]he )?{_PART_OF_DAY}(?: of)?|{_CLOCK}(?= (?:on|of)\b|,)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|of (?=the (?:night|morning|evening|afternoon)\b)|[Tt]he(?= (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|\d))"
    r")(?:,? +))*"
)
DATE_TRAIL = (
    r"(?:,? +(?:at|around|about|shortly (?:before|after)|just (?:before|after)|soon after|before|after|by) (?:about |around |approximately )?"
    r"(?:dawn|dusk|midnight|noon|midday|daybreak|nightfall|sunrise|sunset|dark|\d{1,2}[:.]?\d{2}(?: ?(?:[ap]\.?m\.?|hours|hrs))?(?: local time)?|\d{1,2} ?[ap]\.?m\.?)(?![\w-])"
    r"|,? +in the (?:early |late )?(?:morning|evening|afternoon|night|hours)(?: hours)?|,? +at night|,? +at (?:dawn|dusk|noon|midnight))*"
)
LEADS_UNTIL = r"(?i)\b(?:by|until|till|up to|through)\b"
LEADS_FROM = r"(?i)(?<!the )\b(?:from|since|starting|beginning|commencing|as of)\b"
LEADS_ELSEWHERE = r"(?i)\b(?:before|after|following|prior to|within|throughout)(?: (?:the )?(?:night|evening|morning|afternoon|end|start|beginning)s?(?: of)?)?,? *$"
# What a date belongs to when it is not the time of the clause: the order of 3 May, planned for 3 May.
NO_LEAD_AFTER = r"(?i)(?:\b(?:of|for|to|and|or|than|dated|like|the|a|an|this|that|until|his|her|its|their|between)|[/–-])$"
# A preposition at the head of what leads to a date.
OWN_LEAD = r"(?i)(?:on|in|at|by|during|from|since|until|till|up to|through|late|early|later|shortly|just|around|about|approximately)\b"
