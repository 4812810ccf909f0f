"""A text still has marks of the wiki in it.

Known as: leftover markup.
"""

import re

from quizapp.checks import Check, Item, all_texts, example, plain, words_of
from quizapp.text.words import first_word

_MARKS = re.compile(
    r"\{\{|\}\}|\[\[|\]\]|<\w|</|&[a-z]+;|&#\d+;|\[\d+\]|-\{|\}-|'{2,}|†|ISBN|={2,}|"
    "[\ufffd\u200b-\u200f\u2028-\u202e\u2060\ufeff\ue000-\uf8ff\x00-\x08\x0b-\x1f\x7f]"
)

_SUSPECT = re.compile(
    "[{}\\[\\]<&'†=\ufffd\u200b-\u200f\u2028-\u202e\u2060\ufeff\ue000-\uf8ff\x00-\x08\x0b-\x1f\x7f]"
)


def look(item: Item) -> str | None:
    """Find markup, entities, file names, footnote marks and invisible characters in any text."""
    text = "\n".join(map(plain, all_texts(item.question)))
    # One class of characters is searched much faster than many marks.
    found = _MARKS.search(text) if _SUSPECT.search(text) or "ISBN" in text else None
    word = repr(found[0]) if found else first_word(words_of(item).RESIDUE, text)
    return f"a text still has a mark of the wiki in it: {word}" if word else None


CHECK = Check(
    severity="block",
    look=look,
    flawed=(
        example("zh", "赤壁之战中，[[孙刘联军]]由谁指挥？"),
        example("zh", wrong=("曹操†", "蔡瑁")),
        example("zh", "赤壁之戰中，聯軍由誰指揮[3]？"),
        example("zh", explanation="赤壁之战&nbsp;由周瑜指挥"),
        example("en", "Who led the {{flag|England}} at the Battle of Hastings?"),
        example("en", wrong=("Odo<br>", "Tostig")),
        example("en", explanation="The Battle of Hastings File:Bayeux.jpg"),
    ),
    clean=(
        example("zh"),
        example("zh", "《赤壁之战》中，联军由谁指挥？"),
        example("zh", explanation="条目《赤壁之战》：“周瑜指挥。”"),
        example("en"),
        example("en", "Who led at the Battle of Hastings (1066)?"),
        example("en", explanation="Smith & Sons say: 5 < 7."),
    ),
)
