"""What a section asks the side panel for, besides adding or correcting."""

from dataclasses import dataclass

from services.youths.items import SituationItem


@dataclass(frozen=True, slots=True)
class EndSituation:
    """End a situation."""

    item: SituationItem


@dataclass(frozen=True, slots=True)
class ProveSituation:
    """Write that a document about a situation was seen."""

    item: SituationItem
