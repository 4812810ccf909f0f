"""Read dated events: what a sentence tells of a day, with year and month carried over from before."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Protocol

from quizapp.facts import Finding, TextValue
from quizapp.generator.reading.clock import Clock, Dated
from quizapp.generator.reading.drafts import Draft
from quizapp.generator.reading.grammar import grammar_if_any
from quizapp.generator.reading.prose import ListLine, Passage, clause_start
from quizapp.generator.reading.telling import ToldDay
from quizapp.generator.reading.tellings import tell
from quizapp.generator.wikitext.document import Document
from quizapp.generator.wikitext.items_in_value import depth_of
from quizapp.languages import load
from quizapp.text import edtf, patterns
from quizapp.text.dates import DateMention, find_dates
from quizapp.text.edtf import Point
from quizapp.text.folding import fold

# Stray markup can stretch a source over paragraphs: such a quote proves nothing to a reader.
_LONGEST_PROOF = 900


class Scene(Protocol):
    """How a language tells days within a section by those told of before; what it does not trust it leaves out."""

    def mentions(self, found: list[DateMention], folded: str) -> list[DateMention]:
        """Take the dates of a passage as they are meant."""
        ...

    def settle(self, told_of: list[Dated], group: list[DateMention], passage: Passage) -> list[Dated]:
        """Say on which days that leaves what a group of dates tells."""
        ...


@dataclass(frozen=True)
class Told:
    """The events of an article, those withheld because their date cannot be trusted, and what was noticed.

    `days` are the dates of the prose, with an event or without.
    """

    drafts: tuple[Draft, ...]
    backwards: tuple[Draft, ...]
    findings: tuple[Finding, ...]
    contexts: dict[tuple[str, int], str]
    days: tuple[ToldDay, ...] = ()


def read_events(
    document: Document, passages: list[Passage], span: tuple[str, str] | None, names: tuple[str, ...]
) -> Told:
    """Read every event with at least a month; `span` is the battle's first and last day as EDTF, if known;
    `names` are the folded names of people and armies by which a clause may begin.

    `contexts` gives the month that each dated passage is about, by section and start, for the posts in it.
    """
    drafts: list[Draft] = []
    backwards: list[Draft] = []
    findings: list[Finding] = []
    contexts: dict[tuple[str, int], str] = {}
    days_told: list[ToldDay] = []
    words = load(document.article.language, "narrative")
    days = grammar_if_any(document.article.language, "days")
    section, clock = None, Clock(span)
    scene: Scene | None = None
    for passage in passages:
        if passage.section is not section:
            section, clock = passage.section, clock.section(passage.section.path, document.article.language)
            scene = days.Scene(clock, passage.section.path) if days else None
        if isinstance(passage, ListLine):
            clock.new_line()
        if patterns.search(words.UNREAD_MONTHS, passage.folded):
            clock.forget_month()
        for group, end in _groups(document, passage, scene):
            shared_out = bool(patterns.search(words.SHARED_OUT, passage.folded[group[-1].end : end]))
            before = replace(clock)
            told_of = _dates(clock, group, shared_out)
            if patterns.search(words.MEANT_FOR, passage.folded[: group[0].start]):
                # "Set for 1 June" moves the story to no June.
                vars(clock).update(vars(before))
                continue
            for dated in scene.settle(told_of, group, passage) if scene else told_of:
                days_told.append(ToldDay(passage, group[0].start, group[-1].end, end, dated.when))
                if span and dated.when == "/".join(span):
                    # The whole time of the battle is no event in it.
                    continue
                for draft in _drafts(document, passage, group, end, dated, names):
                    whole_month = edtf.precision(dated.when) == "month" or edtf.is_approximate(dated.when)
                    if dated.trusted and (
                        draft.confidence == 1.0 or not whole_month or words.TELLS_OF_MONTHS
                    ):
                        drafts.append(draft)
                    elif not dated.trusted and not whole_month:
                        if not any(other.source == draft.source for other in backwards):
                            findings.append(_runs_backwards(draft, clock, document.article.language))
                        backwards.append(draft)
        if clock.year and clock.month and find_dates(passage.folded, document.article.language):
            contexts[passage.section.path, passage.start] = str(Point(clock.year, clock.month))
    return Told(tuple(drafts), tuple(backwards), tuple(findings), contexts, tuple(days_told))


def _dates(clock: Clock, group: list[DateMention], shared_out: bool) -> list[Dated]:
    """Give the one date that a group states, or each of its days where each has an event of its own."""
    before = replace(clock)
    whole = clock.read_group(group, shared_out)
    if whole or len(group) == 1 or any(mention.link == "range" for mention in group):
        return [whole] if whole else []
    vars(clock).update(vars(before))
    return [dated for mention in group if (dated := clock.read(mention))]


def _groups(
    document: Document, passage: Passage, scene: Scene | None
) -> Iterator[tuple[list[DateMention], int]]:
    """Give the dates that share a telling (5月5日、5月6日), and where that telling ends: at the next date's clause."""
    depths = depth_of(passage.folded)
    groups: list[list[DateMention]] = []
    joined: str | None = None
    found = [each for each in find_dates(passage.folded, document.article.language) if not depths[each.start]]
    if isinstance(passage, ListLine) and not (found and found[0].start <= 2):
        # A list tells events only where each line begins with its date, or is a sentence.
        if not patterns.search(load(document.article.language, "narrative").TELLING_LINE, passage.folded):
            return
    if scene:
        found = scene.mentions(found, passage.folded)
    for mention in found:
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
        if isinstance(passage, ListLine):
            # What the next sentence of a line tells may be of another day.
            full_stop = passage.folded.find("。", group[-1].end)
            end = min(end, full_stop + 1) if full_stop >= 0 else end
        yield group, end


def _drafts(
    document: Document,
    passage: Passage,
    group: list[DateMention],
    end: int,
    dated: Dated,
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
        how = told.how or group[0].kind
        yield Draft(
            "event",
            TextValue(told.text),
            source,
            qualifier=how if how in ("until", "from") else None,
            when=dated.when,
            subject=subject if patterns.search(words.BATTLE_NAME, fold(subject)) else None,
            confidence=1.0 if told.alone and dated.sure and len(source.quote) <= _LONGEST_PROOF else 0.6,
        )


def _runs_backwards(draft: Draft, clock: Clock, language: str) -> Finding:
    year, month = clock.latest
    message = load(language, "messages").RUNS_BACKWARDS.format(
        quote=draft.source.quote[:40], when=draft.when, year=year, month=month
    )
    return Finding("chronology", message, source=draft.source)
