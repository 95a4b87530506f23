"""The sections of a person's page, in the order of their tabs."""

from dataclasses import dataclass

from ui.screens.youth.activity.section import ActivitySection
from ui.screens.youth.aids.section import AidsSection
from ui.screens.youth.carry_over.section import CarryOverSection
from ui.screens.youth.diagnostics.section import DiagnosticsSection
from ui.screens.youth.file.section import FileSection
from ui.screens.youth.follow_up.section import FollowUpSection
from ui.screens.youth.letters.section import LettersSection
from ui.screens.youth.programmes.section import ProgrammesSection
from ui.screens.youth.progress.section import ProgressSection
from ui.screens.youth.project.section import ProjectSection
from ui.screens.youth.proofs.section import ProofsSection
from ui.screens.youth.section import Section
from ui.screens.youth.signals.section import SignalsSection
from ui.screens.youth.situations.section import SituationsSection


@dataclass(frozen=True, slots=True)
class SectionSpec:
    """A section the page can show; it is built the first time its tab is chosen.

    Attributes:
        key: Its name in ``SectionHost.open``.
        permission: Right without which it does not exist for this session.
        factory: Its class.
    """

    key: str
    permission: str
    factory: type[Section]


PROGRAMMES = "programmes"
# One line a section; the first tab, "Parcours", is not one of them.
SECTIONS: tuple[SectionSpec, ...] = (
    SectionSpec(PROGRAMMES, "youth.record", ProgrammesSection),
    SectionSpec("project", "youth.record", ProjectSection),
    SectionSpec("activity", "activity.read", ActivitySection),
    SectionSpec("follow_up", "youth.record", FollowUpSection),
    SectionSpec("situations", "youth.record", SituationsSection),
    SectionSpec("aids", "youth.record", AidsSection),
    SectionSpec("proofs", "youth.record", ProofsSection),
    SectionSpec("letters", "letter.print", LettersSection),
    SectionSpec("diagnostics", "diagnostic.read", DiagnosticsSection),
    SectionSpec("progress", "diagnostic.read", ProgressSection),
    SectionSpec("signals", "signal.read", SignalsSection),
    SectionSpec("carry_over", "carry_over.write", CarryOverSection),
    SectionSpec("file", "youth.record", FileSection),
)
