"""Read how a battle ended: the result in the article's words, and the winner where they plainly name one."""

import re
from collections.abc import Iterator

from quizapp.facts import TextValue
from quizapp.generator.reading.drafts import Draft
from quizapp.generator.reading.infobox_people import side_words
from quizapp.generator.reading.infobox_value import FieldValue
from quizapp.generator.wikitext.items_in_value import lines
from quizapp.text import patterns
from quizapp.text.folding import fold

# A name that long may stand for a longer one that begins with it.
_LONG_NAME = 5
# What no other side is called may stand for a name that holds it.
_SHORT_NAME = 3


def read_result(value: FieldValue, sides: list[Draft]) -> Iterator[Draft]:
    """Read the result's first line; it names the winner among `sides` unless another line gives another."""
    ranges = [(start, end) for start, end in lines(value.rendered) if end > start]
    start, end = ranges[0] if ranges else (0, 0)
    text = value.rendered.text[start:end]
    if not text or patterns.search(value.words.NO_RESULT, fold(text)):
        return
    yield value.draft(TextValue(text), start, end)
    if patterns.search(value.words.NEGOTIATED, fold(text)):
        return
    clauses = [(found.start(), found[0]) for found in patterns.finditer(r"[^，,；;。]+", fold(text))]
    at, clause = clauses[0] if clauses else (0, fold(text))
    won = _winners(clause, value, sides)
    if not won and len(clauses) > 1 and patterns.search(value.words.VICTORY, clauses[-1][1]):
        # What was lost and held stands first, who won last.
        at, clause = clauses[-1]
        won = _winners(clause, value, sides)
    elsewhere = {
        side
        for other in ranges[1:]
        for side in _winners(fold(value.rendered.text[slice(*other)]), value, sides)
    }
    elsewhere |= {side for _, other in clauses for side in _outright(other, value, sides)}
    if len(won) == 1 and elsewhere <= set(won):
        # Another side named before the victory would be the beaten one, or an ally.
        ((winner, found),) = won.values()
        yield value.draft(
            winner.value,
            start + at,
            start + at + len(clause),
            kind="conflict.winner",
            side=winner.side,
            qualifier=_how(text[at:][: found.end("how")], clause[: found.end("how")], winner, found)
            if found.re.pattern == value.words.VICTORY
            else None,
        )


def _outright(clause: str, value: FieldValue, sides: list[Draft]) -> set[int | None]:
    """Give the sides that a clause says to have won."""
    return set(_winners(clause, value, sides)) if patterns.search(value.words.VICTORY, clause) else set()


def _winners(
    clause: str, value: FieldValue, sides: list[Draft]
) -> dict[int | None, tuple[Draft, re.Match[str]]]:
    if patterns.search(value.words.NO_VICTORY, clause):
        return {}
    found = patterns.search(value.words.VICTORY, clause)
    if not found:
        return _not_the_beaten(clause, value, sides)
    won: dict[int | None, tuple[Draft, re.Match[str]]] = {}
    named = clause[: found.start()].strip()
    # 解放军, too, where no other side's name holds that word.
    holding = {side.side for side in sides if len(named) >= _SHORT_NAME and _holds(side, named)}
    for side in sides:
        words = side_words(side)
        if (
            any(word in clause[: found.end()] for word in words)
            or (
                # 中国人民解放军 wins for 中国人民解放军华东野战军.
                len(named) >= _LONG_NAME and any(word.startswith(named) for word in words)
            )
            or holding == {side.side}
        ):
            # Of several parties of one side the first that is named leads.
            won.setdefault(side.side, (side, found))
    return won


def _holds(side: Draft, named: str) -> bool:
    """Tell whether a side's name holds a name, as words of their own where letters make words."""
    whole = re.compile(rf"(?<![^\W\u4e00-\u9fff]){re.escape(named)}(?![^\W\u4e00-\u9fff])")
    return any(whole.search(word) for word in side_words(side))


def _not_the_beaten(
    clause: str, value: FieldValue, sides: list[Draft]
) -> dict[int | None, tuple[Draft, re.Match[str]]]:
    """Of two sides the one won whose enemy alone is said to be beaten."""
    found = patterns.search(value.words.DEFEAT, clause)
    beaten = {side.side for side in sides if any(word in clause for word in side_words(side))}
    others = {side.side: side for side in reversed(sides) if side.side not in beaten}
    if not found or len(beaten) != 1 or len(others) != 1:
        return {}
    ((number, winner),) = others.items()
    return {number: (winner, found)}


def _how(text: str, folded: str, winner: Draft, found: re.Match[str]) -> str:
    """Give the kind of victory: what follows the winner's name."""
    ends = [folded.rfind(word) + len(word) for word in side_words(winner) if word in folded]
    end = max(ends, default=found.start("how"))
    return (
        patterns.sub(r"^(?:軍隊|军队|軍|军|方|联军|聯軍|获得|獲得|取得|获|獲)+", "", text[end:]).strip()
        or text[end:].strip()
    )
