"""Find who acts at the beginning of a Chinese clause."""

import re
from dataclasses import dataclass
from functools import cache

from quizapp.generator.reading.zh.clauses import Run
from quizapp.languages import load
from quizapp.text import patterns


@dataclass(frozen=True)
class Actor:
    """Who begins a clause: its first `end` characters; `acts` unless they name only something of theirs."""

    end: int
    acts: bool = True


def find_actor(run: Run, names: tuple[str, ...]) -> Actor | None:
    """Find the army, unit, ship, state or person that a clause begins with; `names` are those of the article."""
    folded = run.folded
    words = load("zh", "actors")
    grammar = _grammar()
    start = 0
    led = grammar["led"].match(folded)
    if led and patterns.search(load("zh", "acts").ACTS, led[0]):
        led = None
    described = led or grammar["described"].match(folded)
    group = grammar["group"].match(folded, described.end()) if described else None
    if described and _head(run, described.end(), names):
        start = described.end()
    elif group:
        return Actor(group.end())
    head = _head(run, start, names)
    if head is None or (not start and grammar["subjectless"].match(folded) and head < 3):
        return None
    end = _with_person(run, head, names)
    while True:
        more = grammar["more"].match(folded, end)
        if not more or more.end() == end:
            break
        end = more.end()
    end = _whole_link(run, end)
    if re.compile(words.NOT_ACTING).match(folded, end):
        return Actor(end, acts=False)
    # 芬兰代表 is not Finland; behind an army's or a unit's name something of theirs is rare, and known.
    is_state = not patterns.search(r"[军队部师旅团营连]$", folded[:end]) and grammar["state"].fullmatch(
        folded, 0, end
    )
    return Actor(end, acts=not is_state or bool(grammar["predicate"].match(folded, end)))


def _whole_link(run: Run, end: int) -> int:
    """Give where a name ends; within a link to a force it ends with the link."""
    for start, until, _ in run.passage.links():
        if start < run.at[end - 1] + 1 < until and until - 1 in run.at[end:]:
            linked = run.at.index(until - 1, end) + 1
            if patterns.search(load("zh", "actors").FORCES_BEHIND + r"$", run.folded[:linked]):
                return linked
    return end


def _head(run: Run, start: int, names: tuple[str, ...]) -> int | None:
    """Give where the name of an actor ends that begins at `start`."""
    folded, grammar = run.folded, _grammar()
    route = grammar["route"].match(folded, start)
    at = route.end() if route else start
    army = grammar["army"].match(folded, at)
    known = max((len(name) for name in names if name[-1:] == "军" and folded.startswith(name, at)), default=0)
    if army or known:
        end = max(army.end() if army else 0, at + known)
        inner = grammar["route"].match(folded, end)
        behind = inner.end() if inner else end
        own = () if grammar["subjectless"].match(folded, behind) else ("named",)
        found = (grammar[kind].match(folded, behind) for kind in ("units", "ship", *own))
        unit = next((each for each in found if each), None)
        if unit:
            return unit.end()
        person = _with_person(run, behind, names)
        if person > behind:
            return person
        return behind if inner and patterns.search(r"[路翼线侧]$", inner[0]) else end
    for kind in ("units", "garrison", "ship", "named"):
        found = grammar[kind].match(folded, at)
        if found and not (kind in ("named", "garrison") and grammar["subjectless"].match(folded, at)):
            return found.end()
    person = _person(run, at, names)
    if person:
        return person
    own = grammar["own_army"].match(folded, at)
    if own and not grammar["subjectless"].match(folded, at) and not grammar["act"].search(own[0]):
        spelling = run.part(at, own.end()).text()
        if run.passage.section.rendered.text.count(spelling) > 1:
            return own.end()
    titled = _with_person(run, at, names)
    return titled if titled > at else None


def _with_person(run: Run, at: int, names: tuple[str, ...]) -> int:
    """Go on over a post and the name that follows it: 司令官某, 绥靖公署主任某."""
    post = _grammar()["post"].match(run.folded, at)
    person = _person(run, post.end() if post else at, names, posted=bool(post))
    if person:
        return person
    of_place = _grammar()["post_of"].match(run.folded, at)
    return (_person(run, of_place.end(), names, posted=True) if of_place else None) or at


def _person(run: Run, at: int, names: tuple[str, ...], posted: bool = False) -> int | None:
    folded = run.folded
    known = max((len(name) for name in names if name[-1:] != "军" and folded.startswith(name, at)), default=0)
    famous = _grammar()["famous"].match(folded, at)
    if known or famous:
        return max(at + known, famous.end() if famous else 0)
    for start, end, _ in run.passage.links():
        if at < len(run.at) and run.at[at] == start and 2 <= end - start <= 14:
            length = end - start
            linked = folded[at : at + length]
            commands = re.compile(load("zh", "actors").COMMANDS).match(folded, at + length)
            acts = _grammar()["acts_next"].match(folded, at + length)
            if (posted or commands or acts or "·" in linked) and not _grammar()["no_name"].search(linked):
                return at + length
    unlinked = _grammar()["unlinked_posted" if posted else "unlinked"].match(folded, at)
    return unlinked.end() if unlinked else None


@cache
def _grammar() -> dict[str, re.Pattern[str]]:
    words, acts, told = load("zh", "actors"), load("zh", "acts"), load("zh", "narrative")
    name = rf"[{told.SURNAMES}][\u4e00-\u9fff]{{1,2}}?"
    return {
        kind: re.compile(pattern)
        for kind, pattern in {
            "described": words.DESCRIBED,
            "led": words.LED,
            "group": words.GROUP,
            "route": words.ROUTE,
            "army": words.ARMY,
            "units": words.UNITS,
            "garrison": words.GARRISON,
            "ship": words.SHIP,
            "named": rf"{words.NAMED}(?:{words.UNITS})?",
            "post": words.POST,
            "post_of": rf"(?!{acts.SUBJECTLESS})[\u4e00-\u9fff]{{1,10}}?{words.POST}",
            "no_name": rf"(?:{told.BATTLE_NAME})|[省市县州城镇村山河江岛]$|{words.FORCE_ENDING}",
            "own_army": words.OWN_ARMY,
            "act": acts.ACTS,
            "state": words.STATES,
            "predicate": acts.PREDICATE,
            "famous": words.RULERS_KNOWN,
            "acts_next": rf"(?:与[^,]{{2,12}}?)?(?:{acts.SUBJECTLESS}|{acts.ACTS})",
            "unlinked": rf"(?!{load('zh', 'posts').NOT_NAMES}){name}{words.COMMANDS}",
            "unlinked_posted": rf"{name}(?={acts.SUBJECTLESS}|部|等|中将|少将|上将|大将)",
            "more": rf"(?:(?:的|之)?(?:{words.ROUTE})?(?:{words.UNITS}))|[\u4e00-\u9fff]{{2,3}}(?:支队|兵团|战斗群|挺身队|挺进队)|(?:、|和|与|及|以及)(?:{words.ARMY})?(?:{words.UNITS}|{words.SHIP}|[\u4e00-\u9fff]{{2,4}}号)|(?:{words.ARMY})?(?:{words.SHARE})|(?:{words.FORCES_BEHIND}|{words.TROOPS})",
            "subjectless": acts.SUBJECTLESS,
        }.items()
    }
