"""The question sets that come with the site: `sources.toml` beside its articles and banks."""

import tomllib
from dataclasses import dataclass, replace
from pathlib import Path

from quizapp.article import revision_of
from quizapp.bank_file import load_bank
from quizapp.questions import Bank


@dataclass(frozen=True)
class Seed:
    """A set as `sources.toml` describes it; the bank's articles hold their wikitext."""

    title: str
    bank: Bank


def read_seeds(folder: Path) -> tuple[Seed, ...]:
    """Read every set of a seed folder. Raises ValueError that names the file which is broken."""
    sources = tomllib.loads((folder / "sources.toml").read_text(encoding="utf-8"))
    texts = {
        article["title"]: (folder / article["file"]).read_text(encoding="utf-8")
        for article in sources["article"]
    }
    return tuple(
        Seed(one["title"], _with_texts(load_bank((folder / one["bank"]).read_text(encoding="utf-8")), texts))
        for one in sources["set"]
    )


def _with_texts(bank: Bank, texts: dict[str, str]) -> Bank:
    for article in bank.articles:
        if article.revision.startswith("sha256:") and article.revision != revision_of(texts[article.title]):
            raise ValueError(
                f"seeds: the bank of {article.title} was made from another revision; make it anew"
            )
    return replace(
        bank, articles=tuple(replace(article, wikitext=texts[article.title]) for article in bank.articles)
    )
