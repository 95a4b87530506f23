"""Indicateurs: compare down a column, explain at the right without leaving."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QEvent, Slot
from PySide6.QtWidgets import QFileDialog, QWidget
from typing_extensions import override

from services import formatting
from services.charts.legend import boxplot_legend, legend_chart
from services.charts.position import box_note
from services.errors import AppError
from services.indicators.results import Figure, Term
from services.months import month_before, months_back
from services.tasks import TaskContext
from ui.charts.widget import ChartWidget
from ui.context import ScreenContext
from ui.screens.indicators import loading
from ui.screens.indicators.detail_panel import DetailPanel
from ui.screens.indicators.figure_row import FigureRow, Heading, is_reached
from ui.screens.indicators.loading import BoardView, Detail
from ui.shell.screen import Screen
from ui.theme.theme import current_theme
from ui.translation import translate_error
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.choice import Choice
from ui.widgets.drawer import DrawerHost
from ui.widgets.headers import PageHeader
from ui.widgets.icon import Icon
from ui.widgets.labels import Wrapped
from ui.widgets.layouts import box, clear, col, line, row
from ui.widgets.scroll import scroll

FRAMEWORKS = ("cpo-2019-2022", "activity")
OFFERED_MONTHS = 36
WITH_BOXES = 1200  # width of a window, at 100 % text, from which the box plots have room
CONCERNED = frozenset(
    {"event", "pathway", "situation", "immersion", "diagnostic", "youth", "peer_figure"}
)


class IndicatorsScreen(Screen):
    """Ten rows, a sentence, and the explanation of one of them."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self._context = context
        self._view: BoardView | None = None
        self._number = 0  # of the last reading asked for
        self._chosen: Figure | None = None
        self._rows: list[FigureRow] = []
        self.month = Choice()
        self.framework = Choice()
        self._peers = Button(icon="inbox")
        self._header = PageHeader(self.framework, self.month, self._peers)
        self._sentence = Wrapped("", "strong")
        self._list = col(gap=0)
        self._legend = col(gap=0)
        self._note = Wrapped("", "caption")
        self.detail = DetailPanel(
            sees_names=context.may("youth.identity"),
            may_open_names=context.may("indicator.name_with_reason"),
        )
        page = box(
            col(
                self._header,
                row(Icon("info", "ink_2", 18), (self._sentence, 1), gap=8),
                (
                    scroll(
                        box(col(Card(self._list, gap=0, pad=0), self._legend, self._note, None))
                    ),
                    1,
                ),
                gap=10,
                margins=(32, 20, 32, 12),
            )
        )
        self._host = DrawerHost(page, self.detail, panel_width=420)
        self.setLayout(col(self._host))
        self._peers.setVisible(context.may("peers.import"))
        self._connect()
        self._retranslate()

    def rows(self) -> Sequence[FigureRow]:
        """Return the lines of the board, in order."""
        return tuple(self._rows)

    @override
    def title(self) -> str:
        return self.tr("Indicateurs")

    @override
    def refresh(self) -> None:
        context, month, code = self._context, self._month(), str(self.framework.value())
        self._number += 1
        number = self._number

        def load(_task: TaskContext) -> tuple[int, BoardView]:
            return number, loading.load_board(
                context.database,
                context.actor,
                code,
                month,
                today=context.today(),
                references=context.references,
            )

        context.tasks.start(load, on_success=self._on_board)

    @override
    def focus_task(self) -> None:
        if self._rows:
            self._rows[0].setFocus()
        else:
            self.month.setFocus()

    @override
    def panes(self) -> Sequence[QWidget]:
        return (self._host,)

    @override
    def commands(self) -> Mapping[str, Callable[[], object]]:
        return {"side_panel": self._open_first}

    @Slot(object)
    def _on_board(self, answer: tuple[int, BoardView]) -> None:
        number, view = answer
        if number == self._number:  # not a month that was left for another meanwhile
            self._show_board(view)

    def _show_board(self, view: BoardView) -> None:
        self._view = view
        has_room = self.window().width() >= current_theme().px(WITH_BOXES)
        wide = has_room and (not self._host.is_open() or self._host.is_drawer())
        clear(self._list)
        self._rows = []
        self._list.addWidget(Heading(wide=wide))
        self._list.addWidget(line())
        for figure in (*view.board.figures, *view.board.tracked):
            line_widget = FigureRow(figure, view.positions[figure.code], wide=wide)
            line_widget.opened.connect(lambda figure=figure: self._open(figure))
            position = len(self._rows)
            line_widget.moved.connect(lambda step, position=position: self._move(position + step))
            if self._rows:
                self._list.addWidget(line())
            self._rows.append(line_widget)
            self._list.addWidget(line_widget)
            line_widget.show()  # now: the focus given back at once must find it able to take it
        self._show_texts(view)
        self._mark_chosen()

    def _show_texts(self, view: BoardView) -> None:
        board = view.board
        subtitle = self.tr("{month} · extrait le {day} · {framework}, version {version}")
        self._header.set_title(
            self.tr("Indicateurs"),
            subtitle.format(
                month=formatting.month(board.month),
                day=formatting.long_date(board.extracted_on),
                framework=board.framework_label,
                version=board.framework_version,
            ),
        )
        judged = [figure for figure in board.figures if is_reached(figure) is not None]
        reached = sum(bool(is_reached(figure)) for figure in judged)
        weak = [f.code for f in board.figures if view.positions[f.code].is_weak]
        self._sentence.setText(self._conclusion(reached, len(judged), weak))
        clear(self._legend)
        has_targets = any(figure.target is not None for figure in board.figures)
        year = board.month.year
        target = self.tr("objectif {year}").format(year=year) if has_targets else None
        previous = self.tr("nous, un an plus tôt")
        self._legend.addWidget(
            ChartWidget(legend_chart(boxplot_legend(previous=previous, target=target)))
        )
        boxes = [p.box for p in view.positions.values() if p.box is not None]
        if boxes:
            note = (
                box_note(boxes[0])
                + " "
                + self.tr("Indicateurs de travail : les libellés officiels ne sont pas connus.")
            )
        else:
            note = self.tr(
                "Aucune classe de comparaison : importez les chiffres de vos pairs."
                " Indicateurs de travail : les libellés officiels ne sont pas connus."
            )
        self._note.setText(note)

    def _conclusion(self, reached: int, judged: int, weak: Sequence[str]) -> str:
        if judged:
            first = self.tr("{reached} objectifs sur {judged} atteints.")
            text = first.format(reached=reached, judged=judged)
        else:
            text = self.tr("Aucun objectif saisi pour cette année.")
        if weak:
            more = self.tr("Dans le quart bas de la classe : {codes}.")
            text += " " + more.format(codes=formatting.enumeration(list(weak)))
        return text

    # Drill-down

    def _open(self, figure: Figure) -> None:
        self._chosen = figure
        self._load_detail(Term.NUMERATOR, "")

    def _open_first(self) -> None:
        if self._rows:
            self._open(self._rows[0].figure)

    @Slot(object, str)
    def _load_detail(self, term: Term, rule: str) -> None:
        figure, context, month = self._chosen, self._context, self._month()
        if figure is None:
            return
        code = str(self.framework.value())

        def load(_task: TaskContext) -> tuple[Detail, Term, str]:
            found = loading.load_detail(
                context.database, context.actor, code, figure, month, term, rule or None
            )
            return found, term, rule

        context.tasks.start(load, on_success=self._show_detail)

    @Slot(object)
    def _show_detail(self, answer: tuple[Detail, Term, str]) -> None:
        detail, term, rule = answer
        if self._view is None or detail.figure is not self._chosen:
            return
        position = self._view.positions[detail.figure.code]
        self.detail.show_detail(detail, position, term, rule)
        if not self._host.is_open():
            self._host.open_panel()
            self._show_board(self._view)  # the rows give their room to the panel
        self._mark_chosen()
        self._focus_row(detail.figure.code)

    @Slot()
    def _on_closed(self) -> None:
        chosen, self._chosen = self._chosen, None
        if chosen is None:
            return
        self._host.close_panel()
        if self._view is not None:
            self._show_board(self._view)
        self._focus_row(chosen.code)

    @Slot(object)
    def _on_person(self, youth_id: int) -> None:
        self._context.navigator.go("youth", youth_id)

    @Slot(object, str)
    def _on_name(self, youth_id: int, reason: str) -> None:
        context = self._context

        def work(_task: TaskContext) -> tuple[int, str]:
            today = context.today()
            name = loading.open_name(context.database, context.actor, youth_id, reason, today)
            return youth_id, name

        context.tasks.start(work, on_success=self._show_name, on_error=self._on_name_refused)

    @Slot(object)
    def _show_name(self, answer: tuple[int, str]) -> None:
        self.detail.show_name(*answer)

    @Slot(object)
    def _on_name_refused(self, error: Exception) -> None:
        if isinstance(error, AppError):
            self.detail.show_reason_error(translate_error(error))
        else:
            self._context.tasks.unhandled_error.emit(error)

    # Peers

    @Slot()
    def _import_peers(self) -> None:
        if self._chosen is None:
            self._context.navigator.say(
                self.tr("Ouvrez d’abord l’indicateur dont vous avez les chiffres."), tone="info"
            )
            return
        title = self.tr("Chiffres des pairs pour {code}").format(code=self._chosen.code)
        name, _kind = QFileDialog.getOpenFileName(self, title, "", "CSV (*.csv *.txt)")
        if name:
            self.import_peers(Path(name))

    def import_peers(self, path: Path) -> None:
        """Store the peers' figures of a file for the indicator that is open."""
        context, figure = self._context, self._chosen
        if figure is None:
            return

        def work(_task: TaskContext) -> int:
            return loading.import_peers(context.database, context.actor, figure.code, path)

        context.tasks.start(work, on_success=self._on_imported, on_error=self._on_import_refused)

    @Slot(object)
    def _on_imported(self, count: int) -> None:
        text = self.tr("{count} chiffres de pairs enregistrés.").format(count=count)
        self._context.navigator.say(text)
        self._context.bus.announce("peer_figure")

    @Slot(object)
    def _on_import_refused(self, error: Exception) -> None:
        self._context.say_refusal(error)

    # Common

    def _connect(self) -> None:
        self.month.currentIndexChanged.connect(self._on_choice)
        self.framework.currentIndexChanged.connect(self._on_choice)
        self._peers.clicked.connect(self._import_peers)
        self.detail.closed.connect(self._on_closed)
        self._host.panel_closed.connect(self._on_closed)  # Escape, or a click on the veil
        self.detail.rule_wanted.connect(self._load_detail)
        self.detail.person_wanted.connect(self._on_person)
        self.detail.name_wanted.connect(self._on_name)
        self._context.bus.changed.connect(self._on_changed)

    @Slot()
    def _on_choice(self) -> None:
        self._on_closed()
        if self.isVisible():
            self.refresh()

    @Slot(object)
    def _on_changed(self, tables: frozenset[str]) -> None:
        if tables & CONCERNED and self.isVisible():
            self.refresh()

    def _month(self) -> date:
        value = self.month.value()
        return value if isinstance(value, date) else month_before(self._context.today())

    def _move(self, position: int) -> None:
        if 0 <= position < len(self._rows):
            self._rows[position].setFocus()

    def _focus_row(self, code: str) -> None:
        for line_widget in self._rows:
            if line_widget.figure.code == code:
                line_widget.setFocus()

    def _mark_chosen(self) -> None:
        code = self._chosen.code if self._chosen is not None else ""
        for line_widget in self._rows:
            line_widget.set_chosen(line_widget.figure.code == code)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            if self._view is not None:
                self._show_board(self._view)
        super().changeEvent(event)

    def _retranslate(self) -> None:
        today = self._context.today()
        # The current month first: an interview of today is there, explained, at once.
        months = months_back(today.replace(day=1), OFFERED_MONTHS)
        kept = self.month.value() or today.replace(day=1)
        self.month.blockSignals(True)
        self.month.set_options([(month, formatting.month(month)) for month in months])
        self.month.set_value(kept)
        self.month.blockSignals(False)
        self.month.setAccessibleName(self.tr("Mois"))
        kept_framework = self.framework.value() or FRAMEWORKS[0]
        self.framework.blockSignals(True)
        self.framework.set_options(
            [
                (FRAMEWORKS[0], self.tr("Dix indicateurs de travail")),
                (FRAMEWORKS[1], self.tr("Activité du réseau")),
            ]
        )
        self.framework.set_value(kept_framework)
        self.framework.blockSignals(False)
        self.framework.setAccessibleName(self.tr("Référentiel"))
        self._peers.setText(self.tr("Importer des pairs…"))
        self._header.set_title(self.tr("Indicateurs"))
