"""The grammar of the question fits only some of the answers.

Known as: grammatical cues.
"""

import re

from quizapp.checks import TYPED, Check, Item, example, option_text, plain, words_of
from quizapp.facts import QuantityValue
from quizapp.text import patterns
from quizapp.text.words import pattern

_ARTICLE = re.compile(r"\b(an?) (?:_{2,}|…|\?)")


def look(item: Item) -> str | None:
    """Compare the article before a gap, and the measure after "how many", with each option."""
    stem, words = plain(item.question.stem), words_of(item)
    texts = [option_text(item, option.id) for option in item.question.options]
    article = _ARTICLE.search(stem)
    if article and any((article[1] == "an") is not (text[:1].casefold() in "aeiou") for text in texts):
        return f"“{article[1]}” does not fit every option"
    asked = pattern(words.MEASURED).search(stem)
    if asked is None:
        return None
    given = [found[0] for text in texts if (found := patterns.search(rf"(?:{words.MEASURES})$", text))]
    if item.question.kind in TYPED and isinstance(item.facts[0].value, QuantityValue):
        given += [
            unit for unit in [item.facts[0].value.unit] if unit and patterns.fullmatch(words.MEASURES, unit)
        ]
    same = words.LIKE_MEASURES
    measure = patterns.search(rf"(?:{words.MEASURES})$", asked[0])
    wanted = same.get(measure[0], measure[0]) if measure else ""
    other = next((each for each in given if same.get(each, each) != wanted), None)
    return f"the question counts in {asked[0]} and an answer in {other}" if other else None


CHECK = Check(
    severity="block",
    look=look,
    flawed=(
        example("zh", "赤壁之战中，联军有多少人？", "3万吨", ("5万吨", "8万吨"), sort="number"),
        example("zh", "赤壁之戰中，聯軍有多少艘戰船？", "300人", ("500艘", "800艘"), sort="number"),
        example(
            "zh",
            "赤壁之战中，联军有多少匹马？",
            "300",
            kind="numeric",
            value=QuantityValue(300, "人"),
            sort="number",
        ),
        example("en", "The weapon of the Battle of Hastings was an ____?", "axe", ("bow", "sword")),
        example("en", "At the Battle of Hastings, Harold was hit by an …?", "arrow", ("spear", "sword")),
        example("en", "How many men fought at the Battle of Hastings?", "500 ships", ("700 men",)),
    ),
    clean=(
        example("zh"),
        example("zh", "赤壁之战中，联军有多少人？", "3万人", ("5万人", "8万人"), sort="number"),
        example(
            "zh",
            "赤壁之战中，联军有多少人？",
            "300",
            kind="numeric",
            value=QuantityValue(300, "名"),
            sort="number",
        ),
        example("zh", "赤壁之戰中，聯軍有多少艘戰船？", "300艘", ("500艘", "800艘"), sort="number"),
        example("en"),
        example("en", "The weapon of the Battle of Hastings was a ____?", "bow", ("spear", "sword")),
        example("en", "How many men fought at the Battle of Hastings?", "500 men", ("700 men",)),
    ),
)
