"""By which words English articles tell otherwise what their box, or they themselves, have said."""

# What ends or begins is the battle as a whole: no phase of it, no other siege. {name} is its title, \0 the date.
_WHOLE = (
    r"(?:\b(?:[Tt]he|[Tt]his) (?:(?:entire|whole|overall|actual|main|{sides}) )?(?:fighting|{own})"
    r"|\b(?:all |organi[sz]ed ){{1,2}}(?:resistance|fighting)|\b(?:The )?{name})"
)
_HAD = r"(?: (?:was|were|had|has|finally|officially|formally|effectively|itself|then|be|been|considered|declared)){{0,3}}"
_ENDED = rf"{_HAD} (?:ended|concluded|over|ceased|terminated|called off|lifted|raised|complete|completed|came to (?:an end|a close|a halt))\b"
_BEGAN = rf"{_HAD} (?:began|begun|started|commenced|opened|broke out|launched)\b"
_NEAR = r"(?:(?! and | but | when | after | before | until | while | with | in which )[^.;:\0]){{0,40}}"
_ON = r"(?: only| early| late|,)*(?: on| at| by| in)?(?: the)?(?: (?:morning|evening|night|afternoon|dawn|noon|dusk|end) (?:of|on))?"
ENDS = (
    rf"{_WHOLE}{_ENDED}{_NEAR}\b(?:on|until|at|by)(?: the \w+ of)? \0",
    rf"(?:^|\. ?)On \0,? {_WHOLE}{_ENDED}",
    r"\0[,)]? (?:was )?the (?:last|final) day of (?:the )?(?:(?:{sides}) )?(?:{own}|{name})\b(?! of)",
    r"\b[Tt]he (?:last|final) day of (?:the )?(?:(?:{sides}) )?(?:{own}|{name}),? (?:was )?\0",
    r"(?:^|\. ?)On \0,? in the (?:final|last|closing) (?:act|action|phase|engagement|stage|hours) of (?:the )?(?:{own}|{name})\b",
)
# What was told before it ended the battle: "This ended the battle".
ENDED_BY_THAT = (
    r"^\W*(?:[Tt]his|[Tt]hat|[Ww]ith (?:this|that|it|the \w+)|[Tt]hus|[Tt]he \w+)[^.;,]{{0,30}}"
    r"\b(?:ended|ends|concluded|brought to an end|marked the end of|was the end of|finished) (?:the (?:fighting|{own})|{name})\b(?! of| for)"
)
BEGINS = (
    rf"{_WHOLE}{_BEGAN}{_ON} \0",
    rf"(?:^|\. ?)On \0,? {_WHOLE}{_BEGAN}",
    r"(?:^|\. ?)(?:It|[Tt]he (?:{own})|[Tt]he {name}|{name}) (?:was|is|were) [^.;\0]{{0,260}}, (?:starting|beginning|commencing)(?: (?:at|in|on|from))?(?: the (?:beginning|start|middle|end) of)? \0",
    r"\0[,)]? (?:was )?the first day of (?:the )?(?:(?:{sides}) )?(?:{own}|{name})\b(?! of)",
)
# The sort of battle that a title names: "the offensive" is that of the Alphaville Offensive.
OWN_SORTS = (
    "battle", "offensive", "operation", "invasion", "raid", "siege", "landings", "campaign", "assault", "attack", "action",
)  # fmt: skip
LASTED = (
    r"(?:\b[Tt]he (?:entire |whole )?(?:fighting|{own})|{name}) (?:had )?(?:lasted|continued)(?: for)?(?: a total of)? (?P<days>\d+|[a-z]+) days\b",
    r"\b[Tt]he (?P<days>\d+|[a-z]+)-day(?:-long)? (?:{own})\b(?! (?:of|for) )",
)
ELSEWHERE = r"(?i)background|prelude|origins|preparation|planning|plans|context|prior|forces|aftermath|legacy|consequences|commemor|order of battle"

# What befell those that are counted, so that "dead" is held against "killed".
SORTS = (
    ("killed", r"(?i)\b(?:killed|dead|deaths?|KIA|fatalities)\b"),
    ("wounded", r"(?i)\b(?:wounded|injured|WIA)\b"),
    ("captured", r"(?i)\b(?:captured|prisoners|POWs?|surrendered)\b"),
    ("missing", r"(?i)\b(?:missing|MIA)\b"),
    ("casualties", r"(?i)\b(?:casualties|losses)\b"),
)
PEOPLE = r"(?i)(?:[a-z-]+ )?(?:men|troops|soldiers|personnel|people)"
# Behind a number, what befell those that it counts: 23 tanks were destroyed, 310 were killed.
BEFELL_NEXT = r"^(?: (?:men|troops|soldiers|personnel|sailors|of them))?(?: (?:were|had been|was|being))? (?P<what>killed|dead|wounded|injured|captured|taken prisoner|missing)\b(?! (?:or|and|in\b|by\b))"
BEFELL_BEFORE = r"(?!)"
# A side named within so many characters before a figure, or at the beginning of its sentence, is whose it is.
NAMED_NEAR = 40
LOST = r"(?i)\b(?:lost|losses|loss of|casualties|destroyed|shot down|sunk|knocked out|killed|dead|wounded|injured|missing|captured|prisoners|suffered)\b"
# A figure for a side as a whole, or one that somebody claims.
WHOLE_FIGURE = (
    r"(?i)\b(?:total|totall?ed|totall?ing|in all|altogether|overall|amounted to|amounting to|casualties (?:were|of|at|numbered)|losses (?:were|of|at|numbered)"
    r"|death toll|estimate[ds]?|according to|claimed|reported|counted|numbered|numbering|mustered|strength of|force of|fleet of|garrison of|consist(?:ed|ing) of)\b"
)
HAD_STRENGTH = (
    r"(?i)\b(?:strength was estimated|fleet of|force of|strength (?:of|was)|army of|garrison of|convoy of|numbered|numbering|mustered|totall?ed|totall?ing|consist(?:ed|ing) of|compris(?:ed|ing)"
    r"|operated|fielded|in total|in all|altogether)\b"
)
STRENGTH_CLAIMED = r"(?i)\b(?:estimate[ds]?|according to|actual strength|true strength)\b"
# Words of a part: a unit's own losses, those of one day.
OF_A_PART = (
    r"(?i)\b(?:battalions?|compan(?:y|ies)|squadrons?|regiments?|brigades?|divisions?|platoons?|battery|corps|crew|whom|that day|the day|by (?:noon|dusk|nightfall)|additional|another"
    r"|further|more|remaining|left|survived|surviv\w+|first wave|second wave|first day|civilians?|of (?:them|these|its|their|the)|escort(?:ed)? by|campaign|the war|since|until|had already"
    r"|planned?|expected|intended|reinforce\w*|claim(?:ed|s))\b"
)
DISPUTED_FIGURES = (
    r"(?i)\b(?:casualties|losses|casualty|strengths?|numbers|figures|death toll|dead|killed|estimates)\b[^.;]{0,60}\b(?:vary|varies|varied|differ|differs|disputed|contested|uncertain|contradict\w*"
    r"|conflicting|disagree|confused)\b"
    r"|\b(?:sources|accounts|historians|estimates|figures)\b[^.;]{0,30}\b(?:vary|differ|disagree|conflict|confused?)\b[^.;]{0,60}\b(?:casualties|losses|strengths?|numbers?|figures|dead|killed|totals?)\b"
)
OF_LOSSES = r"(?i)\b(?:casualt\w+|loss(?:es)?|dead|killed|wounded|death toll|captured|prisoners)\b"
OF_STRENGTH = r"(?i)\b(?:strengths?|forces?|troops|men|numbers of|size)\b"

# What happens once: a place falls to a side, somebody dies, a ship goes down. `what` names it, `whose` who did it.
_NAME = r"(?P<what>[A-ZÀ-Þ][\w'’.-]+(?: (?:[A-ZÀ-Þ][\w'’.-]+|de|la|le|sur|of|\d+)){0,3})"
ONCE = (
    ("taken", rf"^(?P<whose>.{{3,70}}?) (?:captured|took|seized|occupied|liberated|conquered) (?:the (?:town|city|village|port|fortress|airfield) of )?{_NAME}(?=[,.;]|$| (?:from|without|with|after|at|by|on|in|against|despite)\b)"),
    ("taken", rf"^(?:The (?:town|city|village|port|fortress|airfield) of )?{_NAME} (?:fell|capitulated|surrendered|was (?:captured|taken|seized|occupied|liberated|conquered))\b(?! back)"),
    ("died", rf"^(?:(?:[A-Z][\w.-]+ ){{0,3}}){_NAME} (?:was (?:killed|executed|assassinated|shot dead)|died|committed suicide)\b"),
    ("sunk", rf"^(?:The )?(?:(?:[a-z]+ ){{0,3}}){_NAME} (?:sank(?! (?:the|an?|her|two|three|four|five|six|HMS|USS|[A-Z0-9]))|was sunk|capsized|was scuttled|foundered|blew up)\b"),
)  # fmt: skip
AGAIN = r"(?i)\b(?:re-?took|re-?captured?|re-?occupied|again|back|second time|lost|partly|part of|half|most of|parts|outskirts|suburbs?|all of|whole|entire|finally|northern|southern|eastern|western)\b"
# Words of a name that do not tell it apart.
TITLES_BEFORE = r"^(?:(?:General|Colonel|Major|Captain|Lieutenant|Admiral|Marshal|Field|Brigadier|Commander|Sir|HMS|USS|Vice|Rear|Commodore|Lieutenant-General|Major-General)\.? )+"
# English dates no day by the moon.
SOLAR_FROM, COUNTING = 0, ()
DAY_OF_THE_MOON = ANY_DAY_OF_THE_MOON = MONTH_OF_THE_MOON = OLD_CALENDAR = r"(?!)"
# That nobody won, where the box names a winner.
NO_WINNER = (
    r"\b(?:[Tt]he (?:battle|engagement|offensive|campaign|siege|action)(?: itself)?|{name}) (?:was|were|ended (?:in|as)|resulted in|turned into|proved|remained)"
    r"(?: an?| \w+ly){{0,2}} (?:inconclusive|indecisive|stalemate|draw)\b(?! (?:until|for|when|before|at first))"
    r"|\b[Bb]oth sides (?:\w+ )?claimed (?:a |the )?victory\b"
)
# Figures that somebody only says of others; what was lost is named by its last word.
LAST_WORD = r"[A-Za-z]+$"
CLAIMED = r"\b(?:claim(?:ed|s|ing)?(?! to)|alleged|boasted|purported)\b"
# A list of something less, or more, than the force that fought.
ELSEWHERE_LISTED = r"(?i)\b(?:additional|reinforce\w*|later|remaining|left|only|escort(?:ed|ing)|detach\w*|sortied|next|days after|none of which|division|brigade|squadron|convoy)\b"
