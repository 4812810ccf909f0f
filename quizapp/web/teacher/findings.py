"""What the generator noticed in the articles and did not ask about, with the words concerned."""

from dataclasses import dataclass

from flask import render_template

from quizapp.facts import Fact, Finding, Source
from quizapp.store import banks
from quizapp.web import access, identity
from quizapp.web.sources import Cited, cite
from quizapp.web.teacher import bp
from quizapp.web.teacher.questions import sources_of

# What the articles themselves should be checked for comes first, refused questions last.
ABOUT_ARTICLES = ("contradiction", "chronology", "contested", "unreadable", "no_infobox", "not_a_battle")


@dataclass(frozen=True)
class Shown:
    """A finding with the words that it is about."""

    message: str
    language: str
    quotes: tuple[Cited, ...]


@dataclass(frozen=True)
class Group:
    """Findings of one sort."""

    code: str
    about_article: bool
    findings: list[Shown]


@bp.get("/sets/<int:set_id>/findings")
@access.teacher
def findings(set_id: int) -> str:
    """Group the findings of the newest release by their sort."""
    chosen = access.taught_set_for(identity.current_person(), set_id)
    found = banks.findings_of_release(chosen.release_id)
    facts = {fact.id: fact for fact in banks.facts_of_release(chosen.release_id)}
    articles = sources_of(chosen.release_id)
    groups: dict[str, list[Shown]] = {}
    for finding in found:
        quotes = cite(_sources(finding, facts), articles)
        shown = Shown(finding.message, chosen.language, quotes)
        groups.setdefault(finding.code, []).append(shown)
    return render_template(
        "teacher/findings.html",
        set=chosen,
        count=len(found),
        groups=[Group(code, code in ABOUT_ARTICLES, groups[code]) for code in sorted(groups, key=_rank)],
    )


def _rank(code: str) -> tuple[int, str]:
    return (ABOUT_ARTICLES.index(code) if code in ABOUT_ARTICLES else len(ABOUT_ARTICLES), code)


def _sources(finding: Finding, facts: dict[str, Fact]) -> list[Source]:
    """Give the places a finding is about, each once."""
    named = [facts[fact].source for fact in finding.facts if fact in facts]
    places = [*([finding.source] if finding.source else []), *named]
    return list({(place.article, place.start, place.end): place for place in places}.values())
