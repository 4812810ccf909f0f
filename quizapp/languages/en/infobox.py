"""How English infobox values are laid out."""

# What stands between two links of "the X of the Y in Z".
PART_OF_JOINTS = r"(?:,? ?(?:part )?(?:of|in|during|within)(?: the)?|,? ?and(?: the)?|/)"
# A war or campaign that is named without a link.
WAR = r"(?:(?:[A-Z][\w'’–-]*|of|the|in)\s+)*(?:War|Wars|Campaign|Front|Theatre|Theater)\b(?:\s+[IV]{1,2}\b)?"

# A comma before Jr. or 1st Earl parts no two persons.
ITEM_SEPARATORS = r",(?!\s*(?:Jr|Sr|\d+(?:st|nd|rd|th))\b)|;|(?<=\s)(?:and|&)(?=\s)"
# Between two parties in one line.
ARMY_BEHIND = r"(?!)"
PARTY_TAIL = r"(?!)"
PARTY_SEPARATORS = r"\s*(?:[,;/&]|\band\b)\s*"

# One word of a rank, as in "Brig-Gen." and "Lt. Col.".
# English links a rank or a style before a name; RANKS knows them.
TITLES = r"(?!)"
RANKS = (
    r"(?:Generalfeldmarschall|Generaloberst|Generalleutnant|Generalmajor|General der [A-Z]\w+|Oberstleutnant|Oberst|Major"
    r"|Field|Marshal|Lieutenant|Lieut|Lt|Brigadier|Brig|General|Gen|Maj|Colonel|Col|Captain|Capt|Cpt|Kapitän zur See"
    r"|Rear|Vice|Grand|Admiral|Adm|Commodore|Commander|Cdr|Cmdr|Group|Wing|Squadron|Leader|Flight|Air|Chief|Division|Div"
    r"|Sergeant|Sgt|Corporal|Cpl|Sir)(?:\.?-|\.?\s+|\.)"
)
# A person named without a link: words with capitals, and the small ones of family names.
PERSON = (
    r"(?:[A-ZÀ-ÞŁŚŻČŠŽ][\w'’.\-–]*|(?:de|di|da|del|della|von|van|der|den|zu|ibn|bin|al|el|la|le|du|of|the|y|e|ter|ten)|[dl]['’]\w+|[a-z]{2}-[A-Z]\w+)"
    r"(?:\s+(?:[A-ZÀ-ÞŁŚŻČŠŽ\"“][\w'’.\-–\"”]*|de|di|da|del|della|von|van|der|den|zu|ibn|bin|al|el|la|le|du|of|the|y|e|ter|ten|[dl]['’]\w+|[a-z]{2}-[A-Z]\w+)){0,6}(?:, (?:Jr|Sr)\.?)?"
)
NO_PERSON = (
    r"(?i:\b(?:army|armies|corps|division|brigade|regiment|battalion|company|squadron|fleet|flotilla|front|command|forces?"
    r"|group|staff|government|militia|unknown|none|others|various|several|troops|men|soldiers|ships?|navy|air force)\b|[?]"
    r"|^(?:the|and|later|from|until|to|of|initially)\b)"
)

FATE_TEMPLATES = {
    "kia": "killed", "wia": "wounded", "pow": "captured", "surrendered": "surrendered", "mia": "missing",
    "executed": "executed", "dow": "died_of_wounds", "assassinated": "assassinated", "suicide": "suicide",
    "kia2": "killed", "killed in action": "killed", "wounded in action": "wounded", "prisoner of war": "captured",
    "missing in action": "missing", "died of wounds": "died_of_wounds",
}  # fmt: skip
FATE_WORDS = {
    "died of wounds": "died_of_wounds", "DOW": "died_of_wounds", "killed": "killed", "KIA": "killed", "†": "killed",
    "wounded": "wounded", "WIA": "wounded", "captured": "captured", "POW": "captured", "surrendered": "surrendered",
    "missing": "missing", "MIA": "missing", "executed": "executed", "assassinated": "assassinated", "suicide": "suicide",
}  # fmt: skip

NO_PLACE = (
    r"(?i:in|around|in and around|near|off|at|on|of|the|between|along|(?:north|south|east|west)\w*(?: of)?)|"
    r"(?i:(?:the |its |in )?(?:surrounding|nearby|adjacent|neighbou?ring|various)\b.*"
    r"|(?:the |its |in )?(?:outskirts|environs|vicinity|surroundings|others?|elsewhere|area|region|present-day|now|modern)\b.*)"
)
PLACE_RANK = r"(?!)"
ARMIES_FOR_SHORT = ()
ENDED_ON = r"(?i:^\s*(?:ended|concluded)\b)"
PLACE_TAIL = r"(?!)"

# Numbers that name and count nothing: 7th Army, 4. Panzerdivision, No. 1 Company, Ju 52, Regiment 11, 14–17 April.
NAMES = (
    r"\d+(?:st|nd|rd|th|e|er|ème|ª|º|\.)(?:\s|-)|\d+(?:st|nd|rd|th)\b|(?:No\.?|Type|Mark|Ju|Bf|Fw|Do|He|Task Force|Regiment|Division|Brigade"
    r"|Battalion|Company|Squadron|Group|Force)\s+\d+\w*|\d+/\d+(?:st|nd|rd|th)?|\d+\s*(?:mm|cm|lb)\b|[A-Z]+[-/]?\d+"
    r"|(?:\d+\s*[-–—]\s*)?\d+\s+(?:January|February|March|April|May|June|July|August|September|October|November|December)(?:\s+\d{4})?"
)
# Words by which a count is somebody's claim, or holds for a time or a part only.
# A note that takes a number back.
NOT_KNOWN = r"(?i)>\s*Estimated\b|\b(?:exact (?:number|figure)s?[^.<]{0,60}(?:unknown|uncertain|not known)|(?:unknown|uncertain|disputed|unclear) (?:number|figure)|figures? (?:vary|differ))\b"
NEGOTIATED = r"(?!)"
CLAIMS = (
    r"(?i:\b(?:estimate[sd]?|claim(?:s|ed)?|possibly|probably|disputed|alleged(?:ly)?|reported(?:ly)?|maximum|minimum|official(?:ly)?|according|per|sources?"
    r"|estimates|initial(?:ly)?|later|reserve|only|peak|elements|parts?|inclu\w+|exclud\w+|operational|at the (?:beginning|start|outset|end))\b|(?<=\()[^()]*\b1\d{3}\b(?!,))"
)
# What may stand between and behind the counts of a line that says no more than them.
FILLING = r"(?i:[\s,;:.&+/–—-]|\b(?:and|with|plus|in total|in all|totals?|overall|about|approximately|a|of which|in action)\b)"
TOTAL = r"(?i:\b(?:total|overall|in total|in all|altogether)\b)"
_WORD = (
    r"(?!(?:and|or|with|by|from|in|at|on|of|to|per|for|as|than|that|which|were|was|had|during|since|before|after|until|under|near"
    r"|including|excluding|total|overall|only|later|initially)\b)[A-Za-z][\w'’./-]*"
)
# A thing that no table of things counted knows: "2 pre-dreadnoughts", when nothing else stands in the clause.
COUNTED = (
    r"(?:(?:about|around|approximately|approx\.|roughly|some|c\.|ca\.|over|at least|up to|~|≈)\s*)?"
    r"(?P<number>\d{1,3}(?:,\d{3})+|\d+|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en)"
    r"(?:\s*(?:[-–—]|to)\s*(?P<high>\d{1,3}(?:,\d{3})+|\d+))?(?P<more>\+?)\s+"
    r"(?!(?:others?|tons?|tonnes?|GRT|mm|cm|m|km|ft|miles?|lb|pounder|hours?|days?|weeks?|months?|years?|per|percent|cent|total|overall|or|and|January|February"
    r"|March|April|May|June|July|August|September|October|November|December|a\.m|p\.m|am|pm|killed|dead|wounded|captured|missing"
    r"|casualties)\b)"
    # 450,000 Polish Army: a name is no thing that is counted.
    r"(?!.*\b(?:Army|Navy|Corps|Guard|Command|Force|Front|Party|Group)$)"
    rf"(?P<thing>{_WORD}(?:\s+(?:(?:and|&)\s+)?{_WORD}){{0,4}})"
)
BARE_TOTAL = r"(?P<about>(?:about|around|approximately|roughly|some|c\.|ca\.|~|≈)\s*)?(?P<number>\d{1,3}(?:,\d{3})+|\d+)\s+(?:in\s+)?(?:total|overall|all|altogether)"
COUNTED_IN_BRACKETS = r"(?!)(?P<number>)(?P<high>)(?P<more>)(?P<thing>)"
CLAUSES = r",\s+(?=(?:about |approximately |c\. |some |over |~)?(?:\d|[Oo]ne |[Tt]wo |[Tt]hree |[Ff]our |[Ff]ive |[Ss]ix ))|;\s*|\s+and\s+(?=\d)"

_BEFELL = (
    r"killed|dead|deaths?|wounded|captured|missing|injured|prisoners(?: of war)?|taken prisoner|sick|surrendered|casualties|KIA|WIA|POWs?"
    r"|MIA|executed|drowned|interned|sunk|damaged|destroyed|lost|shot down|disabled|abandoned|scuttled|burn(?:ed|t)|crippled|grounded"
    r"|beached|wrecked|written off|put out of action|knocked out|torpedoed"
)
# What befell those that are counted: "killed, wounded or captured".
BEFELL = rf"(?i:\b(?:{_BEFELL})\b(?:(?:\s*,\s*(?:or\s+|and\s+)?|\s*/\s*|\s+(?:or|and)\s+)(?:{_BEFELL})\b)*)"
# What means no more than that the thing is lost.
LOST = r"(?i:(?:(?:destroyed|lost|sunk|shot down|written off)(?: (?:or|and) )?)+)"
PEOPLE = r"(?i:man|men|troops|soldiers|personnel|people|persons|combatants)"
# Losses in all, and what may be one part of them.
ALL_LOSSES = r"(?i:|total|overall|casualties|losses)"
PART_OF_LOSSES = r"(?i:(?:killed|dead|wounded|captured|missing|taken prisoner|prisoners|injured|sick)(?: (?:or|and) (?:killed|wounded|captured|missing|sick))*)"
CATEGORY = r"(?i:^\s*(?:total\s+)?(?:" + _BEFELL + r")\b[^:\d]{0,30}:)"

VICTORY = r"\s+(?P<how>(?:(?:decisive|tactical|strategic|pyrrhic|operational|marginal|defensive|major|minor)\s+)?victory)"
DEFEAT = r"(?!)(?P<how>)"
NO_VICTORY = r"(?i:inconclusive|indecisive|stalemate|\bboth\b|claim|disputed|\bdraw\b|see\b)"
NO_RESULT = r"(?i:^\s*(?:see\b|disputed|unknown|\?))"

# Infoboxes of other kinds that a battle may have; with any other the page is about something else.
BATTLE_BOXES = (
    r"event|conflict|attack|operation|war\b|battle|siege|campaign|military|raid|chinese|korean|japanese"
)

# Words by which a sentence says when the battle itself was.
FOUGHT = r"\b(?:fought|took place|taking place|occurred|happened|lasted|was waged|was conducted)\b"

# A value that says that nobody knows.
UNKNOWN = r"(?i:unknown|uncertain|unclear|disputed|none|n/a|\?+)"
