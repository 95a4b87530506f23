"""A process that shows a window, says when it can be used, and ends.

``python -m benchmarks.probe bare`` shows an empty window of PySide6; ``... etrave DATABASE`` shows
our login. It prints the seconds our imports took once Qt was there, when the window was painted
and nothing was left to do.
"""

import sys
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override


class FirstIdle(QObject):
    """Ends the program once a window was painted and every event was answered."""

    def __init__(self, window: QWidget, imports: float) -> None:
        super().__init__(window)
        self._imports = imports
        self._is_done = False
        window.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and not self._is_done:
            self._is_done = True
            QTimer.singleShot(0, self._end)
        return False

    def _end(self) -> None:
        sys.stdout.write(f"{self._imports:.6f}\n")
        sys.stdout.flush()
        QApplication.quit()


def show_bare() -> None:
    """Show an empty window."""
    application = QApplication([])
    window = QWidget()
    window.resize(1200, 760)
    idle = FirstIdle(window, 0.0)
    window.show()
    application.exec()
    del idle


def show_login(database: Path) -> None:
    """Show the login of a database, by the way ``main.py --database`` goes."""
    start = perf_counter()
    from services import paths, settings
    from ui import translation
    from ui.application import EtraveApplication
    from ui.start import Program

    imports = perf_counter() - start
    chosen = settings.load(paths.settings_file())
    application = EtraveApplication([])
    translation.install(application, chosen.language)
    program = Program(database, chosen)
    program.start()
    window = program.entry.window()
    assert window is not None, "no login was shown"
    idle = FirstIdle(window, imports)
    application.exec()
    del idle
    program.entry.close()


if __name__ == "__main__":
    if sys.argv[1] == "bare":
        show_bare()
    else:
        show_login(Path(sys.argv[2]))
