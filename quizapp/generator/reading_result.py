"""What reading an article gives to item making."""

from dataclasses import dataclass

from quizapp.article import Article
from quizapp.facts import Fact, Finding
from quizapp.text.scripts import NameBook


@dataclass(frozen=True)
class Reading:
    """An article's facts and findings; `folded_text` is all of its readable text, for closed-world guards."""

    article: Article
    facts: tuple[Fact, ...]
    findings: tuple[Finding, ...]
    names: NameBook
    folded_text: str
