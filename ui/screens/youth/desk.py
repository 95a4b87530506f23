"""What the page of a young person reads and writes; every function here runs in a worker."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from services.diagnostics import rules
from services.diagnostics.grid import Grid
from services.employers.choices import EmployerChoice, employer_choices
from services.errors import ValidationError
from services.permissions import is_allowed
from services.programmes.outside import Span, spans_of
from services.reference.lists import ReferenceLists
from services.removal import Removed
from services.vault import OpenVault
from services.youths.items import ActionItem, EventItem, SituationItem
from services.youths.page import YouthPage, open_page
from services.youths.proofs.records import ProofInput, correct_proof, record_proof
from services.youths.proofs.rules import ProofRules, of_agency
from services.youths.records.actions import set_action_status
from services.youths.records.events import (
    EventInput,
    add_event,
    add_first_reception,
    edit_event,
)
from services.youths.records.situations import (
    SituationInput,
    add_situation,
    edit_situation,
    input_of_item,
)
from services.youths.timeline import History
from services.youths.vocabulary import ActionStatus, Attendance


@dataclass(frozen=True, slots=True)
class Opened:
    """A page as read.

    Attributes:
        number: Of the opening, so that a late one is dropped.
        page: None when a reason must be given first.
        grid: Of the diagnostics; None for the roles that do not see them.
        asked: What to say when a reason is needed.
    """

    number: int
    page: YouthPage | None
    grid: Grid | None = None
    asked: ValidationError | None = None


@dataclass(frozen=True, slots=True)
class SituationLists:
    """What the forms of a situation and of a document choose from."""

    employers: tuple[EmployerChoice, ...]
    rules: ProofRules


@dataclass(frozen=True, slots=True)
class Desk:
    """The database as the page needs it; safe to call from any thread."""

    vault: OpenVault
    today: date

    def open(self, number: int, youth_id: int, reason: str | None) -> Opened:
        """Open a page, which journals it; tell when a reason must be given first."""
        try:
            with self.vault.database.write(self.vault.actor) as session:
                page = open_page(session, youth_id, today=self.today, reason=reason)
                grid = None if page.record is None else rules.of_agency(session).grid
                return Opened(number, page, grid)
        except ValidationError as error:
            if error.field != "reason":
                raise
            return Opened(number, None, asked=error)

    def timeline_sheet(self, name: str, history: History) -> bytes:
        """Return the pathway of somebody as pages."""
        from services.reports import timeline_sheet

        with self.vault.database.read(self.vault.actor) as session:
            content = timeline_sheet.collect(session, name, history, today=self.today)
        return timeline_sheet.write(content)

    def add_event(self, youth_id: int, data: EventInput, *, is_first: bool) -> None:
        """Write a meeting, or the first reception."""
        with self.vault.database.write(self.vault.actor) as session:
            add = add_first_reception if is_first else add_event
            add(session, youth_id, data, today=self.today)

    def edit_event(self, event_id: int, version: int, data: EventInput) -> None:
        """Correct a meeting."""
        with self.vault.database.write(self.vault.actor) as session:
            edit_event(session, event_id, version, data, today=self.today)

    def add_situation(self, youth_id: int, data: SituationInput, proof_kind: str | None) -> None:
        """Write a situation, and the document that proves it."""
        with self.vault.database.write(self.vault.actor) as session:
            situation_id = add_situation(session, youth_id, data, today=self.today)
            if proof_kind is not None:
                seen = ProofInput(proof_kind, self.today, situation_id=situation_id)
                record_proof(session, youth_id, seen, today=self.today)

    def edit_situation(
        self, youth_id: int, item: SituationItem, data: SituationInput, proof_kind: str | None
    ) -> None:
        """Correct a situation, and write the document that proves it."""
        with self.vault.database.write(self.vault.actor) as session:
            edit_situation(session, item.id, item.version, data, today=self.today)
            if proof_kind is not None:
                seen = ProofInput(proof_kind, self.today, situation_id=item.id)
                record_proof(session, youth_id, seen, today=self.today)

    def restore_situation(self, item: SituationItem) -> None:
        """Put a situation back as it was before its last correction."""
        with self.vault.database.write(self.vault.actor) as session:
            data = input_of_item(item)
            edit_situation(session, item.id, item.version + 1, data, today=self.today)

    def record_proof(self, youth_id: int, data: ProofInput) -> None:
        """Write that a document was seen."""
        with self.vault.database.write(self.vault.actor) as session:
            record_proof(session, youth_id, data, today=self.today)

    def correct_proof(self, proof_id: int, version: int, data: ProofInput) -> None:
        """Correct what was written of a document."""
        with self.vault.database.write(self.vault.actor) as session:
            correct_proof(session, proof_id, version, data, today=self.today)

    def situation_lists(self, references: ReferenceLists) -> SituationLists:
        """Return the employers that can be chosen, and the documents that prove a situation."""
        with self.vault.database.read(self.vault.actor) as session:
            sees = is_allowed(self.vault.actor, "employer.read")
            employers = employer_choices(session, references) if sees else ()
            return SituationLists(employers, of_agency(session))

    def programmes(self, youth_id: int) -> tuple[Span, ...]:
        """Return the days of the programmes of somebody, for who may read them."""
        with self.vault.database.read(self.vault.actor) as session:
            return spans_of(session, youth_id)

    def take_away(self, remove: Callable[..., Removed]) -> Removed:
        """Call a function of the services that takes a record away."""
        with self.vault.database.write(self.vault.actor) as session:
            return remove(session)

    def put_back(self, restore: Callable[..., None], removed: Removed) -> None:
        """Call a function of the services that puts a record back."""
        with self.vault.database.write(self.vault.actor) as session:
            restore(session, removed)

    def run(self, write: Callable[..., object]) -> None:
        """Call a function of the services in one transaction, with the day."""
        with self.vault.database.write(self.vault.actor) as session:
            write(session, today=self.today)

    def mark_event(self, event: EventItem, attendance: Attendance) -> None:
        """Say whether the person came."""
        data = replace(self.event_input(event), attendance=attendance)
        self.edit_event(event.id, event.version, data)

    @staticmethod
    def event_input(event: EventItem) -> EventInput:
        """Return a meeting that was read as it would be typed."""
        return EventInput(
            kind=event.kind,
            occurred_on=event.occurred_on,
            modality=event.modality,
            attendance=event.attendance,
            starts_at=event.starts_at,
            duration_minutes=event.duration_minutes,
            label=event.label,
            from_youth=event.from_youth,
        )

    def set_action(
        self, action_id: int, version: int, status: ActionStatus, done_on: date | None
    ) -> None:
        """Say where an action stands, and since when."""
        with self.vault.database.write(self.vault.actor) as session:
            set_action_status(
                session, action_id, version, status, today=self.today, done_on=done_on
            )

    def mark_action(self, action: ActionItem, status: ActionStatus) -> None:
        """Say where an action stands."""
        with self.vault.database.write(self.vault.actor) as session:
            set_action_status(session, action.id, action.version, status, today=self.today)
