"""The commands that make banks: what they print, and how they refuse."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from quizapp.cli import main

SEED = "seeds/articles/zh/豫湘桂会战.wikitext"


def run(*arguments: str, stdin: bytes = b"") -> Result:
    return CliRunner().invoke(main, arguments, input=stdin)


def test_generate_prints_the_bank_of_a_file() -> None:
    result = run("generate", SEED)
    assert result.exit_code == 0
    assert json.loads(result.stdout)["articles"][0]["title"] == "豫湘桂会战"


def test_generate_reads_standard_input_under_a_given_title() -> None:
    result = run("generate", "-", "--title", "豫湘桂会战", stdin=Path(SEED).read_bytes())
    assert result.exit_code == 0
    assert result.stdout == run("generate", SEED).stdout


def test_generate_writes_where_it_is_told(tmp_path: Path) -> None:
    target = tmp_path / "bank.json"
    assert run("generate", SEED, "--output", str(target)).stdout == ""
    assert target.read_text(encoding="utf-8") == run("generate", SEED).stdout


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "empty"),
        (b"\x7fELF\x00\x01", "binary"),
        ("戰役".encode("big5"), "UTF-8"),
        (b"just words", "no wikitext"),
        (b"a" * 50_000_000, "larger"),
    ],
)
def test_generate_refuses_bad_input_in_one_line_with_exit_code_two(
    tmp_path: Path, content: bytes, said: str
) -> None:
    file = tmp_path / "甲城之战.wikitext"
    file.write_bytes(content)
    result = run("generate", str(file))
    assert result.exit_code == 2
    assert result.stdout == ""
    assert result.stderr.count("\n") == 1 and said in result.stderr and str(file) in result.stderr


@pytest.mark.parametrize(
    "arguments", [("generate", "-"), ("generate", "/nowhere/甲.wikitext"), ("generate", "seeds")]
)
def test_generate_refuses_what_it_cannot_name_or_open(arguments: tuple[str, ...]) -> None:
    result = run(*arguments, stdin=b"'''a''' is a [[battle]].")
    assert result.exit_code == 2
    assert result.stderr.count("\n") == 1


def test_one_title_cannot_name_two_articles() -> None:
    assert run("generate", SEED, SEED, "--title", "甲").exit_code == 2


def test_audit_compares_with_annotations() -> None:
    result = run("audit", "seeds/articles", "--gold", "tests/generator/gold", "--json")
    assert result.exit_code == 0
    scores = json.loads(result.stdout)["gold"]["zh"]
    assert scores["commander"]["recall"] == 1.0
    assert scores["event"]["precision"] >= 0.98
