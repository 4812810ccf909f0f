"""An article to read before one is asked: its sides, its days, its order of battle, its passages with their facts."""

from collections.abc import Callable
from dataclasses import dataclass

from flask import render_template

from quizapp.article import Article
from quizapp.facts import EntityValue, Fact
from quizapp.questions import Text
from quizapp.store import banks, cards
from quizapp.study.corrections import words_of
from quizapp.study.passages import Section, Side, Unit, days, order_of_battle, places_in_time, sections, sides
from quizapp.text.date_values import format_date
from quizapp.text.scripts import name_book, script_pair
from quizapp.web import access, identity
from quizapp.web.learner import bp

OUTLINE = (
    "conflict.name",
    "conflict.part_of",
    "conflict.start",
    "conflict.end",
    "conflict.place",
    "conflict.result",
)


@dataclass(frozen=True)
class Page:
    """One article's reading page."""

    article: Article
    outline: tuple[tuple[str, tuple[Fact, ...]], ...]
    sides: tuple[Side, ...]
    units: tuple[Unit, ...]
    days: tuple[tuple[str, float, Fact], ...]
    sections: tuple[Section, ...]
    shown: Callable[[str], Text]
    said: Callable[[Fact], Text]


@bp.get("/sets/<int:set_id>/read")
@access.anybody
def read(set_id: int) -> str:
    """Show each article of the set with what is asked about it."""
    person = identity.current_person()
    chosen = access.practised_set_for(person, set_id)
    facts = banks.facts_of_release(chosen.release_id)
    asked = set(cards.facts_asked(chosen.release_id))
    met = {}
    if person is not None:
        found = cards.cards_of_release(person.id, chosen.release_id)
        met = {card.fact_id: card.memory is not None for card in found}
    pages = [
        _page(article, [fact for fact in facts if fact.article == article.id])
        for article in banks.articles_of_set(set_id)
    ]
    return render_template(
        "learner/reading.html",
        set=chosen,
        pages=pages,
        asked=asked,
        met=met,
        day=lambda edtf: format_date(edtf, chosen.language),
    )


def _page(article: Article, facts: list[Fact]) -> Page:
    spellings = [
        [fact.value.name, *fact.value.aliases] for fact in facts if isinstance(fact.value, EntityValue)
    ]
    names = name_book([[article.title], *spellings])

    def shown(text: str) -> Text:
        return script_pair(text, names) if article.language == "zh" else text

    def said(fact: Fact) -> Text:
        return shown(words_of(fact, article.language))

    told = days(facts)
    return Page(
        article=article,
        outline=tuple((kind, stated) for kind in OUTLINE if (stated := _stated(facts, kind))),
        sides=tuple(sides(facts)),
        units=tuple(order_of_battle(facts)),
        days=tuple(
            (edtf, place, fact)
            for (edtf, fact), place in zip(told, places_in_time([edtf for edtf, _ in told]), strict=True)
        ),
        sections=tuple(sections(facts)),
        shown=shown,
        said=said,
    )


def _stated(facts: list[Fact], kind: str) -> tuple[Fact, ...]:
    return tuple(fact for fact in facts if fact.kind == kind and fact.status == "ok")
