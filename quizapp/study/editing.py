"""A teacher's wording of a question: from the fields of a form to a question, and back.

Ids stay: an option keeps its own through every rewording, so that old answers still mean it.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from quizapp.checks import TYPED, Answer, Flaw, Item, flaws_of
from quizapp.facts import Fact, Source, TextValue, stable_id
from quizapp.kinds import GAP, kind_of
from quizapp.questions import Key, Option, OrderItem, Pair, Question, ScriptPair, Text, in_script
from quizapp.study.grading import judge
from quizapp.study.restatements import OWN
from quizapp.text.dates import format_date, parse_typed_date
from quizapp.text.folding import fold, match_key
from quizapp.text.scripts import has_simplified_only, has_traditional_only, script_pair
from quizapp.text.typed_numbers import parse_typed_number, write_number

KINDS = (
    "single_choice",
    "multiple_choice",
    "true_false",
    "short_answer",
    "numeric",
    "date",
    "ordering",
    "matching",
    "cloze",
)
LONGEST = 1000
MOST_ROWS = 10


class Unclear(ValueError):
    """What was written makes no question; the message is a code that the page explains."""


@dataclass(frozen=True)
class Row:
    """One line of a form: an option with its reason, an event with its date, or two sides of a pair."""

    id: str = ""
    text: str = ""
    other: str = ""
    right: bool = False


@dataclass(frozen=True)
class Sheet:
    """What a teacher writes, in one script. `accept` are other right answers; `both` lets the other script follow."""

    stem: str = ""
    explanation: str = ""
    answer: str = ""
    accept: tuple[str, ...] = ()
    rows: tuple[Row, ...] = ()
    both: bool = True


def sheet_of(question: Question, script: str) -> Sheet:
    """Lay a question out as a form shows it."""

    def said(text: Text | None) -> str:
        return in_script(text, script) if text is not None else ""

    rows = [Row(one.id, said(one.text), said(one.why), one.correct) for one in question.options]
    if question.items:
        rows = [Row(one.id, said(one.text), format_date(one.edtf, script)) for one in question.items]
    if question.pairs:
        paired = [Row(str(at), said(one.left), said(one.right)) for at, one in enumerate(question.pairs)]
        rights = {row.other for row in paired}
        rows = [*paired, *(Row(row.id, "", row.text) for row in rows if row.text not in rights)]
    answer = ""
    if question.kind in TYPED or isinstance(question.key, bool):
        shown = kind_of(question).show(question, question.key)
        answer = str(question.key).lower() if isinstance(question.key, bool) else said(shown)
    accept = [] if question.kind == "date" else [one for one in question.accept if one != answer]
    if question.kind == "date":
        accept = [said(kind_of(question).show(question, one)) for one in question.accept]
    return Sheet(said(question.stem), said(question.explanation), answer, tuple(accept), tuple(rows))


def build(sheet: Sheet, base: Question, script: str) -> Question:
    """Make a question of what was written; what is written as before stays as it was, in both scripts.

    Raises Unclear.
    """
    write = _Writer(base, script, sheet.both)
    if not sheet.stem.strip():
        raise Unclear("no_stem")
    stem = write.text(sheet.stem, base.stem)
    if base.kind == "cloze" and any(in_script(stem, one).count(GAP) != 1 for one in ("zh-Hans", "zh-Hant")):
        raise Unclear("one_gap")
    made = replace(base, stem=stem, explanation=write.text(sheet.explanation, base.explanation))
    rows = [row for row in sheet.rows if row.text.strip() or row.other.strip()][:MOST_ROWS]
    match base.kind:
        case "single_choice" | "multiple_choice":
            made = _with_options(made, rows, write)
        case "true_false":
            if sheet.answer not in ("true", "false"):
                raise Unclear("no_key")
            right = sheet.answer == "true"
            options = tuple(replace(one, correct=(one.id == "true") == right) for one in made.options)
            made = replace(made, key=right, options=options)
        case "ordering":
            made = _with_events(made, rows, write)
        case "matching":
            made = _with_pairs(made, rows, write)
        case _:
            made = _with_typed(made, sheet, script)
    if judge(made, made.key).verdict != "right":
        raise Unclear("no_key")
    return made


def flaws_of_wording(
    question: Question, facts: Sequence[Fact], before: Question | None = None
) -> tuple[Flaw, ...]:
    """Name what the checks find in a wording, without what they found in the one before."""
    known = {flaw.check for flaw in flaws_of(_item(before, facts))} if before is not None else set()
    return tuple(flaw for flaw in flaws_of(_item(question, facts)) if flaw.check not in known)


def own_fact(article: str, subject: str, source: Source | None, token: str) -> Fact:
    """Make the fact that a teacher's own question asks about; `token` tells it from all others."""
    value = TextValue(source.quote if source is not None else subject)
    # A fact has a source; where the teacher vouches alone it is an empty one, which no question shows.
    stands = source or Source(article, OWN, 0, 0, "")
    return Fact(stable_id("f", article, OWN, token), article, OWN, subject, value, stands)


def blank(kind: str, language: str, fact: Fact, token: str) -> Question:
    """Make the question of a kind that a teacher fills in."""
    truth = (("true", ScriptPair("对", "對"), "True"), ("false", ScriptPair("错", "錯"), "False"))
    chinese = language.startswith("zh")
    return Question(
        id=stable_id("q", kind, OWN, fact.id, token),
        kind=kind,
        facts=(fact.id,),
        language=language,
        stem="",
        key=True if kind == "true_false" else "",
        explanation="",
        sources=(fact.source,) if fact.source.quote else (),
        difficulty=0.5,
        options=tuple(Option(id, zh if chinese else en, id == "true") for id, zh, en in truth)
        if kind == "true_false"
        else (),
    )


class _Writer:
    """Puts what was written into both scripts of the question's language."""

    def __init__(self, base: Question, script: str, both: bool) -> None:
        self.script, self.both, self.chinese = script, both, base.language.startswith("zh")

    def text(self, written: str, before: Text | None) -> Text:
        text = " ".join(written.split())[:LONGEST]
        if before is not None and text == in_script(before, self.script):
            return before
        if not self.chinese:
            return text
        # Whoever pastes the other script into this page means this one.
        if self.script == "zh-Hans" and has_traditional_only(text):
            text = script_pair(text).hans
        elif self.script == "zh-Hant" and has_simplified_only(text):
            text = script_pair(text).hant
        if before is not None and not self.both:
            hans, hant = in_script(before, "zh-Hans"), in_script(before, "zh-Hant")
        else:
            other = script_pair(text)
            hans, hant = other.hans, other.hant
        return ScriptPair(text, hant) if self.script == "zh-Hans" else ScriptPair(hans, text)


def _with_options(question: Question, rows: Sequence[Row], write: _Writer) -> Question:
    known = {one.id: one for one in question.options}
    options = []
    for row in rows:
        if not row.text.strip():
            raise Unclear("empty_option")
        old = known.get(row.id)
        text = write.text(row.text, old.text if old else None)
        why = None
        if row.other.strip() and not row.right:
            why = write.text(row.other, old.why if old else None)
        id = row.id if old else stable_id("o", fold(in_script(text, "zh-Hans")))
        options.append(Option(id, text, row.right, why))
    _differ((one.text for one in options), "same_options")
    right = tuple(one.id for one in options if one.correct)
    if len(options) < 2:
        raise Unclear("few_options")
    if not right or (question.kind == "multiple_choice" and len(right) == len(options)):
        raise Unclear("no_key")
    if question.kind == "single_choice" and len(right) > 1:
        raise Unclear("one_key")
    key: Key = right[0] if question.kind == "single_choice" else right
    return replace(question, options=tuple(options), key=key)


def _with_events(question: Question, rows: Sequence[Row], write: _Writer) -> Question:
    known = {one.id: one for one in question.items}
    items = []
    for row in rows:
        date = parse_typed_date(row.other, question.language.split("-")[0])
        if not row.text.strip() or date is None or date.startswith("X"):
            raise Unclear("no_date")
        old = known.get(row.id)
        text = write.text(row.text, old.text if old else None)
        id = row.id if old else stable_id("e", fold(in_script(text, "zh-Hans")))
        items.append(
            OrderItem(
                id, text, old.edtf if old and format_date(old.edtf, write.script) == row.other else date
            )
        )
    if len(items) < 3:
        raise Unclear("few_events")
    _differ((one.text for one in items), "same_options")
    dates = {one.id: one.edtf for one in items}
    # Stages of one year stand in the order that they had, until somebody dates them otherwise.
    places = {one.id: place for place, one in enumerate(question.items) if one.edtf == dates.get(one.id)}
    ordered = tuple(sorted(items, key=lambda one: (one.edtf, places.get(one.id, -1))))
    for one, other in pairwise(ordered):
        if one.edtf == other.edtf and not {one.id, other.id} <= places.keys():
            raise Unclear("same_dates")
    return replace(question, items=ordered, key=tuple(one.id for one in ordered))


def _with_pairs(question: Question, rows: Sequence[Row], write: _Writer) -> Question:
    lefts = {str(at): pair.left for at, pair in enumerate(question.pairs)}
    rights = {in_script(one.text, write.script): one for one in question.options}
    places = {one.id: place for place, one in enumerate(question.options)}
    pairs, options = [], []
    for row in rows:
        if not row.other.strip():
            raise Unclear("empty_option")
        old = rights.get(row.other.strip())
        text = write.text(row.other, old.text if old else None)
        id = old.id if old else stable_id("o", fold(in_script(text, "zh-Hans")))
        paired = bool(row.text.strip())
        option = Option(id, text, paired, old.why if old and not paired else None)
        options.append(option)
        if row.text.strip():
            pairs.append((Pair(write.text(row.text, lefts.get(row.id)), text), option.id))
    if not 3 <= len(pairs) <= 5:
        raise Unclear("few_pairs")
    _differ((pair.left for pair, _ in pairs), "same_options")
    _differ((one.text for one in options), "same_options")
    return replace(
        question,
        pairs=tuple(pair for pair, _ in pairs),
        options=tuple(
            sorted(
                options,
                key=lambda one: (places.get(one.id, len(places)), fold(in_script(one.text, "zh-Hans"))),
            )
        ),
        key=tuple(f"{place}:{id}" for place, (_, id) in enumerate(pairs)),
    )


def _with_typed(question: Question, sheet: Sheet, script: str) -> Question:
    answer = " ".join(sheet.answer.split())[:LONGEST]
    others = tuple(dict.fromkeys(text for one in sheet.accept if (text := " ".join(one.split())[:LONGEST])))
    language = question.language.split("-")[0]
    if not answer:
        raise Unclear("no_answer")
    same = (
        answer == in_script(kind_of(question).show(question, question.key), script) if question.key else False
    )
    if question.kind == "date":
        dates = [_date(one, language) for one in (answer, *others)]
        return replace(question, key=question.key if same else dates[0], accept=tuple(dates[1:]))
    if question.kind == "numeric":
        span = parse_typed_number(answer, language)
        if span is None:
            raise Unclear("not_a_number")
        low, high = (write_number(float(end)) for end in span)
        key = question.key if same else (low if low == high else f"{low}/{high}")
        return replace(question, key=key, accept=tuple(dict.fromkeys((answer, *others))))
    spellings = script_pair(answer) if language == "zh" else ScriptPair(answer, answer)
    key, *more = dict.fromkeys((answer, spellings.hans, spellings.hant))
    if same:
        return replace(
            question, accept=tuple(one for one in dict.fromkeys((*more, *others)) if one != question.key)
        )
    return replace(question, key=key, accept=tuple(dict.fromkeys((*more, *others))))


def _date(written: str, language: str) -> str:
    date = parse_typed_date(written, language)
    if date is None or date.startswith("X"):
        raise Unclear("not_a_date")
    return date


def _differ(texts: Iterable[Text], code: str) -> None:
    keys = [match_key(in_script(text, "zh-Hans")) for text in texts]
    if len(set(keys)) != len(keys):
        raise Unclear(code)


def _item(question: Question, facts: Sequence[Fact]) -> Item:
    """Give the checks what is known of a wording: all its options are of one sort."""
    options = [(one.id, in_script(one.text, "zh-Hans")) for one in question.options]
    if not options and isinstance(question.key, str):
        options = [(question.key, in_script(kind_of(question).show(question, question.key), "zh-Hans"))]
    answers = tuple(Answer(id, "edited", (match_key(text),)) for id, text in options)
    mine = tuple(fact for fact in facts if fact.id in question.facts)
    return Item(question, mine, answers, topic=tuple(dict.fromkeys(fact.subject for fact in mine)))
