"""Behind a figure: "compte parce que", "ne compte pas parce que", and the records."""

from functools import partial

from PySide6.QtCore import QEvent, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from services import formatting
from services.charts.boxplot import annotated_chart
from services.charts.position import Position
from services.indicators.results import DrillRow, RuleCount, Term
from ui.charts.widget import ChartWidget
from ui.screens.indicators.figure_row import target_text, terms_text, value_text
from ui.screens.indicators.loading import Detail
from ui.theme.painting import draw_box, painter_on
from ui.theme.theme import current_theme
from ui.widgets.buttons import Button, IconButton
from ui.widgets.card import Card
from ui.widgets.field import Field
from ui.widgets.icon import Icon
from ui.widgets.labels import Label, Wrapped
from ui.widgets.layouts import box, clear, col, line, row
from ui.widgets.scroll import scroll
from ui.widgets.segmented import SegmentedChoice


class DetailPanel(QWidget):
    """Reasons first, records under them.

    Signals:
        closed: The user is done.
        rule_wanted: Term and code of a reason whose records are wanted; empty code for all.
        person_wanted: Identifier of a person to open.
        name_wanted: Identifier and reason, for whoever sees no name by default.
    """

    closed = Signal()
    rule_wanted = Signal(object, str)
    person_wanted = Signal(object)
    name_wanted = Signal(object, str)

    def __init__(self, *, sees_names: bool, may_open_names: bool) -> None:
        super().__init__()
        self._sees_names = sees_names
        self._may_open_names = may_open_names
        self._term = Term.NUMERATOR
        self._detail: Detail | None = None
        self._asking: DrillRow | None = None
        self._code = Label("", "caption")
        self._title = Wrapped("", "h2")
        self._value = Label("", "figure")
        self._terms = Label("", "second")
        self._target = Label("", "small_strong")
        self._definition = Wrapped("", "small")
        self._chart = col()
        self._terms_choice = SegmentedChoice(compact=True)
        self._reasons = col(gap=8)
        self._records_title = Label("", "h3")
        self._records = col(gap=0)
        self.reason = QLineEdit()
        self._reason_field = Field(self.reason)
        self._reason_button = Button(kind="primary", icon="eye", compact=True)
        self._reason_card = Card(self._reason_field, row(None, self._reason_button), pad=12)
        self._privacy = Wrapped("", "caption")
        self._close = IconButton("x", "")
        self._close.clicked.connect(self.closed)
        self._terms_choice.chosen.connect(self._on_term)
        self._reason_button.clicked.connect(self._on_reason)
        self.reason.returnPressed.connect(self._on_reason)
        self._build()
        self._retranslate()

    def show_detail(self, detail: Detail, position: Position, term: Term, rule: str) -> None:
        """Explain a figure."""
        self._detail, self._term = detail, term
        figure = detail.figure
        self._code.setText(figure.code)
        self._title.setText(figure.label)
        self._value.setText(value_text(figure))
        self._terms.setText(terms_text(figure))
        self._target.setText(target_text(figure))
        self._definition.setText(figure.definition)
        clear(self._chart)
        self._chart.addWidget(ChartWidget(annotated_chart(position)))
        self._terms_choice.setVisible(figure.denominator is not None)
        self._terms_choice.set_value(term)
        self._show_reasons(detail, rule)
        self._show_records(detail)
        self._reason_card.hide()

    def show_name(self, youth_id: int, name: str) -> None:
        """Show a name that was just opened, with its reason journaled."""
        for shown in self._record_rows():
            if shown.record.youth_id == youth_id:
                shown.show_name(name)
        self._reason_card.hide()

    def _record_rows(self) -> list["RecordRow"]:
        items = (self._records.itemAt(n) for n in range(self._records.count()))
        widgets = (item.widget() for item in items if item is not None)
        return [one for one in widgets if isinstance(one, RecordRow)]

    def names(self) -> tuple[str, ...]:
        """Return what the records shown are called."""
        return tuple(one.name() for one in self._record_rows())

    def show_reason_error(self, sentence: str) -> None:
        """Say why the reason is not accepted."""
        self._reason_field.show_error(sentence)

    def _show_reasons(self, detail: Detail, rule: str) -> None:
        clear(self._reasons)
        explanation = detail.explanation
        groups = (
            (self.tr("Compte parce que"), "circle-check", "success", explanation.counted),
            (self.tr("Ne compte pas parce que"), "x", "ink_2", explanation.not_counted),
        )
        for title, icon, color, counts in groups:
            total = formatting.number(sum(one.n for one in counts))
            head = row(
                Icon(icon, "success" if color == "success" else "ink_2", 18),
                Label(title, "h3"),
                None,
                Label(total, "h3"),
            )
            self._reasons.addLayout(head)
            most = max((one.n for one in counts), default=1)
            for one in sorted(counts, key=lambda count: -count.n):
                self._reasons.addWidget(self._reason_line(one, most, is_chosen=one.code == rule))
            if not counts:
                self._reasons.addWidget(Wrapped(self.tr("Aucun enregistrement."), "small"))

    def _reason_line(self, count: RuleCount, most: int, *, is_chosen: bool) -> QWidget:
        button = Button(self.tr("Voir"), compact=True, kind="primary" if is_chosen else "ghost")
        button.setAccessibleName(f"{self.tr('Voir')} : {count.sentence}")
        button.clicked.connect(partial(self._want_rule, count.code))
        words = Wrapped(count.sentence, "", "" if count.field_to_fix is None else "warning")
        top = row((words, 1), button, Label(formatting.number(count.n), "strong"), gap=8)
        return box(col(top, Bar(count.n / max(1, most), fixable=bool(count.field_to_fix)), gap=2))

    def _show_records(self, detail: Detail) -> None:
        clear(self._records)
        self._records_title.setText(
            self.tr("Enregistrements ({count})").format(count=len(detail.rows))
        )
        for record in detail.rows:
            line_widget = RecordRow(record, opens=self._sees_names or self._may_open_names)
            line_widget.opened.connect(partial(self._on_record, record))
            self._records.addWidget(line_widget)
        if not detail.rows:
            self._records.addWidget(Wrapped(self.tr("Aucun enregistrement à montrer."), "second"))

    def _on_record(self, record: DrillRow) -> None:
        if self._sees_names:
            self.person_wanted.emit(record.youth_id)
            return
        self._asking = record
        self._reason_field.clear_error()
        self._reason_card.show()
        self.reason.setFocus()

    @Slot()
    def _on_reason(self) -> None:
        if self._asking is not None:
            self.name_wanted.emit(self._asking.youth_id, self.reason.text())

    @Slot(object)
    def _on_term(self, term: Term) -> None:
        self.rule_wanted.emit(term, "")

    def _want_rule(self, code: str) -> None:
        self.rule_wanted.emit(self._term, code)

    def _build(self) -> None:
        top = row((self._code, 1), self._close)
        figures = row(self._value, col(self._terms, self._target, gap=0), None, gap=16)
        body = col(
            top,
            self._title,
            figures,
            self._chart,
            self._definition,
            line(),
            self._terms_choice,
            self._reasons,
            line(),
            self._reason_card,
            self._records_title,
            self._records,
            None,
            row(Icon("shield-check", "ink_3", 16), (self._privacy, 1)),
            gap=10,
            margins=(24, 16, 20, 16),
        )
        self.setLayout(col(scroll(box(body))))
        self._reason_card.hide()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._close.set_name(self.tr("Fermer"))
        self._terms_choice.set_options(
            [
                (Term.NUMERATOR, self.tr("Numérateur")),
                (Term.DENOMINATOR, self.tr("Dénominateur")),
            ]
        )
        self._reason_field.set_label(self.tr("Pourquoi ouvrir ce nom ?"))
        self._reason_field.set_note(self.tr("Dix signes au moins ; le motif est journalisé."))
        self._reason_button.setText(self.tr("Ouvrir le nom"))
        if self._sees_names:
            self._privacy.setText(self.tr("Ouvrir une fiche est journalisé."))
        else:
            self._privacy.setText(
                self.tr(
                    "Vous voyez des nombres. Les noms s’ouvrent sur demande, avec un motif, et"
                    " l’accès est journalisé."
                )
            )


class RecordRow(QWidget):
    """One record: who or which, when, and why it counts or not.

    Signals:
        opened: The user wants the person.
    """

    opened = Signal()

    def __init__(self, record: DrillRow, *, opens: bool) -> None:
        super().__init__()
        self.record = record
        day = "" if record.occurred_on is None else formatting.table_date(record.occurred_on)
        name = record.name or self.tr("Dossier {number}").format(number=str(record.youth_id)[-6:])
        self._name = Button(name, "ghost", compact=True)
        self._name.clicked.connect(self.opened)
        self._name.setEnabled(opens)
        icon = Icon(
            "check" if record.counts else "minus", "success" if record.counts else "ink_3", 14
        )
        reason = Wrapped(record.sentence, "caption")
        head = row(icon, self._name, None, Label(day or self.tr("sans date"), "caption"), gap=4)
        self.setLayout(col(head, reason, gap=0, margins=(0, 4, 0, 4)))

    def name(self) -> str:
        """Return the name, or the number that stands for it."""
        return self._name.accessibleName()

    def show_name(self, name: str) -> None:
        """Show the name that was opened."""
        self._name.setText(name)


class Bar(QWidget):
    """The share of a reason, drawn thin; orange when one field would settle it."""

    def __init__(self, share: float, *, fixable: bool) -> None:
        super().__init__()
        self._share = share
        self._fixable = fixable
        self.setFixedHeight(4)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        full = QRectF(0, 0.5, self.width(), 3)
        with painter_on(self) as painter:
            draw_box(painter, full, 1.5, fill=theme.color("line"))
            full.setWidth(max(3.0, self.width() * self._share))
            draw_box(painter, full, 1.5, fill=theme.color("data_2" if self._fixable else "data_1"))
