"""Whose breaks are looked for: a caseload, a site, the agency."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, select

from models.youth import Youth, YouthStatus
from services.caseload import Caseload


@dataclass(frozen=True, slots=True)
class Scope:
    """Conditions on the people looked at; everybody followed when there are none.

    Attributes:
        caseload: Of one adviser.
        site_id: Site of the file.
    """

    caseload: Caseload | None = None
    site_id: int | None = None

    def held(self) -> list[ColumnElement[bool]]:
        """Return the conditions on ``Youth``."""
        conditions = [Youth.status == YouthStatus.ACTIVE]
        if self.caseload is not None:
            conditions.append(self.caseload.holds())
        if self.site_id is not None:
            conditions.append(Youth.site_id == self.site_id)
        return conditions

    def limit(self, youth_id: Any) -> list[ColumnElement[bool]]:
        """Return the same conditions on a column that refers to ``Youth``.

        What is grouped must be limited first: else a whole agency would be grouped to list one
        caseload.
        """
        if self.caseload is None and self.site_id is None:
            return []
        return [youth_id.in_(select(Youth.id).where(*self.held()))]
