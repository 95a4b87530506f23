"""The README keeps up with the program: commands, targets, links and system packages."""

import re
from pathlib import Path

import pytest

from scripts import task
from services.commandline import run
from services.commandline.arguments import Parser

ROOT = Path(__file__).resolve().parent.parent.parent
README = (ROOT / "README.md").read_text("utf-8")
TARGETS = re.findall(r"^\.PHONY: (.+)$", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)
IMAGES = re.findall(r"!\[[^\]]+\]\(([^)]+)\)", README)
EXAMPLES = re.findall(r"^etrave (.+?)$", README.replace("\\\n", ""), re.MULTILINE)
LIGHT = 150_000
MOST_IMAGES = 12


@pytest.mark.parametrize("name", sorted(run.COMMANDS))
def test_every_command_has_an_example(name: str) -> None:
    assert any(example.split()[0] == name for example in EXAMPLES)


@pytest.mark.parametrize("example", EXAMPLES)
def test_the_options_of_an_example_exist(example: str) -> None:
    command = run.COMMANDS[example.split(maxsplit=1)[0]]
    parser = Parser()
    command.add_arguments(parser)

    used = re.findall(r"--[a-z-]+", example.partition("#")[0])

    assert set(used) <= set(re.findall(r"--[a-z-]+", parser.format_help()))


def test_every_target_of_make_is_told_and_is_a_task() -> None:
    targets = " ".join(TARGETS).split()

    assert sorted(targets) == sorted(task.TASKS)
    assert [name for name in targets if f"make {name}" not in README] == []


def test_the_four_images_are_there_and_described() -> None:
    assert len(IMAGES) == 4
    assert [image for image in IMAGES if not (ROOT / image).is_file()] == []


def test_the_images_of_the_documentation_are_few_and_light() -> None:
    images = list((ROOT / "docs" / "images").glob("*.png"))

    assert len(images) <= MOST_IMAGES
    assert [image.name for image in images if image.stat().st_size > LIGHT] == []


def test_every_file_and_folder_named_exists() -> None:
    made = {"screenshots/", "shell/", "screens/", "widgets/", "theme/"}  # on demand, or inside ui/
    named = set(re.findall(r"`([\w./-]+(?:/|\.md|\.py)|LICENSE)`", README)) - made

    assert [name for name in sorted(named) if not (ROOT / name).exists()] == []


def test_every_system_package_that_may_be_missing_is_named() -> None:
    packages = {*task.OFFSCREEN_LIBRARIES.values(), *task.X11_LIBRARIES.values()}

    assert [name for name in sorted(packages) if name not in README] == []


def test_a_newcomer_reads_less_than_two_hundred_lines() -> None:
    assert len(README.splitlines()) < 200
