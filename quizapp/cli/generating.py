"""`quizapp generate` and `quizapp seeds`."""

import sys
from pathlib import Path
from typing import NoReturn

import click

from quizapp.cli.places import PROJECT, SEEDS


@click.command()
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path, allow_dash=True))
@click.option(
    "--language",
    type=click.Choice(["zh", "en"]),
    help="The article's language; told from the text by default.",
)
@click.option("--title", help="The article's title; the file's name by default. For one article.")
@click.option("--output", type=click.Path(path_type=Path), help="Write the bank here instead of printing it.")
def generate(paths: tuple[Path, ...], language: str | None, title: str | None, output: Path | None) -> None:
    """Make a question bank of articles: wikitext files, or - for standard input."""
    from quizapp.generator.intake import NotAnArticle, decode, make_article

    if title and len(paths) > 1:
        _refuse("--title names one article, but several were given; let the file names name them")
    articles = []
    for path in paths:
        try:
            name = title or ("" if str(path) == "-" else path.name.removesuffix(path.suffix))
            articles.append(make_article(decode(_read(path)), name, language))
        except NotAnArticle as refusal:
            _refuse(f"{path}: {refusal}")
        except OSError as error:
            _refuse(f"{path}: {error.strerror}; give the path of a wikitext file")
    from quizapp.bank_file import dump_bank
    from quizapp.generator.generation import generate as make_bank

    text = dump_bank(make_bank(articles))
    if output is None:
        sys.stdout.buffer.write(text.encode())
        return
    try:
        output.write_text(text, encoding="utf-8")
    except OSError as error:
        _refuse(f"{output}: {error.strerror}; give a path that can be written")


@click.command()
def seeds() -> None:
    """Make the banks that come with the project anew, after a change of the generator."""
    from quizapp.generator.seed_banks import make_seed_banks

    for path, text in make_seed_banks(SEEDS).items():
        path.write_text(text, encoding="utf-8")
        click.echo(f"Wrote {path.relative_to(PROJECT)}")


def _read(path: Path) -> bytes:
    """Read one byte more than is taken in, so that a huge file costs nothing before it is refused."""
    from quizapp.generator.intake import LARGEST

    if str(path) == "-":
        return sys.stdin.buffer.read(LARGEST + 1)
    with path.open("rb") as file:
        return file.read(LARGEST + 1)


def _refuse(reason: str) -> NoReturn:
    click.echo(f"quizapp: {reason}", err=True)
    sys.exit(2)
