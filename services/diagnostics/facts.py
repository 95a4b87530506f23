"""What rules may look at, beside the answers."""

from dataclasses import dataclass

from models.pathway import SituationFamily
from models.youth import LevelScheme, RuralZone


@dataclass(frozen=True, slots=True)
class YouthFacts:
    """The facts rules may look at; None is what nobody entered, and makes no rule true.

    Attributes:
        level_label: Level of education in words, "3 (CAP, BEP)".
        has_diploma: A CAP or more.
        months_active: Whole months of work in the last two years.
        months_without_occupation: Whole months since the last job, training or schooling.
        open_action_rules: Rules whose action is still to do; it is not proposed again.
    """

    age: int | None = None
    level_scheme: LevelScheme | None = None
    level: str | None = None
    level_label: str | None = None
    has_diploma: bool | None = None
    qpv_code: str | None = None
    rural_zone: RuralZone = RuralZone.UNKNOWN
    is_disabled_worker: bool | None = None
    is_job_seeker: bool | None = None
    has_licence: bool | None = None
    current_situation: SituationFamily | None = None
    is_occupied: bool | None = None
    months_active: int | None = None
    months_without_occupation: int | None = None
    has_been_received: bool = False
    open_action_rules: frozenset[str] = frozenset()

    @property
    def is_minor(self) -> bool | None:
        """Under eighteen."""
        return None if self.age is None else self.age < 18

    @property
    def in_priority_district(self) -> bool | None:
        """The address lies in a priority district; without a code, nobody looked."""
        return True if self.qpv_code else None

    @property
    def in_rural_zone(self) -> bool | None:
        """The address lies in a France ruralités revitalisation zone."""
        return None if self.rural_zone is RuralZone.UNKNOWN else self.rural_zone is RuralZone.FRR
