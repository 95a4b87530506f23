"""Texts of the window and the shared widgets follow French typography, no-break spaces included."""

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
SOURCES = sorted(path for package in ("ui", "services") for path in (ROOT / package).rglob("*.py"))
MARKERS = {"tr", "translate", "QT_TRANSLATE_NOOP"}
# An ordinary space where French asks for a no-break one, a straight apostrophe, three dots.
# "%n" is where Qt writes a count.
WRONG = re.compile(r"« | »| [;!?:€]| %(?!n)|[a-zé]'|\.\.\.")


def marked_texts(path: Path) -> list[str]:
    """Return what a file gives to translate, the context of the marker apart."""
    texts = []
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call):
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            if name in MARKERS:
                values = [a.value for a in node.args if isinstance(a, ast.Constant)]
                texts += [value for value in values if isinstance(value, str)]
    return texts


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_spaces_and_apostrophes_are_french(path: Path) -> None:
    assert [text for text in marked_texts(path) if WRONG.search(text)] == []
