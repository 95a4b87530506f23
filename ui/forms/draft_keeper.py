"""Keeps what a form holds as a draft, and finds what was left of it the last time."""

import json
from collections.abc import Mapping
from datetime import UTC, datetime

from PySide6.QtCore import QObject, Signal, Slot

from services import drafts
from services.drafts import DraftRow
from services.tasks import TaskContext
from ui.context import ScreenContext
from ui.forms.autosave import Autosave


class DraftKeeper(QObject):
    """One form about one person, or about nobody yet.

    Nothing is written until it is known whether something was left, nor while what was left is
    neither taken up nor thrown away: it would be written over.

    Signals:
        found: What was left, a ``DraftRow``; to be offered, never taken up unasked.
        failed: The exception that kept a draft from being written.
    """

    found = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        context: ScreenContext,
        form_code: str,
        youth_id: int | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._form_code = form_code
        self._youth_id = youth_id
        self._started_at = datetime.now(UTC)
        self._is_looking = False
        self._is_offered = False
        self._waiting: str | None = None
        self._has_draft = False
        self._autosave = Autosave(context.tasks, self._save, self)
        self._autosave.failed.connect(self.failed)

    def look(self) -> None:
        """Find what was left; ``found`` says it."""
        self._is_looking = True
        context, code, youth_id = self._context, self._form_code, self._youth_id

        def find(_task: TaskContext) -> DraftRow | None:
            return _find(context, code, youth_id)

        context.tasks.start(find, on_success=self._on_looked)

    def keep(self, values: Mapping[str, object]) -> None:
        """Take what the form holds; it is on the disk within two seconds."""
        content = json.dumps(values, ensure_ascii=True)  # escapes: half of a pasted emoji too
        if self._is_looking or self._is_offered:
            self._waiting = content
        else:
            self._has_draft = True
            self._autosave.keep(content)

    def flush(self) -> bool:
        """Have what is typed on the disk before returning, as when the window locks.

        Returns:
            False if it cannot be written; it stays to be written.
        """
        if self._is_looking and self._waiting is not None:
            try:
                self._on_looked(_find(self._context, self._form_code, self._youth_id))
            except Exception as error:  # noqa: BLE001 - told to the user by the form
                self.failed.emit(error)
                return False
        return self._autosave.flush()

    def take_up(self, draft: DraftRow) -> Mapping[str, object]:
        """Return what was left, as the user asked; typing goes on over it."""
        self._release()
        self._waiting = None
        self._has_draft = True
        values = json.loads(draft.content)
        return values if isinstance(values, dict) else {}

    def forget(self) -> None:
        """Throw the draft away: the form was saved, or given up."""
        self._autosave.forget()
        if self._has_draft:
            self._has_draft = False
            context, code, youth_id = self._context, self._form_code, self._youth_id

            def discard(_task: TaskContext) -> None:
                with context.database.write(context.actor) as session:
                    drafts.discard_draft(session, code, youth_id)

            context.tasks.start(discard)
        self._release()

    @Slot(object)
    def _on_looked(self, draft: DraftRow | None) -> None:
        if not self._is_looking:
            return  # answered already, or forgotten
        self._is_looking = False
        if draft is None:
            self._release()
        else:
            self._has_draft = self._is_offered = True
            self.found.emit(draft)

    def _release(self) -> None:
        self._is_looking = self._is_offered = False
        content, self._waiting = self._waiting, None
        if content is not None:
            self._has_draft = True
            self._autosave.keep(content)

    def _save(self, content: str) -> datetime:
        with self._context.database.write(self._context.actor) as session:
            return drafts.save_draft(
                session, self._form_code, self._youth_id, content, self._started_at
            )


def _find(context: ScreenContext, form_code: str, youth_id: int | None) -> DraftRow | None:
    with context.database.read(context.actor) as session:
        return drafts.find_draft(session, form_code, youth_id)
