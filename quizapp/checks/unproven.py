"""The item does not show where its answer stands, or leaves a wrong answer unexplained.

Known as: missing provenance; missing feedback for distractors.
"""

from dataclasses import replace

from quizapp.checks import Check, Item, example, plain
from quizapp.facts import EntityValue, Fact, QuantityValue, TextValue
from quizapp.text.folding import match_key

MOST_PIECES = 3
"""A date may be cut out of a clause, and a note."""


def look(item: Item) -> str | None:
    """Want the facts' spans as sources, an explanation, a reason for each distractor."""
    question = item.question
    if not item.facts or tuple(fact.id for fact in item.facts) != question.facts:
        return "the facts behind the question are not known"
    if not all(fact.source in question.sources for fact in item.facts):
        return "the question does not cite the place where its fact stands"
    if any(source.end <= source.start or not source.quote.strip() for source in question.sources):
        return "a source is empty"
    if not all(map(_shows, item.facts)):
        return "the source does not show what is asked"
    if not plain(question.explanation).strip():
        return "the explanation is empty"
    if question.kind != "true_false" and any(
        option.why is None for option in question.options if not option.correct
    ):
        return "a wrong answer is not explained"
    return None


def _shows(fact: Fact) -> bool:
    """Look for the fact in its quotation; a side that is named for its state ("German victory") is not."""
    quote = match_key(fact.source.quote)
    match fact.value:
        case EntityValue(name=name, aliases=aliases, entity_class=entity_class):
            if fact.kind == "unit.parent":
                # A list shows by its levels what belongs to what.
                return match_key(fact.subject) in quote
            surname = name.split()[-1] if " " in name else name
            # A name by itself may begin with what is no ordinal inside a sentence: 一号作战.
            return entity_class == "state" or any(
                match_key(each) in quote or plain(each) in plain(fact.source.quote)
                for each in (name, surname, *aliases)
            )
        case QuantityValue():
            return any(map(str.isnumeric, quote))
        case TextValue(text) if fact.kind == "event":
            return _pieces(match_key(text), quote) <= MOST_PIECES
    return True


def _pieces(text: str, quote: str) -> int:
    """Count the pieces of the quotation of which a text is made, in their order."""
    pieces = at = 0
    while text:
        longest = next((size for size in range(len(text), 1, -1) if quote.find(text[:size], at) >= 0), 0)
        if not longest:
            return MOST_PIECES + 1
        at = quote.find(text[:longest], at) + longest
        text, pieces = text[longest:], pieces + 1
    return pieces


def _without_facts(language: str) -> Item:
    return replace(example(language), facts=())


def _without_source(language: str) -> Item:
    sound = example(language)
    elsewhere = replace(sound.question.sources[0], start=100, end=110)
    return replace(sound, question=replace(sound.question, sources=(elsewhere,)))


def _telling(language: str, text: str, quote: str) -> Item:
    return example(language, quote=quote, fact={"kind": "event", "value": TextValue(text)})


CHECK = Check(
    severity="block",
    look=look,
    flawed=(
        _without_facts("zh"),
        _without_source("zh"),
        example("zh", explanation=""),
        example("zh", why=None),
        _telling("zh", "周瑜火烧曹军战船", "周瑜十二月率軍渡江"),
        example("zh", value=EntityValue("周瑜", "person", ("周公瑾",)), quote="聯軍由程普指揮"),
        _without_facts("en"),
        _without_source("en"),
        example("en", explanation=" "),
        example("en", why=None),
        _telling("en", "William took Dover", "In October William landed at Pevensey"),
        example("en", value=EntityValue("Harold", "person"), quote="led by Gyrth"),
        example("en", value=EntityValue("Harold Godwinson", "person"), quote="led by Gyrth"),
    ),
    clean=(
        example("zh"),
        example("zh", kind="short_answer"),
        _telling("zh", "周瑜率军渡江", "周瑜十二月率軍渡江"),
        example("zh", value=EntityValue("周瑜", "person", ("周公瑾",)), quote="聯軍由周公瑾指揮"),
        example("zh", value=EntityValue("一号作战", "conflict"), quote="日方稱之為「一號作戰」"),
        example("zh", "判断对错：赤壁之战由周瑜指挥。", True, kind="true_false", quote="周瑜指挥联军"),
        example("en"),
        example("en", kind="short_answer"),
        example("en", value=EntityValue("Harold Godwinson", "person"), quote="led by King Godwinson"),
        _telling("en", "William landed at Pevensey", "William, in autumn, landed at Pevensey"),
        example(
            "en",
            "True or false: Harold led at the Battle of Hastings.",
            True,
            kind="true_false",
            quote="Harold led",
        ),
    ),
)
