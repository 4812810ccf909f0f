"""The generator in a process of its own, with limits of time and memory.

The wikitext parser is quadratic on hostile pages and holds Python's lock meanwhile: in the server's own
process one page could stop everybody.
"""

import json
import os
import resource
import signal
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from quizapp.article import Article
from quizapp.bank_file import dump_bank, load_bank
from quizapp.questions import Bank

OUT_OF_MEMORY = 3


@dataclass(frozen=True)
class Limits:
    """What one generation may use: seconds on the clock and of the processor, bytes of memory.

    `parse_seconds` of the processor are for the parser, less for short pages; it reads the longest real ones in a
    tenth of that.
    """

    seconds: float = 60
    cpu_seconds: int = 30
    parse_seconds: float = 1
    memory: int = 1024**3


class GenerationFailed(Exception):
    """No bank came out; `code` names the reason, the message is a sentence for the person who asked."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


def generate_apart(articles: Sequence[Article], limits: Limits | None = None) -> Bank:
    """Make a bank as `generate` does, but where a hostile page can hurt nobody else.

    The bank's articles hold their wikitext. Raises GenerationFailed with the code "too_slow",
    "too_much_memory" or "failed".
    """
    limits = limits or Limits()
    order = {"limits": asdict(limits), "articles": [asdict(article) for article in articles]}
    try:
        done = subprocess.run(
            [sys.executable, "-P", "-m", "quizapp.generator.process"],
            input=json.dumps(order).encode(),
            capture_output=True,
            timeout=limits.seconds,
            # It needs no secret of the server's.
            env={"PYTHONPATH": str(Path(__file__).parents[2]), "PATH": os.defpath},
        )
    except subprocess.TimeoutExpired:
        raise _too_slow() from None
    if done.returncode in (-signal.SIGXCPU, -signal.SIGPROF, -signal.SIGKILL):
        raise _too_slow()
    # The C library, when it cannot even start a thread, says so in words of its own.
    starved = b"MemoryError" in done.stderr or b"allocate memory" in done.stderr
    if done.returncode == OUT_OF_MEMORY or starved:
        raise GenerationFailed(
            "too_much_memory", "Making the questions took too much memory: is this really one article?"
        )
    if done.returncode != 0:
        reason = done.stderr.decode(errors="replace").strip().rpartition("\n")[2]
        raise GenerationFailed("failed", f"The questions could not be made: {reason}")
    own = {article.id: article for article in articles}
    bank = load_bank(done.stdout.decode())
    return replace(bank, articles=tuple(own[article.id] for article in bank.articles))


def _too_slow() -> GenerationFailed:
    return GenerationFailed(
        "too_slow", "Making the questions took too long: the page's markup is unusual, or no article's."
    )


def _limit(limits: Limits) -> None:
    os.nice(10)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CPU, (limits.cpu_seconds, limits.cpu_seconds + 1))
    resource.setrlimit(resource.RLIMIT_AS, (limits.memory, limits.memory))


def _rehearse(articles: Sequence[Article], seconds: float) -> None:
    """Let the parser try the pages; if time runs out, the signal ends the process, as the parser hears none."""
    from quizapp.generator.wikitext.rendering import parse

    size = sum(len(article.wikitext) for article in articles)
    # A short page that takes as long as a long one would take it again and again later on.
    signal.setitimer(signal.ITIMER_PROF, seconds * min(1, 0.25 + size / 100_000))
    for article in articles:
        parse(article.wikitext)
    signal.setitimer(signal.ITIMER_PROF, 0)


def _work() -> int:
    order = json.load(sys.stdin.buffer)
    limits = Limits(**order["limits"])
    _limit(limits)
    from quizapp.generator.generation import generate

    articles = tuple(Article(**article) for article in order["articles"])
    try:
        _rehearse(articles, limits.parse_seconds)
        bank = generate(articles)
    except MemoryError:
        return OUT_OF_MEMORY
    sys.stdout.buffer.write(dump_bank(bank).encode())
    return 0


if __name__ == "__main__":
    sys.exit(_work())
