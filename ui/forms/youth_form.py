"""Register a young person, or correct their file."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget
from typing_extensions import override

from services.errors import AppError, ValidationError
from services.tasks import TaskContext
from services.youths.page import YouthPage
from services.youths.values import YouthInput
from services.youths.visibility import visible_fields
from ui.context import ScreenContext
from ui.forms.draft_bar import DraftBar
from ui.forms.duplicates_panel import DuplicatesPanel
from ui.forms.form_draft import FormDraft
from ui.forms.keys import answer_keys
from ui.forms.prefill import fields_from
from ui.forms.youth_fields import QUICK, YouthFields
from ui.forms.youth_saving import Checked, Choices, Outcome, YouthDesk
from ui.theme.theme import current_theme
from ui.translation import translate_error
from ui.widgets.announce import announce
from ui.widgets.buttons import Button
from ui.widgets.labels import Wrapped
from ui.widgets.layouts import box, col, line, row
from ui.widgets.question import Question
from ui.widgets.scroll import scroll

CHECK_MS = 250  # between the last change and the check
_WIDE = 900  # under which the duplicates stand above the fields


class YouthForm(QWidget):
    """Says what is wrong as fields are left, shows those who may be the same person, and saves.

    What was typed stays whatever happens: a refusal, a conflict, a disk that is full, a lock. It is
    kept as a draft, offered when the form is opened again.

    Signals:
        saved: Identifier of the file written.
        person_chosen: Identifier of a file that exists already, chosen instead of a new one.
        cancelled: The user gave up.
    """

    saved = Signal(object)  # an int: keys do not fit in Qt’s own
    person_chosen = Signal(object)
    cancelled = Signal()

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._desk = YouthDesk(context.vault, context.references, context.today())
        self._visible = visible_fields(context.actor)
        self._base = YouthInput("", "")
        self._youth_id: int | None = None
        self._version = 0
        self._quick = False
        self._dirty = False
        self._saving = False
        self._number = 0
        self._left: set[str] = set()
        self._told: set[str] = set()
        self.fields = YouthFields(context.references, context.today)
        self.duplicates = DuplicatesPanel()
        self.more = Button("", "ghost", "chevron-down")
        self._message = Wrapped("", "small", "danger")
        self.cancel = Button("")
        self.save_button = Button("", "primary")
        self._timer = QTimer(self, singleShot=True, interval=CHECK_MS)
        self._timer.timeout.connect(self._check)
        self._draft_bar = DraftBar()
        self._build()
        editors = {name: field.editor for name, field in self.fields.fields.items()}
        self._draft = FormDraft(context, self._draft_bar, self.fields, editors, self)
        self._connect()
        self._retranslate()

    def start_new(self, text: str = "", *, quick: bool = False) -> None:
        """Begin a new file; ``text`` is what was typed to look for the person."""
        self._youth_id = None
        self._begin(YouthInput("", ""), quick=quick)
        filled = fields_from(text, self._context.today())
        if filled.get("file_number"):  # not a field of the short form
            self._show_fields(quick=False)
        self.fields.show_values(replace(self._base, **filled))
        self._dirty = bool(filled)
        self._draft.begin("new_youth")
        if filled:
            self._timer.start()

    def start_edit(self, page: YouthPage) -> None:
        """Begin to correct a file, with what the session may see and change of it."""
        self._youth_id = page.id
        self._version = page.version
        self._begin(page.fields, quick=False)
        self.fields.show_only(page.visible)
        self.fields.set_editable(page.editable)
        self.fields.show_values(page.fields)
        self._draft.begin("youth", page.id, page.version)

    def is_dirty(self) -> bool:
        """Tell whether something typed is not saved."""
        return self._dirty

    def focus_task(self) -> None:
        """Put the focus on the first field still empty, else on the first."""
        for name in QUICK:
            editor = self.fields.editor(name)
            if self.fields.is_shown(name) and not getattr(editor, "text", str)():
                editor.setFocus()
                return
        self.fields.editor("last_name").setFocus()

    @Slot()
    def save(self) -> None:
        """Save, or say what to answer first."""
        if self._saving or self._draft.is_waiting():
            return
        data, unread = self.fields.read(self._base)
        self._say("")
        if unread:
            self.fields.show_errors(unread)
            return
        self._set_saving(True)
        desk, youth_id, version = self._desk, self._youth_id, self._version
        known = frozenset(duplicate.id for duplicate in self.duplicates.found())

        def write(_task: TaskContext) -> Outcome:
            if youth_id is None:
                return desk.create(data, known)
            return desk.change(youth_id, version, data)

        self._context.tasks.start(write, on_success=self._on_saved, on_error=self._on_refused)

    @Slot()
    def give_up(self) -> None:
        """Leave without saving, once the user has confirmed that nothing is worth keeping."""
        if self._may_give_up():
            self._dirty = False
            self._draft.forget()
            self.cancelled.emit()

    def may_leave(self) -> bool:
        """Have what is typed on the disk, as a draft; False when it cannot be written."""
        return self._draft.flush()

    def _may_give_up(self) -> bool:
        if not self._dirty:
            return True
        question = Question(
            self.window(),
            self.tr("Abandonner cette saisie ?"),
            self.tr("Ce que vous avez tapé dans cette fiche n’est pas enregistré."),
            go_on=self.tr("Abandonner la saisie"),
            stay=self.tr("Continuer la saisie"),
            destroys=True,
        )
        return bool(question.exec())

    # Checking

    @Slot()
    def _on_edited(self) -> None:
        self._dirty = True
        self._say("")
        self._timer.start()

    @Slot(str)
    def _on_left(self, name: str) -> None:
        if self._dirty:
            self._left.add(name)
            self._timer.start()

    @Slot()
    def _check(self) -> None:
        data, unread = self.fields.read(self._base)
        self.fields.show_errors((e for e in unread if e.field in self._left), focus=False)
        self._number += 1
        number, desk, youth_id = self._number, self._desk, self._youth_id
        self._context.tasks.start(
            lambda _task: desk.check(number, data, youth_id), on_success=self._on_checked
        )

    @Slot(object)
    def _on_checked(self, checked: Checked) -> None:
        if checked.number != self._number or self._saving:
            return
        wrong = {error.field for error in checked.errors}
        for name in self._told - wrong:
            self.fields.fields[name].clear_error()
        shown = [e for e in checked.errors if e.field in self._left and self._is_filled(e.field)]
        self._told = {error.field for error in shown}
        self.fields.show_errors(shown, focus=False)
        self.fields.show_notices(checked.notices)
        if self._youth_id is None:
            self.duplicates.show_found(checked.duplicates)
            self._name_save()

    def _is_filled(self, name: str) -> bool:
        # A field merely passed through is not wrong yet: it will be told when saving.
        data, _unread = self.fields.read(self._base)
        return bool(getattr(data, name))

    # Saving

    @Slot(object)
    def _on_saved(self, outcome: Outcome) -> None:
        self._set_saving(False)
        if outcome.errors:
            self._show_hidden(outcome.errors)
            self.fields.show_errors(outcome.errors)
        elif outcome.youth_id is None:
            self.duplicates.show_found(outcome.duplicates)
            self._name_save()
            self._say(self.duplicates.count_words())
            self.duplicates.focus_first()
        else:
            self._dirty = False
            self._draft.forget()
            self._context.bus.announce("youth")
            self.saved.emit(outcome.youth_id)

    @Slot(object)
    def _on_refused(self, error: Exception) -> None:
        self._set_saving(False)
        if isinstance(error, ValidationError) and error.field in self.fields.fields:
            self._show_hidden((error,))
            self.fields.show_errors([error])
        elif isinstance(error, AppError):
            self._say(translate_error(error))
        else:
            self._context.tasks.unhandled_error.emit(error)

    def _show_hidden(self, errors: tuple[ValidationError, ...]) -> None:
        if any(not self.fields.is_shown(error.field) for error in errors):
            self._show_fields(quick=False)

    def _set_saving(self, saving: bool) -> None:
        self._saving = saving
        reason = self.tr("L’enregistrement est en cours.")
        self.save_button.set_available(not saving, reason)

    def _say(self, text: str) -> None:
        self._message.setText(text)
        announce(self._message, text)

    # Showing

    def _begin(self, base: YouthInput, *, quick: bool) -> None:
        self._base = base
        self._dirty = False
        self._number += 1
        self._left.clear()
        self._told.clear()
        for field in self.fields.fields.values():
            field.clear_error()
            field.set_note("")
        self.fields.set_editable(self._visible)
        self._show_fields(quick=quick)
        self.fields.show_values(base)
        self.duplicates.show_found(())
        self._arrange()
        self._say("")
        self._name_save()
        desk = self._desk
        self._context.tasks.start(lambda _task: desk.choices(), on_success=self._on_choices)

    def _show_fields(self, *, quick: bool) -> None:
        self._quick = quick
        self.fields.show_only(self._visible & set(QUICK) if quick else self._visible, quick=quick)
        self.more.setVisible(quick)

    @Slot()
    def _show_more(self) -> None:
        self._show_fields(quick=False)
        self.fields.editor("birth_name").setFocus()

    @Slot(object)
    def _on_choices(self, choices: Choices) -> None:
        self.fields.offer(choices.accounts, choices.sites)
        if not self._dirty:
            self.fields.show_values(self._base)

    def _name_save(self) -> None:
        if self._youth_id is not None:
            text = self.tr("Enregistrer")
        elif self.duplicates.found():
            text = self.tr("Créer quand même")
        else:
            text = self.tr("Créer la fiche")
        self.save_button.setText(text)
        self.save_button.set_kind("secondary" if self.duplicates.found() else "primary")
        self._arrange()  # in a narrow window, the doubles are shown only once there are some

    def _build(self) -> None:
        inside = box(col(self.fields, row(self.more, None), None, gap=8, margins=(4, 2, 12, 8)))
        self._side = box(col(self.duplicates, margins=(0, 2, 4, 8)))
        self._body = row((scroll(inside), 1), self._side, gap=16)
        foot = row((self._message, 1), self.cancel, self.save_button, margins=(4, 8, 4, 0))
        self.setLayout(col(self._draft_bar, (self._body, 1), line(), foot, gap=8))
        current_theme().changed.connect(self._arrange)

    def _connect(self) -> None:
        self.fields.edited.connect(self._on_edited)
        self.fields.left.connect(self._on_left)
        self.duplicates.chosen.connect(self._on_person_chosen)
        self.more.clicked.connect(self._show_more)
        self._draft.resumed.connect(self._on_resumed)
        self._draft.dropped.connect(self.focus_task)
        self._draft.failed.connect(self._on_draft_failed)
        self.cancel.clicked.connect(self.give_up)
        self.save_button.clicked.connect(self.save)

    @Slot(object)
    def _on_resumed(self, version: int | None) -> None:
        """Go on from a draft; over a file that changed since, saving will say so."""
        self._dirty = True
        self._version = version or self._version
        self._show_fields(quick=False)  # it may hold more than the short form
        self._timer.start()
        self.focus_task()

    @Slot(object)
    def _on_draft_failed(self, error: Exception) -> None:
        if isinstance(error, AppError):
            self._say(translate_error(error))
        else:
            self._say(self.tr("Votre saisie n’est pas encore gardée sur le disque. Restez ici."))

    @Slot(object)
    def _on_person_chosen(self, youth_id: int) -> None:
        self._dirty = False
        self._draft.forget()
        self.person_chosen.emit(youth_id)

    def _arrange(self) -> None:
        theme = current_theme()
        is_wide = self.width() >= theme.px(_WIDE)
        direction = QBoxLayout.Direction
        self._body.setDirection(direction.LeftToRight if is_wide else direction.BottomToTop)
        self._side.setVisible(self._youth_id is None and (is_wide or self._has_found()))
        self._side.setMinimumWidth(theme.px(300) if is_wide else 0)
        self._side.setMaximumWidth(theme.px(300) if is_wide else 16_777_215)

    def _has_found(self) -> bool:
        return bool(self.duplicates.found())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not answer_keys(event, leave=self.give_up, save=self.save):
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.more.setText(self.tr("Tous les champs"))
        self.cancel.setText(self.tr("Annuler"))
        self._name_save()
