"""Read dated events: what a sentence tells of a day, with year and month carried over from before."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from quizapp.facts import Finding, TextValue
from quizapp.generator.reading.drafts import Draft
from quizapp.generator.reading.prose import ListLine, Passage, clause_start
from quizapp.generator.reading.tellings import tell
from quizapp.generator.wikitext.document import Document
from quizapp.generator.wikitext.items_in_value import depth_of
from quizapp.languages import load
from quizapp.text.dates import DateMention, find_dates
from quizapp.text.edtf import Point, bounds
from quizapp.text.folding import fold

# How many years before and after a battle its story may still tell of.
_YEARS_AROUND = 15


@dataclass
class _Clock:
    """What a section has said of the year and month so far; `latest` is the furthest month that it reached."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    latest: tuple[int, int] = (-99999, 0)

    def reach(self, year: int, month: int) -> None:
        self.year, self.month = year, month
        self.latest = max(self.latest, (year, month))


@dataclass(frozen=True)
class Told:
    """The events of an article, those withheld because their date cannot be trusted, and what was noticed."""

    drafts: tuple[Draft, ...]
    backwards: tuple[Draft, ...]
    findings: tuple[Finding, ...]
    contexts: dict[tuple[str, int], str]


def read_events(
    document: Document, passages: list[Passage], span: tuple[str, str] | None, names: tuple[str, ...]
) -> Told:
    """Read every event with at least a month; `span` is the battle's first and last day as EDTF, if known;
    `names` are the folded names of people by which a clause may begin.

    `contexts` gives the month that each dated passage is about, by section and start, for the posts in it.
    """
    drafts: list[Draft] = []
    backwards: list[Draft] = []
    findings: list[Finding] = []
    contexts: dict[tuple[str, int], str] = {}
    section, clock = None, _Clock()
    for passage in passages:
        if passage.section is not section:
            section, clock = passage.section, _Clock()
        for group, end in _groups(document, passage):
            for mention in group:
                when, trusted = _resolve(mention, clock, span)
                # A span of time is no event's day; it only moves the clock.
                if when is None or any(other.link == "range" for other in group):
                    continue
                for draft in _drafts(document, passage, group, end, when, names):
                    if not trusted and len(when.lstrip("-")) < 10:
                        continue
                    if not trusted:
                        backwards.append(draft)
                        findings.append(_runs_backwards(draft, clock, document.article.language))
                    elif len(when.lstrip("-")) == 10 or draft.confidence == 1.0:
                        drafts.append(draft)
        if (
            clock.year is not None
            and clock.month is not None
            and find_dates(passage.folded, document.article.language)
        ):
            contexts[passage.section.path, passage.start] = str(Point(clock.year, clock.month))
    return Told(tuple(drafts), tuple(backwards), tuple(findings), contexts)


def _groups(document: Document, passage: Passage) -> Iterator[tuple[list[DateMention], int]]:
    """Give the dates that share a telling (5月5日、5月6日), and where that telling ends: at the next date's clause."""
    if isinstance(passage, ListLine):
        return
    depths = depth_of(passage.folded)
    groups: list[list[DateMention]] = []
    joined: str | None = None
    for mention in find_dates(passage.folded, document.article.language):
        if depths[mention.start]:
            continue
        if joined:
            groups[-1].append(mention)
        else:
            groups.append([mention])
        joined = mention.link
    for group, following in zip(groups, [*groups[1:], None], strict=False):
        end = len(passage.folded)
        if following:
            begins = clause_start(passage.folded, following[0].start)
            end = begins if begins > group[-1].end else following[0].start
        yield group, end


def _resolve(mention: DateMention, clock: _Clock, span: tuple[str, str] | None) -> tuple[str | None, bool]:
    """Give the mention's EDTF day or month, moving the clock, and whether its month may be trusted."""
    if mention.relative:
        if (
            mention.relative == "same_day"
            and not mention.month
            and clock.year is not None
            and clock.month
            and clock.day
        ):
            return str(Point(clock.year, clock.month, clock.day)), True
        return None, True
    if mention.year is not None:
        if _far(mention.year, span):
            # A book's year, a number or a look far ahead is none of the battle's time.
            return None, True
        clock.year = mention.year
        clock.day = None
        if mention.month is None:
            clock.month = None
            clock.latest = max(clock.latest, (mention.year, 0))
            return None, True
        # A year that is written out may well look back: the telling starts anew from there.
        clock.latest = (mention.year, mention.month)
        clock.month = mention.month
    elif mention.month is not None:
        if clock.year is None:
            clock.year = _year_of(mention.month, span)
            if clock.year is None:
                return None, True
        if (clock.year, mention.month) < clock.latest:
            if clock.latest[1] >= 10 and mention.month <= 3 and _within(clock.year + 1, mention.month, span):
                clock.year += 1
            else:
                return _edtf(clock.year, mention), False
        clock.reach(clock.year, mention.month)
    elif mention.day is None or clock.year is None or clock.month is None:
        return None, True
    month = mention.month or clock.month
    assert clock.year is not None and month is not None
    clock.day = mention.day
    if mention.part and not mention.day:
        return None, True
    return _edtf(clock.year, mention, month), True


def _far(year: int, span: tuple[str, str] | None) -> bool:
    if span is None:
        return False
    return not bounds(span[0])[0][0] - _YEARS_AROUND <= year <= bounds(span[1])[1][0] + _YEARS_AROUND


def _edtf(year: int, mention: DateMention, month: int | None = None) -> str:
    return str(Point(year, month or mention.month, mention.day))


def _year_of(month: int, span: tuple[str, str] | None) -> int | None:
    """A battle that began and ended in one year lends that year to a month of its time."""
    if span is None:
        return None
    (first, _, _), (last, _, _) = bounds(span[0])[0], bounds(span[1])[1]
    return first if first == last and _within(first, month, span) else None


def _within(year: int, month: int, span: tuple[str, str] | None) -> bool:
    return span is not None and bounds(span[0])[0][:2] <= (year, month) <= bounds(span[1])[1][:2]


def _drafts(
    document: Document,
    passage: Passage,
    group: list[DateMention],
    end: int,
    when: str,
    names: tuple[str, ...],
) -> Iterator[Draft]:
    words = load(document.article.language, "narrative")
    subject = passage.section.path.split(" / ")[0]
    for told in tell(passage, group, end, document.article.language, names):
        source = document.source(
            passage.section.path,
            passage.section.rendered,
            passage.start + told.start,
            passage.start + told.end,
        )
        yield Draft(
            "event",
            TextValue(told.text),
            source,
            qualifier=group[0].kind if group[0].kind in ("until", "from") else None,
            when=when,
            subject=subject if re.search(words.BATTLE_NAME, fold(subject)) else None,
            confidence=1.0 if told.alone else 0.6,
        )


def _runs_backwards(draft: Draft, clock: _Clock, language: str) -> Finding:
    year, month = clock.latest
    message = load(language, "messages").RUNS_BACKWARDS.format(
        quote=draft.source.quote[:40], when=draft.when, year=year, month=month
    )
    return Finding("chronology", message, source=draft.source)
