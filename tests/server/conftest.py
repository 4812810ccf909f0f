"""The real server on a database that it makes itself, with the seeds that come with it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.harness.oracle import Oracle
from tests.harness.server import Server


@pytest.fixture
def server(tmp_path: Path, empty_database_url: str) -> Iterator[Server]:
    """Run the server for one test."""
    running = Server(tmp_path, empty_database_url)
    running.start()
    yield running
    running.stop()


@pytest.fixture
def oracle(server: Server) -> Oracle:
    """Look into the server's database."""
    return Oracle(server.database_url)
