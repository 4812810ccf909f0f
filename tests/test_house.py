"""The habits of the house: names, sizes, docstrings, type hints, and what no file of the project may hold."""

import ast
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.harness.sources import PACKAGE, ROOT, modules, shown, tracked, tree

LONGEST = 400
NAMES_OF_NOTHING = {"util", "utils", "helper", "helpers", "common", "misc", "manager", "base", "core"}
CODE = {".py", ".html", ".js", ".css"}
DEFINITIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)

ours = pytest.mark.parametrize("path", [path for path in tracked() if "vendor" not in path.parts], ids=shown)
source = pytest.mark.parametrize("path", modules().values(), ids=shown)


def text_of(path: Path) -> str:
    """Read a file; what is not text holds no text."""
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return ""


def public_definitions(
    body: list[ast.stmt],
) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef]:
    """Yield the functions, classes and methods that other files may use."""
    for node in body:
        if isinstance(node, DEFINITIONS) and not node.name.startswith("_"):
            yield node
            if isinstance(node, ast.ClassDef):
                yield from public_definitions(node.body)


@ours
def test_a_file_is_named_for_its_task_or_noun(path):
    if path.suffix == ".html":
        return  # templates/base.html is what every Flask project calls it
    parts = {Path(part).stem for part in path.relative_to(ROOT).parts}
    assert not parts & NAMES_OF_NOTHING, f"{shown(path)}: name it for what it does"


@ours
def test_a_file_can_be_read_in_one_sitting(path):
    if path.suffix not in CODE:
        return
    text = text_of(path)
    is_data = path.suffix == ".py" and not any(isinstance(node, DEFINITIONS) for node in ast.walk(tree(path)))
    assert is_data or text.count("\n") <= LONGEST, f"{shown(path)} has {text.count(chr(10))} lines"


@source
def test_what_is_public_says_what_it_does(path):
    assert ast.get_docstring(tree(path)), f"{shown(path)} has no docstring"
    for node in public_definitions(tree(path).body):
        docstring = ast.get_docstring(node) or ""
        where = shown(path, node.lineno)
        assert docstring, f"{where}: {node.name} has no docstring"
        blocks = re.search(
            r"^\s*(Args|Arguments|Parameters|Returns|Yields)\s*:?\s*$|^\s*:(param|return)", docstring, re.M
        )
        assert not blocks, f"{where}: type hints say this already"


@source
def test_what_is_public_is_typed(path):
    for node in public_definitions(tree(path).body):
        if isinstance(node, ast.ClassDef):
            continue
        where = f"{shown(path, node.lineno)}: {node.name}"
        arguments = [
            *node.args.posonlyargs,
            *node.args.args,
            *node.args.kwonlyargs,
            node.args.vararg,
            node.args.kwarg,
        ]
        bare = [a.arg for a in arguments if a and not a.annotation and a.arg not in ("self", "cls")]
        assert not bare, f"{where} does not type {', '.join(bare)}"
        assert node.returns, f"{where} does not say what it returns"


@ours
def test_untrusted_text_stays_escaped(path):
    text = text_of(path)
    if path.suffix == ".html" or path.is_relative_to(PACKAGE / "web"):
        for unsafe in (r"\|\s*safe\b", r"\bMarkup\(", r"autoescape\s+false", r"\|\s*tojson\s*\|"):
            assert not re.search(unsafe, text), f"{shown(path)}: {unsafe}"
    if path.suffix == ".html":
        assert not re.search(r"<script(?![^>]*\bsrc=)", text), f"{shown(path)}: inline script"
        assert not re.search(r"<style\b|\sstyle=|\son[a-z]+=", text), (
            f"{shown(path)}: inline style or handler"
        )


@ours
def test_a_file_belongs_to_no_machine(path):
    elsewhere = r"""(?x) (?<![\w.])/(?:work|root|home)/ | /tmp/\w | [.]pyenv
        | pypi[.]org | pythonhosted[.]org | npmjs[.](?:com|org) | (?:deb|security)[.]debian[.]org"""
    found = re.search(elsewhere, text_of(path))
    assert not found, f"{shown(path)} holds {found[0]!r}"


def test_every_dependency_has_a_lower_and_an_upper_bound():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = [line for lines in project["optional-dependencies"].values() for line in lines]
    for line in [*project["dependencies"], *extras]:
        if not line.startswith(f"{project['name']}["):
            assert re.fullmatch(r"[\w.\-\[\]]+>=[\w.]+,<[\w.]+", line), line
    assert re.fullmatch(r">=3\.\d+,<3\.\d+", project["requires-python"])
