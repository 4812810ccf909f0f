"""Gather what might stand beside an answer: other facts' slots, the bank's other articles, tables, near values."""

from collections.abc import Iterable
from dataclasses import replace

from quizapp.facts import Fact, TextValue
from quizapp.generator.asking.asked_article import AskedArticle
from quizapp.generator.asking.askings import Asking, Slot
from quizapp.generator.asking.candidates import (
    EDGE,
    Candidate,
    candidate_of,
    days_between,
    is_right,
    natural_rank,
    outcome_candidate,
)
from quizapp.generator.asking.dates_nearby import DAYS_FROM_THE_EDGE, dates_near, days_near
from quizapp.generator.asking.days_of_battle import is_of_the_battle
from quizapp.generator.asking.giveaways import alike_in_origin, is_highest, is_no_post_of_the_battle, name_of
from quizapp.generator.asking.name_origins import has_like
from quizapp.generator.asking.numbers_nearby import numbers_near
from quizapp.generator.asking.relations import level_of, related
from quizapp.generator.asking.sequences import is_a_day
from quizapp.generator.asking.tables import is_power, rows_beside
from quizapp.generator.asking.texts import hans_of
from quizapp.generator.asking.wording import Wording
from quizapp.text import edtf
from quizapp.text.folding import fold


def pool_of(asking: Asking, fact: Fact, answer: Candidate, article: AskedArticle) -> list[Candidate]:
    """Gather what might stand beside the answer."""
    own = article.wording
    if asking.sort == "outcome":
        why = own.say(asking.name, "table_why", {"key": own.outcome(fact.side)})
        return [outcome_candidate(side, why, own) for side in (*sorted(own.sides), None) if side != fact.side]
    if asking.sort == "side":
        return _other_sides(fact, own)
    if asking.table:
        enemies = _enemies(asking, fact, article) if asking.sort == "state" else []
        return [*enemies, *rows_beside(asking, fact, answer, own)]
    if asking.precision != "day":
        return dates_near(asking, fact, answer, own)
    found = _from_facts(asking, fact, answer, article)
    if asking.sort == "number":
        found = [each for each in found if _measure(each, own) == _measure(answer, own)]
        found += [
            Candidate("number", (f"{amount:g}",), text, (amount,), why, amount=amount)
            for amount, text, why in numbers_near(fact, own)
        ]
    if asking.sort == "date" and answer.kin == EDGE:
        found += days_near(asking, fact, answer, found, own)
    if asking.name == "commander.member":
        found += _from_other_articles(asking, found, article)
    if asking.sort == "person" and asking.fact != "commander.fate":
        found = alike_in_origin(answer, found, own.language)
    return found


def _enemies(asking: Asking, fact: Fact, article: AskedArticle) -> list[Candidate]:
    """Take the powers that fought on the other side, but are not in its name: of them a statement is plainly false."""
    own = article.wording
    party = fold(hans_of(own.slots_of(fact).get("enemy", "")))
    others = [each for each in article.of_kind("belligerent") if each.side not in (None, fact.side)]
    # A party that is called otherwise than by its members means all of them.
    if not any(fold(name_of(other)) in party for other in others):
        return []
    found = []
    for other in others:
        if fold(name_of(other)) in party or own.is_heading(other) or not is_power(other, own):
            continue
        candidate = candidate_of(asking, other, "value", own, fact)
        if candidate is not None and own.can_say(asking.name, "statement", own.slots_of(other)):
            found.append(replace(candidate, why=own.say(asking.name, "statement", own.slots_of(other))))
    return found


def _from_facts(asking: Asking, fact: Fact, answer: Candidate, article: AskedArticle) -> list[Candidate]:
    own, clear = article.wording, article.clear
    disputed = article.disputed if asking.fact in {"command", "office"} else frozenset()
    spoilt = _days_of_kindred(fact, own) if asking.fact == "event" and asking.sort == "date" else ()
    found: dict[str, tuple[Candidate, bool]] = {}
    for kind, slot in asking.pool:
        others = [each for each in article.facts if each.kind == kind]
        # Where two facts give one answer, the clearer and earlier one says what it is true of.
        for other in sorted(others, key=lambda each: (not clear(each), each.source.start, each.id)):
            if asking.asked == "qualifier" and (other.side is None) != (fact.side is None):
                # A unit or post whose side is named beside one whose side is not looks odd.
                continue
            if other.id == fact.id or not _may_stand_beside(asking, fact, answer, other, article):
                continue
            candidate = _known(asking, other, slot, fact, article)
            if candidate is None or (candidate.why is None and candidate.sort != "number"):
                continue
            if not disputed & set(candidate.keys) and not is_right(candidate, spoilt):
                found.setdefault(candidate.identity, (candidate, clear(other)))
    explained = [candidate for candidate, is_clear in found.values() if is_clear]
    # A day of which only an unclear event is told cannot be explained.
    if asking.sort == "date":
        return explained
    return [candidate for candidate, _ in found.values()]


def _known(asking: Asking, other: Fact, slot: Slot, fact: Fact, article: AskedArticle) -> Candidate | None:
    """Word a fact as an answer, once for all the questions that it may stand beside."""
    if asking.fact == "commander.fate":
        # What it is true of is told with the fate that is asked for.
        return candidate_of(asking, other, slot, article.wording, fact)
    place = (asking.name, slot, other.id)
    if place not in article.candidates:
        article.candidates[place] = candidate_of(asking, other, slot, article.wording, fact)
    return article.candidates[place]


def _from_other_articles(asking: Asking, own: Iterable[Candidate], article: AskedArticle) -> list[Candidate]:
    """Take the commanders of the bank's other battles of whom this article does not speak."""
    said = article.wording.said_key
    found: dict[str, Candidate] = {each.identity: each for each in own}
    known = set(found)
    for other in article.others:
        for fact in other.reading.facts:
            if fact.kind != "commander" or fact.status != "ok":
                continue
            candidate = candidate_of(asking, fact, "value", other, fact)
            if candidate is None or any(key in said for key in candidate.keys):
                continue
            why = other.say(asking.name, "elsewhere_why", other.slots_of(fact))
            found.setdefault(candidate.identity, replace(candidate, why=why, side=None))
    return [each for name, each in found.items() if name not in known]


def _days_of_kindred(fact: Fact, own: Wording) -> tuple[str, ...]:
    """Give the days on which something else befell the same place or unit."""
    told = fact.value.text if isinstance(fact.value, TextValue) else ""
    return tuple(
        other.when
        for other in own.reading.facts
        if other.kind == "event"
        and other.when
        and isinstance(other.value, TextValue)
        and other.id != fact.id
        and related(told, other.value.text, own.phrases)
        and edtf.is_valid(other.when)
        and edtf.precision(other.when) == "day"
    )


def _may_stand_beside(
    asking: Asking, fact: Fact, answer: Candidate, other: Fact, article: AskedArticle
) -> bool:
    opposite = asking.direction == "member"
    mine, theirs = article.side_of(fact), article.side_of(other)
    known = fact.side is not None or (mine is not None and theirs is not None)
    if asking.sort != "number" and known and (theirs != mine) is not opposite:
        return False
    unsided = asking.asked == "qualifier" and fact.side is None and other.side is None
    if unsided and not has_like(name_of(fact), [name_of(other)], article.wording.language):
        # A post in the army of the other nation is thrown out at sight.
        return False
    if asking.fact == "command" and _is_above(asking, fact, other, article.wording):
        return False
    if asking.asked == "qualifier" and is_no_post_of_the_battle(other, article.wording):
        return False
    if other.kind == "commander" and _names_its_side(other, article.wording):
        return False
    if asking.direction == "person" and is_highest(fact, article.wording):
        if mine is None or other.kind != "office" or not is_highest(other, article.wording):
            return False
    # "During the battle" strikes out whatever happened before or after it.
    reading = article.wording.reading
    if asking.sort == "clause" and other.kind == asking.fact == "event":
        if is_of_the_battle(fact, reading) and not is_of_the_battle(other, reading):
            return False
    if asking.fact == "event" and not _serves_beside(fact, other, asking, article):
        return False
    return asking.sort != "date" or _is_a_day_apart(answer, other, article.wording)


def _is_above(asking: Asking, fact: Fact, other: Fact, own: Wording) -> bool:
    """Tell whether one post is above the other on its side, so that both answers may be held for right."""
    mine, theirs = level_of(fact, own.phrases), level_of(other, own.phrases)
    if mine is None or theirs is None:
        # The commander of a side that is called by the unit's name leads the unit.
        party = fold(hans_of(own.slots_of(fact).get("party", "")))
        return other.kind == "commander" and fold(fact.qualifier or "\0") in party
    return theirs < mine if asking.asked == "value" else theirs > mine


def _names_its_side(fact: Fact, own: Wording) -> bool:
    """Tell whether a commander's side is called by the commander's name: 朱元璋军 by 朱元璋."""
    party = own.slots_of(fact).get("party")
    return party is not None and fold(name_of(fact)) in fold(hans_of(party))


def _is_a_day_apart(answer: Candidate, other: Fact, own: Wording) -> bool:
    """Want a day for a day; beside the battle's first and last day, none that some reckon from."""
    if own.span_of(other) or not other.when or not edtf.is_valid(other.when) or not answer.dates:
        return False
    if edtf.precision(other.when) != "day" or edtf.is_interval(other.when):
        return False
    # A night belongs to two days.
    return days_between(answer.dates, other.when) >= (DAYS_FROM_THE_EDGE if answer.kin == EDGE else 2)


def _serves_beside(fact: Fact, other: Fact, asking: Asking, article: AskedArticle) -> bool:
    """Want a day of its own, no place or unit in common, and for options a clause of about the same length."""
    own = article.wording
    if own.span_of(other) or not other.when or not fact.when or edtf.overlaps(fact.when, other.when):
        return False
    one, two = (each.value.text if isinstance(each.value, TextValue) else "" for each in (fact, other))
    if related(one, two, own.phrases):
        return False
    return asking.sort == "date" or (
        article.clear(other) and is_a_day(other) and 0.5 <= len(one) / len(two) <= 2
    )


def _other_sides(fact: Fact, own: Wording) -> list[Candidate]:
    return [
        Candidate("side", (str(number),), side.party, natural_rank(side.party), side=number)
        for number, side in sorted(own.sides.items())
        if number != fact.side
    ]


def _measure(candidate: Candidate, own: Wording) -> str:
    return fold(hans_of(candidate.text)).lstrip("0123456789,." + own.phrases.MYRIAD[0])
