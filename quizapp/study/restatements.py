"""What an article states otherwise than before: facts kept, changed, new and gone, and the questions they touch."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from quizapp.facts import DateValue, Fact, QuantityValue, Source
from quizapp.questions import Question, in_script
from quizapp.study.wordings import same_fact
from quizapp.text.dates import format_date
from quizapp.text.folding import fold
from quizapp.text.numbers import format_quantity

Facts = Mapping[str, Fact]
# The kind of a fact that a teacher made up a question for: no article states it, and none takes it back.
OWN = "own"


@dataclass(frozen=True)
class FactChange:
    """A fact before and after; a withheld one counts as not stated, as nothing asks about it."""

    code: Literal["kept", "changed", "new", "gone"]
    before: Fact | None
    after: Fact | None


def compare_facts(before: Facts, after: Facts) -> dict[str, FactChange]:
    """Say what becomes of each fact, in the order of the new ones; what is gone comes last."""
    changes = {id: _met(before.get(id), fact) for id, fact in after.items()}
    changes |= {
        id: _met(fact, fact if fact.kind == OWN else None) for id, fact in before.items() if id not in after
    }
    return {id: change for id, change in changes.items() if change is not None}


def _met(before: Fact | None, after: Fact | None) -> FactChange | None:
    was, stands = (fact is not None and fact.status == "ok" for fact in (before, after))
    if not was or not stands or before is None or after is None:
        code = "new" if stands else "gone" if was else None
        return FactChange(code, before, after) if code else None
    return FactChange("kept" if same_fact(before, after) else "changed", before, after)


class Touched:
    """Tells which moved facts a question is about, and which it only names."""

    def __init__(self, facts: Mapping[str, FactChange]) -> None:
        self.moved = {id: change for id, change in facts.items() if change.code != "kept"}
        self.standing = facts.keys() - self.moved
        self._names = {
            id: _any_of(
                {name for fact in (change.before, change.after) if fact is not None for name in _names(fact)}
            )
            for id, change in self.moved.items()
        }

    def asked(self, question: Question) -> tuple[FactChange, ...]:
        """List the moved facts that a question is about."""
        return tuple(self.moved[id] for id in question.facts if id in self.moved)

    def named(self, *wordings: Question | None) -> tuple[FactChange, ...]:
        """List the moved facts that stand in any of these wordings."""
        words = "\n".join(_words(one) for one in wordings if one is not None)
        return tuple(self.moved[id] for id, names in self._names.items() if names.search(words))

    def leaves(self, question: Question) -> bool:
        """Tell whether a question is as right as it was: what it asks stands, and it names nothing that moved."""
        return self.standing.issuperset(question.facts) and not self.named(question)


Places = Mapping[tuple[str, int, int, str], Source]


def moved_places(before: Facts, after: Facts) -> Places:
    """Say where the sources of facts that still stand are found now, and in which words."""
    return {
        _place(fact.source): replace(after[id].source, before="", after="")
        for id, fact in before.items()
        if id in after and same_fact(fact, after[id])
    }


def with_places(question: Question, places: Places) -> Question:
    """Let the sources that a question shares with facts stand where those stand now."""
    sources = tuple(places.get(_place(one), one) for one in question.sources)
    return replace(question, sources=sources) if sources != question.sources else question


def _place(source: Source) -> tuple[str, int, int, str]:
    return source.article, source.start, source.end, source.quote


def _any_of(names: set[str]) -> re.Pattern[str]:
    """Find any of some names; a month is not named by its days, nor 500 by 1,500."""
    said = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    return re.compile(rf"(?<![\d,])(?:{said})(?!\d)" if said else r"(?!)")


def _names(fact: Fact) -> set[str]:
    """List how what a fact states may be written in a question, folded."""
    value = fact.value
    names = {fact.qualifier or "", getattr(value, "name", ""), getattr(value, "text", "")}
    names |= set(getattr(value, "aliases", ()))
    for edtf in (fact.when, value.edtf if isinstance(value, DateValue) else None):
        if edtf:
            names |= {format_date(edtf, language) for language in ("zh-Hans", "en")}
    if isinstance(value, QuantityValue):
        names |= {format_quantity(value, language) for language in ("zh-Hans", "en")}
    return {fold(name).casefold() for name in names if name}


def _words(question: Question) -> str:
    texts: Sequence = [
        question.stem,
        *(text for option in question.options for text in (option.text, option.why)),
        *(item.text for item in question.items),
        *(side for pair in question.pairs for side in (pair.left, pair.right)),
        *question.accept,
    ]
    return fold("\n".join(in_script(text, "zh-Hans") for text in texts if text)).casefold()
