"""Killed while typing or saving, the application loses no record and two seconds at most."""

import json
import os
import random
import shutil
import signal
import subprocess
import sys
import threading
import time
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select, text

from models.diagnostic import (
    Diagnostic,
    DiagnosticAnswer,
    DiagnosticStatus,
    Draft,
)
from models.event import Event
from services import vault as vaults
from services.demonstration import creation
from services.vault import OpenVault, keyfile

ROOT = Path(__file__).resolve().parent.parent.parent
ROUNDS = 50 if os.environ.get("ETRAVE_FAULTS") == "long" else 5
AT_MOST_LOST = 2.0  # seconds of typing
ASKED = 12  # domains, justice being closed

pytestmark = [pytest.mark.vault, pytest.mark.faults]


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A demonstration vault with a caseload, copied by each round."""
    path = tmp_path_factory.mktemp("faults") / "agence.db"
    creation.create(path, youths=60, seed=3, until=date(2026, 10, 31))
    return path


class Victim:
    """The running application, its lines gathered as they come."""

    def __init__(self, path: Path, seed: int) -> None:
        self.lines: list[dict[str, Any]] = []
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.faults.typist", str(path), str(seed)],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def wait_for(self, what: str, patience: float = 60) -> None:
        deadline = time.monotonic() + patience
        while not any(line["what"] == what for line in self.lines):
            assert self.process.poll() is None, self.process.stderr.read()  # type: ignore[union-attr]
            assert time.monotonic() < deadline, f"nothing {what}"
            time.sleep(0.005)

    def kill(self) -> float:
        killed_at = time.monotonic()
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()
        self._reader.join(5)
        for pipe in (self.process.stdout, self.process.stderr):
            if pipe is not None:
                pipe.close()
        return killed_at

    def of(self, what: str) -> list[dict[str, Any]]:
        return [line for line in self.lines if line["what"] == what]

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            if line.endswith("\n"):  # the last one may be cut
                self.lines.append(json.loads(line))


@pytest.mark.parametrize("round_number", range(ROUNDS))
def test_a_kill_loses_no_record_and_two_seconds_of_typing_at_most(
    filled: Path, tmp_path: Path, round_number: int
) -> None:
    path = tmp_path / filled.name
    for source, target in (
        (filled, path),
        (keyfile.path_for(filled), keyfile.path_for(path)),
    ):
        shutil.copy(source, target)
    chance = random.Random(round_number)
    victim = Victim(path, round_number)
    if round_number % 2:  # in the middle of a save
        victim.wait_for("validating")
        time.sleep(chance.uniform(0, 0.08))
    else:  # in the middle of the typing
        victim.wait_for("typed")
        time.sleep(chance.uniform(0.5, 4.5))

    killed_at = victim.kill()

    opened = vaults.unlock(path, creation.LOGIN, creation.PASSWORD)
    try:
        check_file(opened)
        check_records(opened, [line["diagnostic"] for line in victim.of("validated")])
        check_typing(opened, victim, killed_at)
    finally:
        opened.close()


def check_file(opened: OpenVault) -> None:
    with opened.database.read(opened.actor) as session:
        assert session.execute(text("PRAGMA cipher_integrity_check")).all() == []
        assert session.execute(text("PRAGMA quick_check")).scalar() == "ok"
        assert session.execute(text("PRAGMA foreign_key_check")).all() == []


def check_records(opened: OpenVault, acknowledged: list[str]) -> None:
    """Every validated diagnostic is there, and whole: acknowledged or not."""
    with opened.database.read(opened.actor) as session:
        made = session.scalars(
            select(Diagnostic).where(Diagnostic.made_on == date(2026, 11, 23))
        ).all()
        assert {int(key) for key in acknowledged} <= {row.id for row in made}
        for row in made:
            count = select(func.count()).select_from(DiagnosticAnswer)
            answers = session.scalar(count.where(DiagnosticAnswer.diagnostic_id == row.id))
            met = select(Event.id).where(
                Event.youth_id == row.youth_id, Event.occurred_on == row.made_on
            )
            assert row.status is DiagnosticStatus.VALIDATED
            assert answers == ASKED
            assert session.scalars(met).first() is not None, "the interview was lost"


def check_typing(opened: OpenVault, victim: Victim, killed_at: float) -> None:
    """What was typed more than two seconds before the kill is in the draft."""
    typed = victim.of("typed")
    youth = typed[-1]["youth"]
    states = [line for line in typed if line["youth"] == youth]
    with opened.database.read(opened.actor) as session:
        draft = session.scalars(select(Draft).where(Draft.youth_id == int(youth))).one_or_none()
        was_validated = session.scalars(
            select(Diagnostic.id).where(
                Diagnostic.youth_id == int(youth), Diagnostic.made_on == date(2026, 11, 23)
            )
        ).first()
    if was_validated is not None:  # committed just before the kill: the draft went with it
        assert draft is None
        return
    old = [line for line in states if line["at"] <= killed_at - AT_MOST_LOST]
    if not old:
        return
    assert draft is not None, "everything typed was lost"
    places = [n for n, line in enumerate(states) if line["content"] == draft.content]
    assert places, "the draft holds something that was never typed"
    assert max(places) >= len(old) - 1, "more than two seconds of typing were lost"
