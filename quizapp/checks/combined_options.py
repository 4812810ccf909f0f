"""An option is made of other options.

Known as: K-type or complex multiple choice; convergence cue.
"""

from collections import Counter

from quizapp.checks import Check, Item, example, option_text, words_of
from quizapp.text.words import pattern


def look(item: Item) -> str | None:
    """Find "A and C", "both … and …", and lists whose parts are found in the other options again."""
    words = words_of(item)
    joints, combined = pattern(words.JOINTS), pattern(words.COMBINED)
    texts = [option_text(item, option.id) for option in item.question.options]
    parts = {text: {part for part in joints.split(text) if part} for text in texts}
    times = Counter(part for each in parts.values() for part in each)
    for text in texts:
        if combined.search(text):
            return f"an option combines others: {text}"
        if len(parts[text]) > 1 and sum(times[part] > 1 for part in parts[text]) > 1:
            return f"an option is made of parts of other options: {text}"
    return None


CHECK = Check(
    severity="block",
    look=look,
    flawed=(
        example("zh", wrong=("曹操", "①和③")),
        example("zh", wrong=("曹操", "甲與乙")),
        example("zh", wrong=("曹操", "A、C")),
        example("zh", wrong=("曹操", "蔡瑁", "曹操与蔡瑁")),
        example("en", wrong=("Odo", "A and C")),
        example("en", wrong=("Odo", "I and III only")),
        example("en", wrong=("Odo", "both Harold and Tostig")),
        example("en", wrong=("Odo", "Tostig", "Odo and Tostig")),
    ),
    clean=(
        example("zh"),
        example("zh", key="中国与英国", wrong=("日本与泰国", "法国"), sort="state"),
        example("zh", wrong=("曹操", "甲斐姬")),
        example("zh", key="平和县", wrong=("和县", "永和县"), sort="place"),
        example("en"),
        example("en", key="Norway and Britain", wrong=("Sweden and Denmark", "France"), sort="state"),
        example("en", wrong=("Odo", "Anderson")),
    ),
)
