"""How people are called in a file that leaves the vault."""

from enum import StrEnum


class Naming(StrEnum):
    """From the safest to the one that takes the most care."""

    NOBODY = "nobody"
    INITIALS = "initials"
    NAMES = "names"
