"""Big lists: identifiers at once, rows by pages, never in the GUI thread."""

from collections.abc import Mapping, Sequence

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from ui.background import TaskRunner
from ui.item_models.paged import Column, PagedTableModel


class Words:
    """A source of 1,000 rows which remembers what it was asked."""

    def __init__(self) -> None:
        self.loaded: list[Sequence[int]] = []

    def list_ids(self, search: str, sort: str, descending: bool) -> Sequence[int]:
        ids = [number for number in range(1_000) if search in str(number)]
        return ids[::-1] if descending else ids

    def load_rows(self, ids: Sequence[int]) -> Mapping[int, str]:
        self.loaded.append(ids)
        return {number: f"mot {number}" for number in ids if number != 13}


@pytest.fixture
def source() -> Words:
    return Words()


@pytest.fixture
def model(qtbot: QtBot, tasks: TaskRunner, source: Words) -> PagedTableModel[str]:
    columns: list[Column[str]] = [Column(lambda: "Mot", str, sort="word")]
    model = PagedTableModel(columns, source, tasks)
    with qtbot.waitSignal(model.modelReset):
        model.refresh()
    return model


def test_is_a_valid_model(model: PagedTableModel[str], qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(model)


def test_loads_only_the_page_looked_at(
    qtbot: QtBot, model: PagedTableModel[str], source: Words
) -> None:
    cell = model.index(512, 0)
    with qtbot.waitSignal(model.dataChanged):
        assert cell.data() == "…"

    assert cell.data() == "mot 512"
    assert [list(ids) for ids in source.loaded] == [list(range(500, 600))]


def test_row_deleted_meanwhile_does_not_loop(
    qtbot: QtBot, model: PagedTableModel[str], source: Words
) -> None:
    with qtbot.waitSignal(model.dataChanged):
        model.index(13, 0).data()

    assert model.index(13, 0).data() == "…"
    assert len(source.loaded) == 1


def test_late_answer_to_an_older_search_is_dropped(
    qtbot: QtBot, model: PagedTableModel[str]
) -> None:
    model.set_search("no such number")
    with qtbot.waitSignal(model.modelReset):
        model.set_search("99")

    assert model.rowCount() == 19


def test_sorts_in_the_source(qtbot: QtBot, model: PagedTableModel[str]) -> None:
    with qtbot.waitSignal(model.modelReset):
        model.sort(0, Qt.SortOrder.DescendingOrder)

    assert model.id_at(0) == 999


def test_page_asked_while_a_search_is_under_way_is_not_mixed_up(
    qtbot: QtBot, model: PagedTableModel[str]
) -> None:
    with qtbot.waitSignal(model.modelReset):
        model.set_search("9")
        assert model.index(0, 0).data() == "…"  # still the old rows: asks for page 0 of them

    qtbot.waitUntil(lambda: model.index(0, 0).data() == "mot 9")
    qtbot.waitUntil(lambda: model.index(50, 0).data() != "…")


def test_failed_page_is_reported_once(
    qtbot: QtBot,
    tasks: TaskRunner,
    model: PagedTableModel[str],
    source: Words,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def fail(_ids: Sequence[int]) -> Mapping[int, str]:
        raise OSError("disk gone")

    monkeypatch.setattr(source, "load_rows", fail)
    with qtbot.waitSignal(tasks.unhandled_error):
        model.index(0, 0).data()
    with qtbot.assertNotEmitted(tasks.unhandled_error, wait=100):
        model.index(0, 0).data()


def test_tells_how_many_rows_match(qtbot: QtBot, model: PagedTableModel[str]) -> None:
    with qtbot.waitSignal(model.counted) as counted:
        model.set_search("99")

    assert counted.args == [19]
    assert model.position_of(199) is not None
    assert model.position_of(1) is None
