"""Questions about one fact: every asking of it, in every kind, with all that the checks must know."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from quizapp.checks import Answer, Item
from quizapp.facts import EntityValue, Fact, QuantityValue, TextValue, stable_id
from quizapp.generator.asking.askable import is_askable
from quizapp.generator.asking.asked_article import AskedArticle, other_names
from quizapp.generator.asking.askings import Asking, askings_of
from quizapp.generator.asking.candidates import PLACES, Candidate, answer_of, at_precision, phrases_of
from quizapp.generator.asking.dates_nearby import days_of_the_battle
from quizapp.generator.asking.difficulty import difficulty_of
from quizapp.generator.asking.distractors import choose
from quizapp.generator.asking.explanation import evidence
from quizapp.generator.asking.numbers_nearby import told_otherwise
from quizapp.generator.asking.offer import Offer, choice_of, draw, judged, meaning_of, wrong_meanings
from quizapp.generator.asking.pools import pool_of
from quizapp.generator.asking.relations import is_told_better, right_answers
from quizapp.generator.asking.texts import hans_of, joined
from quizapp.generator.asking.wording import Slots, Wording
from quizapp.kinds import Draft, kind_named
from quizapp.questions import ScriptPair, Text
from quizapp.text import edtf, patterns
from quizapp.text.folding import fold

_TYPED = {"short_answer", "date", "numeric"}
_LEAST = {"single_choice": 2, "true_false": 1}
_LEAST_WARS = 3
TURNS, ONE_IN = 4, 4


def about_single_facts(article: AskedArticle) -> Iterator[Offer]:
    """Offer every question about one fact of an article."""
    wording = article.wording
    for fact in article.facts:
        if is_told_better(fact, wording.reading.facts, wording.phrases):
            continue
        tries = [(asking, kind) for asking in askings_of(fact) for kind in asking.kinds]
        pools: dict[str, list[Candidate]] = {}
        made = [
            item for asking, kind in tries if (item := _item(asking, kind, fact, article, pools)) is not None
        ]
        for rank, item in enumerate(_in_turn(fact, made)):
            yield Offer(rank, item)


def _in_turn(fact: Fact, made: Sequence[Item]) -> list[Item]:
    """Let each fact begin with another kind, so that an article asks in all; few with a statement to judge."""
    statements = [item for item in made if item.question.kind == "true_false"]
    others = [item for item in made if item.question.kind != "true_false"]
    turn = draw("turn", fact.id) % max(1, min(TURNS, len(others)))
    ordered = [*others[turn:], *others[:turn]]
    return [*statements, *ordered] if draw("judge", fact.id) % ONE_IN == 0 else [*ordered, *statements]


def _item(
    asking: Asking, kind: str, fact: Fact, article: AskedArticle, pools: dict[str, list[Candidate]]
) -> Item | None:
    """Make one candidate; None where fact, language or distractors do not allow it.

    `pools` keeps what may stand beside the fact's answers, which is the same for every kind.
    """
    wording = article.wording
    name = phrases_of(asking, fact, wording)
    part = "statement" if kind == "true_false" else kind
    if not wording.has(name, part):
        return None
    answer = answer_of(asking, fact, wording)
    slots = _slots(asking, fact, answer, wording)
    if answer is None or not is_askable(asking, kind, fact, answer, article):
        return None
    if not (wording.can_say(name, part, slots) and wording.can_say(name, "statement", slots)):
        return None
    stem = wording.say(name, part, slots)
    # An event that is long to quote is an option elsewhere.
    if fact.kind == "event" and asking.asked == "when" and not article.fits(stem):
        return None
    right = right_answers(asking, fact, wording.reading.facts, wording.phrases)
    identity = stable_id("q", kind, asking.direction, fact.id)
    if kind not in _TYPED and asking.name not in pools:
        pools[asking.name] = pool_of(asking, fact, answer, article)
    open_to = [] if kind in _TYPED else pools[asking.name]
    if asking.name == "event.day":
        open_to = days_of_the_battle(fact, open_to, wording.reading, strict=kind == "true_false")
    wrong = choose(identity, answer, open_to, right)
    # A statement that could only be true would give itself away.
    least = _LEAST_WARS if asking.table == "WARS" and kind == "single_choice" else _LEAST.get(kind, 0)
    if len(wrong) < least:
        return None
    true = wording.say(name, "statement", slots)
    draft = Draft(
        direction=asking.direction,
        facts=(fact.id,),
        language=article.language,
        stem=stem,
        explanation=_explained(asking, true, slots, [] if kind == "true_false" else wrong, wording),
        sources=(fact.source,),
        difficulty=difficulty_of(kind, fact, answer, wrong),
        answer=choice_of(answer),
        distractors=tuple(map(choice_of, wrong)),
        accept=_accepted(asking, fact, wording),
        quantity=fact.value if isinstance(fact.value, QuantityValue) else None,
    )
    known = {
        "also_right": _widened(asking, right),
        "quoted": _quoted(asking, fact, wrong if kind == "single_choice" else ()),
        "doubts": told_otherwise(fact, wording),
    }
    if kind == "true_false":
        swapped = _swapped(identity, wrong)
        shown = wording.say(name, "statement", _swap(asking, slots, swapped)) if swapped else true
        draft = replace(draft, explanation=_explained(asking, true, slots, swapped, wording))
        return judged(draft, shown, true, (fact,), article, answers=wrong_meanings(swapped), **known)
    question = kind_named(kind).make(draft)
    return Item(
        question=question,
        facts=(fact,),
        answers=_answers(question.key, answer, wrong),
        topic=article.topic,
        names=article.actors,
        **known,
    )


def _explained(
    asking: Asking, true: Text, slots: Slots, wrong: Sequence[Candidate], wording: Wording
) -> Text:
    """Say what is true, and of the wrong answers what they are true of, of those from a table all in one."""
    if not wrong or asking.sort == "outcome":
        return evidence(true, (), wording)
    if asking.table is None:
        return evidence(true, wrong, wording)
    outside = [each for each in sorted(wrong, key=lambda each: each.rank) if not each.home]
    told = evidence(true, [each for each in wrong if each.home], wording)
    if not outside:
        return told
    names = wording.listed([each.text for each in outside])
    unsaid = wording.say(asking.name, "table_why", {**slots, "value": names})
    return joined((told, unsaid), wording.phrases.BETWEEN_SENTENCES)


def _slots(asking: Asking, fact: Fact, answer: Candidate | None, wording: Wording) -> dict[str, Text]:
    slots = dict(wording.slots_of(fact))
    if asking.sort == "outcome":
        tactical = wording.phrases.TACTICAL in fold(fact.qualifier or "")
        slots["scope"] = wording.text(wording.phrases.SCOPE_TACTICAL if tactical else wording.phrases.SCOPE)
        slots["value"] = wording.outcome(fact.side)
    if asking.precision != "day" and answer is not None:
        slots["value"] = answer.text
    return slots


def _swapped(question: str, wrong: Sequence[Candidate]) -> list[Candidate]:
    """Choose by the question's id whether the statement is false, and with which answer."""
    drawn = draw("swapped", question)
    return [wrong[drawn // 2 % len(wrong)]] if wrong and not drawn % 2 else []


def _swap(asking: Asking, slots: Slots, swapped: Sequence[Candidate]) -> dict[str, Text]:
    place = PLACES[asking.asked] if asking.sort != "outcome" else "value"
    return {**slots, place: swapped[0].text}


def _widened(asking: Asking, right: Sequence[str]) -> tuple[str, ...]:
    """Give the right days as the months or years that are asked for."""
    if asking.precision == "day":
        return tuple(right)
    return tuple(sorted({at_precision(each, asking.precision) for each in right if edtf.is_valid(each)}))


def _answers(key: object, answer: Candidate, wrong: Sequence[Candidate]) -> tuple[Answer, ...]:
    return (meaning_of(str(key), answer), *wrong_meanings(wrong))


def _quoted(asking: Asking, fact: Fact, wrong: Sequence[Candidate]) -> tuple[str, ...]:
    if fact.kind != "event" or not isinstance(fact.value, TextValue):
        return ()
    beside = wrong if asking.sort == "clause" else ()
    return (fact.value.text, *(hans_of(each.text) for each in beside))


def _for_short(fact: Fact, wording: Wording) -> list[str]:
    """Give what a state of old is called for short, unless the short name would do for its enemy too."""
    others = [
        fold(other.value.name)
        for other in wording.reading.facts
        if other.kind == "belligerent" and other.side != fact.side and isinstance(other.value, EntityValue)
    ]
    name = fold(fact.value.name) if isinstance(fact.value, EntityValue) else ""
    return [
        patterns.sub(pattern, short, name)
        for pattern, shorts in wording.phrases.SHORT_STATES
        if patterns.search(pattern, name)
        for short in shorts
        if not any(patterns.sub(pattern, short, name)[:1] in other for other in others)
    ]


def _accepted(asking: Asking, fact: Fact, wording: Wording) -> tuple[str, ...]:
    """Gather every spelling of every name that is right."""
    names = [fact.subject] if asking.asked == "subject" else []
    if asking.asked == "value" and isinstance(fact.value, EntityValue):
        names = [fact.value.name, *fact.value.aliases]
        if fact.kind == "belligerent":
            names += wording.phrases.STATES.get(fold(fact.value.name), ())
            names += [short for name in names if (short := wording.short_name(name))]
            names += _for_short(fact, wording)
        if fact.kind == "conflict.name":
            names += other_names(wording.reading.facts, fact.qualifier)
    written = [wording.name(name) for name in names]
    return tuple(
        dict.fromkeys(
            spelling
            for name in written
            for spelling in ((name.hans, name.hant) if isinstance(name, ScriptPair) else (name,))
        )
    )
