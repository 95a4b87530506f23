"""Which fields of a young person each role may see; nobody changes what they cannot see."""

import dataclasses

from services.actor import Actor
from services.permissions import is_allowed
from services.youths.values import YouthInput

ALL_FIELDS = frozenset(field.name for field in dataclasses.fields(YouthInput))
# Who the person is, and who follows them.
NAME_FIELDS = frozenset(
    {
        "last_name", "first_name", "birth_name", "birth_date", "sex", "file_number",
        "status", "adviser_id", "site_id",
    }
)  # fmt: skip
_FIELDS = {
    "youth.record": ALL_FIELDS,
    "youth.identity": NAME_FIELDS | {"phone"},
    "youth.availability": frozenset({"driving_licence"}),
    "indicator.name_with_reason": NAME_FIELDS,
}


def visible_fields(actor: Actor) -> frozenset[str]:
    """Return the fields the actor may read."""
    return frozenset().union(
        *(fields for action, fields in _FIELDS.items() if is_allowed(actor, action))
    )


def masked(values: YouthInput, visible: frozenset[str]) -> YouthInput:
    """Return the values with what is not visible put back to "not known"."""
    shown = {name: getattr(values, name) for name in visible}
    return YouthInput(**({"last_name": "", "first_name": ""} | shown))
