"""A plug-in is one file in its folder: it declares its object, carries its example, and no list knows it."""

import dataclasses
import re
import sys
from importlib import import_module

import pytest

from quizapp.registry import collect
from tests.harness.sources import PACKAGE, ROOT

FOLDERS = {
    "checks": "CHECK",
    "exports": "EXPORT",
    "infoboxes": "INFOBOX",
    "kinds": "KIND",
    "languages": "LANGUAGE",
    "sources": "SOURCE",
}
# What of a plug-in shows how it works. A language is data; the tables in tests/text are its examples.
EXAMPLES = {
    "checks": ("flawed", "clean"),
    "exports": ("sample",),
    "infoboxes": ("example",),
    "kinds": ("samples",),
    "sources": ("example",),
}

folders = pytest.mark.parametrize("folder", FOLDERS)


@folders
def test_every_file_declares_its_object_as_frozen_data(folder):
    found = collect(f"quizapp.{folder}", FOLDERS[folder])
    assert found
    for name, plugin in found.items():
        assert dataclasses.is_dataclass(plugin), f"{folder}/{name}"
        assert plugin.__dataclass_params__.frozen, f"{folder}/{name}"


@pytest.mark.parametrize("folder", EXAMPLES)
def test_every_plugin_carries_its_example(folder):
    for name, plugin in collect(f"quizapp.{folder}", FOLDERS[folder]).items():
        for field in EXAMPLES[folder]:
            example = getattr(plugin, field)
            assert example() if callable(example) else example, f"{folder}/{name} has no {field}"


@folders
def test_every_plugin_is_put_to_the_test(folder):
    tests = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "tests" / folder).glob("test_*.py"))
    assert re.search(rf'collect\("quizapp\.{folder}", "{FOLDERS[folder]}"\)', tests)


@folders
def test_the_folder_itself_knows_none_of_its_plugins_by_name(folder):
    known = (PACKAGE / folder / "__init__.py").read_text(encoding="utf-8")
    for name in collect(f"quizapp.{folder}", FOLDERS[folder]):
        assert f"quizapp.{folder}.{name}" not in known


@pytest.fixture
def cages(tmp_path, monkeypatch):
    """A plug-in folder with one plug-in."""
    (tmp_path / "cages").mkdir()
    (tmp_path / "cages" / "__init__.py").touch()
    (tmp_path / "cages" / "parrot.py").write_text('BIRD = "says hello"')
    monkeypatch.syspath_prepend(tmp_path)
    yield tmp_path / "cages"
    for name in [name for name in sys.modules if name.split(".")[0] == "cages"]:
        del sys.modules[name]
    collect.cache_clear()


def test_a_new_file_is_enough(cages):
    (cages / "owl.py").write_text('BIRD = "says nothing"')
    assert collect("cages", "BIRD") == {"owl": "says nothing", "parrot": "says hello"}


def test_a_file_that_is_no_plugin_is_named(cages):
    (cages / "cat.py").write_text('VISITOR = "hungry"')
    with pytest.raises(LookupError, match=r"cages\.cat declares no BIRD"):
        collect("cages", "BIRD")


def test_what_the_readme_says_of_plugins_is_all_of_them():
    table = re.findall(
        r"`quizapp/(\w+)/<\w+>[^`]*` \| `(\w+)`", (ROOT / "README.md").read_text(encoding="utf-8")
    )
    assert dict(table) == FOLDERS
    for folder in FOLDERS:
        assert import_module(f"quizapp.{folder}").__doc__
