"""The habits of the house: names, sizes, docstrings, type hints, and what no file of the project may hold."""

import ast
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

from tests.harness.sources import PACKAGE, ROOT, modules, shown, tracked, tree

LONGEST = 400
NAMES_OF_NOTHING = {"util", "utils", "helper", "helpers", "common", "misc", "manager", "base", "core"}
CODE = {".py", ".html", ".js", ".css"}
DEFINITIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)

OURS = [path for path in tracked() if "vendor" not in path.parts]
SOURCES = list(modules().values())


def text_of(path: Path) -> str:
    """Read a file; what is not text holds no text."""
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return ""


def public() -> Iterator[tuple[Path, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef]]:
    """Yield what other files may use of each file."""
    for path in SOURCES:
        for node in public_definitions(tree(path).body):
            yield path, node


def public_definitions(
    body: list[ast.stmt],
) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef]:
    """Yield the functions, classes and methods that other files may use."""
    for node in body:
        if isinstance(node, DEFINITIONS) and not node.name.startswith("_"):
            yield node
            if isinstance(node, ast.ClassDef):
                yield from public_definitions(node.body)


def test_a_file_is_named_for_its_task_or_noun():
    # templates/base.html is what every Flask project calls it.
    named = [path for path in OURS if path.suffix != ".html"]
    stems = {path: {Path(part).stem for part in path.relative_to(ROOT).parts} for path in named}
    assert [shown(path) for path in named if stems[path] & NAMES_OF_NOTHING] == []


def test_a_file_can_be_read_in_one_sitting():
    lines = {path: text_of(path).count("\n") for path in OURS if path.suffix in CODE and not is_data(path)}
    assert [(shown(path), count) for path, count in lines.items() if count > LONGEST] == []


def is_data(path: Path) -> bool:
    """Tell whether a Python file only names values."""
    return path.suffix == ".py" and not any(isinstance(node, DEFINITIONS) for node in ast.walk(tree(path)))


def test_what_is_public_says_what_it_does():
    silent = [shown(path) for path in SOURCES if not ast.get_docstring(tree(path))]
    for path, node in public():
        if not ast.get_docstring(node):
            silent.append(f"{shown(path, node.lineno)}: {node.name}")
    assert silent == []


def test_a_docstring_does_not_repeat_the_type_hints():
    blocks = r"^\s*(Args|Arguments|Parameters|Returns|Yields)\s*:?\s*$|^\s*:(param|return)"
    assert [
        f"{shown(path, node.lineno)}: {node.name}"
        for path, node in public()
        if re.search(blocks, ast.get_docstring(node) or "", re.MULTILINE)
    ] == []


def test_what_is_public_is_typed():
    assert [
        f"{shown(path, node.lineno)}: {node.name}"
        for path, node in public()
        if not isinstance(node, ast.ClassDef) and not (node.returns and all_typed(node.args))
    ] == []


def all_typed(arguments: ast.arguments) -> bool:
    """Tell whether every argument has its type."""
    named = [
        *arguments.posonlyargs,
        *arguments.args,
        *arguments.kwonlyargs,
        arguments.vararg,
        arguments.kwarg,
    ]
    return all(one is None or one.annotation or one.arg in ("self", "cls") for one in named)


def test_untrusted_text_stays_escaped():
    unsafe = r"\|\s*safe\b|\bMarkup\(|autoescape\s+false|\|\s*tojson\s*\|"
    pages = [path for path in OURS if path.suffix == ".html" or path.is_relative_to(PACKAGE / "web")]
    assert holding(unsafe, pages) == []


def test_a_page_holds_no_script_style_or_handler_of_its_own():
    inline = r"<script(?![^>]*\bsrc=)|<style\b|\sstyle=|\son[a-z]+="
    assert holding(inline, [path for path in OURS if path.suffix == ".html"]) == []


def test_a_file_belongs_to_no_machine():
    elsewhere = r"""(?x) (?<![\w.])/(?:work|root|home)/ | /tmp/\w | [.]pyenv | [.][.]/shared
        | pypi[.]org | pythonhosted[.]org | npmjs[.](?:com|org) | (?:deb|security)[.]debian[.]org"""
    assert holding(elsewhere, OURS) == []


def holding(pattern: str, paths: list[Path]) -> list[tuple[str, str]]:
    """List the files in which the pattern occurs, each with its first occurrence."""
    found = {path: re.search(pattern, text_of(path)) for path in paths}
    return [(shown(path), match[0]) for path, match in found.items() if match]


def test_every_dependency_has_a_lower_and_an_upper_bound():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = [line for lines in project["optional-dependencies"].values() for line in lines]
    for line in [*project["dependencies"], *extras]:
        if not line.startswith(f"{project['name']}["):
            assert re.fullmatch(r"[\w.\-\[\]]+>=[\w.]+,<[\w.]+", line), line
    assert re.fullmatch(r">=3\.\d+,<3\.\d+", project["requires-python"])
