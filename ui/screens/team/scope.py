"""Whose people the team looks at."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Scope:
    """A site and an adviser; None for all of them."""

    site_id: int | None = None
    adviser_id: int | None = None
