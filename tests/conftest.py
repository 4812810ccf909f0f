"""Databases for the tests. How to use them:

- `database_url`: a fresh, migrated, empty database. The test runs on SQLite and again on PostgreSQL.
- `empty_database_url`: the same without any table, for tests of migrations.
- `database_from(key, build)`: a fresh copy of a database on which `build(url)` ran once in this session
  (build migrates, too); `key` names what it holds. Copies are cheap, so builds need not be.
- `database_engine`: "sqlite" or "postgresql". Where one is enough (pages), redefine it in the folder's
  conftest.py or in the module: `@pytest.fixture` / `def database_engine(): return "sqlite"`.
- QUIZAPP_TEST_DATABASES=sqlite (or postgresql, or both with a comma) chooses. Without it both run, and
  where PostgreSQL is not installed its tests are skipped with the reason; if named, they fail.
- Whoever opens an engine disposes of it: warnings are errors, an unclosed connection too.
"""

import os
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from itertools import count
from pathlib import Path

import pytest

from tests.harness import postgresql

ENGINES = ("sqlite", "postgresql")
NAMED = os.environ.get("QUIZAPP_TEST_DATABASES", "")
CHOSEN = {name.strip() for name in NAMED.split(",")} if NAMED else set(ENGINES)

Build = Callable[[str], object]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Drop the tests on an engine that QUIZAPP_TEST_DATABASES does not name."""
    if CHOSEN - set(ENGINES):
        raise pytest.UsageError(f"QUIZAPP_TEST_DATABASES={NAMED} may name {' and '.join(ENGINES)} only")
    engines = [
        getattr(item, "callspec", None) and item.callspec.params.get("database_engine") for item in items
    ]
    items[:] = [item for item, engine in zip(items, engines, strict=True) if engine in (None, *CHOSEN)]


@pytest.fixture(params=ENGINES)
def database_engine(request: pytest.FixtureRequest) -> str:
    """Name the database under test."""
    return request.param


@pytest.fixture(scope="session")
def cluster() -> Iterator[postgresql.Cluster]:
    """Run one PostgreSQL server for all tests of this process."""
    if "postgresql" not in CHOSEN:
        pytest.skip("QUIZAPP_TEST_DATABASES does not name PostgreSQL")
    if not NAMED and not postgresql.programs():
        pytest.skip(postgresql.MISSING)
    with postgresql.cluster() as running:
        yield running


@pytest.fixture(scope="session")
def _built() -> dict[tuple[str, str], Path | str]:
    return {}


_numbers = count(1)


@pytest.fixture
def database_from(
    database_engine: str,
    _built: dict[tuple[str, str], Path | str],
    request: pytest.FixtureRequest,
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Callable[[str, Build], str]]:
    """Copy a database that was built once, as often as it is wanted."""
    made = []

    def on_sqlite(key: str, build: Build) -> str:
        template = _built.get((database_engine, key))
        if template is None:
            template = tmp_path_factory.mktemp("template") / "quizapp.sqlite"
            build(f"sqlite:///{template}")
            _built[database_engine, key] = template
        copy = tmp_path_factory.mktemp("database") / "quizapp.sqlite"
        made.append(copy)
        if template.exists():
            # The backup API, as a plain copy would miss what still stands in the write-ahead log.
            with closing(sqlite3.connect(template)) as source, closing(sqlite3.connect(copy)) as target:
                source.backup(target)
        return f"sqlite:///{copy}"

    def on_postgresql(key: str, build: Build) -> str:
        cluster = request.getfixturevalue("cluster")
        template = _built.get((database_engine, key))
        if template is None:
            template = f"template_{len(_built)}"
            cluster.execute(f"CREATE DATABASE {template}")
            build(cluster.url(template))
            _built[database_engine, key] = template
        copy = f"test_{next(_numbers)}"
        made.append(copy)
        cluster.execute(f"CREATE DATABASE {copy} TEMPLATE {template}")
        return cluster.url(copy)

    yield on_sqlite if database_engine == "sqlite" else on_postgresql

    for copy in made:
        if database_engine == "sqlite":
            shutil.rmtree(copy.parent)
        else:
            request.getfixturevalue("cluster").execute(f"DROP DATABASE {copy} WITH (FORCE)")


def migrate(url: str) -> None:
    """Bring a database to the newest schema."""
    from quizapp.store import database

    database.migrate(url)


@pytest.fixture
def database_url(database_from: Callable[[str, Build], str]) -> str:
    """Give a fresh, migrated, empty database."""
    return database_from("migrated", migrate)


@pytest.fixture
def empty_database_url(database_from: Callable[[str, Build], str]) -> str:
    """Give a fresh database without any table."""
    return database_from("empty", lambda url: None)
