"""The program in a real window, and the two keyboards its users have."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from services.settings import Settings
from tests.end2end.keyboard import Keyboard
from ui.start import Program

TODAY = date(2026, 11, 23)


@pytest.fixture
def program(tmp_path: Path, qapp: object, monkeypatch: pytest.MonkeyPatch) -> Iterator[Program]:
    """The program on a computer where it never ran; its settings go to a folder of the test."""
    monkeypatch.setattr("services.paths.settings_file", lambda: tmp_path / "settings.json")
    running = Program(tmp_path / "agence.db", Settings(lock_minutes=0), today=lambda: TODAY)
    yield running
    if running.workspace is not None:
        assert running.workspace.close()
    running.entry.close()
    QApplication.instance().removeEventFilter(running)  # type: ignore[union-attr]


@pytest.fixture(params=[False, True], ids=["qwerty", "azerty"])
def keyboard(request: pytest.FixtureRequest) -> Keyboard:
    return Keyboard(request.param, settle=QApplication.processEvents)
