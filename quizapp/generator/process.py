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
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from quizapp.article import Article
from quizapp.bank_file import dump_bank, load_bank
from quizapp.questions import Bank

OUT_OF_MEMORY = 3
LOOKS_EACH = 0.2
"""Seconds between two looks at how far the process is."""
MARK = b"progress "
SHARES = {"reading": (0.0, 0.4), "asking": (0.4, 0.9), "checking": (0.9, 1.0)}


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


@dataclass(frozen=True)
class Progress:
    """How far a generation is: its step, how much of that is done, and of how much."""

    step: str
    done: int
    of: int

    @property
    def share(self) -> float:
        """Give how much of the whole is done; as the steps share the time of long articles."""
        first, last = SHARES[self.step]
        return first + (last - first) * min(1, self.done / max(1, self.of))


class Stopped(Exception):
    """Whoever asked for a generation wants it no more."""


def generate_apart(
    articles: Sequence[Article],
    limits: Limits | None = None,
    going_on: Callable[[Progress | None], bool] = lambda progress: True,
) -> Bank:
    """Make a bank as `generate` does, but where a hostile page can hurt nobody else.

    The bank's articles hold their wikitext. `going_on` is called all the while, with how far it is; where it says
    no, the process ends and Stopped is raised. Raises GenerationFailed with the code "too_slow",
    "too_much_memory" or "failed".
    """
    limits = limits or Limits()
    order = {"limits": asdict(limits), "articles": [asdict(article) for article in articles]}
    status, out, said = _run(json.dumps(order).encode(), limits.seconds, going_on)
    if status in (-signal.SIGXCPU, -signal.SIGPROF, -signal.SIGKILL):
        raise _too_slow()
    # The C library, when it cannot even start a thread, says so in words of its own.
    if status == OUT_OF_MEMORY or b"MemoryError" in said or b"allocate memory" in said:
        raise GenerationFailed(
            "too_much_memory", "Making the questions took too much memory: is this really one article?"
        )
    if status != 0:
        reason = said.decode(errors="replace").strip().rpartition("\n")[2]
        raise GenerationFailed("failed", f"The questions could not be made: {reason}")
    own = {article.id: article for article in articles}
    bank = load_bank(out.decode())
    return replace(bank, articles=tuple(own[article.id] for article in bank.articles))


def _run(
    order: bytes, seconds: float, going_on: Callable[[Progress | None], bool]
) -> tuple[int, bytes, bytes]:
    """Run the process to its end; give its status and what it wrote and said."""
    until = time.monotonic() + seconds
    with ExitStack() as held:
        # No pipe: `communicate` forgets what it has not sent when it is called again.
        given = held.enter_context(tempfile.TemporaryFile())
        given.write(order)
        given.seek(0)
        process = held.enter_context(
            subprocess.Popen(
                [sys.executable, "-P", "-m", "quizapp.generator.process"],
                stdin=given,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                # It needs no secret of the server's.
                env={"PYTHONPATH": str(Path(__file__).parents[2]), "PATH": os.defpath},
            )
        )
        try:
            while True:
                try:
                    out, said = process.communicate(timeout=LOOKS_EACH)
                except subprocess.TimeoutExpired as waiting:
                    if time.monotonic() > until:
                        raise _too_slow() from None
                    if not going_on(_progress(waiting.stderr or b"")):
                        raise Stopped from None
                else:
                    return process.returncode, out, said
        except BaseException:
            process.kill()
            raise


def _progress(said: bytes) -> Progress | None:
    """Read the last whole line about progress; there is none before the first."""
    lines = [line for line in said.split(b"\n")[:-1] if line.startswith(MARK)]
    if not lines:
        return None
    step, done, of = lines[-1].removeprefix(MARK).decode().split()
    return Progress(step, int(done), int(of))


def _too_slow() -> GenerationFailed:
    return GenerationFailed(
        "too_slow", "Making the questions took too long: the page's markup is unusual, or no article's."
    )


def _limit(limits: Limits) -> None:
    # Learners come first; yet on a busy machine it must come to its end.
    os.nice(5)
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


class _Teller:
    """Writes each new step, and every hundredth part of one."""

    def __init__(self) -> None:
        self.last = ("", -1)

    def __call__(self, step: str, done: int, of: int) -> None:
        now = (step, 100 * done // max(1, of))
        if now != self.last:
            self.last = now
            sys.stderr.buffer.write(MARK + f"{step} {done} {of}\n".encode())
            sys.stderr.buffer.flush()


def _work() -> int:
    order = json.load(sys.stdin.buffer)
    limits = Limits(**order["limits"])
    _limit(limits)
    from quizapp.generator.generation import generate

    articles = tuple(Article(**article) for article in order["articles"])
    try:
        _rehearse(articles, limits.parse_seconds)
        bank = generate(articles, _Teller())
    except MemoryError:
        return OUT_OF_MEMORY
    sys.stdout.buffer.write(dump_bank(bank).encode())
    return 0


if __name__ == "__main__":
    sys.exit(_work())
