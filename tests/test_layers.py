"""Imports go down only, and each layer keeps to its own libraries."""

import ast
import subprocess
import sys

import pytest

from tests.harness.sources import imports, modules, shown, tree

BOTTOM = {"article", "facts", "questions", "registry", "bank_file"}
LANGUAGES = BOTTOM | {"languages"}
TEXT = LANGUAGES | {"text"}
ENGINE = TEXT | {"infoboxes", "kinds", "checks"}

# What each part may import of the others; itself it may always.
BELOW = {
    **dict.fromkeys(BOTTOM, BOTTOM),
    "languages": LANGUAGES,
    "text": TEXT,
    "infoboxes": TEXT,
    "kinds": TEXT,
    "checks": TEXT,
    "study": ENGINE,
    "generator": ENGINE,
    "exports": ENGINE,
    "sources": ENGINE,
    "store": ENGINE | {"study"},
    "actions": ENGINE | {"study", "generator", "exports", "sources", "store"},
    "web": ENGINE | {"study", "generator", "exports", "sources", "store", "actions"},
    "cli": ENGINE | {"study", "generator", "exports", "sources", "store", "actions", "web"},
    # `python -m quizapp` is the command line by another name.
    "__main__": {"cli"},
}
# Every module may import these of quizapp/__init__.py, which imports nothing.
OF_THE_PACKAGE = {"__version__"}

WEB = {
    "flask",
    "flask_babel",
    "flask_login",
    "flask_wtf",
    "werkzeug",
    "wtforms",
    "jinja2",
    "markupsafe",
    "babel",
}
ROWS = {"sqlalchemy", "alembic", "flask_sqlalchemy", "flask_migrate", "psycopg", "sqlite3"}

# The only parts that may import a library; one that is not listed is free for all but the bottom.
OWNERS = {
    **{library: {"web", "cli"} for library in WEB},
    **{library: {"store", "actions", "web", "cli"} for library in ROWS},
    "flask": {"web", "cli", "store"},
    "click": {"cli"},
    "gunicorn": {"cli"},
    "waitress": {"cli"},
    "mwparserfromhell": {"generator"},
    "opencc": {"text"},
    "fsrs": {"study"},
    "argon2": {"actions"},
}


def part(module: str) -> str:
    return module.split(".")[1] if "." in module else ""


@pytest.mark.parametrize("module", sorted(modules()))
def test_a_module_imports_only_what_lies_below_it(module):
    path = modules()[module]
    own = part(module)
    for line, name in imports(path):
        where = shown(path, line)
        head, _, rest = name.partition(".")
        if head == "quizapp":
            target = rest.split(".")[0]
            if own == "" or target in OF_THE_PACKAGE:
                assert own, f"{where}: quizapp/__init__.py imports nothing, so that the generator loads alone"
                continue
            assert target == own or target in BELOW[own], f"{where}: {own} may not import {name}"
        elif own in BOTTOM | {""}:
            assert head in sys.stdlib_module_names, (
                f"{where}: {own} uses the standard library only, not {name}"
            )
        else:
            allowed = OWNERS.get(head)
            assert allowed is None or own in allowed, f"{where}: {name} belongs to {sorted(allowed or ())}"


def test_every_part_of_the_package_has_its_place():
    assert {part(module) for module in modules()} - {""} <= set(BELOW)


@pytest.mark.parametrize("module", sorted(modules()))
def test_only_actions_write(module):
    if part(module) == "actions" or module == "quizapp.store.database":
        return
    path = modules()[module]
    for node in ast.walk(tree(path)):
        name = node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", None)
        if isinstance(node, ast.alias):
            name = node.name
        assert name not in {"writing", "commit"}, f"{shown(path, node.lineno)}: {name} is for actions/ alone"


@pytest.mark.parametrize("engine", ["generator", "kinds", "checks", "study", "text"])
def test_an_engine_loads_neither_web_nor_database(engine):
    forbidden = sorted(WEB | (ROWS - {"sqlite3"}))
    program = (
        f"import sys, pkgutil, importlib, quizapp.{engine} as package\n"
        "for module in pkgutil.walk_packages(package.__path__, package.__name__ + '.'):\n"
        "    importlib.import_module(module.name)\n"
        f"print(*sorted(set({forbidden}) & set(sys.modules)))\n"
    )
    loaded = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert loaded.stdout.split() == []


@pytest.mark.parametrize(
    "package", sorted({module for module, path in modules().items() if path.stem == "__init__"})
)
def test_a_package_states_its_law(package):
    law = ast.get_docstring(tree(modules()[package])) or ""
    # A plug-in that is a folder keeps the law of the folder around it.
    if package.count(".") <= 1:
        assert "law:" in law.lower(), f"{package} says in its docstring what may not be done in it"
