"""What reading an article gives to item making."""

from dataclasses import dataclass
from functools import cached_property

from quizapp.article import Article
from quizapp.facts import DateValue, Fact, Finding
from quizapp.text import edtf
from quizapp.text.scripts import NameBook


@dataclass(frozen=True)
class Reading:
    """An article's facts and findings; `folded_text` is all of its readable text, for closed-world guards."""

    article: Article
    facts: tuple[Fact, ...]
    findings: tuple[Finding, ...]
    names: NameBook
    folded_text: str

    @cached_property
    def battle_days(self) -> str | None:
        """The battle's days as an interval, None where they are not known."""
        days = {
            each.kind: each.value.edtf
            for each in self.facts
            if each.kind in {"conflict.start", "conflict.end"} and isinstance(each.value, DateValue)
        }
        if "conflict.start" not in days:
            return None
        span = f"{days['conflict.start']}/{days.get('conflict.end', days['conflict.start'])}"
        return span if edtf.is_valid(span) else None
