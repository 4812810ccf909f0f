"""`quizapp audit`."""

from pathlib import Path

import click


@click.command()
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path, exists=True))
@click.option("--gold", type=click.Path(path_type=Path, exists=True), help="Annotations to compare with.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON instead of text.")
def audit(paths: tuple[Path, ...], gold: Path | None, as_json: bool) -> None:
    """Say what the generator reads, asks and refuses in articles: files, or folders of .wikitext."""
    import json
    import time

    from quizapp.generator.audit.articles import audit_article, summary
    from quizapp.generator.audit.gold import load_gold
    from quizapp.generator.intake import NotAnArticle, decode, make_article

    annotations = load_gold(gold) if gold else {}
    files = [
        file for path in paths for file in (sorted(path.rglob("*.wikitext")) if path.is_dir() else [path])
    ]
    audits = []
    for file in files:
        try:
            article = make_article(decode(file.read_bytes()), file.stem)
        except NotAnArticle as refusal:
            click.echo(f"quizapp: {file}: {refusal}", err=True)
            continue
        if annotations and article.revision not in annotations:
            continue
        one = audit_article(article, time.perf_counter, annotations)
        audits.append(one)
        if not as_json:
            kinds = ", ".join(f"{count} {kind}" for kind, count in sorted(one.items.items()))
            click.echo(
                f"{one.title}: {sum(one.facts.values())} facts; {kinds or 'no items'}; {one.seconds:.2f} s"
            )
            for line in (
                *(f"  missed {text}" for text in one.missed),
                *(f"  wrong {text}" for text in one.wrong),
            ):
                click.echo(line)
    click.echo(json.dumps(summary(audits), ensure_ascii=False, indent=1))
