"""How English names officers and units, and says who commanded what."""

# Ranks by how high they stand; "General" alone is said of any general.
_GEN, _COL, _CDR = (
    r"[- ]?(?:General\b|Gen\b\.?)",
    r"[- ]?(?:Colonel\b|Col\b\.?)",
    r"[- ]?(?:Commander\b|Cdr\b\.?|Cmdr\b\.?)",
)
RANKS: tuple[tuple[int, tuple[str, ...]], ...] = (
    (10, ("Generalfeldmarschall", "Field[- ]Marshal", "Air Chief Marshal", "Air Marshal", "Marshal", "Generaloberst",
          "Colonel[- ]General", "Großadmiral", "Grand Admiral", "Fleet Admiral")),
    (9, ("General of the Army", "Army[- ]General", r"General der [A-Z]\w+", "General of (?:Infantry|Artillery|Cavalry)", "Infantry General",
         "Generaladmiral")),
    (8, (rf"(?:Lieutenant|Lt\.?){_GEN}", "Generalleutnant", "General[- ]Lieutenant", "Vice[- ]Admiral", "Vizeadmiral", "Air Vice[- ]Marshal")),
    (7, (rf"(?:Major|Maj\.?){_GEN}", "Rear[- ]Admiral", "Counter Admiral", "Kontreadmiral", "Konteradmiral")),
    (6, (rf"(?:Brigadier|Brig\.?){_GEN}", "Brigadier", r"Brig\.", "Air Commodore", "Commodore", "Kommodore")),
    (9, ("Generalmajor", "Generale", "General", "general", "admiral", r"Gen\.", "Admiral", r"Adm\.")),
    (4, (rf"(?:Lieutenant|Lt\.?){_COL}", "Oberstleutnant", "Wing Commander")),
    (5, ("Colonel", "colonel", r"Col\b\.?", "Oberst", "Kapitän zur See", "Group Captain", "Kombrig")),
    (3, (rf"(?:Lieutenant|Lt\.?){_CDR}", "LCDR", "Commander", r"Cdr\b\.?", r"Cmdr\b\.?", "Major", r"Maj\b\.?", "Squadron Leader",
         "Korvettenkapitän", "Fregattenkapitän", "Kapitänleutnant")),
    (2, ("Captain", r"Capt\b\.?", "Hauptmann", "Flight Lieutenant")),
    (1, ("Senior Lieutenant", "First Lieutenant", "Second Lieutenant", "Lieutenant", r"Lt\b\.?", "Leutnant", "Oberleutnant", "Sergeant", r"Sgt\b\.?")),
)  # fmt: skip
RANK = "(?:" + "|".join(pattern for _, patterns in RANKS for pattern in patterns) + r")(?![\w-])"
# What may stand between a rank and the name: a gloss, a style.
STYLE = r"(?:the |Sir |Lord |Count |Baron |Graf |Prince |Dr\. ){0,3}"
BEFORE_RANK = r"(?:the |then[- ]|newly promoted |recently promoted |Acting |acting |retired |Temporary |temporary ){0,3}"

ADJECTIVE = (
    r"(?:British|German|Italian|French|Soviet|Russian|American|US|U\.S\.|United States|Japanese|Imperial Japanese|IJA|Chinese"
    r"|Polish|Dutch|Belgian|Norwegian|Danish|Swedish|Finnish|Greek|Turkish|Ottoman|Spanish|Portuguese|Hungarian|Romanian"
    r"|Bulgarian|Yugoslav|Serbian|Croatian|Czechoslovak|Czech|Slovak|Austrian|Prussian|Australian|New Zealand|Canadian|Indian"
    r"|South African|Burmese|Thai|Korean|North Korean|South Korean|Vietnamese|Israeli|Egyptian|Syrian|Iraqi|Iranian"
    r"|Confederate|Union|Federal|Allied|Axis|Commonwealth|Nationalist|Communist|Republican|Royalist|Rebel|Free French"
    r"|Vichy French|Vichy|Brazilian|Mexican|Argentine|Chilean|Ukrainian|Estonian|Latvian|Lithuanian|Irish|Scottish|English"
    r"|Persian|Roman|Carthaginian|Byzantine|Mongol)"
)
ADJECTIVES = rf"(?:{ADJECTIVE}[ -]){{0,2}}{ADJECTIVE}"

# Capitalised words that are no part of a person's name.
NOT_A_NAME = frozenset(
    "The A An In On At By For From To With And But After Before When While As His Her Its Their He She It They This That"
    " These Those Army Navy Corps Division Brigade Regiment Battalion Company Squadron Fleet Flotilla Front Force Forces"
    " Group Command Staff Headquarters Government Office War World Battle Operation North South East West Northern Southern"
    " Eastern Western Central Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June"
    " July August September October November December RN RM USN USMC VC DSO MC Allies Germans Generals Air Royal Imperial"
    " New San Santa Saint Fort Mount Cape Port Lake River Los Las City Island Islands Union United States Kingdom Republic Empire"
    " Nazi Soviet Free Germany France Italy Japan China Poland Russia Britain Party Academy Highway Line Corridor"
    " General Colonel Major Captain Admiral Commander Brigadier Lieutenant Marshal Minister President King Emperor Chief".split()
)
PARTICLES = r"(?:von der|von dem|von und zu|von|van der|van den|van|de la|de|del|della|di|da|du|der|den|zur|zu|und|ter|tot|y|le|bin|baron)"

NUMBER = (
    r"(?:\d{1,3}(?:st|nd|rd|th|d|er|e)|\d{1,3}/\d{1,4}(?:st|nd|rd|th)|[IVXL]{1,7}/\d{1,4}|[IVXL]{1,8}(?:th|st|nd|rd)?|(?:Twenty|Thirty)[- ]"
    r"(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)"
    r"|First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|Twelfth|Thirteenth|Fourteenth|Fifteenth"
    r"|Sixteenth|Seventeenth|Eighteenth|Nineteenth|Twentieth)"
)  # fmt: skip
_LEVEL = (
    r"(?:Army Group|Army Corps|Air Army|Army|Corps|Division(?: cuirassée| blindée| légère| mécanique)?|Brigade(?: Group)?|Group of Forces"
    r"|Regimental Combat Team|Combat Team|Regiment|Battalion|Squadron|Air Fleet|Fleet|Flotilla|Front|Military District|Escort Group|Group|Wing|Company|Battery"
    r"|Marines|Air Force|Force|Command|Task Force|Platoon|Detachment|Armeekorps)"
)
_WORD = r"(?:\([A-Z][^()]{1,30}\)|[A-Z][\w'’/-]*|and|of)"
_NUMBERED = (
    rf"(?:{ADJECTIVES} )?{NUMBER}\.? (?:{_WORD} ){{0,5}}?{_LEVEL}\b(?! (?:Group|Corps|Headquarters|HQ)\b)"
)
_PART = rf'(?:(?:{NUMBER}|No\. \d+|[A-K]|"[A-K]") (?:[A-Z][\w-]+ )?(?:Battalion|Company|Squadron|Battery|Platoon)|(?:Company|Battery) [A-K])'
_NAMED = (
    rf"(?:{ADJECTIVES} )?(?:(?!(?:The|A|An|In|On|At|By|For|From|To|With|And|After|His|Its|Their|When|While|As|General"
    rf"|Field|High|Supreme|Land|Ground|Naval|Air|Army|Navy|Main|Home)\b|{RANK})[A-Z](?:[\w-]|['’](?!s\b))+ ){{1,4}}?(?:(?<!{{adjective}} ){_LEVEL}|Navy|Armies in [A-Z]\w+)\b"
).replace("(?<!{adjective} )", "")  # fmt: skip
_REGIMENT = rf"(?:{ADJECTIVES} )?{NUMBER} (?:[A-Z][\w-]+ ){{0,2}}(?:Regiment|Brigade)"
UNIT = (
    rf"{_PART}(?:,| of(?: the)?)? {_NUMBERED}|{_REGIMENT}(?:,| of(?: the)?) {_NUMBERED}|{_NUMBERED}|(?:{ADJECTIVES} )?Army Group [A-Z]\w*(?: \([A-Z]\))?|(?:{ADJECTIVES} )?Task (?:Force|Group|Unit) [A-Z]?\d[\d.]*\b|Force [A-Z]\b(?![\w'’-])|(?:(?:Des|Cru|Bat|Car|Trans)(?:Div|Ron)|TF|TG) ?\d+|(?:{ADJECTIVES} )?(?:Cruiser|Destroyer|Battleship|Carrier|Submarine|Transport|Escort|Mine) (?:Division|Squadron|Flotilla|Group) \d+|(?:{ADJECTIVES} )?Army of (?:the |Northern |Southern |Eastern |Western )*[A-Z][\w-]+"
    rf"|(?:Polish )?(?:Army|Operational Group) [A-ZŁŚŻ][^\W\d]+|Kampfgruppe [A-Z][^\W\d]+|Combat Command [A-Z]\b|[A-Z][a-z]{{2,}}force\b(?!['’])"
    rf"|(?:USS|HMS|HMAS|HMCS|HNLMS|ORP|SS) [A-Z][\w-]+(?: [A-Z][\w-]+)?|{_NAMED}"
)
ORDINALS = dict(
    zip(
        "First Second Third Fourth Fifth Sixth Seventh Eighth Ninth Tenth Eleventh Twelfth Thirteenth Fourteenth Fifteenth".split(),
        "1st 2nd 3rd 4th 5th 6th 7th 8th 9th 10th 11th 12th 13th 14th 15th".split(),
        strict=True,
    )
)
SAME_COUNTRY = {
    "U.S.": "American",
    "US": "American",
    "United States": "American",
    "IJA": "Japanese",
    "Imperial Japanese": "Japanese",
}
# A unit that is called by no number and no name of its own.
GENERAL_UNIT = (
    rf"(?:{ADJECTIVES} |Royal |Red |Imperial |National |Home |Field )*(?:{_LEVEL}|Army)|(?:Royal |Imperial |Home )*Navy"
    rf"|(?!\S*/)(?:{ADJECTIVES} )?{_PART}|(?!\S*/)(?:{ADJECTIVES} )?{NUMBER} (?:Battalion|Company|Squadron|Battery|Platoon|Detachment|Group|Force|Command)"
)
# A unit's name that goes on, or a part of it: the Fifth Air Force Advanced Echelon, the 5th Division artillery.
UNIT_GOES_ON = (
    r" (?!(?:The|In|On|At|By|From|To|After)\b)[A-Z]| (?:artillery|engineers?|staff|headquarters|HQ|vanguard|rear|reserves?|groups?|detachments?|elements"
    r"|cavalry|armou?r|tanks|aircraft|compan(?:y|ies)|battalions?|infantry|party|column|ships|destroyers|garrison|commander|chief)\b"
)
SEVERAL = r"\b(?:later|then|and|until|replaced|succeeded|followed|from)\b"
SUCCEEDED = r"[ ,(–—-]{0,4}(?:and )?(?:later|then|until|replaced by|succeeded by|followed by|from)\b"
# The ranks that may command a level; what is not named here takes any rank.
LEVELS: tuple[tuple[str, int, int], ...] = (
    (r"Platoon", 1, 2), (r"^(?:USS|HMS|HMAS|HMCS|HNLMS|ORP|SS) ", 1, 5), (r"(?:Company|Battery)\b", 1, 4),
    (r"Battalion\b|Marines\b", 2, 5), (r"Army Group|Front\b", 7, 10), (r"Corps\b", 6, 10), (r"Regiment\b|Combat Team\b", 3, 6),
    (r"Brigade\b", 4, 9), (r"Division\b", 5, 9), (r"Army\b|Armies\b", 6, 10),
)  # fmt: skip
# Some part of a unit, whose leader does not lead the whole.
PART_OF_UNIT = (
    r"(?<!, )\b(?:battalions?|compan(?:y|ies)|squadrons?|regiments?|brigades?|divisions?|platoons?|detachments?|one|two|three|half|rest|groups?"
    r"|batter(?:y|ies)|patrols?|column|party|section|force|vanguard|commandos?|survivors|ships|aircraft|tanks|bombers|fighters|paratroopers|guns|planes"
    r"|team|crew|component|staff|officers?|several|headquarters|leader|chief|deputy|commander)(?: \w+)? (?:of|from|in|and) (?:the |both |its |his )?$"
)
# Some of it, which no general leads apart from the whole.
SOME_OF_UNIT = r"(?i)(?<!, )\b(?:part|parts|elements?|units|remnants|some|most|rear|right|left|flank)(?: \w+)? (?:of|from|in|and) (?:the |its )?$"

GLOSS = r"(?: ?\([^()]{1,50}\))?"
_HEAD = (
    r"(?:commander[- ]in[- ]chief|commanding officer|commanding general|general officer commanding(?:[- ]in[- ]chief)?|GOC(?:-in-C)?|C-in-C"
    r"|(?:divisional |brigade |corps |army |regimental |battalion |fleet |company |squadron )?commander|commandant|CO)"
)
# Between a unit and the officer named behind it.
UNIT_THEN_OFFICER = (
    rf"{GLOSS}[,—–-]? ?(?:which |that )?(?:(?:was|is|had been|now|then|being|initially|still|ably|personally|and|also|under the leadership of"
    r"|newly formed and) ?)*(?:commanded|led|headed) (?:overall |personally )?by ",
    rf"{GLOSS}(?:,| –|—| -)? ?(?:which was |and was |was |now |then |and )?under (?:the )?(?:(?:overall |direct |unified |temporary )*(?:command|leadership) of )?",
    rf"{GLOSS}(?:'s|’s|s'|s’|′s)? (?i:{_HEAD})(?:,? | ?[—–] ?)",
    # A unit that was formed, or placed, under somebody; that had fought before, and was commanded by him.
    rf"{GLOSS}(?: (?:was|were|had been))? (?:established|formed|created|raised|activated|organi[sz]ed|placed|put|assembled)[^.,;()]{{0,40}}? under (?:the )?(?:overall )?(?:command|leadership) of ",
    rf"{GLOSS},? which (?:[A-Z][\w-]+ (?:had )?placed|was placed) under (?:the )?command of ",
    rf"{GLOSS}, (?:which|that) [^.;()]{{3,90}} and (?:was|were) (?:commanded|led) by ",
    rf"{GLOSS}, (?:composed|consisting|comprising|made up)(?: of)? [^.;()]{{3,60}}, (?:(?:commanded|led) by |under (?:the )?(?:command of )?)",
    rf"{GLOSS} of (?:[a-z0-9]+,? ){{2,8}}(?:commanded by|led by|under) (?:the command of )?",
)
AND_WAS = r",? and (?:was|were) "
VERB_BEFORE = r"(?:\b(?:which|that|who|had|has|was|were)\b|\w(?:ed|ing)\b)[^.;]*$"
UNIT_OF_OFFICER = rf"{GLOSS} of "
UNIT_IN_BRACKETS = rf"{GLOSS} \((?:[\w .]{{2,12}}, )?(?:commanded by |led by |under |commander:? )?"
UNIT_IN_LIST = r"\s*(?:[-–—:,]|\()?\s*(?:(?:commanded|led) by |under |Commander:? )?"
# Plain enough for a linked name without a rank to be an officer's.
PLAIN = r"(?:commanded|led) |command of |['’′]s |(?i:command(?:er|ing))"
# Between an officer and the unit named behind.
_AND = r"(?:,? | ?[—–] ?)"
OFFICER_THEN_UNIT = (
    rf"{_AND}(?:who (?:was|is) |and |was |then |, )?(?:the |then |then the |as )?(?:new |acting |overall )?(?i:{_HEAD}){GLOSS}(?: of|,) (?:the )?(?:new )?",
    rf"{_AND}(?:who (?:had |was )?)?(?:commanded|commanding|led) (?:the )?(?:new )?",
    rf"{_AND}(?:who )?(?:was |held |had |having )?(?:in )?(?:overall )?command of (?:the )?(?:new )?",
    rf"{_AND}(?:who )?was in charge of (?:the )?",
)
# Whoever takes a command took it from somebody: before the battle, or in it.
OFFICER_TAKES_UNIT = (
    rf"{_AND}(?:who )?(?:had )?(?:just )?(?:took over|taken over|takes over|(?:took|taken|assumed|taking|assuming|was given|received) (?:over )?command of|succeeded to|was given|replaced [^,.;]{{3,30}} as (?:the )?(?:{_HEAD}) of|succeeded [^,.;]{{3,30}} as (?:the )?(?:{_HEAD}) of) (?:the )?(?:new )?",
    rf"{_AND}(?:who )?(?:was|had been|having been) (?:appointed|named|made) (?:as )?(?:the )?(?:new )?(?i:{_HEAD}) of (?:the )?(?:new )?",
)
OFFICERS_UNIT = r"['’′]s? (?:[A-Z][a-z]+-[A-Z][a-z]+ )?"
# A unit named before its officer's name: the commander of the 2nd Fleet, Admiral X.
COMMANDER_OF = rf"(?i:\b{_HEAD}{GLOSS} of (?:the )?)$"
NO_COMMANDER = r"(?i:\b(?:deputy|vice|former|future|later|second[- ]in[- ]|previous|assistant|chief of staff of the|chief of staff to the|not|next)[ -]*(?:the )?)$"
OFFICER_BEFORE = r"[A-Z][\w-]+ the $"
NAMED_BEHIND = rf"{GLOSS},? |[—–]"
# Several units, of which the last is told: the 14th and 52nd Divisions.
ANOTHER_BEFORE = rf"{NUMBER}(?: \w+)?,? (?:and|or) (?:the )?$"

# Posts that are no command of one unit.
OFFICE = (
    r"(?:(?:{adjectives} )?(?:[Cc]ommander(?= of )|[Cc]hief of (?:the )?(?:(?:[A-Z]\w+ )*(?:General |Naval |Air )?[Ss]taff)|[Ss]upreme(?: Allied)? [Cc]ommander|[Cc]ommander[- ][Ii]n[- ][Cc]hief|[Dd]eputy [Cc]ommander(?:[- ]in[- ]chief)?|[Gg]overnor(?:[- ][Gg]eneral)?"
    r"|Minister of (?:War|Defen[cs]e)))"
).replace("{adjectives}", ADJECTIVES)  # fmt: skip
OFFICE_OF = r"(?:{gloss} (?:of|to|for|in) (?:the )?(?:[A-Z][\w'’.-]*)(?:(?: (?:of|in)(?: the)? | )[A-Z][\w'’.-]*)*)?".replace(
    "{gloss}", GLOSS
)
# Between somebody and his office behind his name.
HOLDS = r"(?:, (?:and )?| and | \(|—)(?:the |then )?"
# What follows an office that is told in full.
OFFICE_ENDS = r"$|[,.;:)—]| ?\(| and\b| who\b| in\b"

# What stands for one letter of a Russian name.
LETTERS_OF_TWO = r"(?:Ia|Iu|Ya|Yu|Ye|Zh|Kh|Ch|Sh)"
# Those who own armies and lead none: Hitler's 6th Army.
RULERS = frozenset(
    ("Adolf Hitler", "Joseph Stalin", "Benito Mussolini", "Winston Churchill", "Franklin D. Roosevelt", "Neville Chamberlain",
     "Hideki Tojo", "Hirohito", "Francisco Franco", "Mao Zedong", "Abraham Lincoln", "Jefferson Davis", "Woodrow Wilson",
     "David Lloyd George", "Vladimir Lenin", "Queen Victoria", "Harry S. Truman", "Saddam Hussein", "Gamal Abdel Nasser",
     "Ho Chi Minh", "Kim Il Sung", "Kim Il-sung", "Wilhelm II", "Nicholas II", "Franz Joseph I", "Napoleon III", "Vladimir Putin"),
)  # fmt: skip

FATES: tuple[tuple[str, str], ...] = (
    (r"(?:was|were) (?:also )?(?:fatally shot and killed|shot and killed|killed)\b(?! off)", "killed"),
    (r"(?:was|were) (?:himself )?(?:captured|taken prisoner|taken captive)\b", "captured"),
    (r"(?:was|were) (?:also |badly |severely |seriously |slightly |lightly |himself |critically )*wounded\b", "wounded"),
    (r"died of (?:his )?wounds\b", "died_of_wounds"),
    (r"(?:committed suicide|shot himself|took his own life|committed seppuku|committed hara-kiri)\b", "suicide"),
    (r"surrendered(?= to\b| with\b| himself\b| his\b| along with\b|[,.;]|$)", "surrendered"),
    (r"(?:was|were) executed\b", "executed"),
)  # fmt: skip
# Between an officer's name and his fate.
TO_HIS_FATE = r"(?:,[^,;.()]{1,70},|,|,? who|,? and (?:most of |much of )?his(?: \w+){1,3}| [a-z][a-z -]{2,40} and)? (?:also |himself |then )?"
# Words beside a fate that make it another day's, another's, or none.
NO_FATE = (
    r"(?i)\b(?:if|would|later|nearly|almost|not|never|feared|believed|reported|reportedly|rumou?red|thought|presumed|unless|until|mistakenly"
    r"|falsely|after the war|subsequently|years|claimed|claims|erroneously|previously|earlier|already|father|son|brother|said|wrote)\b|\?"
)
FATE_ELSEWHERE = r"(?i)[^.;]{0,50}\b(?:years|after the war|in captivity|later|earlier|before the (?:war|battle)|in (?:[12]\d{3}|hospital|an? (?:air|plane|car))|at the Battle|during the Battle|for war crimes|by a court|alive)\b"
# Sections that tell of what went before or came after.
ANOTHER_BATTLE = r"(?i)(?:background|prelude|origins) / (?:.* / )?(?:[^/]*\b(?:invasion|battle of|siege of|campaign)\b|operation [a-z]+$)[^/]*$"
BEFORE_THE_BATTLE = r"(?i)background|prelude|origins|planning|preparations|prior"
NOT_THE_BATTLE = BEFORE_THE_BATTLE + r"|aftermath|analysis|consequences|legacy|subsequent|later"
# What follows a post whose holder leaves it, and how he does before the battle.
LEAVES = r"[^.;A-Z]{0,60}\b(?:was|were|been|being)(?: \w+)? (?:replaced|relieved|succeeded|dismissed|sacked|removed|recalled)\b"
SUCCESSION = rf"[–—-] from \d.{{0,20}}?{RANK} "
FALLS = r"[^.;A-Z]{0,60}\b(?:(?:was|were|been|being)(?: \w+)? (?:killed|wounded|captured|injured)|died|resigned)\b"
