"""What keeps an English clause from being quoted alone. Data only."""

# Words that stand for what was named in another sentence.
POINTING = (
    r"(?i)\b(?:he|she|it|they|him|them|we|our|this|these|those|the (?:latter|former|same|other|others|latter's|next|previous|following|above)"
    r"|that (?:day|night|morning|evening|afternoon|time|point|month|year|date|moment)|there|here|then|former|latter|also|too|again|meanwhile|however"
    r"|another|therefore|thus|instead|likewise|similarly|such|respectively|elsewhere|otherwise|subsequently|"
    r"(?:days?|weeks?|months?|hours?|minutes?) (?:later|earlier|before|after)|later|earlier|previously|already|now|soon|"
    r"shortly|afterwards?|eventually|still|finally|nearby|below|above mentioned|first of these|one of (?:these|them)|once more|in turn|initially)\b"
)
POSSESSIVES = r"\b(?:its|their|his|her)\b"
# Verbs that can end their clause.
COMPLETE = frozenset(
    "withdrew retreated surrendered arrived landed began started ended fell advanced sank exploded capitulated"
    " departed resigned died counterattacked counter-attacked returned sailed collapsed commenced ceased"
    " escaped fled attacked mutinied deserted concluded finished stalled crashed burned burnt perished disembarked"
    " halted charged erupted abdicated defected capitulated mobilised mobilized rebelled revolted died drowned opened closed struck converged disengaged reappeared foundered opened".split()
)
# Verbs of no act on one day: states, plans, talk, and what lasts.
NO_ACT = frozenset(
    "consisted numbered included contained comprised believed thought knew expected intended hoped planned"
    " considered wanted seemed appeared claimed reported stated noted wrote argued had lay stood existed"
    " remained continued kept stayed lasted belonged meant represented constituted cost amounted totalled"
    " totaled averaged looked felt tended needed required enjoyed feared suspected understood realised"
    " realized recognised recognized estimated concluded assumed described served persisted followed preceded"
    " coincided depended varied resembled called contributed allowed enabled caused saw bore involved showed"
    " indicated suggested proved possessed lacked faced extended increased decreased declined dwindled raged"
    " ranged helped worked lived commemorated celebrated published born originated stemmed derived held"
    " stretched covered used based bound scheduled supposed due able unable named known nicknamed relied"
    " controlled facilitated overlooked struggled maintained mentioned recalled remembered recorded calculated insisted"
    " commented characterised characterized spent regarded viewed speculated acknowledged admitted awaited"
    " waited flowed could featured rested sought aimed desired wished preferred doubted anticipated sustained"
    " endured survived supported resulted accounted loomed according depicted wondered witnessed criticised identified experienced"
    " criticized praised owed dominated prepared rose grew marked".split()
)
# Verbs of which these little words are a part, so that they may end a clause.
PARTICLES = frozenset("in on over through across up down off out away back back under around along".split())
# Where somebody is led.
WHITHER = frozenset(
    "to into in against on onto through across from over towards toward up down back along behind ashore".split()
)
# Names that stand first in a sentence where any word has a capital.
NATIONS = (
    r"Germans?|Soviets?|British|Britons?|Americans?|Japanese|Chinese|Italians?|French|Poles?|Polish|Greeks?|Allies|Allied|Axis|Russians?|Canadians?"
    r"|Australians?|Indians?|Dutch|Belgians?|Norwegians?|Romanians?|Hungarians?|Finns?|Finnish|Swedes?|Swedish|Danes?|Danish|Turks?|Turkish|Ottomans?"
    r"|Austrians?|Prussians?|Spanish|Spaniards?|Portuguese|English|Scots|Scottish|Irish|Welsh|Romans?|Carthaginians?|Athenians?|Spartans?|Persians?"
    r"|Macedonians?|Mongols?|Koreans?|Vietnamese|Filipinos?|Yugoslavs?|Serbs?|Serbians?|Croats?|Bulgarians?|Czechs?|Slovaks?|Ukrainians?|Estonians?|Latvians?"
    r"|Lithuanians?|Egyptians?|Israelis?|Arabs?|Syrians?|Confederates?|Union|Federals?|Mexicans?|Texans?|Parliamentarians?|Royalists?|Republicans?|Nationalists?"
    r"|Communists?|Partisans?|Chetniks?|Marines?|Luftwaffe|Wehrmacht|Swiss|Venetians?|Byzantines?|Crusaders?|Saxons?|Normans?|Vikings?|Bolsheviks?|Cossacks?"
    r"|Argentines?|Argentinians?|Brazilians?|Chileans?|Peruvians?|Boers?|Zulus?|Afghans?|Iraqis?|Iranians?|Ethiopians?|Moroccans?|Algerians?|Nazi|Nazis|Hitler"
)
HEDGES = (
    r"(?i)\b(?:not|never|no|neither|nor|none|unable|probably|possibly|perhaps|reportedly|allegedly|apparently|supposedly|planned|scheduled|due|supposed"
    r"|claimed|estimated|may have|might|could|would|should|cannot|can|will|must|if|unless|whether|had|has|have|are|is|been|being|rather"
    r"|daily|weekly|repeatedly|gradually|constantly|frequently|often|always|sometimes|usually|increasingly|slowly|day by day|each day|every day|throughout"
    r"|that|days|weeks|months|years|ago|how|what|why|together|alone|virtually|meanwhile|both|same|several times|various|the former|so that|as follows|that is|i\.e|e\.g)\b|n['’]t\b"
)
OTHER_DATE = (
    r"\b(?:January|February|March(?= \d)|April|June|July|August|September|October|November|December)\b|\bMay(?= \d)|\d(?:st|nd|rd|th)? May\b|\b[12]\d{3}s?\b"
    r"|\b(?:in|of|by|late|early) (?:May|March)\b|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:spring|summer|autumn|winter)\b|\bD-Day$|\b(?:by|on|until) the \d+(?:st|nd|rd|th)\b(?! [A-Z])|\d\d:\d\d"
)
# A clause that lost a word with a template or a table.
LOST_WORDS = (
    r"\s[,.;:)]|\(\s*\)|\b(?:of|in|at|by|from|with|near|the|an?) (?:,|and|or|on the|was|were|to the|of|in|at|by)\b|\b(\w+) \1\b|/(?=\s|$)|,\s*,|–$|-$"
    r"|\b(?:from|of|by|near|the|against) (?:exploded|attacked|arrived|sank|sailed|opened|took)\b|[\[\]{}|=<>*#]|\bthe the\b|\b([a-z]{4,}?)s? \w+ \2\b"
    # Slips of the article itself: the Alpine Corp, in northern Atlantic, the corps, quietly left.
    r"|\bCorp\b(?!\.)|\b(?:in|of|to|across) (?:(?:north|south|east|west|central)(?:ern)? )?(?:Atlantic|Pacific|Baltic|Mediterranean|Adriatic|Aegean)(?= |$)(?! [A-Z])"
    r"|\d \d{2,3} ?(?:mm|cm)\b|\bsic\b|\bNazi-G|\b[A-Z]{2,}[a-rt-z]\b|\blanded from\b|\b(?:commander|chief|leader) of (?:the )?(?:[\w-]+ )*?(?:Army|Corps|Division|Brigade|Front) [A-Z]\w+ [a-z]+ed\b|^[^,]*, [a-z]+ly [a-z]+ed\b[^,]*$"
)
# Words with a capital that name nobody without a number or another name.
TITLES = frozenset(
    "division brigade corps army regiment battalion company group fleet front navy force forces government cabinet admiral general colonel major"
    " captain president king emperor prime minister marshal commander lieutenant battle campaign operation offensive wing squadron flotilla convoy"
    " council parliament command headquarters staff chief war office hq u-boat u-boats north south east west northern southern eastern western central the air"
    " operations attacks reinforcements troops fighting planning negotiations preparations plans attempts heavy fierce bitter most more".split()
)
# "The German battleship", "the American regiment": only the article's other sentences say which.
UNNAMED_ACTOR = (
    r"^[Tt]he (?:[a-z]+ )*(?:German|Soviet|Italian|American|Polish|Greek|Russian|Canadian|Australian|Indian|Norwegian|Belgian|Romanian|Hungarian"
    r"|Finnish|British|French|Japanese|Chinese|Dutch|Allied|Axis|Yugoslav|Bulgarian|Danish|Turkish|Spanish) (?:[a-z]+ )*(?:battleship|cruiser|destroyer"
    r"|submarine|ship|vessel|carrier|frigate|corvette|regiment|brigade|division|battalion|company|squadron|corps|force|fort|commander|general|officer"
    r"|admiral|captain|town|village|aircraft|column|convoy|pilot|crew|unit)$"
)
# An end that is half of what it names: against the German.
HALF_A_NAME = (
    r"\b(?:the|an?|its|their|his|and|of|against) (?:German|Soviet|Italian|American|Polish|Greek|Russian|Canadian|Australian|Indian|Norwegian|Belgian"
    r"|Romanian|Hungarian|Finnish|Allied|Axis|Yugoslav|Bulgarian|Danish|Turkish|Ottoman|Austrian|Prussian|Scottish|Roman|Persian|Korean|Serbian"
    r"|Swedish|Ukrainian|Estonian|Latvian|Egyptian|Mexican|Royal|Imperial|Major|General|Colonel|Lieutenant|Captain|Admiral|Brigadier|Marshal|Field)$"
)
# With a place behind them these tell where something was, not what happened.
STATE_SOMEWHERE = frozenset(
    "located stationed headquartered situated based deployed positioned quartered concentrated garrisoned".split()
)
# An object that only the sentences before tell from others of its kind: crossed the river.
UNNAMED_OBJECT = (
    r"\bthe (?:[a-z]+ )?(?:town|village|hill|hills|ridge|river|pass|airfield|airstrip|bridge|city|position|positions|hilltop|objective|objectives|area"
    r"|shore|island|port|harbour|harbor|ships|convoy|minesweepers|crossing|fort|fortress|road|railway|border|coast|beach|beaches|front|line|lines|gap|problem"
    r"|defenders|attackers|garrison|advance|station|buildings?|camp|base|headquarters|brigade|division|battalion)$"
)
# Nouns that can be a subject without "the" and so have a capital at the head of a sentence without being a name.
MASS_NOUNS = frozenset(
    "resistance artillery infantry cavalry armour armor rain snow fog contact work control command communication morale evidence intelligence progress"
    " news word fire smoke construction training shipping disaster peace war victory defeat panic chaos confusion support aid help food water fuel ammunition"
    " equipment air weather combat battle action darkness daylight night dawn visibility pressure responsibility attention opposition movement production"
    " surrender withdrawal retreat reconnaissance surveillance transport traffic discipline disease malaria typhoon everything everyone everybody nobody"
    " nothing much half part operation operations martial civilian mobilisation mobilization evacuation relief agreement approval permission".split()
)
