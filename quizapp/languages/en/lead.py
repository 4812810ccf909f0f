"""How English articles define a battle in their first sentences."""

# What a defining sentence says of the battle named before it.
DEFINES = r"\b(?:was|were|is|took place|occurred|began|refers|denotes)\b"
# The sentence that says no more than when it was.
TELLS_WHEN = r"^(?:It|The (?:battle|action|offensive|operation|siege|raid|campaign)) (?:was fought|was conducted|took place|occurred|lasted|was launched)\b"
# What leads from the battle to the war that it belongs to.
WAR_BEFORE = (
    r"(?:\b(?:part|stage|phase|battles?|engagements?|operations?|actions?|offensives?|campaigns?|events?) (?:of|in)|\bduring|\bin|\bof|\band|\bon"
    r"|\b(?:Theat(?:er|re)|[Cc]ampaign|Front|front) of)(?: the)?(?: wider| larger| opening stages of the)? $"
)
WAR_AFTER = r""
WAR = r"(?:\b(?:[Ww]ars?|[Cc]ampaign|[Ii]nvasion of [A-Z]\w+|Offensives?|Front|Rebellion|Uprising|Revolution|Crusade|Revolt)\b|^Battle of )(?!.* (?:armistice|cemetery))"
PLACE = (
    r"\b(?:fought|took place|occurred|battle|engagement|action|conducted)\b[^,;()]{0,30}? (?:in|at|near|off|around|on)"
    r"(?: the)?(?: (?:island|town|village|city|coast|vicinity|area|waters) of)?(?: the)?(?: (?:north|south|east|west|central|modern|present-day)[a-z-]*)? (?P<place>)(?=[A-Z])"
)
PLACE_SEPARATOR = r"(?!)"
PLACE_IS_LINKED = True
NO_PLACE = r"(?i)\b(?:world war|war|campaign|theat(?:er|re)|front|army|forces|century|[12]\d{3}|january|february|march|april|may|june|july|august|september|october|november|december)\b"
# Names told outside quotation marks: "(Battle of X)" behind the title, "also known as the Battle of Y".
NAMED_ALSO = (
    r"\b(?:also|sometimes|otherwise|commonly|better)? ?(?:known as|called|referred to as|named) (?:the )?"
    r"(?P<name>(?:(?:First|Second|Third|Great) )?(?:Battle|Siege|Action|Raid|Sinking|Fall|Operation|Defen[cs]e) (?:of|off|for) (?:the )?[A-Z][\w-]*(?: [A-Z][\w-]*)*)"
)
NAME_IN_BRACKETS = r"(?!)"
SIDES = r"\bbetween (?:the )?(?P<one>[A-Z][\w.]+(?: [A-Z][\w.]+){0,2}) and (?:the )?(?P<two>[A-Z][\w.]+(?: [A-Z][\w.]+){0,2})(?=[,.;]| in\b| on\b| during\b| at\b| near\b| off\b| from\b)"
# Two months that one event fills: "in February and March 1945" is a span.
_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
JOINED_MONTHS = rf"(?<=\bin )({_MONTH}) and (?={_MONTH} \d)"
# What leads to a name in bold in a later sentence.
CALLED = r"\b(?:known|called|named|referred to|code-?named|dubbed|spelled)\b[^.;]{0,40}$"
# Another thing of the battle's name, and wars that only lie near it.
IS_NO_BATTLE = r"\b(?:was|is) (?:an? |the )(?:[\w-]+ ){0,4}?(?:painting|novel|film|movie|book|song|game|album|ship|poem|play|map|monument|museum|documentary|series)\b"
NOT_ITS_WAR = r"\b(?:aftermath|end|outbreak|eve|start|beginning|wake|conclusion|cause|result|prelude|veterans?|history) (?:of|in|to)(?: the)? $"
# What a page is about whose title does not say so: was the codename of a punitive operation conducted by German forces.
TELLS_OF_A_FIGHT = (
    r"^(?=[^.]{0,300}\b(?:forces|troops|army|armies|fleet|navy|soldiers|division|brigade|regiment)\b)(?:[^.()]|\([^()]*\)){1,160}?\b(?:was|were) (?:an? |the )"
    r"(?:[\w-]+ ){0,5}?(?:battle|siege|skirmish|offensive|naval engagement|counter-?offensive|military campaign|(?:military|punitive|amphibious|airborne"
    r"|naval|offensive|combat|commando) operation)(?=,| (?:conducted|fought|between|launched|carried|undertaken|of the|in the|during|by)\b)"
)
