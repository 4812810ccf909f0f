"""The README tells the truth: its commands, paths, settings and table of plug-ins are there."""

import re

import pytest

from quizapp.cli import main
from tests.harness.sources import PACKAGE, ROOT

README = (ROOT / "README.md").read_text(encoding="utf-8")
QUOTED = re.findall(r"`([^`\n]+)`", README)
BLOCKS = re.findall(r"^```\w*\n(.*?)^```", README, re.MULTILINE | re.DOTALL)
PLUGINS = re.findall(r"^\| an? [^|]+ \| `([^`]+)` \| `(\w+)` \| `([^`]+)` \|$", README, re.MULTILINE)


def commands(program: str) -> list[str]:
    lines = [line for block in BLOCKS for line in block.splitlines()] + QUOTED
    return [line.split()[1] for line in lines if re.match(rf"{program} [a-z]", line)]


def test_the_first_two_commands_are_run_and_test():
    assert [block.strip() for block in BLOCKS[:2]] == ["make run", "make test"]


def test_every_make_target_exists():
    targets = re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    assert set(commands("make")) <= set(targets)


def test_every_command_and_every_option_exists():
    assert set(commands("quizapp")) == set(main.commands)
    options = {
        name for command in main.commands.values() for option in command.params for name in option.opts
    }
    assert {word for word in QUOTED if word.startswith("--")} - {"--help"} <= options


@pytest.mark.parametrize(
    "path", sorted({word for word in QUOTED if "/" in word and re.fullmatch(r"[\w./-]+", word)})
)
def test_every_path_exists(path):
    if path not in (".venv/bin/quizapp", "instance/"):
        assert (ROOT / path).exists()


def test_every_setting_is_read_somewhere():
    settings = re.findall(r"^\| `([A-Z_]+)` \|", README, re.MULTILINE)
    code = "".join(path.read_text(encoding="utf-8") for path in PACKAGE.rglob("*.py"))
    assert settings and all(f'"{name}"' in code for name in settings)


def test_the_table_of_plugins_names_folders_objects_and_examples():
    assert len(PLUGINS) >= 4
    for pattern, name, example in PLUGINS:
        shape = re.sub(r"<\w+>", r"[^/]+", pattern)
        assert re.fullmatch(shape, example), f"{example} is no {pattern}"
        assert re.search(rf"^{name}\b", (ROOT / example).read_text(encoding="utf-8"), re.MULTILINE), (
            f"no {name} there"
        )
