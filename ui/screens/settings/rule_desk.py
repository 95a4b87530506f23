"""What the editor of rules reads and writes; every method here runs in a worker."""

from collections.abc import Mapping
from dataclasses import dataclass
from difflib import unified_diff
from hashlib import sha256
from pathlib import Path

from services import rule_registry, rule_texts
from services.rule_file import edition_of, shipped_text
from services.rule_registry import RULE_FILES
from services.rule_texts import OwnText
from services.vault import OpenVault


@dataclass(frozen=True, slots=True)
class RuleState:
    """One file of the list.

    Attributes:
        title: Source text in the ``services`` context.
        own: The text of the agency; None while it uses the one shipped.
    """

    file: str
    title: str
    own: OwnText | None


@dataclass(frozen=True, slots=True)
class OpenedRule:
    """A file as it is opened to be changed."""

    state: RuleState
    text: str
    shipped: str


@dataclass(frozen=True, slots=True)
class RuleDesk:
    """The database as the editor needs it; safe to call from any thread."""

    vault: OpenVault

    def open(self, file: str) -> OpenedRule:
        """Read a file."""
        with self.vault.database.read(self.vault.actor) as session:
            own = rule_texts.own_files(session)
            text = rule_texts.current_text(session, file)
        return OpenedRule(_state(file, own), text, shipped_text(file))

    def check(self, file: str, text: str) -> bool:
        """Check a text; tell whether it keeps the version of the text shipped.

        Raises:
            RuleFileError: It is not valid.
        """
        with self.vault.database.read(self.vault.actor) as session:
            rule_registry.check(session, file, text)
        shipped = shipped_text(file)
        return text != shipped and edition_of(text, file) == edition_of(shipped, file)

    def save(self, file: str, text: str, reason: str) -> OpenedRule:
        """Make a text the agency's own, or go back to the one shipped when it is the same."""
        with self.vault.database.write(self.vault.actor) as session:
            rule_registry.check(session, file, text)
            if text == shipped_text(file):
                rule_texts.restore(session, file)
            else:
                rule_texts.adopt(session, file, text, reason)
        return self.open(file)

    def restore(self, file: str) -> OpenedRule:
        """Go back to the text shipped."""
        with self.vault.database.write(self.vault.actor) as session:
            rule_registry.check(session, file, shipped_text(file))
            rule_texts.restore(session, file)
        return self.open(file)


def states(own: Mapping[str, OwnText]) -> tuple[RuleState, ...]:
    """Return every file, with those the agency made its own."""
    return tuple(_state(known.file, own) for known in RULE_FILES)


def read_text(path: Path) -> str:
    """Return the text of a file chosen by the user.

    Raises:
        InputFileError: It cannot be read as a rule file.
    """
    return rule_registry.imported_text(path)


def differences(shipped: str, text: str) -> str:
    """Return what the agency's text changes, line by line."""
    lines = unified_diff(shipped.splitlines(), text.splitlines(), n=2, lineterm="")
    return "\n".join(list(lines)[2:])  # without the names of the files


def draft_code(file: str) -> str:
    """Return the code the draft of a file is kept under."""
    return f"rule.{sha256(file.encode()).hexdigest()[:16]}"


def _state(file: str, own: Mapping[str, OwnText]) -> RuleState:
    return RuleState(file, rule_registry.rule_file(file).title, own.get(file))
