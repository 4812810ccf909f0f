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
# Inside the generator: what each of its rooms may import of the others. The files beside the rooms join them.
ROOMS = {
    "wikitext": {"states"},
    "reading": {"wikitext", "states", "reading_result"},
    "asking": {"states", "reading_result"},
    "states": set(),
    "reading_result": set(),
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

# Run by hand to write a table; what reads the table knows nothing of where it came from.
BUILDERS = {"quizapp.generator.build_modern_states"}

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
    "xlsxwriter": {"exports"},
    "fsrs_rs_python": {"study"},
    "argon2": {"actions"},
}


def part(module: str) -> str:
    return module.split(".")[1] if "." in module else ""


def test_a_module_imports_only_what_lies_below_it():
    upwards = []
    for module, path in modules().items():
        own = part(module)
        for line, name in imports(path):
            target = name.split(".")[1] if name.startswith("quizapp.") else own
            if target not in {own, *BELOW.get(own, ()), *OF_THE_PACKAGE}:
                upwards.append(f"{shown(path, line)}: {own} may not import {name}")
    assert upwards == []


def test_a_room_of_the_generator_knows_only_the_rooms_before_it():
    strayed = []
    for module, path in modules().items():
        room = module.split(".")[2] if module.startswith("quizapp.generator.") else ""
        for line, name in imports(path):
            target = name.split(".")[2] if name.startswith("quizapp.generator.") else room
            if room in ROOMS and target not in {room, *ROOMS[room]}:
                strayed.append(f"{shown(path, line)}: {room} may not import {name}")
    assert strayed == []


def test_a_library_is_used_only_where_it_belongs():
    strayed = []
    for module, path in modules().items():
        own = part(module)
        if module in BUILDERS:
            continue
        for line, name in imports(path):
            library = name.split(".")[0]
            if library in sys.stdlib_module_names - {"sqlite3"} or library == "quizapp":
                continue
            if own in BOTTOM or own not in OWNERS.get(library, {own}):
                strayed.append(f"{shown(path, line)}: {own} may not import {name}")
    assert strayed == []


def test_the_package_itself_imports_nothing():
    # Else the generator could not load without the site.
    assert list(imports(modules()["quizapp"])) == []


def test_every_part_of_the_package_has_its_place():
    assert {part(module) for module in modules()} - {""} <= set(BELOW)


def test_only_actions_write():
    writers = []
    for module, path in modules().items():
        if part(module) == "actions" or module == "quizapp.store.database":
            continue
        for node in ast.walk(tree(path)):
            if {getattr(node, field, None) for field in ("attr", "id", "name")} & {"writing", "commit"}:
                writers.append(shown(path, node.lineno))
    assert writers == []


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


def test_a_package_states_its_law():
    # A folder inside a package keeps the law of the one around it.
    packages = [
        module for module, path in modules().items() if path.stem == "__init__" and module.count(".") == 1
    ]
    laws = {package: ast.get_docstring(tree(modules()[package])) or "" for package in packages}
    assert [package for package, law in laws.items() if "Law:" not in law] == []
