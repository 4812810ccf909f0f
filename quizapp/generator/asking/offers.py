"""Candidates for questions: every asking of every fact, in every kind, with all that the checks must know."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from quizapp.checks import Answer, Item
from quizapp.facts import EntityValue, Fact, TextValue, stable_id
from quizapp.generator.asking.askings import Asking, askings_of
from quizapp.generator.asking.candidates import PLACES, Candidate, answer_of
from quizapp.generator.asking.clear_events import actors, clearness
from quizapp.generator.asking.distractors import choose, likeness
from quizapp.generator.asking.explanation import evidence
from quizapp.generator.asking.numbers_nearby import told_otherwise
from quizapp.generator.asking.pools import pool_of
from quizapp.generator.asking.relations import disputed_keys, is_told_better, keys_of, right_answers
from quizapp.generator.asking.sequences import orderings
from quizapp.generator.asking.wording import Wording, article_text
from quizapp.kinds import Choice, Draft, kind_named
from quizapp.questions import ScriptPair, Text
from quizapp.text import edtf
from quizapp.text.folding import fold
from quizapp.text.scripts import dominant_script

_TYPED = {"short_answer", "date"}
_SEQUENCE = 1
LEAST_COUNT = 10
"""Lesser numbers of men, guns or ships are guessed, not known."""


@dataclass(frozen=True)
class Offer:
    """A candidate with its rank among those of its fact: the lower is taken first."""

    rank: int
    item: Item


@dataclass(frozen=True)
class _Article:
    """One article while its questions are made."""

    wording: Wording
    language: str
    clear: Callable[[Fact], bool]
    disputed: frozenset[str]
    actors: tuple[str, ...]
    topic: tuple[str, ...]


def offers(wording: Wording) -> Iterator[Offer]:
    """Offer every candidate of an article."""
    reading = wording.reading
    is_chinese = wording.language == "zh"
    article = _Article(
        wording,
        dominant_script(reading.article.wikitext) if is_chinese else wording.language,
        clearness(reading),
        disputed_keys(reading.facts),
        actors(reading),
        (reading.article.title, *_other_names(reading.facts)),
    )
    for fact in reading.facts:
        if fact.status != "ok" or is_told_better(fact, reading.facts, wording.phrases):
            continue
        tries = ((asking, kind) for asking in askings_of(fact) for kind in asking.kinds)
        for rank, (asking, kind) in enumerate(tries):
            item = _item(asking, kind, fact, article)
            if item is not None:
                yield Offer(rank, item)
    for item in orderings(wording, article.language, article.clear):
        yield Offer(_SEQUENCE, replace(item, names=(*item.names, *article.actors)))


def _item(asking: Asking, kind: str, fact: Fact, article: _Article) -> Item | None:
    """Make one candidate; None where fact, language or distractors do not allow it."""
    wording = article.wording
    name = _phrases_of(asking, fact, wording)
    slots = _slots(asking, fact, wording)
    part = "statement" if kind == "true_false" else kind
    answer = answer_of(asking, fact, wording)
    if answer is None or not _is_askable(asking, kind, fact, answer, article):
        return None
    if not (wording.can_say(name, part, slots) and wording.can_say(name, "statement", slots)):
        return None
    right = right_answers(asking, fact, wording.reading.facts, wording.phrases)
    identity = stable_id("q", kind, asking.direction, fact.id)
    pool = [] if kind in _TYPED else pool_of(asking, fact, answer, wording, article.clear)
    wrong = choose(identity, answer, pool, right)
    # A statement that could only be true would give itself away.
    if len(wrong) < {"single_choice": 2, "true_false": 1}.get(kind, 0):
        return None
    true = wording.say(name, "statement", slots)
    draft = Draft(
        direction=asking.direction,
        facts=(fact.id,),
        language=article.language,
        stem=true if kind == "true_false" else wording.say(name, kind, slots),
        explanation=evidence(true, fact, wording),
        sources=(fact.source,),
        difficulty=_difficulty(kind, fact, answer, wrong),
        answer=_choice(answer),
        distractors=tuple(map(_choice, wrong)),
        accept=_accepted(asking, fact, wording),
    )
    shown = wrong
    if kind == "true_false":
        shown = _swapped(identity, wrong)
        place = PLACES[asking.asked] if asking.sort != "outcome" else "value"
        said = {**slots, place: shown[0].text} if shown else slots
        draft = _judgement(draft, wording.say(name, "statement", said), not shown, wording)
        if shown:
            draft = replace(draft, explanation=evidence(true, fact, wording, shown[0].why))
    question = kind_named(kind).make(draft)
    return Item(
        question=question,
        facts=(fact,),
        answers=_answers(kind, question.key, answer, shown),
        also_right=right,
        topic=article.topic,
        quoted=_quoted(asking, fact, kind, shown),
        names=article.actors,
        doubts=told_otherwise(fact, wording),
        statement=wording.fill(wording.phrases.JUDGE, {"statement": true}) if kind == "true_false" else None,
    )


def _phrases_of(asking: Asking, fact: Fact, wording: Wording) -> str:
    special = f"{asking.name}.{wording.span_of(fact)}"
    return special if wording.has(special, "statement") else asking.name


def _slots(asking: Asking, fact: Fact, wording: Wording) -> dict[str, Text]:
    slots = wording.slots_of(fact)
    if asking.sort == "outcome":
        tactical = wording.phrases.TACTICAL in fold(fact.qualifier or "")
        slots["scope"] = wording.text(wording.phrases.SCOPE_TACTICAL if tactical else wording.phrases.SCOPE)
        slots["value"] = wording.outcome(fact.side)
    return slots


def _is_askable(asking: Asking, kind: str, fact: Fact, answer: Candidate, article: _Article) -> bool:
    if asking.fact in {"strength", "casualties"} and (answer.amount or 0) < LEAST_COUNT:
        return False
    # Whom the article names once, without a link, is nobody to be known by heart.
    if kind == "short_answer" and fact.confidence < 1:
        return False
    if asking.fact in {"command", "office"}:
        if article.disputed & {*keys_of(fact, "value"), *keys_of(fact, "qualifier")}:
            return False
        if asking.asked == "qualifier" and not _has_one_post(asking, fact, answer, article.wording):
            return False
    dated = answer.dates or (fact.when if "when" in asking.given else None)
    if dated and (not edtf.is_valid(dated) or edtf.precision(dated) != "day" or edtf.is_interval(dated)):
        return False
    # "By then" and "from then on" hold for more days than the one that is told.
    return not (article.wording.span_of(fact) and (kind == "true_false" or asking.asked != "when"))


def _has_one_post(asking: Asking, fact: Fact, answer: Candidate, wording: Wording) -> bool:
    posts = right_answers(asking, fact, wording.reading.facts, wording.phrases)
    return all(post.startswith(answer.identity) for post in posts)


def _swapped(question: str, wrong: Sequence[Candidate]) -> list[Candidate]:
    """Choose by the question's id whether the statement is false, and with which answer."""
    draw = int(stable_id("d", "swapped", question)[2:], 16)
    if not wrong or draw % 2:
        return []
    return [wrong[draw // 2 % len(wrong)]]


def _judgement(draft: Draft, said: Text, is_true: bool, wording: Wording) -> Draft:
    true = Choice("true", wording.text(wording.phrases.TRUE))
    false = Choice("false", wording.text(wording.phrases.FALSE))
    return replace(
        draft,
        stem=wording.fill(wording.phrases.JUDGE, {"statement": said}),
        answer=true if is_true else false,
        distractors=(false if is_true else true,),
    )


def _choice(candidate: Candidate) -> Choice:
    return Choice(candidate.identity, candidate.text, candidate.rank, candidate.why)


def _answers(kind: str, key: object, answer: Candidate, wrong: Sequence[Candidate]) -> tuple[Answer, ...]:
    def meaning(option: str, candidate: Candidate) -> Answer:
        return Answer(option, candidate.sort, candidate.keys, candidate.dates, candidate.amount)

    own = () if kind == "true_false" else (meaning(str(key), answer),)
    return (*own, *(meaning(stable_id("o", each.identity), each) for each in wrong))


def _quoted(asking: Asking, fact: Fact, kind: str, wrong: Sequence[Candidate]) -> tuple[str, ...]:
    if fact.kind != "event" or not isinstance(fact.value, TextValue):
        return ()
    beside = wrong if asking.sort == "clause" else ()
    return (fact.value.text, *(article_text(each.text) for each in beside))


def _accepted(asking: Asking, fact: Fact, wording: Wording) -> tuple[str, ...]:
    """Gather every spelling of every name that is right."""
    names = [fact.subject] if asking.asked == "subject" else []
    if asking.asked == "value" and isinstance(fact.value, EntityValue):
        names = [fact.value.name, *fact.value.aliases]
        if fact.kind == "belligerent":
            names += wording.phrases.STATES.get(fold(fact.value.name), ())
        if fact.kind == "conflict.name":
            names += _other_names(wording.reading.facts, fact.qualifier)
    written = [wording.name(name) for name in names]
    return tuple(
        dict.fromkeys(
            spelling
            for name in written
            for spelling in ((name.hans, name.hant) if isinstance(name, ScriptPair) else (name,))
        )
    )


def _other_names(facts: Sequence[Fact], caller: str | None = None) -> list[str]:
    return sorted(
        fact.value.name
        for fact in facts
        if fact.kind == "conflict.name"
        and isinstance(fact.value, EntityValue)
        and caller in (None, fact.qualifier)
    )


def _difficulty(kind: str, fact: Fact, answer: Candidate, wrong: Sequence[Candidate]) -> float:
    """Estimate it: what stands in the infobox is easier, likely distractors and typing are harder."""
    place = (
        0.25 if fact.source.section.startswith("infobox") else 0.3 if fact.source.section == "lead" else 0.45
    )
    likest = sum(likeness(answer, each) for each in wrong) / len(wrong) if wrong else 0.5
    own = {"true_false": -0.1, "short_answer": 0.2, "date": 0.25}.get(kind, 0.0)
    return round(min(0.95, max(0.05, place + own + 0.3 * (likest - 0.5))), 2)
