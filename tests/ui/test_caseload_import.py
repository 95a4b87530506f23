"""A caseload is seen before it is imported, then imported whole or not at all."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from services.youths.listing import list_ids
from tests.support.screens import journey_of
from tests.support.windows import activate
from tests.support.youths import NADIA, a_person, enter
from ui.context import ScreenContext
from ui.screens.youths.import_view import ImportView
from ui.screens.youths.screen import YouthsScreen

GOOD = "Nom;Prénom;Naissance\nRoch;Maël;04/03/2007\nDiallo;Fatou;02/01/2006\n"
FAULTY = GOOD + "Petit;Adam;31/02/2008\n"


@pytest.fixture
def view(qtbot: QtBot, context: ScreenContext) -> ImportView:
    view = ImportView(context)
    qtbot.addWidget(view)
    view.resize(1200, 700)
    activate(qtbot, view)
    return view


def write(folder: Path, text: str, *, encoding: str = "utf-8") -> Path:
    path = folder / "portefeuille.csv"
    path.write_text(text, encoding)
    return path


def preview(qtbot: QtBot, view: ImportView, path: Path) -> None:
    view.open_file(path)
    qtbot.waitUntil(lambda: view.plan is not None)


def problems(view: ImportView) -> list[list[str]]:
    model = view.tables.problems
    return [
        [model.index(row, column).data() for column in range(3)] for row in range(model.rowCount())
    ]


def count(context: ScreenContext) -> int:
    with context.database.read(NADIA) as session:
        return len(list_ids(session))


def test_a_good_file_shows_its_lines_and_how_many_it_adds(
    qtbot: QtBot, view: ImportView, context: ScreenContext, tmp_path: Path
) -> None:
    preview(qtbot, view, write(tmp_path, GOOD))

    assert view.import_button.accessibleName().startswith("Importer 2 ")
    assert view.tables.sample.index(0, 1).data() == "4\N{NO-BREAK SPACE}mars 2007"
    assert view.tables.sample.index(1, 2).data() == "Diallo"
    assert count(context) == 0


def test_enter_on_the_button_imports_everybody(
    qtbot: QtBot, view: ImportView, context: ScreenContext, tmp_path: Path
) -> None:
    preview(qtbot, view, write(tmp_path, GOOD))
    assert view.import_button.hasFocus()

    with qtbot.waitSignals([view.imported, context.bus.changed]):
        qtbot.keyClick(view.import_button, Qt.Key.Key_Return)

    assert count(context) == 2
    assert len(journey_of(context).watched) == 1


def test_an_error_gives_its_line_its_column_and_what_to_do(
    qtbot: QtBot, view: ImportView, tmp_path: Path
) -> None:
    preview(qtbot, view, write(tmp_path, FAULTY))

    ((line, column, said),) = problems(view)
    assert (line, column) == ("4", "Naissance")
    assert "31/02/2008" in said
    assert "sans les lignes en erreur" in view.import_button.accessibleName()


def test_faulty_lines_are_left_out_knowingly(
    qtbot: QtBot, view: ImportView, context: ScreenContext, tmp_path: Path
) -> None:
    preview(qtbot, view, write(tmp_path, FAULTY))

    with qtbot.waitSignal(view.imported) as blocker:
        view.import_button.click()

    assert blocker.args == [2]
    assert count(context) == 2


def test_somebody_already_there_is_an_error(
    qtbot: QtBot, view: ImportView, context: ScreenContext, tmp_path: Path
) -> None:
    enter(context.database, a_person("Roch", "Maël"))

    preview(qtbot, view, write(tmp_path, GOOD))

    assert any("déjà dans Étrave" in said for _line, _column, said in problems(view))
    assert view.import_button.accessibleName().startswith("Importer 1 ")


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "vide"),
        (b"PK\x03\x04" + b"x" * 50, "classeur"),
        (b"Couleur;Taille\nbleu;3\n", "premières lignes"),
        (b'Nom;Pr\xe9nom\n"Roch;Ma\xebl\n', "guillemet"),
    ],
)
def test_an_unreadable_file_says_what_and_where(
    qtbot: QtBot, view: ImportView, tmp_path: Path, content: bytes, said: str
) -> None:
    path = tmp_path / "portefeuille.csv"
    path.write_bytes(content)

    view.open_file(path)

    qtbot.waitUntil(lambda: said in view.problem())
    assert not view.import_button.isVisible()


def test_wrong_accents_are_read_again(qtbot: QtBot, view: ImportView, tmp_path: Path) -> None:
    path = write(tmp_path, "Nom;Prénom;Naissance\nRoch;Maël;04/03/2007\n", encoding="utf-8")
    preview(qtbot, view, path)
    assert view.tables.sample.index(0, 3).data() == "Maël"

    view.encoding.set_value("cp1252")
    view.encoding.activated.emit(0)

    qtbot.waitUntil(lambda: view.problem() != "" or _first_name(view) != "Maël")


def test_somebody_who_came_since_the_preview_stops_everything(
    qtbot: QtBot, view: ImportView, context: ScreenContext, tmp_path: Path
) -> None:
    preview(qtbot, view, write(tmp_path, GOOD))
    enter(context.database, a_person("Roch", "Maël"))

    view.start_import()

    qtbot.waitUntil(lambda: "a changé depuis l’aperçu" in view.problem())
    assert count(context) == 1


def test_giving_up_writes_nothing_and_says_so(
    qtbot: QtBot, view: ImportView, context: ScreenContext, tmp_path: Path
) -> None:
    lines = "".join(f"Nom{n};Inès;{n % 28 + 1:02}/01/2007\n" for n in range(300))
    preview(qtbot, view, write(tmp_path, "Nom;Prénom;Naissance\n" + lines))

    view.start_import()
    (task,) = journey_of(context).watched
    task.cancel()

    qtbot.waitUntil(lambda: journey_of(context).messages != [])
    assert "rien n’a été enregistré" in journey_of(context).messages[0]
    assert count(context) == 0
    assert view.import_button.isEnabled()


def test_the_list_shows_the_people_imported(
    qtbot: QtBot, context: ScreenContext, tmp_path: Path
) -> None:
    screen = YouthsScreen(context)
    qtbot.addWidget(screen)
    screen.resize(1200, 700)
    activate(qtbot, screen)
    screen.commands()["import_caseload"]()
    assert screen.import_view is not None
    preview(qtbot, screen.import_view, write(tmp_path, GOOD))

    screen.import_view.import_button.click()

    qtbot.waitUntil(lambda: screen.list.count() == 2)
    assert screen.list.isVisible()


def _first_name(view: ImportView) -> str:
    return str(view.tables.sample.index(0, 3).data())
