"""Read what befell the commanders in English prose: who was killed, wounded or captured, who surrendered."""

import re
from collections.abc import Iterable, Iterator, Mapping

from quizapp.facts import EntityValue, TextValue
from quizapp.generator.reading.drafts import Draft
from quizapp.generator.reading.en.officers import Roster
from quizapp.generator.reading.prose import Passage
from quizapp.generator.reading.sides import Sides
from quizapp.generator.wikitext.document import Document
from quizapp.languages.en import posts as words
from quizapp.text import patterns
from quizapp.text.dates import find_dates
from quizapp.text.edtf import bounds
from quizapp.text.folding import match_key

_FATES = [(re.compile(words.TO_HIS_FATE + rf"(?P<fate>{pattern})"), code) for pattern, code in words.FATES]


def commanders_of(posts: Iterable[Draft], sides: Sides) -> dict[str, int | None]:
    """Give everybody who commands, by match form, with the side that he is known to be on."""
    known = {
        match_key(draft.value.name): draft.side for draft in posts if isinstance(draft.value, EntityValue)
    }
    return known | {match_key(person.name): side for side, person in sides.commanders}


def read_fates(
    document: Document,
    passages: list[Passage],
    roster: Roster,
    sides: Sides,
    contexts: Mapping[tuple[str, int], str],
    commanders: Mapping[str, int | None],
) -> Iterator[Draft]:
    """Read the fate of each of the `commanders` that a sentence of the battle's own time tells plainly."""
    for passage in passages:
        month = contexts.get((passage.section.path, passage.start))
        if (
            patterns.search(words.NOT_THE_BATTLE, passage.section.path)
            or is_of_another_time(passage, sides.span)
            or (month and sides.span and not is_within(month, sides.span))
        ):
            continue
        for officer in roster.mentions(passage):
            for pattern, code in _FATES:
                told = pattern.match(passage.folded, officer.end)
                person = roster.resolve(officer) if told else None
                if told is None or person is None:
                    continue
                beside = passage.folded[max(0, officer.start - 60) : told.end()]
                if patterns.search(words.NO_FATE, beside) or patterns.match(
                    words.FATE_ELSEWHERE, passage.folded[told.end() :]
                ):
                    continue
                key = next((k for k in map(match_key, _names(person[0])) if k in commanders), None)
                if key is None:
                    continue
                yield Draft(
                    "commander.fate",
                    TextValue(code),
                    document.source(
                        passage.section.path,
                        passage.section.rendered,
                        passage.start + officer.start,
                        passage.start + told.end(),
                    ),
                    side=person[1] or commanders[key],
                    subject=person[0].name,
                    when=month,
                )


def is_of_another_time(passage: Passage, span: tuple[str, str] | None) -> bool:
    """Tell whether a sentence speaks of a year in which the battle was not fought."""
    if span is None:
        return False
    first, last = bounds(span[0])[0][0], bounds(span[1])[1][0]
    years = {mention.year for mention in find_dates(passage.folded, "en") if mention.year is not None}
    return any(not first <= year <= last for year in years)


def is_within(month: str, span: tuple[str, str]) -> bool:
    """Tell whether some day of a month, in EDTF, lies in the span."""
    first, last = bounds(span[0])[0], bounds(span[1])[1]
    (start, end) = bounds(month)
    return start <= last and first <= end


def _names(person: EntityValue) -> tuple[str, ...]:
    return (person.name, *person.aliases)
