"""The application outlives the references that the Qt binding loses."""

import subprocess
import sys

from services.migration import SCRIPTS

EMITTING = """
import sys
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QPainter
from ui.application import EtraveApplication

class Source(QObject):
    fired = Signal(bool)

application = EtraveApplication([])
source = Source()
for _ in range(300_000):
    source.fired.emit(True)
    source.setObjectName("")
print("alive")
"""


def test_three_hundred_thousand_calls_do_not_abort_the_program() -> None:
    result = subprocess.run(
        [sys.executable, "-c", EMITTING],
        cwd=SCRIPTS.parent,
        capture_output=True,
        text=True,
        check=False,
    )

    assert (result.returncode, result.stdout.strip()) == (0, "alive"), result.stderr
