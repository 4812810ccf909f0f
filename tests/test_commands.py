"""The commands that make banks: what they print, and how they refuse."""

import json
import re
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from quizapp.article import Article
from quizapp.cli import main
from quizapp.generator.reading.articles import read_article
from quizapp.generator.reading_result import Reading
from quizapp.infoboxes.military_conflict import INFOBOX

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
    told = json.loads(result.stdout)
    scores = told["in_all"]["gold"]["zh"]
    assert scores["commander"]["recall"] == 1.0
    assert scores["event"]["precision"] >= 0.98
    assert set(told["articles"][0]["gold"]) <= set(scores)
    assert told["articles"][0]["missed"]


def test_audit_leaves_out_what_is_not_annotated(articles: Path, tmp_path: Path) -> None:
    (tmp_path / "gold").mkdir()
    result = run("audit", str(articles), "--gold", str(tmp_path / "gold"), "--json")
    assert json.loads(result.stdout)["in_all"]["articles"] == 0


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    """A battle, a page about something else, and a file that is no page."""
    folder = tmp_path / "articles"
    folder.mkdir()
    battle = INFOBOX.example.wikitext
    (folder / "甲城之战.wikitext").write_text(battle, encoding="utf-8")
    (folder / "Tea.wikitext").write_text("'''Tea''' is a [[drink]].", encoding="utf-8")
    (folder / "note.wikitext").write_text("just words", encoding="utf-8")
    return folder


def test_audit_says_of_each_article_what_was_made_or_why_nothing(articles: Path) -> None:
    result = run("audit", str(articles))
    assert result.exit_code == 0
    assert "甲城之战 (zh, " in result.stdout
    assert "no items: This article is not about a battle" in result.stdout
    assert "no items: It was not taken in: it is no wikitext" in result.stdout
    assert "In all 3 articles" in result.stdout


def test_audit_tells_people_and_programs_the_same(articles: Path) -> None:
    told = json.loads(run("audit", str(articles), "--json").stdout)
    assert [article["title"] for article in told["articles"]] == ["Tea", "note", "甲城之战"]
    assert set(told["in_all"]["without_items"]) >= {"Tea", "note"}
    shown = run("audit", str(articles)).stdout
    for kind, count in told["articles"][2]["facts"].items():
        assert f"{count} {kind}" in shown
    assert all(name in shown for name in told["in_all"]["cues"])


def test_a_crash_on_one_article_loses_no_other_and_fails_at_the_end(
    articles: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def crash(article: Article) -> Reading:
        if article.title == "Tea":
            raise ZeroDivisionError("no cups")
        return read_article(article)

    monkeypatch.setattr("quizapp.generator.audit.articles.read_article", crash)
    result = run("audit", str(articles))
    assert result.exit_code == 1
    assert "Tea: CRASH: ZeroDivisionError: no cups" in result.stdout
    assert "甲城之战 (zh, " in result.stdout
    assert result.stderr.strip() == "quizapp: the generator crashed on 1 articles"


def test_benchmark_measures_against_parsing_alone(articles: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("quizapp.cli.benchmarking.SEEDS", articles.parent)
    result = run("benchmark", "--runs", "1", "--in-a-row", "2", "--json")
    assert result.exit_code == 0
    told = json.loads(result.stdout)
    assert [cost["title"] for cost in told["articles"]] == ["Tea", "甲城之战"]
    assert told["in_all"]["ratio"] > 1
    assert "generator/reading" in told["rooms"]
    assert len(told["memory"]["halves"]) == 2


def test_benchmark_tells_people_where_the_time_goes(articles: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("quizapp.cli.benchmarking.SEEDS", articles.parent)
    monkeypatch.setattr(
        "quizapp.generator.audit.hostile_pages.FAMILIES", {"links never closed": "[[x|", "escapes": "&lt; "}
    )
    monkeypatch.setattr("quizapp.generator.audit.hostile_pages.SIZES", (20_000,))
    result = run("benchmark", "--runs", "1", "--in-a-row", "2", "--hostile")
    assert result.exit_code == 0
    assert "times as long as parsing alone" in result.stdout
    assert "Memory over 2 articles" in result.stdout
    assert re.search(r"tangled +20000 characters of links never closed", result.stdout)
    assert re.search(r"0 questions +20000 characters of escapes", result.stdout)
