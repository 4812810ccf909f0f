"""The project's own files, for the tests that keep the laws of the house."""

import ast
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "quizapp"
MIGRATIONS = PACKAGE / "store" / "migrations"


@cache
def modules() -> dict[str, Path]:
    """Map the name of each module of the package to its file, but for the generated migrations."""
    found = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        if MIGRATIONS not in path.parents:
            parts = path.relative_to(ROOT).with_suffix("").parts
            found[".".join(part for part in parts if part != "__init__")] = path
    return found


@cache
def tree(path: Path) -> ast.Module:
    """Parse a Python file."""
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def imports(path: Path) -> Iterator[tuple[int, str]]:
    """Yield the line and the full name of everything that a file imports, at its top or inside a function."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}:{node.lineno}: relative import"
            yield from ((node.lineno, f"{node.module}.{alias.name}") for alias in node.names)


@cache
def tracked() -> tuple[Path, ...]:
    """List the project's files: those under version control and those that are about to be."""
    listing = [
        "git",
        "-c",
        "safe.directory=*",
        "ls-files",
        "-z",
        "--cached",
        "--others",
        "--exclude-standard",
    ]
    try:
        names = subprocess.run(listing, cwd=ROOT, capture_output=True, check=True).stdout.decode().split("\0")
    except (OSError, subprocess.CalledProcessError):
        # An unpacked archive has no history: all but what a run leaves behind.
        paths = [path.relative_to(ROOT) for path in ROOT.rglob("*")]
        left = {"instance", "__pycache__", "quizapp.egg-info"}
        names = [
            str(path) for path in paths if not any(part in left or part[0] == "." for part in path.parts)
        ]
    return tuple(ROOT / name for name in sorted(names) if name and (ROOT / name).is_file())


def shown(path: Path, line: int | None = None) -> str:
    """Name a file, and a line in it, as a person looks for it."""
    return f"{path.relative_to(ROOT)}:{line}" if line else str(path.relative_to(ROOT))
