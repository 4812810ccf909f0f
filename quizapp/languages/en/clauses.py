"""The words by which an English clause is taken apart. Data only."""

DETERMINERS = frozenset(
    "the a an this that these those its their his her our my each every no some any both all several many most few"
    " more much another either neither one two three four five six seven eight nine ten eleven twelve dozens hundreds"
    " thousands".split()
)
PRONOUNS = frozenset(
    "he she it they we you him them us me this these those who which what himself itself themselves herself"
    " others another ones latter former there here".split()
)
# Words that stand for what was named in another sentence.
POINTING = (
    r"(?i)\b(?:he|she|it|they|him|them|we|our|this|these|those|the (?:latter|former|same|other|others|latter's|next|previous|following|above)"
    r"|that (?:day|night|morning|evening|afternoon|time|point|month|year|date|moment)|there|here|then|former|latter|also|too|again|meanwhile|however"
    r"|another|therefore|thus|instead|likewise|similarly|such|respectively|elsewhere|otherwise|subsequently|"
    r"(?:days?|weeks?|months?|hours?|minutes?) (?:later|earlier|before|after)|later|earlier|previously|already|now|soon|"
    r"shortly|afterwards?|eventually|still|finally|nearby|below|above mentioned|first of these|one of (?:these|them)|once more|in turn|initially)\b"
)
POSSESSIVES = r"\b(?:its|their|his|her)\b"
PREPOSITIONS = frozenset(
    "of in on at by to from with for into onto over under through across along against between among amongst around"
    " near towards toward behind beyond above below off out up down about via despite during within without"
    " including following after before since until till as per amid amidst inside outside upon beside besides"
    " alongside beneath throughout past than like unlike except aboard astride opposite unknown unaware due owing thanks contrary".split()
)
SUBORDINATORS = frozenset(
    "when while where which who whom whose that because although though if unless whereas once so until till"
    " whether why how what whereupon whereby".split()
)
# Words that open a clause when a subject and its verb follow, and a mere phrase when not.
EITHER_WAY = frozenset("as after before since until till".split())
CONJUNCTIONS = frozenset("and but or nor yet".split())
AUXILIARIES = frozenset("was were did".split())
OTHER_AUXILIARIES = frozenset(
    "had has have is are be been being would could should might may must can will shall does do cannot".split()
)
IRREGULAR = frozenset(
    "began fell took won lost sank shot broke drove fought held led met set sent struck withdrew gave made came went"
    " left ran flew blew became overran split cut built hit saw stood dug rode threw found brought caught got put rose"
    " spread swept fled sought bore wrote said told knew felt kept lay laid sold bought taught thought chose froze"
    " drew grew spoke swung shook stole tore wore woke paid cast cost quit shut beat bound dealt fed hung leapt overcame"
    " overtook undertook sprang stuck swore understood withstood slipped foresaw forbade ceded bled sped slid crept strove"
    " swam dove lent bent spent wound shone hid clung forsook arose awoke bade misled outran retook outflanked".split()
)
# Irregular participles that are no past tense of their own.
PARTICIPLES = frozenset(
    "begun fallen taken sunk broken driven withdrawn given gone flown blown become run torn worn thrown written known"
    " chosen frozen drawn grown spoken shaken stolen overrun overcome undertaken overtaken hidden forbidden risen"
    " beaten bitten done seen shown ridden sworn swept retaken come".split()
)
# Words in -ed that are no verbs, or stand before their noun.
ADJECTIVES_IN_ED = frozenset(
    "armoured armored mechanized mechanised motorized motorised united allied unnamed unarmed armed red hundred naked sacred wicked"
    " aged unexpected limited detailed so-called mixed depleted concerted determined exhausted beleaguered deed seed speed need feed"
    " bed exceed indeed bleed breed steed weed creed embed shed sled alfred manfred siegfried fred ted mohammed ahmed unprotected disputed"
    " coordinated co-ordinated combined".split()
)
NOUNS_IN_ING = frozenset(
    "morning evening building landing bombing shelling crossing fighting meeting king string spring wing ring thing"
    " nothing anything something everything during beginning offspring briefing uprising shipping training clearing"
    " opening sling viking ceiling railing warning hearing raiding bridging mining leading commanding engineering"
    " supporting remaining opposing retreating attacking advancing defending neighbouring neighboring surrounding outlying"
    " existing following missing winning incoming reconnoitring".split()
)
# Participles that are never all of a verb.
NEVER_FINITE = frozenset(
    "based bound located situated stationed equipped armed known called codenamed code-named nicknamed composed compared"
    " centred centered concerned dubbed codename so-called entitled attached aged numbered named dated consisting".split()
)
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
    " controlled overlooked struggled maintained mentioned recalled remembered recorded calculated insisted"
    " commented characterised characterized spent regarded viewed speculated acknowledged admitted awaited"
    " waited flowed could featured rested sought aimed desired wished preferred doubted anticipated sustained"
    " endured survived supported resulted accounted loomed according depicted wondered witnessed criticised identified experienced"
    " criticized praised owed dominated prepared rose grew marked".split()
)
# Nouns that make "the" or "a" enough of an actor only when a name goes with them.
OPENERS = (
    r"^(?:(?:[Ff]inally|[Mm]eanwhile|[Hh]owever|[Ll]ater|[Tt]hen|[Tt]herefore|[Aa]ccordingly|[Ii]n addition|[Aa]t the same time"
    r"|[Ss]ubsequently|[Aa]nd|[Bb]ut|[Ss]o|[Tt]hus|[Aa]lso|[Ii]nitially|[Ff]ormally|[Ee]ventually|[Cc]onsequently|[Uu]ltimately|[Ii]nstead|[Ff]urthermore"
    r"|[Mm]oreover|[Aa]fterwards?|[Ii]n response|[Aa]s a result|[Ii]n turn|[Aa]dditionally|[Ss]hortly afterwards?|[Ff]or example|[Ss]imilarly|[Oo]nce again|[Yy]et"
    r"|[Ii]n the meantime|[Nn]evertheless|[Nn]onetheless|[Ww]hile|[Ww]hereas|[Ee]lsewhere),?\s+)+"
)
# A comma before one of these ends what has to be said.
AFTER_COMMA = frozenset(
    "the a an its their his her which who whom whose where when while with but and as including after before although though having both"
    " all only because since until so or whereas thus thereby despite leaving following resulting albeit by in at on for to"
    " under about around near some most many part one two three four five six even not without against followed supported"
    " escorted accompanied together along alongside again another except then just causing whereupon if nor yet from during"
    " effectively especially particularly namely mostly partly possibly probably perhaps presumably where".split()
)
DANGLING_END = frozenset(
    "of in on at by to from with for into onto over under through across along against between among around near towards toward"
    " behind beyond above below up down about via despite during within without including following after before since until"
    " and or but nor the a an its their his her that which who whom whose when while where because although if than as more fewer not"
    " was were is are be been being had has have would could should very most least both either new former same only such".split()
)
# Verbs of which these little words are a part, so that they may end a clause.
PARTICLES = frozenset("in on over through across up down off out away back back under around along".split())
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
# Verbs that take a clause with "that".
WITH_THAT = frozenset(
    "ordered agreed decided announced demanded requested declared informed warned told said insisted proposed directed"
    " suggested recommended conceded promised advised signalled signaled learned learnt discovered".split()
)
# After these, "to" and a verb tell one act; after others a purpose or a plan.
BEGINNING = frozenset(
    "began started attempted tried failed managed forced compelled refused ceased commenced proceeded stopped finished"
    " succeeded resumed obliged".split()
)

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
LEADS_ABOUT = r"(?i)\b(?:about|around|approximately|some ?time|late|early|middle|end|beginning|start|week|days?)\b[^:]*$"
# What a date belongs to when it is not the time of the clause: the order of 3 May, planned for 3 May.
NO_LEAD_AFTER = r"(?i)(?:\b(?:of|for|to|and|or|than|dated|like|the|a|an|this|that|until|his|her|its|their|between)|[/–-])$"
STRONG_BREAK = (
    r"; |: | – (?![A-Z])|(?<=[a-z]) – (?=[A-Z])(?<![A-Z][a-z]{3} – )(?<![A-Z][a-z]{4} – )(?<![A-Z][a-z]{5} – )(?<![A-Z][a-z]{6} – )(?<![A-Z][a-z]{7} – )"
    r"| — |—|(?<=[a-z)\]\"”]{2})(?<!Gen)(?<!Lt)(?<!Col)(?<!Maj)(?<!Capt)(?<!Brig)(?<!Adm)(?<!Sgt)(?<!St)(?<!Mt)(?<!Dr)(?<!Mr)(?<!Cdr)(?<!Jr)(?<!Fr)\. (?=[A-Z])"
)
HEDGES = (
    r"(?i)\b(?:not|never|no|neither|nor|none|unable|probably|possibly|perhaps|reportedly|allegedly|apparently|supposedly|planned|scheduled|due|supposed"
    r"|claimed|estimated|may have|might|could|would|should|cannot|can|will|must|if|unless|whether|had|has|have|are|is|been|being|rather"
    r"|daily|weekly|repeatedly|gradually|constantly|frequently|often|always|sometimes|usually|increasingly|slowly|day by day|each day|every day|throughout"
    r"|that|days|weeks|months|years|ago|how|what|why|together|alone|virtually|meanwhile|both|same|several times|various|the former|so that|as follows|that is|i\.e|e\.g)\b|n['’]t\b"
)
OTHER_DATE = (
    r"\b(?:January|February|March(?= \d)|April|June|July|August|September|October|November|December)\b|\bMay(?= \d)|\d(?:st|nd|rd|th)? May\b|\b[12]\d{3}s?\b"
    r"|\b(?:in|of|by|late|early) (?:May|March)\b|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:spring|summer|autumn|winter)\b|\b(?:by|on|until) the \d+(?:st|nd|rd|th)\b(?! [A-Z])|\d\d:\d\d"
)
# A clause that lost a word with a template or a table.
LOST_WORDS = (
    r"\s[,.;:)]|\(\s*\)|\b(?:of|in|at|by|from|with|near|the|an?) (?:,|and|or|on the|was|were|to the|of|in|at|by)\b|\b(\w+) \1\b|/(?=\s|$)|,\s*,|–$|-$"
    r"|\b(?:from|of|by|near|the|against) (?:exploded|attacked|arrived|sank|sailed|opened|took)\b|[\[\]{}|=<>*#]|\bthe the\b|\b([a-z]{4,}?)s? \w+ \2\b"
)
# Words with a capital that name nobody without a number or another name.
TITLES = frozenset(
    "division brigade corps army regiment battalion company group fleet front navy force forces government cabinet admiral general colonel major"
    " captain president king emperor prime minister marshal commander lieutenant battle campaign operation offensive wing squadron flotilla convoy"
    " council parliament command headquarters staff chief war office hq u-boat u-boats north south east west northern southern eastern western central the air"
    " operations attacks reinforcements troops fighting planning negotiations preparations plans attempts heavy fierce bitter most more".split()
)
# What only lifts the date out of its clause: It was (not until) 3 May that the town fell.
IT_WAS = r"(?i)it was(?: not| only| just)?"
# Nouns of acts that may have a date of their own.
ACTS_AS_NOUNS = frozenset(
    "surrender attack attacks landing landings invasion raid raids arrival collapse fall declaration death capture armistice withdrawal"
    " assault retreat bombing bombardment defeat conference meeting outbreak start beginning end sinking loss"
    " occupation evacuation breakthrough counterattack counter-attack advance mobilisation mobilization coup revolt uprising treaty pact agreement".split()
)
# Verbs that leave open what was told or wanted, unless "to" or "of" follows.
WANTS_MORE = frozenset(
    "told informed instructed compelled persuaded urged advised directed asked forced allowed invited convinced begged warned permitted"
    " authorised authorized notified reminded assured obliged required commanded enabled encouraged tasked".split()
)
# "The German battleship", "the American regiment": only the article's other sentences say which.
UNNAMED_ACTOR = (
    r"^[Tt]he (?:[a-z]+ )*(?:German|Soviet|Italian|American|Polish|Greek|Russian|Canadian|Australian|Indian|Norwegian|Belgian|Romanian|Hungarian"
    r"|Finnish|British|French|Japanese|Chinese|Dutch|Allied|Axis|Yugoslav|Bulgarian|Danish|Turkish|Spanish) (?:[a-z]+ )*(?:battleship|cruiser|destroyer"
    r"|submarine|ship|vessel|carrier|frigate|corvette|regiment|brigade|division|battalion|company|squadron|corps|fort|commander|general|officer"
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
# Behind a comma these open an aside to which a following date would belong.
OPENS_ASIDE = frozenset("which who whose with".split())
OPENS_CLAUSE = frozenset("when while after before as because although though once until where since".split())
# Without a comma before it, what one of these opens says which of several is meant.
SAYS_WHICH = frozenset("which who whose that where whom".split())
# Adverbs that only tie an act to what was told before; the act is told as well without them.
_TYING = r"(?:finally|eventually|also|then|subsequently|thus|therefore|however|meanwhile|instead|initially|now|soon|quickly)"
TYING = rf"^(?:{_TYING} )+(?=[a-z])"
TYING_END = rf"(?:,? {_TYING},?)+$"
# Verbs whose "to" and verb is what they say, so that it cannot be left out.
WITH_INFINITIVE = (
    WANTS_MORE
    | BEGINNING
    | frozenset(
        "ordered decided agreed offered managed set was were had found took sent voted chose threatened promised asked helped".split()
    )
)
# Words before a date that open the clause behind it.
OPENS_DATED = frozenset("while whereas when where until so".split())
# Prepositions whose phrase at the end of a long clause can be left out.
LESSER_PHRASES = frozenset(
    "near during southwest southeast northwest northeast despite alongside amid aboard".split()
)
# A preposition at the head of what leads to a date.
OWN_LEAD = r"(?i)(?:on|in|at|by|during|from|since|until|till|up to|through|late|early|later|shortly|just|around|about|approximately)\b"
BEFORE_NUMBER = frozenset("about around over under up nearly some between".split())
NOUNS_WITH_INFINITIVE = frozenset(
    "order orders permission request attempt attempts decision plan plans intention ability chance effort efforts need right way able".split()
)
# An object that only the sentences before tell from others of its kind: crossed the river.
UNNAMED_OBJECT = (
    r"\bthe (?:[a-z]+ )?(?:town|village|hill|hills|ridge|river|pass|airfield|airstrip|bridge|city|position|positions|hilltop|objective|objectives|area"
    r"|shore|island|port|harbour|harbor|ships|convoy|minesweepers|crossing|fort|fortress|road|railway|border|coast|beach|beaches|front|line|lines|gap|problem"
    r"|defenders|attackers|garrison|station|buildings?|camp|base|headquarters|brigade|division|battalion)$"
)
# Participles, not verbs, where a place follows: troops surrounded in the forest.
NOT_FINITE_SOMEWHERE = frozenset(
    "surrounded trapped encircled besieged isolated wounded abandoned entrenched cut left built drawn organised organized".split()
)
# Nouns that can be a subject without "the" and so have a capital at the head of a sentence without being a name.
MASS_NOUNS = frozenset(
    "resistance artillery infantry cavalry armour armor rain snow fog contact work control command communication morale evidence intelligence progress"
    " news word fire smoke construction training shipping disaster peace war victory defeat panic chaos confusion support aid help food water fuel ammunition"
    " equipment air weather combat battle action darkness daylight night dawn visibility pressure responsibility attention opposition movement production"
    " surrender withdrawal retreat reconnaissance surveillance transport traffic discipline disease malaria typhoon everything everyone everybody nobody"
    " nothing much half part operation operations martial civilian mobilisation mobilization evacuation relief agreement approval permission".split()
)
# Nouns that follow "to" without "the": put to sea.
PLACES_AFTER_TO = frozenset(
    "sea port land action battle fire safety shore ground power death war headquarters anchor rest assistance higher lower new prepared defensive"
    " within south north east west both their his its".split()
)
# Prepositions by which a sentence opens with its place.
SAYS_WHERE = frozenset("at in near around off outside".split())
