"""Questions about those who commanded in several battles of a bank."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from quizapp.facts import Fact, stable_id
from quizapp.generator.asking.asked_article import AskedArticle
from quizapp.generator.asking.candidates import Candidate, natural_rank
from quizapp.generator.asking.difficulty import estimate
from quizapp.generator.asking.explanation import evidence_of_several
from quizapp.generator.asking.giveaways import alike_in_origin, all_have_likes
from quizapp.generator.asking.offer import Offer, choice_of, item_of, meaning_of, set_draft, wrong_meanings
from quizapp.generator.asking.relations import keys_of
from quizapp.generator.asking.wording import Wording
from quizapp.kinds import kind_named
from quizapp.questions import ScriptPair, Text
from quizapp.text.folding import match_key

YEARS = 40
"""Nobody commanded in battles further apart."""


def shared_commanders(articles: Sequence[AskedArticle]) -> Iterator[Offer]:
    """Ask who commanded in two battles, and in which battles somebody commanded."""
    held: dict[str, list[tuple[AskedArticle, Fact]]] = {}
    for article in articles:
        for fact in article.of_kind("commander"):
            held.setdefault(keys_of(fact, "value")[0], []).append((article, fact))
    for name in sorted(held):
        posts = list(
            {article.wording.reading.article.id: (article, fact) for article, fact in held[name]}.values()
        )
        if len(posts) < 2:
            continue
        yield from _both(name, posts[0], posts[1], articles, held)
        yield from _in_which(name, posts, articles)


def _both(
    name: str,
    one: tuple[AskedArticle, Fact],
    two: tuple[AskedArticle, Fact],
    articles: Sequence[AskedArticle],
    held: dict[str, list[tuple[AskedArticle, Fact]]],
) -> Iterator[Offer]:
    article, wording = one[0], one[0].wording
    slots = {"one": wording.battle, "two": two[0].wording.battle, "value": wording.value(one[1])}
    others = {
        keys_of(fact, "value")[0]: _why(own, fact, "battles.commander")
        for own in (one[0], two[0])
        for fact in own.of_kind("commander")
    }
    rivals = [
        each for key, each in sorted(others.items()) if key != name and not _is_in_both(each, one[0], two[0])
    ]
    facts = (one[1], two[1])
    answer = _why(article, one[1], "battles.commander")
    alike = {each.identity for each in alike_in_origin(answer, rivals, wording.language)}
    rivals.sort(key=lambda each: (each.identity not in alike, stable_id("b", name, each.identity)))
    rivals = rivals[:3]
    if len(rivals) < 2 or not all_have_likes([answer], rivals, wording.language):
        return
    true = wording.say("battles.commander", "statement", slots)
    explanation = evidence_of_several([_bare(true, wording)], wording, rivals)
    stem = wording.say("battles.commander", "single_choice", slots)
    draft = set_draft("both", facts, article, stem, explanation, estimate("single_choice", facts))
    draft = replace(
        draft, answer=choice_of(replace(answer, why=None)), distractors=tuple(map(choice_of, rivals))
    )
    question = kind_named("single_choice").make(draft)
    also = tuple(
        sorted(
            key
            for key, posts in held.items()
            if {o.wording.reading.article.id for o, _ in posts}
            >= {one[0].wording.reading.article.id, two[0].wording.reading.article.id}
        )
    )
    more = {"answers": (meaning_of(str(question.key), answer), *wrong_meanings(rivals)), "also_right": also}
    yield Offer(1, item_of(question, facts, article, **more), "battles.both")


def _is_in_both(rival: Candidate, one: AskedArticle, two: AskedArticle) -> bool:
    """Tell whether both articles speak of somebody, be it not as of a commander."""
    return all(
        any(key in article.wording.said_key or key in article.sides_of_people for key in rival.keys)
        for article in (one, two)
    )


def _in_which(
    name: str, posts: Sequence[tuple[AskedArticle, Fact]], articles: Sequence[AskedArticle]
) -> Iterator[Offer]:
    article, wording = posts[0][0], posts[0][0].wording
    there = {own.wording.reading.article.id for own, _ in posts}
    keys = {key for _, fact in posts for key in keys_of(fact, "value")}
    strangers = [
        other
        for other in articles
        if other.wording.reading.article.id not in there
        and _years_apart(other, article) <= YEARS
        and not any(key in other.wording.said_key for key in keys)
    ]
    strangers = sorted(strangers, key=lambda other: stable_id("b", name, other.wording.reading.article.id))[
        :2
    ]
    first = sorted(posts, key=lambda post: stable_id("b", name, post[1].id))[:3]
    if not strangers:
        return
    slots = {"value": wording.value(posts[0][1])}
    rights = [_battle(own, None) for own, _ in first]
    wrong = [
        _battle(other, wording.say("battles.several", "why", {**slots, "battle": other.wording.battle}))
        for other in strangers
    ]
    facts = [fact for _, fact in first]
    lines = [own.wording.line("battles.several", {**slots, "battle": own.wording.battle}) for own, _ in first]
    stem = wording.say("battles.several", "multiple_choice", slots)
    draft = set_draft(
        "several",
        facts,
        first[0][0],
        stem,
        evidence_of_several(lines, wording, wrong),
        estimate("multiple_choice", facts),
    )
    draft = replace(draft, answers=tuple(map(choice_of, rights)), distractors=tuple(map(choice_of, wrong)))
    question = kind_named("multiple_choice").make(draft)
    meanings = tuple(meaning_of(stable_id("o", each.identity), each) for each in rights)
    also = tuple(sorted(_battle(own, None).identity for own, _ in posts))
    more = {
        "answers": (*meanings, *wrong_meanings(wrong)),
        "also_right": also,
        "topic": wording.topic("battles.several"),
    }
    yield Offer(1, item_of(question, facts, article, **more), "battles.several")


def _years_apart(one: AskedArticle, other: AskedArticle) -> int:
    years = one.wording.year, other.wording.year
    return YEARS + 1 if None in years else abs((years[0] or 0) - (years[1] or 0))


def _why(article: AskedArticle, fact: Fact, name: str) -> Candidate:
    wording = article.wording
    text = wording.value(fact)
    why = wording.say(name, "why", wording.slots_of(fact))
    return Candidate("person", keys_of(fact, "value"), text, natural_rank(text), why, home=fact.article)


def _battle(article: AskedArticle, why: Text | None) -> Candidate:
    text = article.wording.battle
    return Candidate(
        "conflict", (match_key(article.wording.reading.article.title),), text, natural_rank(text), why
    )


def _bare(text: Text, wording: Wording) -> Text:
    """Take a statement's full stop off, so that it can be a line."""
    stop = wording.phrases.FULL_STOP
    if isinstance(text, ScriptPair):
        return ScriptPair(text.hans.removesuffix(stop), text.hant.removesuffix(stop))
    return text.removesuffix(stop)
