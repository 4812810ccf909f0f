"""The generator in a process of its own."""

import subprocess
from dataclasses import replace

import pytest

from quizapp.bank_file import dump_bank
from quizapp.generator import process
from quizapp.generator.generation import generate
from quizapp.generator.intake import make_article
from quizapp.generator.process import GenerationFailed, Limits, Stopped, generate_apart
from tests.harness.sources import ROOT

# A third of the seed article: enough to have facts of every kind.
TEXT = (ROOT / "seeds/articles/zh/豫湘桂会战.wikitext").read_text(encoding="utf-8")[:8000]
# The parser takes quadratic time for these.
HOSTILE = "'''Battle''' [[x]] " + "{{a|b=`" * 20_000
# These cost the parser little each, but there are many.
ENDLESS = "'''Battle''' [[x]]\n" + ":" * 1_000_000


def test_it_makes_the_same_bank_as_in_this_process():
    articles = (make_article(TEXT, "豫湘桂会战", url="https://zh.wikipedia.org/", attribution="編者"),)
    apart = generate_apart(articles)
    assert dump_bank(apart) == dump_bank(generate(articles))
    assert apart.articles[0].wikitext == TEXT


@pytest.mark.parametrize(
    "limits",
    [Limits(cpu_seconds=1, parse_seconds=60), Limits(seconds=0.5), Limits(parse_seconds=0.1)],
    ids=["processor", "clock", "parser"],
)
@pytest.mark.parametrize("wikitext", [HOSTILE, ENDLESS], ids=["hostile", "endless"])
def test_a_hostile_page_is_given_up_in_time(limits, wikitext):
    # Pages are looked at when they are taken in; what slips through there must be stopped here.
    article = replace(make_article(TEXT, "Battle"), wikitext=wikitext)
    with pytest.raises(GenerationFailed, match="too long") as failed:
        generate_apart((article,), limits)
    assert failed.value.code == "too_slow"


def test_a_page_that_needs_too_much_memory_is_given_up():
    with pytest.raises(GenerationFailed) as failed:
        generate_apart((make_article(TEXT, "Battle"),), Limits(memory=50 * 1024**2))
    assert failed.value.code == "too_much_memory"


def test_a_failure_is_told_in_one_line():
    broken = replace(make_article(TEXT, "Battle"), language="tlh")
    with pytest.raises(GenerationFailed, match=r"^The questions could not be made: .+") as failed:
        generate_apart((broken,))
    assert failed.value.code == "failed" and "\n" not in str(failed.value)


def test_it_sees_no_secret_of_the_server(monkeypatch):
    seen = {}
    monkeypatch.setattr(
        "subprocess.Popen", lambda *_, env, **__: seen.update(env) or pytest.fail("stop", pytrace=False)
    )
    monkeypatch.setenv("DATABASE_URL", "postgresql://quizapp:secret@host/quizapp")
    with pytest.raises(pytest.fail.Exception):
        generate_apart(())
    assert "secret" not in repr(seen)


def test_it_tells_how_far_it_is():
    told = []
    generate_apart(
        (make_article(TEXT, "豫湘桂会战"),), going_on=lambda progress: told.append(progress) or True
    )
    heard = [progress for progress in told if progress]
    assert heard and all(0 <= progress.share <= 1 for progress in heard)
    assert [progress.share for progress in heard] == sorted(progress.share for progress in heard)


def test_it_reads_asks_and_checks_each_article():
    told = []
    generate((make_article(TEXT, "豫湘桂会战"),) * 2, lambda *step: told.append(step))
    assert [done for step, done, _ in told if step == "reading"] == list(range(8))
    assert list(dict.fromkeys(step for step, _, _ in told)) == ["reading", "asking", "checking"]
    assert len({done for step, done, _ in told if step == "asking"}) > 2


def test_it_ends_when_nobody_wants_it_any_more(monkeypatch):
    processes = []
    real = subprocess.Popen
    monkeypatch.setattr("subprocess.Popen", lambda *a, **k: processes.append(real(*a, **k)) or processes[-1])
    endless = replace(make_article(TEXT, "Battle"), wikitext=ENDLESS)
    with pytest.raises(Stopped):
        generate_apart((endless,), Limits(parse_seconds=60), lambda progress: False)
    assert processes[0].returncode == -9


def test_a_long_article_reaches_a_process_that_is_slow_to_begin(monkeypatch):
    monkeypatch.setattr(process, "LOOKS_EACH", 0.001)
    # More than a pipe holds; nobody reads it before the first look.
    long = make_article(TEXT + "\n<!-- " + "x" * 300_000 + " -->", "豫湘桂会战")
    assert generate_apart((long,), Limits(seconds=60)).questions
