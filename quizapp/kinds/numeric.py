"""A number to type, in any usual notation."""

from collections.abc import Sequence

from quizapp.facts import QuantityValue, Source
from quizapp.kinds import Choice, Draft, Kind, Sample, question_of, read_one
from quizapp.questions import Grade, Question, Response, ScriptPair, Text
from quizapp.text.folding import fold
from quizapp.text.numbers import format_quantity
from quizapp.text.typed_numbers import match_number, span_of, write_number

# How far below and above an uncertain number an answer may lie.
_TOLERANCE = {
    None: (1.0, 1.0),
    "about": (0.9, 1.1),
    "over": (1.0, 1.1),
    "at_least": (1.0, 1.1),
    "nearly": (0.9, 1.0),
    "at_most": (0.9, 1.0),
}


def make(draft: Draft) -> Question:
    """Take the quantity's number, or its two ends as "150000/200000", as the key.

    `accept` holds the answer's words as the question shows them, then every range that is right as well.
    """
    if draft.answer is None or draft.quantity is None:
        raise ValueError("a numeric question needs its right answer in words and as a quantity")
    key, *ranges = _spans(draft.quantity)
    text = draft.answer.text
    words = (text.hans, text.hant) if isinstance(text, ScriptPair) else (text,)
    accept = tuple(dict.fromkeys((*words, *ranges, *draft.accept)))
    return question_of("numeric", draft, key=key, accept=accept)


def _spans(quantity: QuantityValue) -> tuple[str, ...]:
    if quantity.amount is None:
        if quantity.low is None or quantity.high is None:
            raise ValueError("a range needs both its ends")
        return (f"{write_number(quantity.low)}/{write_number(quantity.high)}",)
    below, above = _TOLERANCE[quantity.approximate]
    key = write_number(quantity.amount)
    if below == above:
        return (key,)
    return key, f"{write_number(quantity.amount * below)}/{write_number(quantity.amount * above)}"


def read(values: Sequence[str]) -> Response:
    """Read what was typed."""
    return read_one(values)


def grade(question: Question, response: Response) -> Grade:
    """Judge the number: rounding asks for more; a wrong scale is told.

    A response without any number is wrong; one whose number cannot be read asks for a number.
    """
    typed = str(response)
    right = [str(question.key), *(each for each in question.accept if _is_span(each))]
    found = match_number(typed, right, question.language)
    if found.verdict == "accept":
        return Grade("right", 1.0, found.note)
    slip = found.note == "not_a_number" and any(char.isnumeric() for char in typed)
    return Grade("prompt" if slip or found.verdict == "prompt" else "wrong", 0.0, found.note)


def show(question: Question, response: Response) -> Text:
    """Show the key and the ranges in words, anything else as it was typed."""
    text = str(response)
    if text != question.key:
        return _words(text, question.language) if text in question.accept and _is_span(text) else text
    words = [each for each in question.accept if not _is_span(each)]
    if not words:
        return _words(text, question.language)
    others = [word for word in words[1:2] if fold(word) == fold(words[0])]
    return ScriptPair(words[0], others[0]) if others else words[0]


def _words(span: str, language: str) -> Text:
    low, high = map(float, span_of(span))
    quantity = QuantityValue(low) if low == high else QuantityValue(None, None, low, high)
    if language.startswith("zh"):
        return ScriptPair(format_quantity(quantity, "zh-Hans"), format_quantity(quantity, "zh-Hant"))
    return format_quantity(quantity, language)


def _is_span(text: str) -> bool:
    return text.isascii() and text.replace("/", "", 1).replace(".", "").isdigit()


def samples() -> tuple[Sample, ...]:
    """Ask for an uncertain strength and a range in Chinese, for an exact loss in English."""
    army = make(
        Draft(
            direction="strength",
            facts=("f_sample",),
            language="zh-Hans",
            stem=ScriptPair("赤壁之战中，曹军投入了多少人？", "赤壁之戰中，曹軍投入了多少人？"),
            explanation=ScriptPair("曹军约20万人。", "曹軍約20萬人。"),
            sources=(Source("a_sample", "infobox.strength2", 0, 6, "約20萬人"),),
            difficulty=0.5,
            answer=Choice("about 200000", ScriptPair("约20万人", "約20萬人")),
            quantity=QuantityValue(200_000, "人", approximate="about"),
        )
    )
    allies = make(
        Draft(
            direction="strength",
            facts=("f_sample_other",),
            language="zh-Hant",
            stem=ScriptPair("赤壁之战中，孙刘联军投入了多少人？", "赤壁之戰中，孫劉聯軍投入了多少人？"),
            explanation=ScriptPair("联军有3万至5万人。", "聯軍有3萬至5萬人。"),
            sources=(Source("a_sample", "infobox.strength1", 0, 7, "3萬至5萬人"),),
            difficulty=0.5,
            answer=Choice("30000-50000", ScriptPair("3万至5万人", "3萬至5萬人")),
            quantity=QuantityValue(None, "人", 30_000, 50_000),
        )
    )
    losses = make(
        Draft(
            direction="casualties",
            facts=("f_sample_en",),
            language="en",
            stem="How many ships did Harald Hardrada bring to England in 1066?",
            explanation="He came with 312 ships.",
            sources=(Source("a_sample_en", "lead", 0, 9, "312 ships"),),
            difficulty=0.6,
            answer=Choice("312", "312 ships"),
            quantity=QuantityValue(312, "ships"),
        )
    )
    return (
        Sample(
            army,
            (
                (("20万",), 1.0),
                (("20萬",), 1.0),
                (("二十万",), 1.0),
                (("200,000",), 1.0),
                (("２００ ０００",), 1.0),
                (("约20万人",), 1.0),
                (("200 thousand",), 1.0),
                (("21.5万",), 1.0),
                (("18万",), 1.0),
                (("18万至22万",), 1.0),
                (("10万至30万",), 0.0),
                (("23万",), 0.0),
                (("2万",), 0.0),
                (("200",), 0.0),
                (("20万，或30万",), 0.0),
                (("很多",), 0.0),
                (("",), None),
                (("20万", "30万"), None),
            ),
        ),
        Sample(
            allies,
            (
                (("3万至5万",), 1.0),
                (("3-5万",), 1.0),
                (("四万",), 1.0),
                (("30000",), 1.0),
                (("6万",), 0.0),
                ((" ",), None),
            ),
        ),
        Sample(
            losses,
            (
                (("312",), 1.0),
                (("312 ships",), 1.0),
                (("three hundred and twelve",), 1.0),
                (("300",), 0.0),
                (("313",), 0.0),
                (("3120",), 0.0),
                (("a lot",), 0.0),
                (("",), None),
            ),
        ),
    )


KIND = Kind(widget="text", make=make, read=read, grade=grade, show=show, samples=samples)
