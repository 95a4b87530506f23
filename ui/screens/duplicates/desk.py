"""What the screen of duplicates reads and writes; every function here runs in a worker."""

from dataclasses import dataclass
from datetime import date

from services.accounts import list_accounts, list_sites
from services.merging.effect import Moved, effect
from services.merging.merge import Choices, Preview, merge, preview
from services.merging.pairs import Pair, dismiss, find_pairs, recall
from services.merging.undo import Undone, undo
from services.tasks import TaskContext
from services.vault import OpenVault
from ui.forms.file_words import Names, names_of


@dataclass(frozen=True, slots=True)
class Compared:
    """Two files side by side, with the names of what they point at."""

    pair: Pair
    preview: Preview
    names: Names


@dataclass(frozen=True, slots=True)
class Desk:
    """The database as the screen needs it; safe to call from any thread."""

    vault: OpenVault
    today: date

    def pairs(self, task: TaskContext) -> tuple[Pair, ...]:
        """Find every pair of the agency."""
        with self.vault.database.read(self.vault.actor) as session:
            return find_pairs(session, task)

    def compare(self, pair: Pair) -> Compared:
        """Read two files side by side."""
        with self.vault.database.read(self.vault.actor) as session:
            found = preview(session, pair.first.id, pair.second.id)
            names = names_of(list_accounts(session), list_sites(session))
            return Compared(pair, found, names)

    def merge(self, pair: Pair, choices: Choices) -> int:
        """Make two files one."""
        with self.vault.database.write(self.vault.actor) as session:
            return merge(session, pair.first.id, pair.second.id, choices)

    def undo(self, merge_id: int) -> Undone:
        """Take the merge apart at once."""
        with self.vault.database.write(self.vault.actor) as session:
            return undo(session, merge_id)

    def effect(self, pair: Pair, choices: Choices) -> tuple[Moved, ...]:
        """Try the merge, and tell which figures it changes."""
        with self.vault.database.write(self.vault.actor) as session:
            return effect(session, pair.first.id, pair.second.id, choices, today=self.today)

    def dismiss(self, pair: Pair) -> None:
        """Remember that they are two people."""
        with self.vault.database.write(self.vault.actor) as session:
            dismiss(session, pair.first.id, pair.second.id)

    def recall(self, pair: Pair) -> None:
        """Forget that they were said to be two people."""
        with self.vault.database.write(self.vault.actor) as session:
            recall(session, pair.first.id, pair.second.id)
