"""Words are never lost: cut ones stay reachable, names are shown as they were typed."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from tests.support.windows import look, show_window
from ui.error_dialog import ErrorDialog
from ui.widgets.banner import Banner
from ui.widgets.buttons import Button, IconButton
from ui.widgets.chip import Chip
from ui.widgets.clamp import Clamp
from ui.widgets.drawer import DrawerHost
from ui.widgets.empty_state import EmptyState
from ui.widgets.field import Field
from ui.widgets.flow import FlowLayout
from ui.widgets.headers import PageHeader, SectionHeader
from ui.widgets.keycaps import key_text
from ui.widgets.labels import Elided, Label, Wrapped
from ui.widgets.layouts import box, clear, col, row
from ui.widgets.level_painting import LEVELS, level_word
from ui.widgets.levels import LevelChip, LevelGlyph
from ui.widgets.panes import Panes
from ui.widgets.scroll import scroll
from ui.widgets.segmented import SegmentedChoice

LONG = "Maëlle-Océane de La Rochefoucauld-N’Guessan, née Lefebvre-Moreau de la Tour"


class ShownWindows(QObject):
    """Notes every window that is shown."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_window = isinstance(watched, QWidget) and watched.isWindow()
        if event.type() == QEvent.Type.Show and is_window:
            self.shown.append(type(watched).__name__)
        return False


def test_a_name_is_never_taken_for_markup(qtbot: QtBot) -> None:
    label = Label("<b>Inès</b>")
    _window = show_window(qtbot, label)
    assert label.sizeHint().width() >= label.fontMetrics().horizontalAdvance("<b>Inès</b>")


@pytest.mark.parametrize("build", [Elided, Clamp])
def test_a_cut_text_stays_in_the_tool_tip_and_the_name(
    qtbot: QtBot, build: type[Elided] | type[Clamp]
) -> None:
    label = build(LONG)
    window = show_window(qtbot, label, width=200)
    assert label.toolTip() == LONG
    assert label.accessibleName() == LONG

    window.resize(1400, 200)
    assert label.toolTip() == ""


def test_a_cut_chip_says_its_whole_word(qtbot: QtBot) -> None:
    chip = Chip("Quartier prioritaire : Les Aubiers", "info", "map-pin")
    window = show_window(qtbot, box(row(chip, None)), width=140)
    assert chip.toolTip() == "Quartier prioritaire : Les Aubiers"

    window.resize(600, 100)
    assert chip.toolTip() == ""
    assert chip.width() == chip.sizeHint().width()


def test_a_wrapped_label_asks_for_no_scroll_bar(qtbot: QtBot) -> None:
    label = Wrapped("Une phrase assez longue pour aller à la ligne. " * 3)
    area = scroll(box(col(label, None)))
    _window = show_window(qtbot, area, width=400, height=300)
    assert not area.verticalScrollBar().isVisible()
    assert label.height() >= 2 * label.fontMetrics().height()


def test_a_title_goes_to_a_second_line_and_pushes_the_buttons_below(qtbot: QtBot) -> None:
    header = PageHeader(Button("Appeler"), Button("Nouveau diagnostic", "primary"))
    header.set_title(LONG, "19 ans", "Jeunes › Fiche 20418")
    window = show_window(qtbot, box(col(header, None)), width=1300)
    wide = header.height()

    window.resize(360, 700)

    button = header.findChildren(Button)[0]
    qtbot.waitUntil(lambda: button.mapTo(header, QPoint(0, 0)).x() == 0)
    assert button.mapTo(header, QPoint(0, 0)).y() > wide


def test_chips_go_to_the_next_line(qtbot: QtBot) -> None:
    flow = FlowLayout(*(Chip(f"Public prioritaire {n}") for n in range(5)))
    holder = box(flow)
    _window = show_window(qtbot, box(col(holder, None)), width=320)
    tops = {chip.y() for chip in holder.findChildren(Chip)}
    assert len(tops) > 1
    assert all(chip.geometry().right() <= holder.width() for chip in holder.findChildren(Chip))


def test_building_widgets_opens_no_window(qtbot: QtBot) -> None:
    # A part made visible before it has a parent is a window for an instant, and takes the focus.
    watch = ShownWindows()
    application = QApplication.instance()
    assert application is not None
    application.installEventFilter(watch)

    PageHeader(Button("Appeler")).set_title("Jeunes", "118 jeunes", "Accueil")
    SectionHeader("Agenda", "5")
    Field(QLineEdit()).show_error("Illisible.")
    EmptyState("coffee", "Rien", "à faire", Button("Ouvrir"))
    ErrorDialog(None, "Bogue", "Explication", "Détail")
    SegmentedChoice().set_options([(1, "Oui"), (2, "Non")])
    Panes([(QWidget(), 1), (QWidget(), 1)])
    DrawerHost(QWidget(), QWidget()).open_panel()

    application.removeEventFilter(watch)
    assert watch.shown == []


def test_clearing_a_layout_deletes_what_it_held(qtbot: QtBot) -> None:
    layout = col(Label("un"), row(Label("deux"), Label("trois")))
    holder = box(layout)
    _window = show_window(qtbot, holder)

    clear(layout)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    assert layout.count() == 0
    assert holder.findChildren(Label) == []


def test_a_closed_button_says_why(qtbot: QtBot) -> None:
    button = Button("Continuer", "primary", "arrow-right")
    button.set_tip("Aller à la suite")
    button.set_available(False, "Recopiez d’abord les deux groupes.")
    assert button.toolTip() == "Recopiez d’abord les deux groupes."
    assert button.accessibleDescription() == "Recopiez d’abord les deux groupes."

    button.set_available(True)
    assert (button.toolTip(), button.accessibleDescription()) == ("Aller à la suite", "")


def test_the_gap_before_a_word_is_not_read_aloud(qapp: object) -> None:
    button = Button("Imprimer", icon="printer")
    assert button.text() != "Imprimer"
    assert button.accessibleName() == "Imprimer"


def test_a_button_without_words_has_a_name(qapp: object) -> None:
    button = IconButton("x", "Fermer")
    assert (button.accessibleName(), button.toolTip()) == ("Fermer", "Fermer")


@pytest.mark.parametrize("kind", ["demonstration", "read_only", "safe_mode"])
def test_a_banner_says_what_it_implies(qapp: object, kind: str) -> None:
    banner = Banner(kind)  # type: ignore[arg-type]
    banner.resize(20, 20)
    assert banner.text()
    assert banner.toolTip() == banner.accessibleDescription() != ""


@pytest.mark.parametrize("level", LEVELS)
def test_every_level_says_its_word(qapp: object, level: str) -> None:
    for widget in (LevelGlyph(level), LevelChip(level)):
        assert widget.accessibleName() == level_word(level)


def test_levels_differ_without_their_colour(qapp: object) -> None:
    with look():
        drawings = set()
        for level in LEVELS:
            image = LevelGlyph(level, 48).grab().toImage()
            ground = image.pixelColor(0, 0)
            drawings.add(
                tuple(
                    image.pixelColor(x, y) != ground
                    for x in range(image.width())
                    for y in range(image.height())
                )
            )
    assert len(drawings) == len(LEVELS)


@pytest.mark.parametrize(
    ("keys", "shown"), [("Ctrl+K", "Ctrl K"), ("Ctrl++", "Ctrl +"), ("F6", "F6"), ("+", "+")]
)
def test_keys_are_written_as_on_their_caps(qapp: object, keys: str, shown: str) -> None:
    assert key_text(keys) == shown
