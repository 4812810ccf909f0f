"""`quizapp audit`."""

import json
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from quizapp.generator.audit.articles import Audit, Meter


@click.command()
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path, exists=True))
@click.option(
    "--gold",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    help="Annotations to compare with; articles without one are left out.",
)
@click.option("--json", "as_json", is_flag=True, help="Print JSON instead of text.")
def audit(paths: tuple[Path, ...], gold: Path | None, as_json: bool) -> None:
    """Say what the generator reads, asks and refuses in articles: files, or folders of .wikitext.

    Exits with 1 if it crashed on an article, after all others are done.
    """
    from quizapp.cli.metering import meter
    from quizapp.generator.audit.gold import load_gold
    from quizapp.generator.audit.report import article_lines, total_lines
    from quizapp.generator.audit.totals import article_to_dict, totals

    annotations = load_gold(gold) if gold else None
    measure = meter()
    audits = []
    for file in files_of(paths):
        one = _audit_file(file, measure, annotations)
        if one is None:
            continue
        audits.append(one)
        if not as_json:
            click.echo("\n".join(article_lines(article_to_dict(one))))
    in_all = totals(audits)
    if as_json:
        told = {"articles": [article_to_dict(one) for one in audits], "in_all": in_all}
        click.echo(json.dumps(told, ensure_ascii=False, indent=1))
    else:
        click.echo("\n".join(("", *total_lines(in_all))))
    if in_all["crashed"]:
        click.echo(f"quizapp: the generator crashed on {len(in_all['crashed'])} articles", err=True)
        sys.exit(1)


def files_of(paths: Iterable[Path]) -> list[Path]:
    """List the files named, and those named .wikitext in the folders named."""
    return [
        file for path in paths for file in (sorted(path.rglob("*.wikitext")) if path.is_dir() else [path])
    ]


def _audit_file(
    file: Path, measure: "Meter", annotations: dict[str, dict[str, Any]] | None
) -> "Audit | None":
    from quizapp.generator.audit.articles import Audit, audit_article
    from quizapp.generator.intake import NotAnArticle, decode, make_article

    try:
        article = make_article(decode(file.read_bytes()), file.stem)
    except NotAnArticle as refusal:
        if annotations is not None:
            return None
        return Audit(file.stem, silence=f"It was not taken in: {refusal}.")
    if annotations is not None and article.revision not in annotations:
        return None
    return audit_article(article, measure, (annotations or {}).get(article.revision))
