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
STRONG_BREAK = (
    r"; |: | – (?![A-Z])|(?<=[a-z]) – (?=[A-Z])(?<![A-Z][a-z]{3} – )(?<![A-Z][a-z]{4} – )(?<![A-Z][a-z]{5} – )(?<![A-Z][a-z]{6} – )(?<![A-Z][a-z]{7} – )"
    r"| — |—|(?<=[a-z)\]\"”]{2})(?<!Gen)(?<!Lt)(?<!Col)(?<!Maj)(?<!Capt)(?<!Brig)(?<!Adm)(?<!Sgt)(?<!St)(?<!Mt)(?<!Dr)(?<!Mr)(?<!Cdr)(?<!Jr)(?<!Fr)\. (?=[A-Z])"
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
BEFORE_NUMBER = frozenset("about around over under up nearly some between".split())
NOUNS_WITH_INFINITIVE = frozenset(
    "order orders permission request attempt attempts decision plan plans intention ability chance effort efforts need right way able".split()
)
# A name in another language or spelling, or a distance, in brackets behind what it explains.
GLOSS = r" \((?:[^()]*[^\x00-\x7f–—’‘“”][^()]*|[~c]\.? ?\d[^()]*|(?:or|also|known as|sometimes|now|today|modern|lit\.?|literally) [^()]*)\)"
# Verbs of which "as" and what follows is a part.
WANTS_AS = frozenset(
    "selected chose appointed named nominated installed designated used described regarded treated elected".split()
)
# Participles, not verbs, where a place follows: troops surrounded in the forest.
NOT_FINITE_SOMEWHERE = frozenset(
    "surrounded trapped encircled besieged isolated wounded abandoned entrenched cut built drawn organised organized".split()
)
# Nouns that follow "to" without "the": put to sea.
PLACES_AFTER_TO = frozenset(
    "sea port land action battle fire safety shore ground power death war headquarters anchor rest assistance higher lower new prepared defensive"
    " within south north east west both their his its".split()
)
# Prepositions by which a sentence opens with its place.
SAYS_WHERE = frozenset("at in near around off outside".split())
