"""Make the banks that come with the project, from `seeds/sources.toml`."""

import tomllib
from pathlib import Path

from quizapp.bank_file import dump_bank
from quizapp.generator.generation import generate
from quizapp.generator.intake import decode, make_article


def make_seed_banks(folder: Path) -> dict[Path, str]:
    """Give each set's bank file and its text. Raises ValueError where an article is not the revision named."""
    sources = tomllib.loads((folder / "sources.toml").read_text(encoding="utf-8"))
    articles = {}
    for source in sources["article"]:
        article = make_article(
            decode((folder / source["file"]).read_bytes()),
            source["title"],
            source["language"],
            license=source["license"],
            url=source["url"],
            attribution=source["attribution"],
        )
        if article.revision != source["revision"]:
            raise ValueError(
                f"{source['file']} is not the revision that sources.toml names: it is {article.revision}"
            )
        articles[article.title] = article
    return {
        folder / one["bank"]: dump_bank(generate([articles[title] for title in one["articles"]]))
        for one in sources["set"]
    }
