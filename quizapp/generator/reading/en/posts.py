"""Read who commanded what in English prose and lists: "the 4th Brigade (Brigadier X)", "X, commander of the Y"."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from quizapp.generator.reading.drafts import Draft
from quizapp.generator.reading.en.fates import commanders_of, is_of_another_time, read_fates
from quizapp.generator.reading.en.officers import Officer, Roster
from quizapp.generator.reading.en.offices import FAR, Post, offices_of, successors_in
from quizapp.generator.reading.en.units import (
    RIVAL,
    Unit,
    is_numbered,
    may_command,
    units_in,
    with_one_name_each,
)
from quizapp.generator.reading.prose import ListLine, Passage
from quizapp.generator.reading.prose import passages as passages_of
from quizapp.generator.reading.sides import Sides
from quizapp.generator.wikitext.document import Document
from quizapp.languages.en import posts as words
from quizapp.text import patterns
from quizapp.text.edtf import bounds
from quizapp.text.folding import fold

_ORDERS_OF_BATTLE = re.compile(r"(?i)orders? of battle")
_EVERY_SECTION = re.compile(r"(?!)")
_MARKUP = 40
_GENERAL = 7


def read_posts(
    document: Document, passages: list[Passage], sides: Sides, contexts: Mapping[tuple[str, int], str]
) -> Iterator[Draft]:
    """Read every post of an article; `contexts` give the date, in EDTF, that holds where a passage starts."""
    read = {id(passage.section) for passage in passages}
    lists = [
        section
        for section in document.sections
        if _ORDERS_OF_BATTLE.search(section.path) and id(section) not in read
    ]
    told = passages + passages_of(replace(document, sections=tuple(lists)), skip_sections=_EVERY_SECTION)
    roster = Roster(told, sides)
    posts = with_one_name_each([*_drafts(document, told, sides, contexts, roster)])
    yield from posts
    yield from read_fates(document, passages, roster, sides, contexts, commanders_of(posts, sides))


def _drafts(
    document: Document,
    passages: list[Passage],
    sides: Sides,
    contexts: Mapping[tuple[str, int], str],
    roster: Roster,
) -> Iterator[Draft]:
    for above, passage in zip([None, *passages], passages, strict=False):
        when = contexts.get((passage.section.path, passage.start))
        if (
            is_of_another_time(passage, sides.span)
            or (when and _is_over(passage, when, sides))
            or patterns.search(words.ANOTHER_BATTLE, passage.section.path)
        ):
            continue
        for post in (*_posts(passage, roster), *successors_in(passage, above, roster)):
            person = roster.resolve(post.officer)
            if person is None:
                continue
            value, side = person
            source = document.source(
                passage.section.path,
                passage.section.rendered,
                passage.start + post.start,
                passage.start + post.end,
            )
            # Markup that never closes makes a proof of half a section.
            if len(source.quote) > post.end - post.start + _MARKUP:
                continue
            yield Draft(
                post.kind,
                value,
                source,
                side=side or sides.named_in(fold(post.name)),
                qualifier=post.name,
                when=when,
                confidence=RIVAL
                if post.rival or _leaves(passage, post)
                else 1.0
                if value.aliases or side or post.officer.target
                else 0.9,
            )


def _is_over(passage: Passage, month: str, sides: Sides) -> bool:
    """Tell whether a month lies behind the battle: who then has a post need not have had it before."""
    if sides.span is None or patterns.search(words.BEFORE_THE_BATTLE, passage.section.path):
        return False
    return bounds(month)[0] > bounds(sides.span[1])[1]


def _leaves(passage: Passage, post: Post) -> bool:
    """Tell whether the sentence goes on to say that its officer lost the post, or fell before the battle."""
    behind = passage.folded[post.end :]
    before_it = patterns.search(words.BEFORE_THE_BATTLE, passage.section.path)
    return bool(patterns.match(words.LEAVES, behind) or (before_it and patterns.match(words.FALLS, behind)))


def _posts(passage: Passage, roster: Roster) -> Iterator[Post]:
    officers, units = roster.mentions(passage), units_in(passage)
    for officer in officers:
        before = [unit for unit in units if unit.end <= officer.start]
        behind = [unit for unit in units if unit.start >= officer.end]
        ends = _behind(passage, officer, behind) if behind else None
        if ends is None and before:
            ends = _before(passage, before[-1], officer, behind, officers)
        if ends:
            yield ends
        for office in offices_of(passage, officer):
            if not ends or ends.name not in office.name:
                yield office


def _behind(passage: Passage, officer: Officer, behind: list[Unit]) -> Post | None:
    unit = behind[0]
    between = patterns.sub(" {2,}", " ", passage.folded[officer.end : unit.start])
    of_his = patterns.fullmatch(words.OFFICERS_UNIT, between)
    if of_his and not (officer.height or officer.target):
        return None
    before_it = patterns.search(words.BEFORE_THE_BATTLE, passage.section.path)
    takes = any(patterns.fullmatch(pattern, between) for pattern in words.OFFICER_TAKES_UNIT)
    if not (
        of_his or takes or any(patterns.fullmatch(pattern, between) for pattern in words.OFFICER_THEN_UNIT)
    ):
        return None
    if of_his and (officer.target or officer.name) in words.RULERS and not officer.height:
        return None
    if patterns.match(words.UNIT_GOES_ON, passage.folded[unit.end :]):
        return None
    if of_his and patterns.match(
        r"['’′]?s? (?:area|commander|chief|deputy|staff)\b", passage.folded[unit.end :]
    ):
        return None
    return _command(unit, officer, officer.start, unit.end, rival=takes and not before_it)


def _before(
    passage: Passage, unit: Unit, officer: Officer, behind: list[Unit], officers: list[Officer]
) -> Post | None:
    text = passage.folded
    between = patterns.sub(" {2,}", " ", text[unit.end : officer.start])
    near = max(0, unit.start - FAR)
    lead = text[near : unit.start]
    # Who is named as the superior of the unit's commander is not its commander.
    is_named = patterns.fullmatch(words.NAMED_BEHIND, between) and patterns.search(words.COMMANDER_OF, lead)
    if is_named:
        head = patterns.search(words.COMMANDER_OF, lead)
        assert head
        if patterns.search(words.NO_COMMANDER, lead[: head.start()]):
            return None
        return _command(unit, officer, near + head.start(), officer.end)
    if patterns.search(words.COMMANDER_OF, lead) or patterns.search(words.PART_OF_UNIT, lead):
        return None
    if officer.height < _GENERAL and patterns.search(words.SOME_OF_UNIT, lead):
        return None
    if patterns.search(words.ANOTHER_BEFORE, lead):
        return None
    # "under Field Marshal X's 21st Army Group" names the army group's commander.
    if behind and patterns.fullmatch(words.OFFICERS_UNIT, text[officer.end : behind[0].start]):
        return None
    end = officer.end
    if not (officer.known or isinstance(passage, ListLine)) and not patterns.search(
        words.PLAIN, between + text[end : end + 10]
    ):
        return None
    if patterns.fullmatch(words.UNIT_IN_BRACKETS, between):
        closing = patterns.match(r"[^()]{0,40}\)", text[end:])
        if (
            not closing
            or patterns.search(words.SEVERAL, closing[0])
            or not (officer.height or officer.target)
        ):
            return None
        return _command(unit, officer, unit.start, end + closing.end())
    if patterns.match(words.SUCCEEDED, text[end:]):
        return None
    if isinstance(passage, ListLine) and unit.start < 25 and patterns.fullmatch(words.UNIT_IN_LIST, between):
        return _command(unit, officer, unit.start, end) if officer.height or officer.target else None
    if (
        patterns.fullmatch(words.UNIT_OF_OFFICER, between)
        and officer.height
        and patterns.match(r"[^A-Z]*\d|[IVX]+ ", unit.name)
    ):
        return _command(unit, officer, unit.start, end)
    if patterns.match(words.AND_WAS, between) and patterns.search(words.VERB_BEFORE, lead):
        # "Which had relieved the 6th Division and was commanded by": that is another unit's commander.
        return None
    if any(patterns.fullmatch(pattern, between) for pattern in words.UNIT_THEN_OFFICER):
        # "X, the 2nd Division's commander, Y": the commander is named before.
        named = patterns.search(words.OFFICER_BEFORE, lead) or any(
            patterns.fullmatch(r",? (?:the )?", text[each.end : unit.start])
            for each in officers
            if near <= each.end < unit.start
        )
        if named and between.rstrip().endswith(","):
            return None
        return _command(unit, officer, unit.start, end)
    return None


def _command(unit: Unit, officer: Officer, start: int, end: int, *, rival: bool = False) -> Post | None:
    if not may_command(officer.height, unit.name) or not (officer.known or is_numbered(unit.name)):
        return None
    return Post("command", unit.name, officer, start, end, rival)
