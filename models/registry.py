"""Every module that declares a table; importing this one registers them all."""

from models import (
    agency,
    agenda,
    aid,
    compulsory,
    diagnostic,
    employer,
    event,
    follow_up,
    journal,
    letter,
    merge,
    pathway,
    programme,
    project,
    proof,
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
    aid,
    diagnostic,
    employer,
    event,
    follow_up,
    journal,
    merge,
    letter,
    pathway,
    proof,
    reception,
    programme,
    project,
    rule_text,
    signal,
    steering,
    youth,
)
METADATA = Base.metadata
