"""What the tests of screens share: a settled vault and what a screen is given."""

from collections.abc import Iterator

import pytest

from services.database import Database
from tests.support.screens import context_for
from tests.support.youths import settle
from ui.background import TaskRunner
from ui.context import ScreenContext


@pytest.fixture
def context(vault: Database, tasks: TaskRunner) -> Iterator[ScreenContext]:
    """What Nadia's screens are given; a failure that no screen explains fails the test."""
    settle(vault)
    failures: list[object] = []
    tasks.unhandled_error.connect(failures.append)
    yield context_for(vault, tasks)
    tasks.shutdown()
    assert failures == []
