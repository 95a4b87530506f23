"""One indicator on a line: value, gap, twelve months, place in the class."""

from typing import Literal

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from services import formatting
from services.charts.boxes import Quarter
from services.charts.boxplot import line_chart
from services.charts.position import Position
from services.charts.trend import MonthValue, Trend, spark_chart
from services.formatting import Unit
from services.i18n import QT_TRANSLATE_NOOP
from services.indicators.results import Direction, Figure
from ui.charts.widget import NARROWEST, ChartWidget
from ui.theme.properties import set_style_property
from ui.theme.theme import current_theme
from ui.widgets.icon import Icon
from ui.widgets.labels import Elided, Label
from ui.widgets.layouts import box, col, row

QUARTERS = {
    Quarter.BOTTOM: QT_TRANSLATE_NOOP("indicators", "quart bas"),
    Quarter.ON_Q1: QT_TRANSLATE_NOOP("indicators", "sur le 1er quartile"),
    Quarter.SECOND: QT_TRANSLATE_NOOP("indicators", "2e quart"),
    Quarter.ON_MEDIAN: QT_TRANSLATE_NOOP("indicators", "sur la médiane"),
    Quarter.THIRD: QT_TRANSLATE_NOOP("indicators", "3e quart"),
    Quarter.ON_Q3: QT_TRANSLATE_NOOP("indicators", "sur le 3e quartile"),
    Quarter.TOP: QT_TRANSLATE_NOOP("indicators", "quart haut"),
}
# Widths of the columns at 100 %, shared by the rows and the heading.
CODE, VALUE, GAP, TREND, QUARTER = 36, 92, 104, 104, 96
MARGINS = (16, 6, 16, 6)


def value_text(figure: Figure) -> str:
    """Return the value, or that it cannot be computed."""
    if figure.value is None:
        return QCoreApplication.translate("indicators", "non calculable")
    return formatting.quantity(figure.value, Unit(figure.unit.value))


def terms_text(figure: Figure) -> str:
    """Return the two terms, "62 sur 150"."""
    if figure.denominator is None:
        return formatting.number(figure.numerator)
    return formatting.fraction(figure.numerator, figure.denominator)


def target_text(figure: Figure) -> str:
    """Return the target, or that none was entered."""
    if figure.target is None:
        return QCoreApplication.translate("indicators", "sans objectif")
    target = formatting.quantity(figure.target, Unit(figure.unit.value))
    return QCoreApplication.translate("indicators", "objectif {target}").format(target=target)


def is_reached(figure: Figure) -> bool | None:
    """Tell whether the target is met; None when there is nothing to compare."""
    if figure.gap is None:
        return None
    return figure.gap <= 0 if figure.direction is Direction.DOWN else figure.gap >= 0


def trend_of(figure: Figure) -> Trend:
    """Return the last twelve months as the chart takes them."""
    return Trend(
        name=figure.label,
        months=tuple(MonthValue(point.month, point.value) for point in figure.trend),
        unit=Unit(figure.unit.value),
        target=figure.target,
        lower_is_better=figure.direction is Direction.DOWN,
    )


class FigureRow(QWidget):
    """A focusable line; Enter opens what is behind the figure.

    Signals:
        opened: The user wants the drill-down.
        moved: The line above (-1) or below (1).
    """

    opened = Signal()
    moved = Signal(int)
    focused = Signal()

    def __init__(self, figure: Figure, position: Position, *, wide: bool) -> None:
        super().__init__()
        self.figure = figure
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("row", "plain")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        name = box(col(Elided(figure.label, "strong"), Label(terms_text(figure), "caption"), gap=0))
        value = Label(value_text(figure), "h2" if figure.value is not None else "small")
        value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        quarter = self._quarter(position)
        cells: list[QWidget] = [
            _fixed(Label(figure.code, "caption"), CODE),
            name,
            _fixed(value, VALUE),
            _fixed(self._gap(figure), GAP),
            _fixed(ChartWidget(spark_chart(trend_of(figure))), TREND),
        ]
        layout = row(cells[0], (name, 3), *cells[2:], gap=16, margins=MARGINS)
        if wide:  # the chart says the quarter by itself
            layout.addWidget(ChartWidget(line_chart(position)), 4)
            quarter.setParent(self)
            quarter.hide()
        else:
            layout.addWidget(_fixed(quarter, QUARTER))
        self.setLayout(layout)
        self.setAccessibleName(
            f"{figure.code} {figure.label} : {value_text(figure)}, {terms_text(figure)}, "
            f"{target_text(figure)}, {quarter.text()}"
        )

    def set_chosen(self, chosen: bool) -> None:
        """Show the line as the one whose drill-down is open."""
        set_style_property(self, "row", "chosen" if chosen else "plain")

    def _gap(self, figure: Figure) -> QWidget:
        reached = is_reached(figure)
        target = Label(target_text(figure), "caption")
        if reached is None or figure.gap is None:
            return box(col(None, target, None, gap=0))
        tone: Literal["success", "danger"] = "success" if reached else "danger"
        icon = Icon("check" if reached else "arrow-down", tone, 14)
        words = Label(formatting.gap(figure.gap, Unit(figure.unit.value)), "strong", tone)
        return box(col(row(icon, words, None, gap=4), target, gap=0))

    def _quarter(self, position: Position) -> Label:
        quarter = position.quarter
        if quarter is None:
            return Label(QCoreApplication.translate("indicators", "pas de classe"), "caption")
        text = QCoreApplication.translate("indicators", QUARTERS[quarter])
        return Label(text, "small", "danger" if position.is_weak else "")

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.opened.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Right):
            self.opened.emit()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)


class Heading(QWidget):
    """The names of the columns, over the rows."""

    def __init__(self, *, wide: bool) -> None:
        super().__init__()
        value = Label(self.tr("Valeur"), "caption")
        value.setAlignment(Qt.AlignmentFlag.AlignRight)
        layout = row(
            _fixed(Label("", "caption"), CODE),
            (Label(self.tr("Indicateur"), "caption"), 3),
            _fixed(value, VALUE),
            _fixed(Label(self.tr("Écart"), "caption"), GAP),
            _fixed(Label(self.tr("12 mois"), "caption"), TREND),
            gap=16,
            margins=MARGINS,
        )
        place = Label(self.tr("Position dans la classe"), "caption")
        if wide:
            place.setMinimumWidth(current_theme().px(NARROWEST))  # as the charts under it
            layout.addWidget(place, 4)
        else:
            layout.addWidget(_fixed(Label(self.tr("Position"), "caption"), QUARTER))
            place.setParent(self)
            place.hide()
        self.setLayout(layout)


def _fixed(widget: QWidget, width: int) -> QWidget:
    widget.setFixedWidth(current_theme().px(width))
    return widget
