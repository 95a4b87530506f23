"""What the section of documents reads and writes; every function here runs in a worker."""

from dataclasses import dataclass
from datetime import date

from services.vault import OpenVault
from services.youths.proofs.records import (
    ProofInput,
    record_proof,
    remove_proof,
    set_completeness,
)
from services.youths.proofs.state import ProofItem, ProofState, state_of
from services.youths.vocabulary import Completeness


@dataclass(frozen=True, slots=True)
class ProofDesk:
    """The documents of one person; safe to call from any thread."""

    vault: OpenVault
    today: date
    youth_id: int

    def read(self) -> ProofState:
        """Return where the documents stand."""
        with self.vault.database.read(self.vault.actor) as session:
            return state_of(session, self.youth_id, today=self.today)

    def remove(self, item: ProofItem) -> None:
        """Take away a document written by mistake."""
        with self.vault.database.write(self.vault.actor) as session:
            remove_proof(session, item.id, item.version)

    def put_back(self, item: ProofItem) -> None:
        """Write again a document that was taken away."""
        data = ProofInput(
            item.kind,
            item.seen_on,
            item.valid_until,
            item.label,
            item.situation_id,
            item.pathway_id,
        )
        with self.vault.database.write(self.vault.actor) as session:
            record_proof(session, self.youth_id, data, today=self.today)

    def set_completeness(self, version: int, completeness: Completeness) -> None:
        """Say how complete the file is."""
        with self.vault.database.write(self.vault.actor) as session:
            set_completeness(session, self.youth_id, version, completeness)
