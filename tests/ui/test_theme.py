"""One theme for the program: every role set, nothing left of the other scheme."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QIcon, QImage, QPalette
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from services.design.tokens import DARK, LIGHT, Colors, Metrics
from services.settings import ThemeChoice
from tests.support.windows import look, show_window
from ui.theme.icons import icon_names, paint_icon
from ui.theme.painting import painter_on
from ui.theme.palette import build_palette
from ui.theme.properties import set_style_property
from ui.theme.sheet import build_sheet
from ui.theme.theme import TEXT_SIZES, current_theme
from ui.theme.tones import TONES
from ui.widgets.buttons import Button
from ui.widgets.chip import Chip
from ui.widgets.icon import Icon
from ui.widgets.labels import Label

ROOT = Path(__file__).resolve().parent.parent.parent
UI = sorted((ROOT / "ui").rglob("*.py"))
UNUSED_ROLES = {QPalette.ColorRole.NoRole, QPalette.ColorRole.NColorRoles}


def colors_of(image: QImage) -> set[str]:
    size = image.size()
    return {
        image.pixelColor(x, y).name().upper()
        for x in range(size.width())
        for y in range(size.height())
    }


@pytest.mark.parametrize("colors", [LIGHT, DARK])
@pytest.mark.parametrize("role", [role for role in QPalette.ColorRole if role not in UNUSED_ROLES])
def test_every_role_of_the_palette_is_a_token(
    qapp: object, colors: Colors, role: QPalette.ColorRole
) -> None:
    palette = build_palette(colors)

    for group in (
        QPalette.ColorGroup.Active,
        QPalette.ColorGroup.Inactive,
        QPalette.ColorGroup.Disabled,
    ):
        assert palette.color(group, role).name().upper() in colors.as_dict().values()


@pytest.mark.parametrize("colors", [LIGHT, DARK])
def test_the_sheet_is_filled(colors: Colors) -> None:
    sheet = build_sheet(colors, Metrics())

    assert "@" not in sheet
    assert set(re.findall(r"#\w+", sheet)) <= set(colors.as_dict().values())


def test_the_template_holds_no_colour_of_its_own() -> None:
    template = (ROOT / "resources" / "theme.qss").read_text("utf-8")
    assert re.findall(r"#[0-9A-Fa-f]{3,8}\b|rgba?\(", template) == []


@pytest.mark.parametrize("path", UI, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_colour_is_written_in_the_interface(path: Path) -> None:
    assert re.findall(r"\"#[0-9A-Fa-f]{6}\"", path.read_text("utf-8")) == []


def test_a_button_is_36_pixels_high_like_a_field(qtbot: QtBot) -> None:
    button, field = Button("Ouvrir"), QLineEdit()
    _window = show_window(qtbot, button, field)

    assert (button.height(), field.height()) == (36, 36)
    field.setFocus()
    assert field.sizeHint().height() == 36, "its edge is thicker: the form would jump"


@pytest.mark.parametrize("size", TEXT_SIZES)
def test_sizes_follow_the_text(qapp: object, size: float) -> None:
    with look(text_size=size):
        theme = current_theme()
        assert theme.metrics.control == round(36 * size)
        assert theme.px(100) == round(100 * size)
        assert Chip("mot").sizeHint().height() == round(13 * size) + round(11 * size)


def test_a_text_size_that_is_not_offered_becomes_the_nearest(qapp: object) -> None:
    with look(text_size=1.4):
        assert current_theme().factor == 1.5


def test_text_size_steps_stop_at_both_ends(qapp: object) -> None:
    with look():
        theme = current_theme()
        theme.step_text_size(-1)
        assert theme.factor == 1.0
        theme.step_text_size(99)
        assert theme.factor == 2.0


def test_the_system_decides_unless_the_user_chose(qapp: object) -> None:
    theme = current_theme()
    with look(ThemeChoice.SYSTEM):
        assert not theme.is_dark, "offscreen, the scheme is unknown, which counts as light"
        theme.use(scheme=ThemeChoice.DARK)
        assert theme.is_dark


def test_switching_leaves_no_colour_of_the_other_scheme(qtbot: QtBot) -> None:
    with look():
        chip = Chip("CEJ", "info", "route")
        window = show_window(qtbot, chip, Icon("bus"), Label("Mobilité", "h1"))
        light_only = {LIGHT.info, LIGHT.info_tint, LIGHT.ink, LIGHT.canvas}
        assert LIGHT.info_tint in colors_of(window.grab().toImage())

        current_theme().use(scheme=ThemeChoice.DARK)
        shown = colors_of(window.grab().toImage())

    assert DARK.info_tint in shown
    assert not shown & light_only


def test_a_serif_title_grows_with_the_text(qtbot: QtBot) -> None:
    with look():
        title = Label("Aujourd’hui", "h1")
        _window = show_window(qtbot, title)
        current_theme().use(text_size=2.0)
        assert title.font().pixelSize() == 56


@pytest.mark.parametrize("name", sorted(icon_names()))
def test_every_icon_can_be_drawn_in_any_colour(qapp: object, name: str) -> None:
    image = QImage(32, 32, QImage.Format.Format_ARGB32)
    image.fill(QColor("white"))
    with painter_on(image) as painter:
        paint_icon(painter, name, QRectF(0, 0, 32, 32), QColor("red"), stroke=4)

    assert "#FF0000" in colors_of(image)
    assert "#000000" not in colors_of(image), "currentColor is painted black by QtSvg"


def test_an_icon_follows_the_theme_without_being_built_again(qapp: object) -> None:
    with look():
        icon = current_theme().icon("check", "ink")
        current_theme().use(scheme=ThemeChoice.DARK)
        image = icon.pixmap(QSize(64, 64)).toImage()
        disabled = icon.pixmap(QSize(64, 64), QIcon.Mode.Disabled).toImage()

    assert DARK.ink in colors_of(image)
    assert DARK.ink_3 in colors_of(disabled)


def test_every_tone_has_an_ink_and_a_tint() -> None:
    names = LIGHT.as_dict()
    assert all(ink in names and tint in names for ink, tint in TONES.values())


def test_a_property_set_later_changes_the_look(qtbot: QtBot) -> None:
    with look():
        label = Label("en retard")
        window = show_window(qtbot, label)
        set_style_property(label, "tone", "danger")
        assert LIGHT.danger in colors_of(window.grab().toImage())
