"""Know whose a unit is by what an article says of it elsewhere."""

from dataclasses import replace

from quizapp.generator.reading.drafts import Draft
from quizapp.text import patterns
from quizapp.text.folding import match_key


def sided(posts: list[Draft]) -> list[Draft]:
    """Give a post the side on which the article elsewhere names its unit, or a unit above it."""
    known: dict[str, set[int]] = {}
    for post in posts:
        if post.side:
            for unit in _units(post):
                known.setdefault(unit, set()).add(post.side)
    return [
        post
        if post.side
        else replace(
            post,
            side=next((min(known[unit]) for unit in _units(post) if len(known.get(unit, ())) == 1), None),
        )
        for post in posts
    ]


def _units(post: Draft) -> list[str]:
    """Give the keys of the units in a post's name: 31军, 31军131师."""
    key = match_key(post.qualifier or "")
    return [
        key[: found.end()]
        for found in patterns.finditer(r"(?:集团军|方面军|战区|师团|旅团|军|师|旅)(?![长团])", key)
    ]
