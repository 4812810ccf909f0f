"""Hold dates against each other: infobox against text, end against start, a death against what came later."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from quizapp.facts import DateValue, EntityValue, Fact, TextValue
from quizapp.generator.reading.prose import Passage
from quizapp.languages import load
from quizapp.text import edtf, patterns
from quizapp.text.dates import read_date_field
from quizapp.text.folding import match_key

Disagreement = tuple[tuple[Fact, ...], str]

# Ways to die: of two that are told of one man, one is wrong.
_DEATHS = frozenset(("killed", "executed", "suicide", "died_of_wounds", "assassinated"))
# Whoever was taken alive did not fall in battle.
_TAKEN_ALIVE = frozenset(("captured", "surrendered", "executed"))


def dates_told_otherwise(
    facts: Sequence[Fact], passages: Sequence[Passage], language: str
) -> Iterator[Disagreement]:
    """Find the days of the battle that its defining sentence gives otherwise than the infobox."""
    stated = {fact.kind: fact for fact in facts if fact.kind in ("conflict.start", "conflict.end")}
    start, end = stated.get("conflict.start"), stated.get("conflict.end")
    sentence = _defining(passages)
    if start is None or sentence is None or start.source.section == "lead":
        return
    told = read_date_field(sentence.folded, language)
    of_battle = told and (told[1] or patterns.search(load(language, "infobox").FOUGHT, sentence.folded))
    if told is None or not of_battle or any(edtf.is_approximate(each) for each in told if each):
        return
    wrong = [
        fact
        for fact, other in ((start, told[0]), (end, told[1]))
        if fact and other and not edtf.overlaps(_edtf(fact), other)
    ]
    # A single day in the sentence is the battle's own unless it lies within its days.
    if wrong and not told[1] and end and edtf.contains(_span(start, end), told[0]):
        return
    if wrong:
        quote = sentence.text(0, len(sentence.folded)).strip()
        message = load(language, "messages").DATES_DIFFER
        yield tuple(wrong), message.format(one=wrong[0].source.quote, other=quote)


def _defining(passages: Sequence[Passage]) -> Passage | None:
    """Give the sentence that sets the battle's name in bold."""
    return next(
        (
            passage
            for passage in passages
            if passage.section.path == "lead"
            and any(passage.start <= start < passage.end for start, _ in passage.section.rendered.bold)
        ),
        None,
    )


def end_before_start(facts: Sequence[Fact], language: str) -> Iterator[Disagreement]:
    """Find a battle that ends before it starts."""
    start = next((fact for fact in facts if fact.kind == "conflict.start"), None)
    end = next((fact for fact in facts if fact.kind == "conflict.end"), None)
    if start and end and edtf.bounds(_edtf(end))[1] < edtf.bounds(_edtf(start))[0]:
        message = load(language, "messages").END_BEFORE_START
        yield (start, end), message.format(one=start.source.quote, other=end.source.quote)


def dead_men_commanding(facts: Sequence[Fact], language: str) -> Iterator[Disagreement]:
    """Find who commands on a day after the day of his death, and who dies in two ways."""
    deaths: dict[str, list[Fact]] = defaultdict(list)
    for fact in facts:
        if fact.kind == "commander.fate" and isinstance(fact.value, TextValue) and fact.value.text in _DEATHS:
            deaths[match_key(fact.subject)].append(fact)
    for told in deaths.values():
        ways = {fact.value.text: fact for fact in told if isinstance(fact.value, TextValue)}
        if len(ways) > 1:
            one, other = list(ways.values())[:2]
            message = load(language, "messages").FATES_DIFFER
            yield tuple(told), message.format(one=one.source.quote, other=other.source.quote)
    yield from _fallen_and_taken(facts, language)
    for fact in facts:
        if fact.kind not in ("command", "office") or not fact.when or not isinstance(fact.value, EntityValue):
            continue
        for death in deaths.get(match_key(fact.value.name), ()):
            if death.when and edtf.bounds(death.when)[1] < edtf.bounds(fact.when)[0]:
                message = load(language, "messages").DEAD_COMMANDING
                yield (death, fact), message.format(one=death.source.quote, other=fact.source.quote)


def _fallen_and_taken(facts: Sequence[Fact], language: str) -> Iterator[Disagreement]:
    """Find who fell in battle by one telling and was taken alive by another."""
    fates: dict[str, list[Fact]] = defaultdict(list)
    for fact in facts:
        if fact.kind == "commander.fate" and isinstance(fact.value, TextValue):
            fates[match_key(fact.subject)].append(fact)
    for told in fates.values():
        fallen = [fact for fact in told if isinstance(fact.value, TextValue) and fact.value.text == "killed"]
        taken = [
            fact for fact in told if isinstance(fact.value, TextValue) and fact.value.text in _TAKEN_ALIVE
        ]
        if fallen and taken:
            message = load(language, "messages").FATES_DIFFER
            yield (*fallen, *taken), message.format(one=taken[0].source.quote, other=fallen[0].source.quote)


def _edtf(fact: Fact) -> str:
    assert isinstance(fact.value, DateValue)
    return fact.value.edtf


def _span(start: Fact, end: Fact) -> str:
    return edtf.join(edtf.parse(_edtf(start))[0], edtf.parse(_edtf(end))[0])
