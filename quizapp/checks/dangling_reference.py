"""The question points at something that is not in it.

Known as: stem that is not self-contained; pronoun without antecedent.
"""

import re
from types import ModuleType

from quizapp.checks import Check, Item, asked_texts, example, plain, without_names, words_of
from quizapp.text.words import first_word, pattern, words_pattern

NAMED = {"person", "place", "state", "side", "unit", "conflict"}
_QUOTES = re.compile('[“”"「」]')


def look(item: Item) -> str | None:
    """Find 该, 此, "this", "the next day" and their like, and pronouns for what the same clause has not named."""
    words = words_of(item)
    for text in map(plain, asked_texts(item.question)):
        # Taking the names out costs more than looking: only a text that looks flawed is looked at twice.
        word = _pointing(text, words) and _pointing(_without_known(item, text, words), words)
        if word:
            return f"the question is not understood alone: {word} points outside it"
    return None


def _without_known(item: Item, text: str, words: ModuleType) -> str:
    """Take out every name: a name points at nothing, whatever its characters mean elsewhere."""
    for name in sorted({name for answer in item.answers if answer.sort in NAMED for name in answer.keys}):
        text = text.replace(name, "…")
    return words_pattern(words.NOT_POINTING).sub("…", without_names(item, text))


def _pointing(text: str, words: ModuleType) -> str | None:
    word = first_word(words.DANGLING, text)
    if word:
        return word
    for clause in _QUOTES.split(text):
        found = pattern(words.POINTING).search(clause)
        if found:
            return found[0]
        for pronoun in pattern(words.LOOKING_BACK).finditer(clause):
            if not pattern(words.ANTECEDENT).search(clause[: pronoun.start()]):
                return pronoun[0]
    return None


CHECK = Check(
    severity="block",
    look=look,
    flawed=(
        example("zh", "此战中，赤壁之战的联军由谁指挥？"),
        example("zh", "赤壁之戰中，該軍由誰指揮？"),
        example("zh", "赤壁之战中，“其部于同日渡江”发生在哪一天？", quoted=("其部于同日渡江",)),
        example("zh", "根据文中所述，赤壁之战由谁指挥？"),
        example("en", "Who commanded this army at the Battle of Hastings?"),
        example("en", "Who led them at the Battle of Hastings?"),
        example("en", "When, in the Battle of Hastings, did the following happen: “its archers shot”?"),
        example("en", "When, in the Battle of Hastings, did the following happen: “William took it”?"),
        example("en", "Who fell the next day at the Battle of Hastings, in the same year?"),
    ),
    clean=(
        example("zh"),
        example("zh", "赤壁之战中，吉他营由谁指挥？", names=("吉他营",)),
        example("zh", "赤壁之战中，支那派遣军由谁指挥？"),
        example("zh", "赤壁之战中，哪个国家参战？", "土耳其", ("馬其頓王國", "希腊"), sort="state"),
        example("en"),
        example("en", "Who led the Thistle men at the Battle of Hastings?"),
        example("en", "Who led the Ithaca men at the Battle of Hastings?"),
        example("en", "When, in the Battle of Hastings, did the following happen: “William left his ships”?"),
        example(
            "en",
            "When, in the Battle of Hastings, did the following happen: “Harold fell when he led a charge”?",
        ),
        example("en", "Who held the ridge above Hastings in the Battle of Hastings?"),
        example("en", "Who said at the Battle of Hastings that William was dead?"),
    ),
)
