"""Choose the words of a Chinese sentence that tell an event: actor, act and place, without the date."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from quizapp.generator.reading.prose import Passage, clause_start
from quizapp.generator.reading.telling import Telling
from quizapp.generator.reading.zh.clauses import Run, begin, clauses
from quizapp.generator.reading.zh.subjects import (
    Subject,
    is_subjectless,
    last_subject,
    scene_of,
    subject_before,
    without_links,
)
from quizapp.languages import load
from quizapp.text import patterns
from quizapp.text.dates import DateMention
from quizapp.text.folding import fold

# Longer words than these are no longer one event to ask about.
_SHORTEST, _LONGEST = 6, 60
# Who acts is told again in no more words than these.
_LONGEST_HEAD = 34
_GAP = "……"
# A comma, and perhaps a mark or space beside it, stands between neighbours.
_NEIGHBOURS = 2
# Who acts is looked for no farther back in a sentence.
_REACH = 160


@dataclass(frozen=True)
class _Event:
    text: str
    start: int
    alone: bool


def tell(passage: Passage, group: list[DateMention], end: int, names: tuple[str, ...]) -> Iterator[Telling]:
    """Tell each act in the clauses between a date and the next; what stands alone goes before what does not."""
    words, narrative = load("zh", "acts"), load("zh", "narrative")
    names = _with_last_names(names)
    own = clause_start(passage.folded, group[0].start)
    if group[0].start - own > _REACH:
        own = group[0].start
    attributive = passage.folded[group[-1].end : group[-1].end + 1] in ("的", "之")
    if attributive and not patterns.search(narrative.BEGINS_ON, passage.folded[own : group[0].start]):
        return
    if patterns.search(words.PLANNED_FOR, passage.folded[own : group[0].start]):
        return
    # A day for each of several, or a time that runs until then, holds for the first act at most.
    shared = len(group) > 1 and bool(
        patterns.search(narrative.SHARED_OUT, passage.folded[group[-1].end : end])
    )
    before = clauses(passage, begin(passage.folded, own, _REACH), own)
    if any(patterns.search(words.REPORTED, run.folded) for run in before):
        return
    subject = last_subject(before, names) if before else subject_before(passage, names)
    runs = clauses(passage, own, end)
    inside = bool(
        patterns.search(r"\w", without_links(Run(passage, passage.folded[own : group[0].start], ())).folded)
    )
    events = list(_events(runs, subject, own, names, once=inside or group[0].kind == "until"))
    shared = shared or _days_apart(group) or bool(patterns.search(words.DISPUTED, passage.folded[own:end]))
    clear = [] if shared else [event for event in events if event.alone]
    for event in clear or _in_one(events or _unclear(runs, own)):
        yield Telling(event.text, min(event.start, own), end, event.alone and not shared)


@lru_cache(maxsize=64)
def _with_last_names(names: tuple[str, ...]) -> tuple[str, ...]:
    """埃尔温·隆美尔 is 隆美尔 in prose."""
    last = [name.rpartition("·")[2] for name in names if "·" in name]
    return (*names, *(name for name in last if len(name) > 1))


def _days_apart(group: list[DateMention]) -> bool:
    """Tell whether listed days do not follow one another, so that each may have had its own act."""
    if len(group) < 2 or group[0].link != "list":
        return False
    first, last = group[0], group[-1]
    return len(group) > 2 or not (first.day and last.day and (last.day - first.day == 1 or last.day == 1))


def _in_one(events: list[_Event]) -> list[_Event]:
    """Tell what does not stand alone together, as far as it may be quoted."""
    if not events:
        return []
    text = events[0].text
    for event in events[1:]:
        if (
            len(text) + len(event.text) < _LONGEST
            and event.start >= events[0].start
            and _GAP not in event.text
        ):
            text += f"，{event.text}"
    return [_Event(text, events[0].start, alone=False)]


def _unclear(runs: list[Run], own: int) -> list[_Event]:
    """Tell what was meant or said where nothing was done."""
    said = load("zh", "acts").REPORTED
    return [
        _Event(run.text(), own, alone=False)
        for run in runs
        if _acts(run.folded, 0) or patterns.search(said, run.folded)
    ][:1]


def _events(
    runs: list[Run], subject: Subject | None, own: int, names: tuple[str, ...], once: bool
) -> Iterator[_Event]:
    """Give each clause with an act; only those of the dated day, whose actor is certain, stand alone.

    `once` says that the date holds for one act: it stands in the middle of its clause, or a time runs until then.
    """
    words = load("zh", "acts")
    later = spent = meant = told = False
    waiting: Run | None = None
    for run in runs:
        later = later or (told and bool(patterns.search(words.LATER, run.folded)))
        later = later or bool(patterns.search(words.SUPPOSED, run.folded))
        told = told or bool(run.folded)
        run = _cut_at_speech(without_links(run))
        if not run.folded:
            continue
        if _falls(run.folded) or patterns.search(words.BATTLE_BEGINS, run.folded):
            yield _Event(run.text(), own, alone=_stands(run.folded) and not later)
            subject, waiting = None, None
            spent = spent or once
            later = later or bool(patterns.search(words.BATTLE_OVER, run.folded))
            continue
        if patterns.search(words.BATTLE_OVER, run.folded):
            later = True
        scene, actor = scene_of(run, names)
        if patterns.search(words.REPORTED, run.folded):
            # What follows is somebody's word.
            later = True
        if actor:
            listed = (
                waiting is not None
                and actor.end == len(run.folded)
                and patterns.search(words.LEADS, waiting.folded)
            )
            if listed:
                continue
            subject, meant = actor.subject(run), False
        elif not scene and not is_subjectless(run):
            if _acts(run.folded, 0):
                yield _Event(run.text(), own, alone=False)
                spent = spent or once
                subject = waiting = None
            elif not patterns.search(words.LISTS, run.folded):
                subject = waiting = None
            continue
        if scene:
            meant = meant or bool(patterns.search(words.AIMS, run.folded[actor.end if actor else 0 :]))
            waiting = None if actor else waiting
            continue
        if meant and patterns.search(words.STILL_MEANT, run.folded):
            continue
        if actor:
            if not _acts(run.folded, actor.end):
                waiting = run
                continue
            event = _plain(run, actor.end, own)
        elif not _acts(run.folded, 0):
            if subject and patterns.search(words.BY_MEANS_OF, run.folded):
                subject = subject.by(run)
            continue
        elif subject is None:
            event = _Event(run.text(), own, alone=False)
        else:
            event = _continued(waiting, subject, run)
            if waiting and waiting.folded == subject.runs[0].folded:
                # Two told together: the one before the comma alone is not who goes on.
                subject = None
        waiting = None
        yield event if not (later or spent) else _Event(event.text, event.start, alone=False)
        spent = spent or once


def _falls(folded: str) -> bool:
    """Tell whether a clause tells of a place that falls, or a ship that goes down."""
    words = load("zh", "acts")
    found = patterns.search(words.TAKEN, folded)
    return bool(found) and not patterns.search(words.ACTS, found["what"])


def _cut_at_speech(run: Run) -> Run:
    speech = patterns.search(r"[:：]\s*[“\"「『]", run.folded)
    return run.part(0, speech.start()) if speech else run


def _plain(run: Run, behind: int, own: int) -> _Event:
    words = load("zh", "acts")
    adverb = re.compile(words.ADVERBS).match(run.folded, behind)
    text, folded = run.text(), run.folded
    if adverb and not run.dated and patterns.search(words.NOT_AT_ONCE, adverb[0]):
        return _Event(text, own, alone=False)
    if adverb:
        text = text[:behind] + text[adverb.end() :]
        folded = folded[:behind] + folded[adverb.end() :]
    return _Event(text, own, alone=_stands(folded))


def _continued(waiting: Run | None, subject: Subject, run: Run) -> _Event:
    """Tell a clause by the subject that an earlier clause named."""
    adverb = patterns.match(load("zh", "acts").ADVERBS, run.folded)
    rest = run.part(adverb.end()) if adverb else run
    if waiting and waiting.folded == subject.runs[0].folded:
        text = waiting.text() + ("" if run.dated else "，") + rest.text()
    elif waiting and len(waiting.folded) <= _LONGEST_HEAD:
        # Neighbours are told as they stand; what was left out between them is shown.
        beside = run.at[0] - waiting.at[-1] <= _NEIGHBOURS
        text = waiting.text() + ("，" if beside else _GAP) + rest.text()
    else:
        text = _GAP.join((*(each.text() for each in subject.runs), rest.text()))
    return _Event(text, subject.start, alone=_stands(fold(text)))


def _acts(folded: str, start: int) -> bool:
    """Tell whether a clause tells a real act: one that was neither only meant nor denied."""
    words = load("zh", "acts")
    act = re.compile(words.ACTS).search(folded, start)
    spoilt = any(
        patterns.search(pattern, folded) for pattern in (words.OUTSIDE, words.DEFINES, words.UNFINISHED)
    )
    if not act or spoilt:
        return False
    meant = re.compile(words.MEANT).search(folded, start)
    decided = re.compile(words.DECISIONS).search(folded, start)
    return not meant or act.start() < meant.start() or bool(decided and decided.start() <= meant.start())


def _stands(folded: str) -> bool:
    """Tell whether the words can be quoted alone."""
    words = load("zh", "acts")
    return (
        len(folded) <= _LONGEST
        and (len(folded) >= _SHORTEST or _falls(folded))
        and not patterns.search(words.ANAPHORA, patterns.sub(r"[《「『][^》」』]*[》」』]", "", folded))
        and not patterns.search(words.UNFINISHED, folded)
        and not patterns.search(words.NOT_WHO, folded)
        and not patterns.match(r"[^,“「『]{1,16}[:：]", folded)
        and all(folded.count(a) == folded.count(b) for a, b in ("“”", "「」", "『』", "《》", "[]"))
        and folded.count('"') % 2 == 0
    )
