"""How English writes numbers and counts."""

from quizapp.languages import Numerals

# What may stand between a number and the thing counted; nouns stand here too: tank destroyers, cavalry brigades.
_BEFORE_NOUN = (
    r"(?:(?:German|Italian|British|French|Soviet|Polish|Japanese|American|US|U\.S\.|Allied|Axis|Chinese|enemy|Indian|Australian"
    r"|Canadian|Dutch|Norwegian|Greek|Russian|Turkish|Ottoman|Prussian|Austrian|Spanish|Swedish|Danish|Finnish|Romanian|Hungarian"
    r"|Bulgarian|Belgian|Union|Confederate|Mongol|Roman|Korean|Vietnamese|Portuguese|Scottish|English|Irish"
    r"|infantry|armou?red|motori[sz]ed|mechani[sz]ed|light|medium|heavy|artillery|field|anti-tank|anti-aircraft|anti-submarine"
    r"|machine|fighter|combat|other|additional|merchant|naval|torpedo|motor|patrol|assault|escort|AA|MG|PT|tank|aircraft|cavalry"
    r"|U-boat|submarine|panzer|Panzer|SS|rifle|guards|mountain|airborne|parachute|marine|coastal|siege|regular|irregular|colonial"
    r"|native|mounted|dragoon|self-propelled|fleet|float|dive|large|small|armed|military|civilian|elite|reserve|war|fishing|supply"
    r"|transport|landing|long|line|ironclad|steam|sailing|hospital|cargo|rocket|militia|volunteer|conscript|allied|local|ship's"
    r"|bomber|fighter-bomber|reconnaissance|destroyer|cruiser|carrier|battalion|company|police|engineer|pioneer)[\s-]+)*"
)

NUMERALS = Numerals(
    digits={
        "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
        "ten": 10, "eleven": 11, "twelve": 12,
    },
    units={"hundred": 100, "thousand": 1000, "million": 1_000_000, "billion": 1_000_000_000},
    some=("several", "some", "a few"),
    before_number={
        "approximately": "about", "approx.": "about", "about": "about", "around": "about", "roughly": "about",
        "some": "about", "circa": "about", "c.": "about", "ca.": "about", "estimated": "about", "~": "about",
        "more than": "over", "over": "over", "exceeded": "over", "exceeding": "over", "in excess of": "over", "upwards of": "over", "nearly": "nearly", "almost": "nearly", "close to": "nearly",
        "at least": "at_least", "no fewer than": "at_least", "at most": "at_most", "up to": "at_most",
        "no more than": "at_most", "fewer than": "nearly", "less than": "nearly",
    },
    after_number={"+": "at_least"},
    after_measure={"or more": "at_least"},
    classifiers={},
    units_of_measure=("km", "miles", "mi", "metres", "meters", "tons", "tonnes", "days", "hours", "weeks", "months"),
    nouns=(
        _BEFORE_NOUN
        + r"(?:man|men|troops|troopers|soldiers|officers|personnel|people|persons|civilians|prisoners of war|prisoners|taken prisoner|casualties"
        r"|killed|dead|deaths|wounded|missing|captured|injured|sick|drowned|interned|KIA|WIA|MIA|POWs?"
        r"|sailors|seamen|marines|airmen|crewmen|paratroopers|paratroops|volunteers|militiamen|militia|regulars|levies|labou?rers"
        r"|knights|archers|crossbowmen|pikemen|musketeers|horsemen|warriors|tribesmen|rebels|insurgents|guerrillas|partisans"
        r"|mercenaries|samurai|retainers|cavalrymen|infantrymen|gunners|artillerymen|riflemen|cavalry|infantry|effectives|guards"
        r"|tanks?|tankettes?|tank destroyers?|guns?|field guns?|howitzers?|mortars?|cannons?|vehicles?|trucks?|lorries|cars?"
        r"|armou?red cars?|armou?red vehicles?|armou?red trains?|aircraft|airplanes?|aeroplanes?|planes?|seaplanes?|gliders?"
        r"|fighters?|bombers?|helicopters?|horses?|elephants?|chariots?|machine guns?|rifles|artillery pieces?|anti-tank guns?|AFVs?"
        r"|ships? of the line|ships?|warships?|vessels?|destroyers?|destroyer escorts?|cruisers?|battlecruisers?|battleships?"
        r"|carriers?|aircraft carriers?|submarines?|pre-dreadnoughts?|dreadnoughts?|ironclads?|boats?|gunboats?|corvettes?"
        r"|frigates?|sloops?|brigs?|galleys?|junks?|schooners?|minesweepers?|minelayers?|trawlers?|tankers?|yachts?|U-boats?"
        r"|transports?|freighters?|monitors?|steamers?|merchantm[ae]n|barges?|landing craft|tugs?|escorts?|auxiliaries"
        r"|army|armies|corps|divisions?|brigades?|regiments?|battalions?|company|companies|squadrons?|battery|batteries|platoons?"
        r"|columns?|legions?|cohorts?|flotillas?|fleets?|air groups?|wings?|army groups?)",
    ),
    general_nouns=(),
    formations="(?!)",
    noun_before=r"\s*:\s*",
    ranges=r"\s*(?:[-–—−~]|to)\s*",
    between=r"(?P<before>between\s+)(?P<low>\d[\d,]*)(?P<joint>\s+and\s+)(?P<high>\d[\d,]*)",
    # £5 and U-5; the numbers of types, hills and units.
    not_after=(
        r"[A-Za-z.£$€]-?$|\d[,:/.–-]?$|\b(?:Type|Hill|No\.|Nos\.|Mark|Mk|Point|Height|Highway|Route|Sector|Group|Force|Division|Regiment"
        r"|Brigade|Battalion|Company|Squadron|Unit|Panzer|Ju|Bf|Fw|He|Do)\s$"
    ),
    not_before=r"[A-Za-z%:/]|\.\d|[-–]\d|(?:st|nd|rd|th)\b|\s*(?:mm|cm|pdr|pounder)\b",
    shown={
        "about": "about {number}", "over": "more than {number}", "nearly": "nearly {number}",
        "at_least": "at least {number}{unit}", "at_most": "at most {number}", "range": "{low}–{high}",
        "some": "several {unit}", "space": " ",
    },
)  # fmt: skip
