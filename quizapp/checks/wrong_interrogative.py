"""The question asks for one type of thing and the answer is another."""

from quizapp.checks import Check, Item, example, key_answer, own_words, words_of
from quizapp.checks import first_word as found_word


def look(item: Item) -> str | None:
    """Compare the word that asks with what the key is: who wants a person, how many a number."""
    answer = key_answer(item)
    if answer is None:
        return None
    words = own_words(item)
    asked = [(word, sorts) for word, sorts in words_of(item).INTERROGATIVES if found_word((word,), words)]
    longest = max(asked, key=lambda pair: len(pair[0]), default=None)
    if longest and answer.sort not in longest[1]:
        return f"the question asks {longest[0]} and the answer is a {answer.sort}"
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
