"""Charts on screen follow the theme, the text size and the pointer; exports are files."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QColor, QHelpEvent, QImage
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QToolTip, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from services.charts import boxplot, legend
from services.charts.canvas import Area, Point, Size, Stroke, TextStyle
from services.charts.position import describe_boxplot
from services.design.tokens import DARK, LIGHT
from services.settings import ThemeChoice
from tests.support.charts import POSITION, SAMPLES, RecordingCanvas
from ui.charts.painter import FontRuler, PainterCanvas, chart_font, to_png, to_svg
from ui.charts.widget import ChartWidget
from ui.theme.painting import painter_on
from ui.theme.theme import Theme, current_theme

CHARTS = pytest.mark.parametrize("name", SAMPLES)


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """The theme, put back as it was."""
    theme = current_theme()
    theme.use(scheme=ThemeChoice.LIGHT, text_size=1)
    yield theme
    theme.use(scheme=ThemeChoice.SYSTEM, text_size=1)


def colors_of(image: QImage) -> set[str]:
    return {
        image.pixelColor(x, y).name().upper()
        for x in range(image.width())
        for y in range(image.height())
    }


def blank() -> QImage:
    image = QImage(40, 40, QImage.Format.Format_RGB32)
    image.fill(QColor(LIGHT.surface))
    return image


@CHARTS
def test_a_picture_has_the_size_asked_and_the_colours_of_the_theme(
    qapp: QApplication, tmp_path: Path, name: str
) -> None:
    path = tmp_path / "chart.png"

    to_png(path, SAMPLES[name], DARK, scale=1)

    image = QImage(str(path))
    size = SAMPLES[name].size
    assert (image.width(), image.height()) == (round(size.width), round(size.height))
    assert image.pixelColor(image.width() - 1, 0).name().upper() == DARK.surface
    assert LIGHT.surface not in colors_of(image)


def test_a_picture_is_sharp_and_may_be_resized(qapp: QApplication, tmp_path: Path) -> None:
    path = tmp_path / "chart.png"

    to_png(path, SAMPLES["spark"], LIGHT, size=Size(200, 80))

    assert (QImage(str(path)).width(), QImage(str(path)).height()) == (400, 160)


@CHARTS
def test_a_drawing_can_be_exported_as_vectors_with_its_description(
    qapp: QApplication, tmp_path: Path, name: str
) -> None:
    path = tmp_path / "chart.svg"
    texts = RecordingCanvas()
    SAMPLES[name].paint(texts, Area(0, 0, SAMPLES[name].size.width, SAMPLES[name].size.height))

    to_svg(path, SAMPLES[name], LIGHT)

    content = path.read_text(encoding="utf-8")
    assert QSvgRenderer(str(path)).isValid()
    assert SAMPLES[name].description in content.replace("&apos;", "'")
    assert "<image" not in content
    assert all(text in content for text in texts.texts() if "…" not in text)
    assert not texts.texts() or "Source Sans 3" in content


@pytest.mark.parametrize("export", [to_png, to_svg])
def test_a_folder_that_does_not_exist_is_an_error_of_the_system(
    qapp: QApplication, tmp_path: Path, export: type
) -> None:
    with pytest.raises(OSError, match="nowhere"):
        export(tmp_path / "nowhere" / "chart", SAMPLES["spark"], LIGHT)


def test_nothing_is_painted_outside_a_clip(qapp: QApplication) -> None:
    image = blank()

    with painter_on(image) as painter:
        canvas = PainterCanvas(painter, LIGHT)
        with canvas.clip(Area(0, 0, 20, 40)):
            canvas.rectangle(Area(0, 0, 40, 40), fill="ink")
        canvas.rectangle(Area(30, 30, 10, 10), fill="danger")

    assert image.pixelColor(10, 10).name().upper() == LIGHT.ink
    assert image.pixelColor(25, 10).name().upper() == LIGHT.surface
    assert image.pixelColor(35, 35).name().upper() == LIGHT.danger


def test_dashes_are_as_long_whatever_the_width_of_the_line(qapp: QApplication) -> None:
    image = blank()

    with painter_on(image) as painter:
        stroke = Stroke("ink", 2, (8, 8))
        PainterCanvas(painter, LIGHT).line(Point(0, 20), Point(40, 20), stroke)

    drawn = [image.pixelColor(x, 20).name().upper() == LIGHT.ink for x in (4, 12, 20, 28, 36)]
    assert drawn == [True, False, True, False, True]


def test_texts_are_measured_as_they_are_painted(qapp: QApplication) -> None:
    style = TextStyle(13, weight=600)

    with painter_on(blank()) as painter:
        painted = PainterCanvas(painter, LIGHT).text_width("Rupture", style)

    assert painted == FontRuler().text_width("Rupture", style)
    assert chart_font(style).pixelSize() == 13


def test_the_widget_says_its_conclusion_to_a_screen_reader(qtbot: QtBot, theme: Theme) -> None:
    widget = ChartWidget(SAMPLES["boxplot"])
    qtbot.addWidget(widget)
    assert widget.accessibleName() == describe_boxplot(POSITION)

    other = replace(POSITION, value=0.6)
    widget.show_chart(boxplot.annotated_chart(other))

    assert widget.accessibleName() == describe_boxplot(other)


@CHARTS
def test_the_widget_follows_the_theme_without_being_rebuilt(
    qtbot: QtBot, theme: Theme, name: str
) -> None:
    widget = ChartWidget(SAMPLES[name])
    qtbot.addWidget(widget)
    widget.resize(widget.sizeHint())
    light = widget.grab().toImage()

    theme.use(scheme=ThemeChoice.DARK)

    assert widget.grab().toImage() != light


def test_the_widget_grows_with_the_text(qtbot: QtBot, theme: Theme) -> None:
    widget = ChartWidget(SAMPLES["boxplot"])
    qtbot.addWidget(widget)
    before = widget.sizeHint()

    theme.use(text_size=2)

    assert widget.sizeHint() == before * 2
    assert widget.minimumSizeHint().height() == before.height() * 2


def test_a_legend_asks_for_more_height_when_it_is_narrow(qtbot: QtBot, theme: Theme) -> None:
    widget = ChartWidget(legend.legend_chart(legend.TIMELINE_LEGEND))
    qtbot.addWidget(widget)

    assert widget.hasHeightForWidth()
    assert widget.heightForWidth(2000) == legend.LINE_HEIGHT
    assert widget.heightForWidth(200) > 2 * legend.LINE_HEIGHT
    widget.show_chart(SAMPLES["spark"])
    assert not widget.hasHeightForWidth()
    assert widget.heightForWidth(200) == widget.sizeHint().height()


def test_a_layout_gives_a_legend_its_lines_and_the_other_charts_their_height(
    qtbot: QtBot, theme: Theme
) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    flowing, fixed = ChartWidget(SAMPLES["legend"]), ChartWidget(SAMPLES["boxplot"])
    layout = QVBoxLayout(page)
    layout.addWidget(flowing)
    layout.addWidget(fixed)

    with qtbot.waitExposed(page):
        page.resize(300, 600)
        page.show()

    assert flowing.height() >= flowing.heightForWidth(flowing.width()) > legend.LINE_HEIGHT
    assert fixed.height() == fixed.sizeHint().height()
    assert page.minimumSizeHint().width() < 300


@pytest.mark.parametrize("text_size", [1, 2])
def test_the_pointer_reads_the_part_under_it(qtbot: QtBot, theme: Theme, text_size: float) -> None:
    theme.use(text_size=text_size)
    widget = ChartWidget(SAMPLES["spark"])
    qtbot.addWidget(widget)
    widget.resize(widget.sizeHint())
    widget.grab()

    last = widget.sentence_at(87 * text_size, 20 * text_size)

    assert last == "octobre 2026\u00a0: 41,3\u00a0%"
    assert widget.sentence_at(-500, 0) == ""


def test_the_tool_tip_is_the_sentence_of_the_part(qtbot: QtBot, theme: Theme) -> None:
    widget = ChartWidget(SAMPLES["spark"])
    qtbot.addWidget(widget)
    with qtbot.waitExposed(widget):
        widget.show()
    widget.resize(widget.sizeHint())
    widget.grab()
    place = QPoint(4, 20)

    event = QHelpEvent(QEvent.Type.ToolTip, place, widget.mapToGlobal(place))
    QApplication.sendEvent(widget, event)

    assert QToolTip.text() == "novembre 2025\u00a0: 46,0\u00a0%"
    QToolTip.hideText()
