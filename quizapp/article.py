"""An encyclopedia page's wikitext at one moment. Standard library only."""

import hashlib
from dataclasses import dataclass


@dataclass(frozen=True)
class Article:
    """One revision of one page; `id` survives edits and script conversion, `revision` names the moment."""

    id: str
    title: str
    language: str
    revision: str
    license: str
    wikitext: str
    url: str | None = None
    attribution: str | None = None


def revision_of(wikitext: str) -> str:
    """Name a revision that carries no MediaWiki number by the sha256 of its UTF-8 bytes."""
    return "sha256:" + hashlib.sha256(wikitext.encode()).hexdigest()
