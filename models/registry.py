"""Every module that declares a table; importing this one registers them all."""

from models import (
    agency,
    agenda,
    diagnostic,
    employer,
    event,
    journal,
    pathway,
    programme,
    project,
    reception,
    rule_text,
    steering,
    youth,
)
from models.base import Base

MODULES = (
    agenda,
    agency,
    diagnostic,
    employer,
    event,
    journal,
    pathway,
    reception,
    programme,
    project,
    rule_text,
    steering,
    youth,
)
METADATA = Base.metadata
