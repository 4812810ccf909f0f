"""A throw-away PostgreSQL server for the tests: made, used and removed within one run."""

import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psycopg

OWNER = "quizapp"
MISSING = "PostgreSQL's server programs are not installed (Debian: apt-get install postgresql)"


@dataclass(frozen=True)
class Cluster:
    """A running server that listens on a socket in `folder` only."""

    folder: Path

    def url(self, database: str) -> str:
        """Give the address of one database, as DATABASE_URL wants it."""
        return f"postgresql://{OWNER}@/{database}?host={self.folder}"

    def execute(self, statement: str) -> None:
        """Run one statement outside any transaction, as CREATE DATABASE needs."""
        with psycopg.connect(
            host=str(self.folder), user=OWNER, dbname="postgres", autocommit=True
        ) as connection:
            connection.execute(statement.encode())


def programs() -> Path | None:
    """Find the folder of initdb and postgres: on the path, or the newest that Debian keeps off it."""
    found = shutil.which("initdb")
    if found:
        return Path(found).resolve().parent
    folders = [path.parent for path in Path("/usr/lib/postgresql").glob("*/bin/initdb")]
    return max(folders, key=lambda folder: float(folder.parent.name), default=None)


@contextmanager
def cluster() -> Iterator[Cluster]:
    """Run a server until the block ends. Only call where `programs()` found some."""
    bin_folder = programs()
    assert bin_folder, MISSING
    folder = Path(tempfile.mkdtemp(prefix="quizapp-pg-"))
    # PostgreSQL refuses to run as root.
    if os.geteuid() == 0:
        shutil.chown(folder, "postgres", "postgres")
        other_user = {"user": "postgres", "group": "postgres", "extra_groups": []}
    else:
        other_user = {}
    data = folder / "data"
    initdb = [bin_folder / "initdb", "-D", data, "-U", OWNER, "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8"]
    subprocess.run([*initdb, "--no-sync"], check=True, capture_output=True, cwd=folder, **other_user)
    # The server itself is never killed by a test, so it need not wait for the disk.
    options = ["-k", folder, "-c", "listen_addresses=", "-c", "fsync=off", "-c", "max_connections=200"]
    with (folder / "log").open("wb") as log:
        server = subprocess.Popen(
            [bin_folder / "postgres", "-D", data, *options],
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            cwd=folder,
            **other_user,
        )
    running = Cluster(folder)
    try:
        _wait(running, server)
        yield running
    finally:
        server.send_signal(signal.SIGQUIT)
        server.wait()
        shutil.rmtree(folder)


def _wait(running: Cluster, server: subprocess.Popen) -> None:
    for _ in range(300):
        try:
            running.execute("SELECT 1")
            return
        except psycopg.OperationalError:
            if server.poll() is not None:
                break
            time.sleep(0.1)
    raise RuntimeError(f"PostgreSQL did not start:\n{(running.folder / 'log').read_text()}")
