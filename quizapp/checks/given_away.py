"""Another question of the same sitting contains the answer, or asks for the same fact.

Known as: inter-item cueing; items that are not independent.
"""

from dataclasses import replace

from quizapp.checks import TYPED, Check, Item, asked_texts, example, option_text, plain, right_answers
from quizapp.questions import Question, Text
from quizapp.text.words import words_pattern


def look(item: Item) -> str | None:
    """Look for the fact, and for each name of the key, in what the neighbours show before they are answered."""
    own = item.question
    names = _names(item)
    for other in item.beside:
        if other.id == own.id:
            continue
        if not set(own.facts).isdisjoint(other.facts):
            return f"another question asks about the same fact: {plain(other.stem)}"
        for text in map(plain, _shown(other)):
            name = words_pattern(names).search(text)
            if name:
                return f"another question says the answer, {name[0]}: {plain(other.stem)}"
    return None


def _names(item: Item) -> tuple[str, ...]:
    question = item.question
    # One of several right answers is no answer yet.
    if question.kind in {"true_false", "ordering", "matching", "multiple_choice"}:
        return ()
    names = {option_text(item, answer.option) for answer in right_answers(item)}
    if question.kind in TYPED:
        names |= {plain(str(question.key)), *map(plain, question.accept)}
    # Small numbers stand in every date.
    return tuple(sorted(name for name in names if len(name) >= 2 and not (name.isdigit() and len(name) == 2)))


def _shown(question: Question) -> tuple[Text, ...]:
    # What is to be chosen or matched stands among others: to see a name there gives nothing away.
    return asked_texts(replace(question, options=(), pairs=()))


def _beside(item: Item, stem: str, facts: tuple[str, ...] = ("f_other",)) -> Item:
    other = replace(item.question, id="q_other", stem=stem, facts=facts)
    return replace(item, beside=(other,))


CHECK = Check(
    severity="block",
    look=look,
    flawed=(
        _beside(example("zh"), "赤壁之战中，周瑜的副手是谁？"),
        _beside(example("zh", key="橫山勇"), "赤壁之战中，横山勇指挥的是哪支部队？"),
        _beside(example("zh"), "赤壁之戰中，聯軍主帥是誰？", ("f_example",)),
        _beside(example("zh", kind="short_answer"), "判断对错：赤壁之战中，周瑜领兵三万。"),
        _beside(example("en"), "Which unit did Harold Godwinson lead at the Battle of Hastings?"),
        _beside(example("en", key="Odo"), "Whom did Odo follow at the Battle of Hastings?"),
        _beside(example("en"), "Who was king at the Battle of Hastings?", ("f_example",)),
    ),
    clean=(
        example("zh"),
        _beside(example("zh"), "赤壁之战中，曹军水师由谁指挥？"),
        _beside(example("zh", key="40", sort="number"), "1940年发生在赤壁之战之前吗？"),
        _beside(example("zh", key="10", kind="numeric"), "赤壁之战期间，哪一事件发生在10月10日？"),
        example("en"),
        _beside(example("en"), "Who led the Normans at the Battle of Hastings?"),
        _beside(example("en", key="Odo"), "Whom did Odoacer follow at the Battle of Hastings?"),
    ),
)
