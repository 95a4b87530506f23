"""Every module that declares a table; importing this one registers them all."""

from models import (
    agency,
    agenda,
    compulsory,
    diagnostic,
    employer,
    event,
    journal,
    merge,
    pathway,
    programme,
    project,
    reception,
    rule_text,
    signal,
    steering,
    youth,
)
from models.base import Base

MODULES = (
    agenda,
    agency,
    compulsory,
    diagnostic,
    employer,
    event,
    journal,
    merge,
    pathway,
    reception,
    programme,
    project,
    rule_text,
    signal,
    steering,
    youth,
)
METADATA = Base.metadata
