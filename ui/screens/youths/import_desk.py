"""What the import of a caseload reads and writes; every function here runs in a worker."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from services.reference.lists import ReferenceLists
from services.tasks import TaskContext
from services.vault import OpenVault

if TYPE_CHECKING:  # importers are loaded the first time somebody imports
    from services.importers.caseload import CaseloadPlan, Summary


@dataclass(frozen=True, slots=True)
class ImportDesk:
    """The database as the import needs it; safe to call from any thread."""

    vault: OpenVault
    references: ReferenceLists
    today: date

    def preview(self, path: Path, encoding: str | None) -> "CaseloadPlan":
        """Say what importing a file would do; nothing is written."""
        from services.importers import caseload

        with self.vault.database.read(self.vault.actor) as session:
            return caseload.preview(
                path, session, today=self.today, encoding=encoding, references=self.references
            )

    def apply(self, plan: "CaseloadPlan", task: TaskContext) -> "Summary":
        """Add everyone the plan accepts, or nobody."""
        from services.importers import caseload

        with self.vault.database.write(self.vault.actor) as session:
            return caseload.apply(session, plan, task=task, skip_faulty=plan.faulty > 0)


def encodings() -> Sequence[str]:
    """Return what a file may be read as, when its accents are wrong."""
    from services.importers.csv_text import ENCODINGS

    return ENCODINGS
