"""Write in a young person's file: meetings, situations, programmes, actions."""

from services.youths.records.actions import set_action_status
from services.youths.records.events import (
    EventInput,
    add_event,
    add_first_reception,
    edit_event,
)
from services.youths.records.pathways import (
    ExitInput,
    PathwayInput,
    edit_pathway,
    exit_pathway,
    start_pathway,
)
from services.youths.records.situations import SituationInput, add_situation, edit_situation

__all__ = [
    "EventInput",
    "ExitInput",
    "PathwayInput",
    "SituationInput",
    "add_event",
    "add_first_reception",
    "add_situation",
    "edit_event",
    "edit_pathway",
    "edit_situation",
    "exit_pathway",
    "set_action_status",
    "start_pathway",
]
