"""Choose the words of a Chinese sentence that tell an event: actor, act and place, without the date."""

import re
from collections.abc import Iterator
from types import ModuleType

from quizapp.generator.reading.prose import Passage, clause_start, clauses, without_brackets
from quizapp.generator.reading.telling import Telling
from quizapp.languages import load
from quizapp.text.dates import DateMention
from quizapp.text.folding import fold

# Longer words than these are no longer one event to ask about.
_LONGEST = 60


def tell(passage: Passage, group: list[DateMention], end: int, names: tuple[str, ...]) -> Iterator[Telling]:
    """Tell what the clauses between a date and the next say; the fall of a place is an event of its own."""
    words = load("zh", "narrative")
    own = clause_start(passage.folded, group[0].start)
    start = group[-1].end
    start += len(passage.folded[start:end]) - len(passage.folded[start:end].lstrip("，,、时起 \u3000"))
    pieces = clauses(passage.folded, start, end)
    falls = [
        piece
        for piece in pieces
        if re.fullmatch(words.FALL_OF_A_PLACE, passage.folded[slice(*piece)].strip())
    ]
    for a, b in falls:
        yield Telling(passage.text(a, b).strip(), own, end, alone=True)
    chosen = _act(passage, [piece for piece in pieces if piece not in falls], words, names)
    if chosen:
        lead = _lead(passage, own, group[0].start, words)
        told = lead + without_brackets(chosen)
        alone = begins_with_actor(fold(told), words, names) and bool(re.search(words.ACTS, fold(told)))
        if told and not (falls and not alone):
            clear = alone and len(group) == 1 and len(told) <= _LONGEST and not lead.endswith("……")
            yield Telling(told, own, end, alone=clear)


def _lead(passage: Passage, own: int, date: int, words: ModuleType) -> str:
    """Give what stands before a date in the middle of its clause, so that the actor is not lost."""
    before = passage.folded[own:date].rstrip()
    bare = re.sub(words.BEFORE_DATE, "", before)
    if not bare.strip():
        return ""
    lead = passage.text(own, own + len(bare)).strip()
    # 主力于某日进抵 reads on without its date; 抗击至某日失守 needs a mark where the date stood.
    stops = before.endswith(("至", "到")) and not bare.endswith("军")
    return f"{lead}……" if stops else lead


def _act(passage: Passage, pieces: list[tuple[int, int]], words: ModuleType, names: tuple[str, ...]) -> str:
    """Choose the clauses that tell the act: the first one, with the clause before it where that names the actor."""
    while len(pieces) > 1 and re.search(words.SCENE, passage.folded[slice(*pieces[0])].strip()):
        pieces = pieces[1:]
    if not pieces:
        return ""
    acting = [
        i for i, (a, b) in enumerate(pieces) if re.search(words.ACTS, without_brackets(passage.folded[a:b]))
    ]
    head = passage.text(*pieces[0]).strip()
    if not acting or acting[0] == 0:
        return head
    if acting[0] == 1 and pieces[1][1] - pieces[0][0] <= _LONGEST:
        return f"{head}，{passage.text(*pieces[1]).strip()}"
    last = passage.text(*pieces[acting[-1]]).strip()
    if begins_with_actor(fold(head), words, names) and last[0] in words.ADDRESSING:
        return f"{head}……{last}"
    return passage.text(*pieces[acting[0]]).strip()


def begins_with_actor(folded: str, words: ModuleType, names: tuple[str, ...]) -> bool:
    """Tell whether a clause names who acts: an army, a unit, a falling place or a person known by name."""
    return bool(re.match(words.ACTOR, folded)) or folded.startswith(names)
