"""The answer is not certain: the source gives several, about, or none for sure."""

from quizapp.checks import Check, Item, example, words_of
from quizapp.facts import DateValue, QuantityValue, TextValue
from quizapp.text import edtf
from quizapp.text.folding import fold
from quizapp.text.words import first_word


def look(item: Item) -> str | None:
    """Find withheld facts, rival tellings, ranges, approximations and words of doubt in what is asked."""
    if item.doubts:
        return f"the article also says {item.doubts[0]}"
    for fact in item.facts:
        if fact.status != "ok":
            return f"the fact is withheld: {fact.reason or 'no reason given'}"
        match fact.value:
            case QuantityValue(amount=None):
                return "the source gives no single number"
            case QuantityValue() if fact.value.low is not None or fact.value.high is not None:
                return "the source gives a range"
            case QuantityValue() if fact.value.approximate:
                return "the source gives an approximate number"
            case DateValue(when) if edtf.is_approximate(when):
                return "the source gives an approximate date"
            case TextValue(text):
                word = first_word(words_of(item).CONTESTED, fold(text))
                if word:
                    return f"the source itself doubts: {word}"
        if fact.when and edtf.is_approximate(fact.when):
            return "the source gives an approximate date"
    return None


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
        example("en", fact={"status": "withheld"}),
        example("en", doubts=("nearly 8,000 men",)),
        example("en", value=QuantityValue(7000, "men", approximate="nearly")),
        example("en", value=QuantityValue(None, "men", low=5000, high=8000)),
        example("en", value=TextValue("William allegedly fell")),
    ),
    clean=(
        example("zh"),
        example("zh", value=QuantityValue(30000, "人")),
        example("zh", value=TextValue("周瑜率军渡江")),
        example("en"),
        example("en", value=QuantityValue(7000, "men")),
        example("en", value=TextValue("William landed at Pevensey")),
    ),
)
