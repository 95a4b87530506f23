"""Activities of employers: the French nomenclature (NAF rev. 2)."""

import re
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from services.folding import fold
from services.reference.compiled import Compiled, shipped

_SUBCLASS_LENGTH = len("56.10A")


@dataclass(frozen=True, slots=True)
class Activity:
    """One line of the nomenclature.

    Attributes:
        code: ``56``, ``56.1``, ``56.10`` or, for the activity of an employer, ``56.10A``.
    """

    code: str
    label: str

    @property
    def display(self) -> str:
        """Label with its code: ``Restauration traditionnelle (56.10A)``."""
        return f"{self.label} ({self.code})"

    @property
    def is_subclass(self) -> bool:
        """Tell whether an employer may have it: the finest level only."""
        return len(self.code) == _SUBCLASS_LENGTH


class Naf:
    """The nomenclature, by code."""

    def __init__(self, content: Compiled) -> None:
        self._content = content
        codes, labels = content.columns
        self._activities = tuple(map(Activity, codes, labels))

    @classmethod
    def shipped(cls) -> "Naf":
        """Read the list shipped with the program."""
        return cls(shipped("naf"))

    @property
    def edition(self) -> date:
        """Day the list is given for."""
        return self._content.edition

    def __len__(self) -> int:
        return len(self._activities)

    def get(self, code: str) -> Activity | None:
        """Return the activity of a code, with or without its dot, in any case."""
        return self._by_key.get(_key(code))

    def display(self, code: str) -> str:
        """Return what to show for a code; the code itself when the list does not hold it."""
        activity = self.get(code)
        return code if activity is None else activity.display

    def search(self, text: str, limit: int = 20) -> tuple[Activity, ...]:
        """Return the activities of employers one may be typing, by code or by words.

        Codes that begin so come first, then labels that begin so, then labels with such words.
        """
        wanted = fold(text)
        if not wanted:
            return ()
        ranked = ((self._rank(activity, wanted), activity) for activity in self._subclasses)
        found = [(rank, activity) for rank, activity in ranked if rank is not None]
        found.sort(key=lambda pair: pair[0])
        return tuple(activity for _, activity in found[:limit])

    @cached_property
    def _by_key(self) -> dict[str, Activity]:
        return {_key(activity.code): activity for activity in self._activities}

    @cached_property
    def _subclasses(self) -> dict[Activity, str]:
        return {item: f" {fold(item.label)}" for item in self._activities if item.is_subclass}

    def _rank(self, activity: Activity, wanted: str) -> int | None:
        if _key(activity.code).startswith(_key(wanted)):
            return 0
        label = self._subclasses[activity]
        if label.startswith(f" {wanted}"):
            return 1
        return 2 if all(f" {word}" in label for word in wanted.split()) else None


def _key(code: str) -> str:
    return re.sub(r"[\s.]", "", code).upper()
