"""Phases and amendments entered by mistake."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from services.programmes.amendments import remove_amendment, restore_amendment
from services.programmes.page import AmendmentItem, PhaseItem
from services.programmes.phases import remove_phase, restore_phase
from ui.screens.youth.removal import Removal


def removal_of(item: PhaseItem | AmendmentItem) -> Removal:
    """Return what takes a phase or an amendment away."""
    if isinstance(item, PhaseItem):
        return Removal(
            QCoreApplication.translate("programmes", "Phase retirée."),
            ("pathway", "phase"),
            partial(remove_phase, phase_id=item.id, version=item.version),
            restore_phase,
        )
    return Removal(
        QCoreApplication.translate("programmes", "Avenant retiré."),
        ("amendment",),
        partial(remove_amendment, amendment_id=item.id, version=item.version),
        restore_amendment,
    )
