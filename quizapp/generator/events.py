"""Read dated events: what a sentence tells of a day, with year and month carried over from before."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from quizapp.facts import Finding, TextValue
from quizapp.generator.document import Document
from quizapp.generator.drafts import Draft
from quizapp.generator.items_in_value import depth_of
from quizapp.generator.prose import ListLine, Passage, clauses, without_brackets
from quizapp.languages import part as language_part
from quizapp.text.dates import DateMention, find_dates

_LONGEST = 60


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


def read_events(document: Document, passages: list[Passage], span: tuple[str, str] | None) -> Told:
    """Read every event with at least a month; `span` is the battle's first and last day as EDTF, if known.

    `contexts` gives the month that each passage stands in, by section and start, for undated posts.
    """
    drafts: list[Draft] = []
    backwards: list[Draft] = []
    findings: list[Finding] = []
    contexts: dict[tuple[str, int], str] = {}
    section, clock = None, _Clock()
    for passage in passages:
        if passage.section is not section:
            section, clock = passage.section, _Clock()
        mentions = _mentions(document, passage)
        for number, mention in enumerate(mentions):
            when, trusted = _resolve(mention, clock, span)
            if when is None:
                continue
            draft = _draft(document, passage, mentions, number, when)
            if draft is None:
                continue
            if trusted:
                drafts.append(draft)
            else:
                backwards.append(draft)
                findings.append(_runs_backwards(document, draft, clock))
        if clock.year is not None and clock.month is not None:
            contexts[passage.section.path, passage.start] = f"{clock.year:04d}-{clock.month:02d}"
    return Told(tuple(drafts), tuple(backwards), tuple(findings), contexts)


def _mentions(document: Document, passage: Passage) -> list[DateMention]:
    if isinstance(passage, ListLine):
        return []
    depths = depth_of(passage.folded)
    return [
        mention
        for mention in find_dates(passage.folded, document.article.language)
        if not depths[mention.start]
    ]


def _resolve(
    mention: DateMention, clock: _Clock, span: tuple[str, str] | None
) -> tuple[str | None, bool]:
    """Give the mention's EDTF day or month, moving the clock, and whether its month may be trusted."""
    if mention.relative:
        if mention.relative == "same_day" and clock.year is not None and clock.month and clock.day:
            return f"{clock.year:04d}-{clock.month:02d}-{clock.day:02d}", True
        return None, True
    if mention.year is not None:
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


def _edtf(year: int, mention: DateMention, month: int | None = None) -> str:
    head = f"{year:04d}-{month or mention.month:02d}"
    return f"{head}-{mention.day:02d}" if mention.day else head


def _year_of(month: int, span: tuple[str, str] | None) -> int | None:
    """A battle that began and ended in one year lends that year to a month of its time."""
    if span is None or span[0][:4] != span[1][:4]:
        return None
    return int(span[0][:4]) if _within(int(span[0][:4]), month, span) else None


def _within(year: int, month: int, span: tuple[str, str] | None) -> bool:
    return span is not None and span[0][:7] <= f"{year:04d}-{month:02d}" <= span[1][:7]


def _draft(
    document: Document, passage: Passage, mentions: list[DateMention], number: int, when: str
) -> Draft | None:
    words = language_part(document.article.language, "narrative")
    text = _telling(passage, mentions, number, words.ACTS)
    if not text:
        return None
    source = document.source(
        passage.section.path, passage.section.rendered, passage.start + text.start, passage.start + text.end
    )
    subject = passage.section.path.split(" / ")[0]
    alone = re.match(words.ACTOR, text.folded) and re.search(words.ACTS, text.folded)
    return Draft(
        "event",
        TextValue(text.written),
        source,
        qualifier=mentions[number].prefix if mentions[number].prefix in ("until", "from") else None,
        when=when,
        subject=subject if re.search(words.BATTLE_NAME, subject) else None,
        confidence=1.0 if alone else 0.6,
    )


@dataclass(frozen=True)
class _Text:
    """An event's words, and the stretch of the passage that dates and tells it."""

    written: str
    folded: str
    start: int
    end: int


def _telling(passage: Passage, mentions: list[DateMention], number: int, acts: str) -> _Text | None:
    """Choose the clauses that tell the act: from the date to the next date, without its glosses in brackets."""
    mention = mentions[number]
    start, end = mention.end, len(passage.folded)
    own = _clause_start(passage.folded, mention.start)
    for later in mentions[number + 1 :]:
        if passage.folded[mention.end : later.start].strip("、 和与及至到—-") == "" :
            start = later.end
            continue
        begins = _clause_start(passage.folded, later.start)
        end = begins if begins > start else later.start
        break
    start += len(passage.folded[start:end]) - len(passage.folded[start:end].lstrip("，,、时起 \u3000"))
    pieces = clauses(passage.folded, start, end)
    if not pieces:
        return None
    before = passage.folded[own : mention.start].strip(" 　战并且而")
    chosen = _act(passage, pieces, acts, before)
    written = without_brackets("".join(passage.text(a, b) + ("，" if b < chosen[-1][1] else "") for a, b in chosen))
    lead = passage.text(own, mention.start).strip() if before and mention.prefix in ("plain", "from") else ""
    lead = re.sub(r"[于於在从從]$", "", lead.strip("战戰並并且而"))
    written = (lead + written).strip("，,、；;。 \n")
    folded = without_brackets(passage.folded[chosen[0][0] : chosen[-1][1]]).strip("，,、；;。 \n")
    if lead:
        folded = passage.folded[own : own + len(lead)] + folded
    return _Text(written, folded, own, end) if written else None


def _act(
    passage: Passage, pieces: list[tuple[int, int]], acts: str, before: str
) -> list[tuple[int, int]]:
    """Take the first clause that tells an act, with the clause before it where that names the actor."""
    while len(pieces) > 1 and re.search(r"(?:之下|以后|之后|后|下|中|时)$", passage.folded[slice(*pieces[0])].strip()):
        pieces = pieces[1:]
    acting = [i for i, (a, b) in enumerate(pieces) if re.search(acts, without_brackets(passage.folded[a:b]))]
    if not acting or acting[0] == 0:
        return pieces[:1]
    first = acting[0]
    if first == 1 and pieces[1][1] - pieces[0][0] <= _LONGEST:
        return pieces[:2]
    return [pieces[first]]


def _clause_start(folded: str, at: int) -> int:
    depths = depth_of(folded)
    return max(
        (i + 1 for i in range(at) if folded[i] in "，,；;。" and not depths[i]), default=0
    )


def _runs_backwards(document: Document, draft: Draft, clock: _Clock) -> Finding:
    year, month = clock.latest
    return Finding(
        "chronology",
        f"时间倒流：“{draft.source.quote[:40]}…”写的是{draft.when}，而同一节前文已经说到{year}年{month}月；"
        "月份很可能有误，这一句不出题。",
        source=draft.source,
    )


def dated_in_order(drafts: list[Draft]) -> Iterator[Draft]:
    """Give the events by their dates, the source's order within a day."""
    yield from sorted(drafts, key=lambda draft: (draft.when or "", draft.source.start))
