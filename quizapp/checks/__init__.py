"""What may not pass: one file per flaw, named by the flaw, found by its name.

Law: a check looks at one finished item and at what is known; it changes nothing, and knows neither the web
nor how the item was made. `CHECK.look` gives one plain sentence where the item has the flaw and None where it
has not. Severity "block" refuses the item, "warn" marks it. Its docstring says what item writers call the flaw. Each check carries items that it must and must
not flag, in Chinese and in English; being present enrols it in the contract tests. Words are matched on
folded text, Latin ones as whole words.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from types import ModuleType
from typing import Any, Literal, cast

from quizapp.facts import Fact, Source, TextValue, Value
from quizapp.languages import load
from quizapp.questions import Key, Option, OrderItem, Pair, Question, Text, in_script
from quizapp.registry import collect
from quizapp.text.folding import fold, match_key
from quizapp.text.words import words_pattern

# The kinds whose answer is written, not chosen.
TYPED = frozenset({"short_answer", "date", "numeric", "cloze"})


@dataclass(frozen=True)
class Answer:
    """What a text that can be chosen or typed means.

    `sort` is what it is (person, unit, date, number, clause, …); `keys` are its names in match form; `dates`
    is its EDTF; `amount` its number; `lived` the EDTF time in which there was such a person or thing, where
    that is known.
    """

    option: str
    sort: str
    keys: tuple[str, ...] = ()
    dates: str | None = None
    amount: float | None = None
    lived: str | None = None


@dataclass(frozen=True)
class Item:
    """A finished question with what its makers know of it.

    `answers` are the key's and the distractors' meanings; `also_right` holds the match forms (dates: EDTF)
    of everything that the facts, withheld ones included, give as a right answer; `topic` are the names of
    what it is about; `quoted` and `names` are the words in it that are not ours; `statement` is the true form
    of a statement to judge; `doubts` are the words that tell the same otherwise; `rivals` are the questions
    that passed before it; `beside` those that are asked in the same sitting.
    """

    question: Question
    facts: tuple[Fact, ...]
    answers: tuple[Answer, ...] = ()
    also_right: tuple[str, ...] = ()
    topic: tuple[str, ...] = ()
    quoted: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    statement: Text | None = None
    doubts: tuple[str, ...] = ()
    rivals: tuple[Question, ...] = ()
    beside: tuple[Question, ...] = ()


@dataclass(frozen=True)
class Check:
    """One flaw: how grave it is, how it is seen, and items that have and have not got it."""

    severity: Literal["block", "warn"]
    look: Callable[[Item], str | None]
    flawed: tuple[Item, ...]
    clean: tuple[Item, ...]


@dataclass(frozen=True)
class Flaw:
    """What a check saw: the check's name, its severity and the sentence."""

    check: str
    severity: Literal["block", "warn"]
    message: str


def flaws_of(item: Item) -> tuple[Flaw, ...]:
    """Look at an item with every check, blocking ones first."""
    found = []
    for name, plugin in collect("quizapp.checks", "CHECK").items():
        check = cast(Check, plugin)
        message = check.look(item)
        if message is not None:
            found.append(Flaw(name, check.severity, message))
    return tuple(sorted(found, key=lambda flaw: (flaw.severity != "block", flaw.check)))


def right_answers(item: Item) -> tuple[Answer, ...]:
    """Find the meanings of the key: one, or where several options are right as many."""
    right = _right(item.question)
    return tuple([answer for answer in item.answers if answer.option in right])


def wrong_answers(item: Item) -> tuple[Answer, ...]:
    """Find the meanings of the distractors."""
    right = _right(item.question)
    return tuple([answer for answer in item.answers if answer.option not in right])


def _right(question: Question) -> list[object]:
    return [question.key, *(option.id for option in question.options if option.correct)]


def option_text(item: Item, option: str) -> str:
    """Give an option's text in the form in which the checks compare it."""
    for each in item.question.options:
        if each.id == option:
            return plain(each.text)
    return ""


@lru_cache(maxsize=16_384)
def plain(text: Text) -> str:
    """Give a text's folded form: the same for both scripts."""
    return fold(in_script(text, "zh-Hans"))


def own_words(item: Item) -> str:
    """Give the stem without quotations and names: what the question itself says."""
    return _without(plain(item.question.stem), (*item.quoted, *item.names))


def without_names(item: Item, text: str) -> str:
    """Take the names out of a folded text: a name says nothing."""
    return _without(text, item.names)


@lru_cache(maxsize=4096)
def _without(text: str, names: tuple[str, ...]) -> str:
    for name in folded_names(names):
        if name in text:
            text = words_pattern((name,)).sub("…", text)
    return text


@lru_cache(maxsize=256)
def folded_names(names: tuple[str, ...]) -> tuple[str, ...]:
    """Fold names, the longest first."""
    return tuple(sorted({fold(name) for name in names}, key=lambda name: (-len(name), name)))


def all_texts(question: Question) -> tuple[Text, ...]:
    """Give every text of a question that a learner can see."""
    return (
        *asked_texts(question),
        *(option.why for option in question.options if option.why is not None),
        question.explanation,
    )


def asked_texts(question: Question) -> tuple[Text, ...]:
    """Give every text that a learner sees before the answer."""
    return (
        question.stem,
        *(option.text for option in question.options),
        *(item.text for item in question.items),
        *(text for pair in question.pairs for text in (pair.left, pair.right)),
    )


def words_of(item: Item) -> ModuleType:
    """Load what the item's language calls a flaw."""
    return _words(item.question.language)


@cache
def _words(language: str) -> ModuleType:
    return load(language, "flaws")


def example(
    language: str,
    stem: str | None = None,
    key: str | bool | None = None,
    wrong: Sequence[str] | None = None,
    *,
    kind: str = "single_choice",
    right: Sequence[str] = (),
    sort: str | Sequence[str] = "person",
    dates: Sequence[str] = (),
    amounts: Sequence[float] = (),
    lived: Sequence[str | None] = (),
    value: Value | None = None,
    quote: str | None = None,
    explanation: Text | None = None,
    why: str | None = "…",
    sequence: Sequence[tuple[str, str]] = (),
    pairs: Sequence[tuple[str, str]] = (),
    fact: Mapping[str, Any] | None = None,
    **more: Any,
) -> Item:
    """Write an item by its differences from a sound one, for the examples that each check carries.

    `right` are right options besides the key; `fact` and `more` differ from the fact's and the item's own.
    """
    base_stem, base_key, base_wrong, topic = _BASES[language]
    key = base_key if key is None else key
    wrong = (
        () if kind in TYPED | {"true_false", "ordering"} else base_wrong if wrong is None else tuple(wrong)
    )
    rights = tuple(of for _, of in pairs) or (() if isinstance(key, bool) or sequence else (key, *right))
    texts = (*rights, *wrong)
    quote = quote or str(key)
    source = Source("a_example", "infobox.commander1", 0, len(quote), quote)
    own = Fact("f_example", "a_example", "example", topic, value or TextValue(str(key)), source)
    options = tuple(
        Option(text, text, text in rights, None if text in rights else why) for text in dict.fromkeys(texts)
    )
    question = Question(
        id="q_example",
        kind=kind,
        facts=("f_example",),
        language=language,
        stem=base_stem if stem is None else stem,
        key=_key_of(kind, key, rights, tuple(label for label, _ in sequence)),
        explanation=explanation if explanation is not None else f"{topic}: {quote}",
        sources=(source,),
        difficulty=0.3,
        options=() if kind in TYPED else options,
        items=tuple(OrderItem(label, label, edtf) for label, edtf in sequence),
        pairs=tuple(Pair(left, of) for left, of in pairs),
    )
    sorts = (sort,) * len(texts) if isinstance(sort, str) else tuple(sort)
    answers = tuple(
        Answer(
            text,
            sorts[place],
            (match_key(text),),
            dates[place] if dates else None,
            amounts[place] if amounts else None,
            lived[place] if lived else None,
        )
        for place, text in enumerate(texts)
    )
    return Item(question, (replace(own, **(fact or {})),), answers, **{"topic": (topic,), **more})


def _key_of(kind: str, key: str | bool, rights: tuple[str, ...], order: tuple[str, ...]) -> Key:
    if kind == "matching":
        return tuple(f"{place}:{text}" for place, text in enumerate(rights))
    return order or (rights if kind == "multiple_choice" else key)


_BASES: dict[str, tuple[str, str, tuple[str, ...], str]] = {
    "zh": ("赤壁之战中，孙刘联军由谁指挥？", "周瑜", ("曹操", "蔡瑁"), "赤壁之战"),
    "en": (
        "Who commanded the English army at the Battle of Hastings?",
        "Harold Godwinson",
        ("Tostig Godwinson", "Odo of Bayeux"),
        "Battle of Hastings",
    ),
}
