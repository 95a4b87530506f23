"""One window a database."""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from services.errors import VaultError
from ui.instance import InstanceLock
from ui.translation import translate_error


@pytest.fixture
def held() -> Iterator[ExitStack]:
    """Locks to let go of at the end."""
    with ExitStack() as stack:
        yield stack


def taken(database: Path, held: ExitStack) -> InstanceLock:
    lock = InstanceLock(database)
    lock.take()
    held.callback(lock.release)
    return lock


def test_the_second_window_is_told_that_the_database_is_open(
    tmp_path: Path, held: ExitStack
) -> None:
    database = tmp_path / "agence.db"
    taken(database, held)

    with pytest.raises(VaultError) as refused:
        InstanceLock(database).take()

    words = translate_error(refused.value)
    assert "« agence.db »" in words.replace("\N{NO-BREAK SPACE}", " ")
    assert "déjà ouverte" in words
    assert str(tmp_path) not in words


def test_a_closed_window_lets_another_one_in(tmp_path: Path, held: ExitStack) -> None:
    database = tmp_path / "agence.db"
    taken(database, held).release()

    taken(database, held)

    with pytest.raises(VaultError):
        InstanceLock(database).take()


def test_two_databases_are_opened_side_by_side(tmp_path: Path, held: ExitStack) -> None:
    taken(tmp_path / "agence.db", held)

    taken(tmp_path / "démonstration.db", held)


def test_makes_the_folder_of_the_first_run(tmp_path: Path, held: ExitStack) -> None:
    database = tmp_path / "Étrave" / "agence.db"

    taken(database, held)

    assert [file.name for file in database.parent.iterdir()] == [".agence.db.lock"]


def test_leaves_nothing_behind(tmp_path: Path, held: ExitStack) -> None:
    taken(tmp_path / "agence.db", held).release()

    assert list(tmp_path.iterdir()) == []


def test_takes_over_from_a_window_that_died(tmp_path: Path, held: ExitStack) -> None:
    database = tmp_path / "agence.db"
    lock = InstanceLock(database)
    lock.take()
    file = tmp_path / ".agence.db.lock"
    left = file.read_text().splitlines()
    lock.release()
    left[0] = "4194305"  # a process number above the highest of the system
    file.write_text("\n".join(left) + "\n")

    taken(database, held)
