"""A sentence of the source with one name left out, to be typed."""

from collections.abc import Sequence

from quizapp.facts import Source
from quizapp.kinds import (
    GAP,
    Choice,
    Draft,
    Kind,
    Sample,
    grade_name,
    name_key,
    question_of,
    read_one,
    show_name,
)
from quizapp.questions import Grade, Question, Response, ScriptPair, Text, in_script
from quizapp.text.folding import fold


def make(draft: Draft) -> Question:
    """Take the answer's Simplified, or only, spelling as the key; all others go to `accept`."""
    stem = draft.stem
    scripts = (stem.hans, stem.hant) if isinstance(stem, ScriptPair) else (stem,)
    if any(text.count(GAP) != 1 or "_" in text.replace(GAP, "") for text in scripts):
        raise ValueError(f"the stem of a cloze has one gap, {GAP}, in each script")
    key, others = name_key(draft)
    return question_of("cloze", draft, key=key, accept=others)


def read(values: Sequence[str]) -> Response:
    """Read what was typed."""
    return read_one(values)


def grade(question: Question, response: Response) -> Grade:
    """Judge the name as it was typed, then without the words of the sentence beside the gap, if typed again."""
    judged = grade_name(question, response)
    if judged.verdict == "right":
        return judged
    shorter = _without_neighbours(question.stem, str(response))
    again = grade_name(question, shorter)
    return again if shorter and again.verdict == "right" else judged


def _without_neighbours(stem: Text, typed: str) -> str:
    before, _, after = fold(in_script(stem, "zh-Hans")).casefold().partition(GAP)
    text = fold(typed).casefold().strip()
    for end in range(len(text) - 1, 0, -1):
        if _parts_words(text, end) and before.rstrip().endswith(text[:end].rstrip()):
            text = text[end:].strip()
            break
    for start in range(1, len(text)):
        if _parts_words(text, start) and after.lstrip().startswith(text[start:].lstrip()):
            return text[:start].strip()
    return text


def _parts_words(text: str, at: int) -> bool:
    """Tell whether a word may end here: between Chinese characters anywhere, else beside a space."""
    return not (text[at - 1].isascii() and text[at].isascii()) or text[at - 1].isspace() or text[at].isspace()


def samples() -> tuple[Sample, ...]:
    """Leave out a place in Chinese and a king in English."""
    place = make(
        Draft(
            direction="place",
            facts=("f_sample",),
            language="zh-Hant",
            stem=ScriptPair(
                "1592年5月，小西行长的部队在____登陆，壬辰倭乱由此开始。",
                "1592年5月，小西行長的部隊在____登陸，壬辰倭亂由此開始。",
            ),
            explanation=ScriptPair("部队在釜山登陆。", "部隊在釜山登陸。"),
            sources=(Source("a_sample", "lead", 0, 6, "在釜山登陸。"),),
            difficulty=0.4,
            answer=Choice("釜山", "釜山"),
            accept=("釜山浦",),
        )
    )
    king = make(
        Draft(
            direction="person",
            facts=("f_sample_en",),
            language="en",
            stem="At Stamford Bridge, on 25 September 1066, ____ of Norway fell in battle.",
            explanation="Harald Hardrada fell at Stamford Bridge.",
            sources=(Source("a_sample_en", "lead", 0, 15, "Harald Hardrada"),),
            difficulty=0.5,
            answer=Choice("haraldhardrada", "Harald Hardrada"),
            accept=("Harald Sigurdsson", "King Harald III"),
        )
    )
    return (
        Sample(
            place,
            (
                (("釜山",), 1.0),
                (("釜山浦",), 1.0),
                (("在釜山登陸",), 1.0),
                (("在釜山撤退",), 0.0),
                (("汉城",), 0.0),
                ((" ",), None),
                (("釜山", "汉城"), None),
            ),
        ),
        Sample(
            king,
            (
                (("harald hardrada",), 1.0),
                (("Harald Sigurdsson",), 1.0),
                (("Harald Hardrada of Norway",), 1.0),
                (("Tostig of Norway",), 0.0),
                (("of Norway",), 0.0),
                (("Hardrada",), 0.0),
                (("Tostig",), 0.0),
                (("",), None),
            ),
        ),
    )


KIND = Kind(widget="text", make=make, read=read, grade=grade, show=show_name, samples=samples)
