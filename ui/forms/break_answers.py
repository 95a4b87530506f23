"""The answers to a break, in place: call, appointment, task, postpone."""

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLayout, QLineEdit, QWidget
from typing_extensions import override

from services import formatting
from services.breaks.answers import TaskInput
from services.breaks.people import BreakLine
from services.breaks.rules import BreakRule
from services.errors import AppError, ValidationError
from services.tasks import TaskContext
from services.youths.dates import parse_day
from ui.context import ScreenContext
from ui.forms.break_desk import BreakDesk
from ui.forms.coming_date import ComingDate
from ui.forms.keys import is_enter, press_focused
from ui.translation import translate_error
from ui.widgets.announce import announce
from ui.widgets.buttons import Button
from ui.widgets.date_field import DateField
from ui.widgets.field import Field
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Label, Wrapped
from ui.widgets.layouts import box, col, row

_POSTPONED = timedelta(days=7)  # proposed, to be changed at will


class BreakAnswers(QWidget):
    """Four buttons, and in their place the few fields that an answer needs.

    Signals:
        appointment_wanted: The line an appointment is to be made for.
        settled: Something was done about the line; the other screens were told.
        left: The answer was given up: the keyboard goes back to the line.
    """

    appointment_wanted = Signal(object)  # BreakLine
    settled = Signal(object)  # int: the act, to be taken back
    left = Signal()

    def __init__(self, context: ScreenContext, line: BreakLine) -> None:
        super().__init__()
        self._context = context
        self.line = line
        self._form: QWidget | None = None
        self._fields: dict[str, Field] = {}
        self._writing = False
        self._message = Wrapped("", "small", "danger")
        self._message.hide()
        self.buttons = {
            "a": Button("", "primary", "phone", compact=True),
            "r": Button("", icon="calendar-plus", compact=True),
            "t": Button("", icon="list-checks", compact=True),
            "p": Button("", "ghost", "clock", compact=True),
        }
        self._bar = box(FlowLayout(*self.buttons.values(), gap=8))
        self._place = col(gap=8)
        self.setLayout(col(self._bar, self._place, self._message, gap=6))
        for key, answer in self._answers().items():
            self.buttons[key].clicked.connect(answer)
        self._retranslate()

    def press(self, key: str) -> bool:
        """Answer by a letter; False when it is not one of the four."""
        answer = self._answers().get(key)
        if answer is not None:
            answer()
        return answer is not None

    def is_busy(self) -> bool:
        """Tell whether something is being typed or written."""
        return self._form is not None or self._writing

    @Slot()
    def call(self) -> None:
        """Show the number, and ask whether somebody answered."""
        phone = self.line.phone
        words = (
            self.tr("Aucun numéro de téléphone n’est saisi.")
            if phone is None
            else self.tr("Appelez le {phone}.").format(phone=formatting.phone(phone))
        )
        reached = Button(self.tr("Joint"), "primary", "check", compact=True)
        nobody = Button(self.tr("Sans réponse"), icon="x", compact=True)
        reached.clicked.connect(lambda: self._write(lambda desk: self._call(desk, reached=True)))
        nobody.clicked.connect(lambda: self._write(lambda desk: self._call(desk, reached=False)))
        buttons = box(FlowLayout(reached, nobody, self._cancel(), gap=8))
        self._show(col(Label(words, "strong"), buttons, gap=6), {}, reached)

    @Slot()
    def make_appointment(self) -> None:
        """Ask for the form of an appointment."""
        self.appointment_wanted.emit(self.line)

    @Slot()
    def add_task(self) -> None:
        """Show the task proposed by the rule."""
        desk, line = self._desk(), self.line.line

        def read(_task: TaskContext) -> BreakRule:
            return desk.rule(line)

        self._context.tasks.start(read, on_success=self._show_task)

    @Slot()
    def postpone(self) -> None:
        """Ask until when, and why."""
        until, reason = self._day(), QLineEdit()
        until.set_value(self._context.today() + _POSTPONED)
        fields = {"reason": Field(reason), "until": Field(until)}
        fields["reason"].set_label(self.tr("Motif"))
        reason.setPlaceholderText(self.tr("En vacances jusqu’au 15"))
        fields["until"].set_label(self.tr("Reporter au"))
        self._show_fields(fields, self.tr("Reporter"), self._write_postponed)

    def note_appointment(self, event_id: int) -> None:
        """Note that an appointment was made for the line."""
        self._write(lambda desk: desk.appointment(self.line.line, event_id))

    @Slot(object)
    def _show_task(self, rule: BreakRule) -> None:
        title, due = QLineEdit(rule.task), self._day()
        title.setCursorPosition(0)
        due.set_value(self._context.today() + timedelta(days=rule.task_days))
        fields = {"title": Field(title), "due_on": Field(due)}
        fields["title"].set_label(self.tr("Tâche"))
        fields["due_on"].set_label(self.tr("Pour le"))
        self._show_fields(fields, self.tr("Ajouter la tâche"), self._write_task)

    @Slot()
    def _write_task(self) -> None:
        def write(desk: BreakDesk) -> int:
            return desk.task(self.line.line, task)

        try:
            task = TaskInput(self._text("title"), self._read_day("due_on"))
        except ValidationError as error:
            self._show_error(error)
        else:
            self._write(write)

    @Slot()
    def _write_postponed(self) -> None:
        try:
            until, reason = self._read_day("until"), self._text("reason")
        except ValidationError as error:
            self._show_error(error)
        else:
            self._write(lambda desk: desk.postpone(self.line.line, until, reason))

    def _call(self, desk: BreakDesk, *, reached: bool) -> int:
        return desk.call(self.line.line, reached=reached)

    def _write(self, write: Callable[[BreakDesk], int]) -> None:
        if self._writing:
            return
        self._writing = True
        self._say("")
        desk = self._desk()

        def run(_task: TaskContext) -> int:
            return write(desk)

        self._context.tasks.start(run, on_success=self._on_written, on_error=self._on_refused)

    @Slot(object)
    def _on_written(self, act_id: int) -> None:
        self._writing = False
        self._close()
        self._context.bus.announce("break_answer", "event", "youth", "action")
        self.settled.emit(act_id)

    @Slot(object)
    def _on_refused(self, error: Exception) -> None:
        self._writing = False
        if isinstance(error, AppError):
            self._show_error(error)
        else:
            self._context.tasks.unhandled_error.emit(error)

    def _show_error(self, error: AppError) -> None:
        words = translate_error(error)
        field = self._fields.get(getattr(error, "field", ""))
        if field is None:
            self._say(words)
        else:
            field.show_error(words)
            field.editor.setFocus()

    def _say(self, words: str) -> None:
        self._message.setText(words)
        self._message.setVisible(bool(words))
        if words:
            announce(self._message, words)

    def _show_fields(
        self, fields: dict[str, Field], verb: str, write: Callable[[], object]
    ) -> None:
        save = Button(verb, "primary", "check", compact=True)
        save.clicked.connect(write)
        words, day = fields.values()
        day.editor.setMaximumWidth(160)
        buttons = box(FlowLayout(save, self._cancel(), gap=8))
        editor = words.editor
        self._show(col(words, row(day, None), buttons, gap=8), fields, editor)
        if isinstance(editor, QLineEdit):
            editor.returnPressed.connect(write)

    def _show(self, layout: QLayout, fields: dict[str, Field], first: QWidget) -> None:
        self._close()
        self._fields = fields
        self._form = box(layout)
        self._place.addWidget(self._form)
        self._form.show()  # at once, to take the focus
        self._bar.hide()
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close(self) -> None:
        if self._form is not None:
            focused = QApplication.focusWidget()
            if focused is not None and self._form.isAncestorOf(focused):
                self.left.emit()  # before it hides: the focus would go anywhere
            self._form.hide()
            self._form.deleteLater()
        self._form, self._fields = None, {}
        self._bar.show()

    @Slot()
    def _leave(self) -> None:
        self._close()
        self._say("")

    def _cancel(self) -> Button:
        button = Button(self.tr("Annuler"), "ghost", compact=True)
        button.clicked.connect(self._leave)
        return button

    def _day(self) -> DateField:
        return ComingDate(today=self._context.today)

    def _text(self, name: str) -> str | None:
        editor = self._fields[name].editor
        assert isinstance(editor, QLineEdit)  # noqa: S101 - built so
        return editor.text().strip() or None

    def _read_day(self, name: str) -> date | None:
        editor = self._fields[name].editor
        assert isinstance(editor, DateField)  # noqa: S101 - built so
        if editor.is_blank():
            return None
        return editor.value() or parse_day(name, editor.text(), today=self._context.today())

    def _desk(self) -> BreakDesk:
        return BreakDesk(self._context.vault, self._context.today())

    def _answers(self) -> dict[str, Callable[[], object]]:
        return {
            "a": self.call,
            "r": self.make_appointment,
            "t": self.add_task,
            "p": self.postpone,
        }

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._form is not None:
            self._leave()
        elif press_focused(event) or is_enter(event):
            event.accept()
        elif self._form is not None:
            event.accept()  # a letter typed in a field is not an answer to the line
        else:
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        texts = {
            "a": self.tr("Appeler"),
            "r": self.tr("Rendez-vous"),
            "t": self.tr("Tâche"),
            "p": self.tr("Reporter"),
        }
        for key, text in texts.items():
            self.buttons[key].setText(text)
            self.buttons[key].set_tip(key.upper())
