"""Every module that declares a table; importing this one registers them all."""

from models import (
    agency,
    diagnostic,
    employer,
    event,
    journal,
    pathway,
    rule_text,
    steering,
    youth,
)
from models.base import Base

MODULES = (
    agency,
    diagnostic,
    employer,
    event,
    journal,
    pathway,
    rule_text,
    steering,
    youth,
)
METADATA = Base.metadata
