"""What makes an English event too vague to be asked: nothing named, or a thing that only the article tells. Data only."""

from quizapp.languages.en.clearness import NATIONS

# Capitals that tell nothing from others of its kind: whole nations, their arms, points of the compass.
_NO_NAMES = (
    rf"(?:Anglo-|Franco-|German-|Italo-|Soviet-|Non-)?(?:{NATIONS}|Allies|Axis|Army|Armies|Navy|Air|Force|Forces|Red|Royal|Imperial|Fascist|RAF|HQ|Spitfires?|Stukas?|Hurricanes?|Heinkels?|Messerschmitts?|Swordfish|Zeros?|Ju|Bf|LCMs?|U-boats?|POWs?|North|South|East"
    r"|West|Northern|Southern|Eastern|Western|Central|Major|Captain|Colonel|Corps|Division|Infantry|Command|The|In|Near|At|Off|Around)"
)
# The first word has its capital anyhow: it is a name where a verb follows, or another name.
_FIRST = (
    r"^(?=[A-Z][\w'’.-]* (?:and [A-Z]|(?:[a-z]+ly )?(?:was|were|[a-z]{2,}ed|began|took|sent|led|left|fell|gave|set|won|lost|met|broke|drove|struck|withdrew|came|went"
    r"|sank|shot|cut|held|made|put|beat|flew|fled|blew|overran|fought))\b)"
)
# Something that tells an event from all others: a name that is no nation's, a number, or a gap in their place.
NAMES_SOMETHING = rf"(?:(?<=[ (\"“—-])|{_FIRST}|^(?=\d|[A-Z]*\d|[IVX]+ ))(?!{_NO_NAMES}(?:[ ,.)-]|['’]s|$))[A-Z\d]|^[A-Z][\w-]+['’]s? |_{{2,}}"

_UNNAMED = (
    "heights?|high ground|woods?|forest|jungle|fields?|swamps?|marsh|streets|square|gates?|walls?|citadel|castle|palace|cathedral|church|monastery|tower|farm|factory|factories"
    "|airfield|airfields|airport|airstrip|river|bridge|bridges|bridgehead|hill|hills|hilltop|ridge|port|harbou?r"
    "|fort|forts|fortress|pass|gap|valley|road|roads|railway|highway|border|frontier|coast|coastline|shore|beach|beaches|canal|plain|summit|crossing|crossroads"
    "|positions?|objectives?|defen[cs]es|defen[cs]e lines?|lines?|front|front line|frontline|perimeter|flanks?|encirclement|pocket|stronghold|roadblock"
    "|attack|attacks|assault|offensive|operation|siege|counter-?attack|counter-?offensive|advance|withdrawal|evacuation|landing|landings|bombardment|raid|ambush"
    "|attack order|order|plan|problem|convoy|ships|transports|merchant ships|motorcycles|[Ff]liegerkorps|garrison|defenders|attackers|survivors|prisoners"
    "|corps|division|divisions|brigade|brigades|regiment|regiments|battalion|battalions|company|companies|squadron|flotilla|platoon"
    "|battle|fighting|station|camp|base|headquarters|building|buildings|area|region|sector|scene|situation|initiative|remainder|enemy(?= |$)(?! [a-z])"
)
# Only a name tells these from others: the city of Brest.
_UNNAMED_PLACES = "city|town|towns|village|villages|island|islands|capital"
# A nation tells these from others well enough.
_UNNAMED_TROOPS = "army group|army|troops|forces|fleet|units"
# An act that tells nothing, or not where, or not against whom.
_NOTHING_TOLD = (
    r"\b(?:weather set|attacks? continued|fighting continued|advance continued|work (?:was )?completed)$"
    # Arrived where, attacked whom?
    r"|\b(?:arrived|returned|attacked|counter-?attacked|set off|set out|advanced|withdrew|retreated|headed|landed|departed|moved|turned|swung|steamed|marched|rode|pushed|pressed|sailed|engaged|responded|resumed|intercept"
    r"|intervened|were landed|were committed|was committed|was attacked|were attacked|was lost|were lost|went into action|went on the offensive|opened fire"
    r"|came under (?:heavy |intense )?(?:fire|attack|counter-?attack)|(?:launched|made|tried|mounted|began|started|conducted|sent) (?:an?|two|three|several|more|the) (?:[a-z-]+ )?(?:attacks?"
    r"|assaults?|counter-?attacks?|counter-?offensives?|offensives?|advances?|retreats?|withdrawals?|study|signal|attack signal|directive|report))"
    r"(?: (?:on|east|west|north|south|north-?east|north-?west|south-?east|south-?west|east|west|north|south)(?:wards?)?| forward| back| inland| ahead| at (?:night|dawn|dusk|first light|high speed))?$"
    r"|\b(?:was|were) (?:renamed|re-?designated|retitled)\b|\bfired (?:a salvo of |\w+ |several )?(?:torpedoes|shells|shots|rounds)$"
    r"|\b(?:began|started|continued|prepared|tried|attempted|ordered) to (?:move|advance|march|withdraw|retreat|land|arrive|fall back|dig in|pull back|attack|fight|resist|form)$"
    r"|\b(?:was|were) (?:put|placed) in (?:charge|command)$|\b(?:was|were) (?:informed|told|alerted|ordered|notified|called|asked|summoned|established|built|repaired|completed|organi[sz]ed|withdrawn|relieved|replaced|reinforced|repulsed|repelled|engaged|stopped|halted|released|isolated)$"
    r"|(?<!troops )(?<!army )(?<!forces )(?<!fleet )\bto (?:attack|advance|withdraw|retreat|land|proceed|move|fire|fight|intervene|reinforce|counter-?attack|fall back|hold)$|\boffered\b(?!.* to )"
    r"|\bon (?:the|their|its|his) (?:right|left|flanks?)$|\btook (?:up )?(?:their |its |his )?positions?(?: on the (?:right|left))?$"
    # What has lost its whither, or its purpose.
    r"|\b(?:redirect|transfer|shift)(?:ed)?\b(?!.*\b(?:to|towards?|into|from|against|command)\b)|\bmet with\b(?!.*\bto [a-z])"
    r"|\breceived (?:(?:German|British|the|General|Marshal|Ambassador) )*(?:Ambassador|General|Marshal) [A-Zv]|\bbecame an? (?:target|problem|liability|threat)$"
    # One of the many companies and battalions of its number.
    r"|\b\d+(?:st|nd|rd|th)? (?:Regiment|Battalion|Company|Squadron|Battery|Platoon|Flotilla)\b(?!,? (?:of|\d|[A-Z(]))|^A new,"
    r"|\b(?:one or two|two or three|three or four|and/or)\b"
    # A name cut short: the Peninsula.
    r"|\b[Tt]he (?:Peninsula|City|Town|Village|Forest|Island|Islands|Fortress|River|Corps|Division|Brigade|Regiment|Battalion|Fleet|Squadron|Group|Convoy|Line|Pass|Ridge|Hill)(?:['’]s)?\b"
    r"(?! [A-Z\d]| of\b)"
    # What only remarks on what was told before.
    r"|\b(?:similar|became (?:clear|apparent|aware)|responded with|claiming|sic|gave (?:losses|casualties|figures)|issued an? (?:written )?(?:directive|order)$)\b"
    r"|\b(?:their|its|his) (?:initial |final |main )?(?:positions?|objectives?|attacks?|assaults?|offensives?|lines?|front|targets?|tasks?|missions?|ranks|members|role)\b"
    r"(?! (?:of|at|in|on|near|against|towards?|to|from|along|between|around|across|over)\b)"
    r"|^(?:Some(?! \\d)|Several|Many|Other|Another|A few|A number of|Various|Most)\b"
)
_NATION = rf"(?:{NATIONS}|Allied|Axis)"
# What tells which of its kind is meant: of Dieppe, held by the brigade, a name.
_OF_WHAT = (
    r"(?! (?:[a-z-]+ )?(?:of|at|in|on|off|near|against|between|towards?|for|to|from|along|around|across|under|through|into|inside|outside|north|south|east|west"
    r"|commanded|called|led)\b| [A-Z\d(\"“])"
)
NOTHING_NAMED = (
    rf"{_NOTHING_TOLD}|\b[Tt]he (?:(?!of\b)[a-z][a-z-]+ )?(?:{_NATION} )?(?:(?!of\b)[a-z][a-z-]+ )?(?:{_UNNAMED})\b{_OF_WHAT}"
    rf"|\b[Tt]he (?:(?!of\b)[a-z][a-z-]+ )?(?:{_UNNAMED_TROOPS})\b{_OF_WHAT}"
    rf"|\b[Tt]he (?:(?!of\b)[a-z][a-z-]+ )?(?:{_UNNAMED_PLACES})\b(?! (?:of|at|near|called|named|between|on the [A-Z]|in [A-Z])\b| [A-Z\d(\"“])"
)

# The words of a title that tell it from others, those among them that say what happened, and how that is said again.
CONTENT_OF_TITLE = (
    r"\b(?!(?i:battles?|operation|case|action|campaign|first|second|third|fourth|fifth|with|from|this|that|upon|near|punitive|world|civil|german|soviet|allied"
    r"|axis|british|american|japanese)\b)[^\W\d_]{4,}"
)
ACT_IN_TITLE = r"(?i)\b(?:invasion|attack|raid|bombing|bombardment|landings?|liberation|siege|capture|fall|evacuation|occupation|sinking|destruction|relief|ambush)\b"
BEGINS_OR_ENDS = r"\b(?:began|begun|started|commenced|launched|opened|initiated|ended|concluded|terminated|was over|took place|was fought)\b"
# A night that belongs to two days: the night of 12/13 May.
OF_TWO_DAYS = r"(?i)\b(?:night|evening)s? of (?:the )?(?:[A-Z][a-z]+ )?\d{1,2} ?(?:/|–|-|to|and) ?\d"
