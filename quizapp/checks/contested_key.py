"""The answer is not certain: the source gives several, about, or none for sure.

Known as: unstable key; contested or approximate answer.
"""

from quizapp.checks import Check, Item, example, plain, words_of
from quizapp.facts import DateValue, Fact, QuantityValue, TextValue, Value
from quizapp.text import edtf
from quizapp.text.words import first_word


def look(item: Item) -> str | None:
    """Find withheld facts, rival tellings, ranges, approximations and words of doubt in what is asked."""
    if item.doubts:
        return f"the article also says {item.doubts[0]}"
    for fact in item.facts:
        if fact.status != "ok":
            return f"the fact is withheld: {fact.reason or 'no reason given'}"
        message = _uncertain_value(item, fact.value) or _uncertain_words(item, fact)
        if message:
            return message
        if fact.when and edtf.is_approximate(fact.when):
            return "the source gives an approximate date"
    return None


def _uncertain_value(item: Item, value: Value) -> str | None:
    match value:
        # A number to type may be a range, if every number in it is right.
        case QuantityValue() if item.question.kind == "numeric" and _takes_a_range(item):
            return None
        case QuantityValue(amount=None):
            return "the source gives no single number"
        case QuantityValue() if value.low is not None or value.high is not None:
            return "the source gives a range"
        case QuantityValue() if value.approximate:
            return "the source gives an approximate number"
        case DateValue(when) if edtf.is_approximate(when):
            return "the source gives an approximate date"
    return None


def _takes_a_range(item: Item) -> bool:
    return any("/" in answer for answer in (str(item.question.key), *item.question.accept))


def _uncertain_words(item: Item, fact: Fact) -> str | None:
    words = words_of(item)
    word = first_word(words.HEARSAY, plain(fact.source.quote))
    if isinstance(fact.value, TextValue):
        word = word or first_word(words.CONTESTED, plain(fact.value.text))
    return f"the source itself doubts: {word}" if word else None


CHECK = Check(
    severity="block",
    look=look,
    flawed=(
        example("zh", fact={"status": "withheld"}),
        example("zh", value=QuantityValue(30000, "人", approximate="about")),
        example("zh", value=QuantityValue(None, "人", low=30000, high=50000)),
        example("zh", value=TextValue("據稱曹軍八十萬")),
        example("zh", value=DateValue("0208~")),
        example("zh", doubts=("67,000匹",)),
        example("zh", quote="一說聯軍由周瑜指揮"),
        example(
            "zh",
            "赤壁之战中，曹军有多少人？",
            "200000",
            kind="numeric",
            value=QuantityValue(None, "人", 1e5, 2e5),
        ),
        example("en", fact={"status": "withheld"}),
        example("en", doubts=("nearly 8,000 men",)),
        example("en", quote="allegedly led by Harold Godwinson"),
        example("en", value=QuantityValue(7000, "men", approximate="nearly")),
        example("en", value=QuantityValue(None, "men", low=5000, high=8000)),
        example("en", value=TextValue("William allegedly fell")),
    ),
    clean=(
        example("zh"),
        example("zh", value=QuantityValue(30000, "人")),
        example("zh", value=TextValue("周瑜率军渡江")),
        example(
            "zh",
            "赤壁之战中，曹军有多少人？",
            "100000/200000",
            kind="numeric",
            value=QuantityValue(None, "人", 1e5, 2e5),
        ),
        example("en"),
        example("en", value=QuantityValue(7000, "men")),
        example("en", value=TextValue("William landed at Pevensey")),
        example("en", quote="Harold Godwinson, unclaimed by any, led them"),
    ),
)
