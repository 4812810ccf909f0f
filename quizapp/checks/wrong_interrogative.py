"""The question asks for one type of thing and the answer is another.

Known as: grammatical cue: question word and answer disagree.
"""

from quizapp.checks import Check, Item, example, own_words, right_answers, words_of
from quizapp.text.words import words_in


def look(item: Item) -> str | None:
    """Compare the word that asks with what the key is: who wants a person, how many a number."""
    sorts = dict(words_of(item).INTERROGATIVES)
    asked = max(words_in(tuple(sorts), own_words(item)), key=len, default="").casefold()
    for answer in right_answers(item):
        if asked and answer.sort not in sorts[asked]:
            return f"the question asks {asked} and the answer is a {answer.sort}"
    return None


CHECK = Check(
    severity="block",
    look=look,
    flawed=(
        example("zh", sort="unit"),
        example("zh", "赤壁之戰發生在哪一年？", sort="person"),
        example("zh", "赤壁之战中，联军有多少人？", sort="person"),
        example("en", sort="place"),
        example("en", "When was the Battle of Hastings?", sort="person"),
        example("en", "How many men fought at the Battle of Hastings?", sort="person"),
    ),
    clean=(
        example("zh"),
        example("zh", "赤壁之战中，程普指挥的是哪支部队？", sort="unit"),
        example("zh", "赤壁之战中，联军有多少人？", sort="number"),
        example("en"),
        example("en", "When was the Battle of Hastings?", sort="date"),
        example("en", "Where was the Battle of Hastings?", sort="place"),
    ),
)
