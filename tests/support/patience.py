"""Waiting in tests: for a condition, and as long as a busy machine needs."""

from collections.abc import Callable

from PySide6.QtCore import SignalInstance
from pytestqt.qtbot import CheckParamsCb, QtBot
from pytestqt.wait_signal import SignalBlocker

PATIENCE_MS = 30_000


class PatientBot(QtBot):
    """A bot that gives up late: what does not come at all fails all the same."""

    def waitUntil(  # noqa: N802 - the name pytest-qt gave it
        self, callback: Callable[[], bool | None], *, timeout: int = PATIENCE_MS
    ) -> None:
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(  # noqa: N802 - the name pytest-qt gave it
        self,
        signal: SignalInstance,
        *,
        timeout: int = PATIENCE_MS,
        raising: bool | None = None,
        check_params_cb: CheckParamsCb | None = None,
    ) -> SignalBlocker:
        return super().waitSignal(
            signal, timeout=timeout, raising=raising, check_params_cb=check_params_cb
        )
