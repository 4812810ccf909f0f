"""The real server, started as its users start it, on a folder and a database of its own."""

import os
import re
import signal
import socket
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path
from random import SystemRandom
from urllib.parse import urlsplit

from tests.harness.browsing import Client
from tests.harness.sources import ROOT

# Generous, because both cores may be busy: no test asserts a time.
PATIENCE = 120


def free_port() -> int:
    """Find a port that nobody uses, below those that the system gives to clients.

    A client that keeps knocking while the server is down could otherwise be given the very port it knocks at,
    and hold it.
    """
    for port in SystemRandom().sample(range(12_000, 32_000), 100):
        with socket.socket() as probe:
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                continue
            return port
    raise RuntimeError("no port is free")


@dataclass
class Server:
    """`quizapp run` with several workers, in a process group that can be killed as one."""

    folder: Path
    database_url: str
    arguments: tuple[str, ...] = ("--workers", "2", "--threads", "4")
    port: int = field(default_factory=free_port)
    process: subprocess.Popen | None = None

    @property
    def address(self) -> str:
        """Give the address that the pages are under."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def log(self) -> Path:
        """Give the file that holds what the server printed, over all its starts."""
        return self.folder / "server.log"

    def start(self) -> None:
        """Start it and wait until it answers."""
        command = [sys.executable, "-m", "quizapp", "run", "--port", str(self.port), *self.arguments]
        surroundings = {
            "PATH": os.environ["PATH"],
            "HOME": str(self.folder),
            "DATABASE_URL": self.database_url,
            "QUIZAPP_INSTANCE": str(self.folder),
        }
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                command,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                cwd=ROOT,
                env=surroundings,
                start_new_session=True,
            )
        self._wait()

    def kill(self) -> None:
        """Kill the whole process group, as a power cut or the kernel would: nobody may tidy up."""
        os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()
        until = time.monotonic() + PATIENCE
        # Its workers die a moment later, and until then they hold the port.
        while time.monotonic() < until and self._listens():
            time.sleep(0.01)

    def stop(self) -> None:
        """Ask it to stop, and see to it."""
        if self.process is None or self.process.poll() is not None:
            return
        self.process.terminate()
        try:
            self.process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self.kill()

    def first_teacher_path(self) -> str:
        """Find the one-time link of the first teacher in what the server printed."""
        link = re.search(r"https?://\S+/account/first-teacher/\S+", self.log.read_text())
        assert link, f"no first-teacher link in:\n{self.log.read_text()}"
        return urlsplit(link[0]).path

    def _listens(self) -> bool:
        try:
            socket.create_connection(("127.0.0.1", self.port), timeout=1).close()
        except OSError:
            return False
        return True

    def _wait(self) -> None:
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            if self.process.poll() is not None:
                break
            try:
                if Client(self.port).get("/healthz").status == 200:
                    return
            except OSError:
                pass
            time.sleep(0.05)
        raise RuntimeError(f"the server does not answer:\n{self.log.read_text()}")
