"""What a sentence calls a side: by its state, or by its members where it is no state or several."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from types import ModuleType

from quizapp.generator.states import state_named
from quizapp.text import patterns
from quizapp.text.folding import fold

LONGEST_PARTY = 16
"""A party with more characters than these is called by its army, where that tells it from the enemy's."""


@dataclass(frozen=True)
class SideNames:
    """The word before a side's units, the word for its party, its state's name if it is one."""

    army: str
    party: str
    state: str | None


def name_side(
    members: Sequence[str],
    phrases: ModuleType,
    in_sentence: Callable[[str], str],
    enemies: Sequence[str] = (),
) -> SideNames:
    """Name a side; `in_sentence` gives a name as it stands in a sentence.

    Where its `enemies` are of the same nation, as in a civil war, no side is called by the nation.
    """
    own = next(
        (words for name in members for key, words in phrases.SIDES.items() if fold(name).startswith(key)),
        None,
    )
    if any(patterns.search(phrases.OF_ONE_NATION, fold(name)) for name in enemies):
        army = next(
            (
                army
                for name in members
                for pattern, army in phrases.ARMIES_OF_ONE_NATION
                if patterns.search(pattern, fold(name))
            ),
            "",
        )
        if army:
            party = _together(members, phrases, in_sentence)
            # What lists its corps is called by its army: 解放军一方.
            short = len(party) <= LONGEST_PARTY
            return SideNames(army, party if short else str(phrases.ONE_SIDE.format(members=army)), None)
    alone = state_named(members[0]) if len(members) == 1 else None
    known = alone.words if alone and not own else ()
    army = next((word for word in known if patterns.search(phrases.ARMY_FORM, word)), "")
    party = next((word for word in known if patterns.search(phrases.PARTY_FORM, word)), "")
    is_state = alone or (len(members) == 1 and patterns.search(phrases.STATE_FORM, fold(members[0])))
    return SideNames(
        own[0] if own else army,
        own[1] if own else party or _together(members, phrases, in_sentence),
        in_sentence(members[0]) if is_state else None,
    )


def _together(members: Sequence[str], phrases: ModuleType, in_sentence: Callable[[str], str]) -> str:
    # Beside the power that it fights for, an army is no party of its own.
    powers = [name for name in members if not patterns.search(phrases.ARMY_OF_A_POWER, fold(name))] or list(
        members
    )
    named = [in_sentence(name) for name in powers[:2]]
    if len(powers) > 2:
        return str(phrases.ONE_SIDE.format(members=phrases.AMONG.join(named) + phrases.AND_OTHERS))
    return str(phrases.ONE_SIDE.format(members=phrases.TOGETHER.join(named)))
