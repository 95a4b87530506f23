"""The encrypted database ("coffre"): its key file, its passwords, its recovery code."""

from services.accounts import AccountInput, AgencyInput, SiteInput
from services.vault.password import Strength, assess
from services.vault.vault import (
    DEMO_PASSWORD,
    OpenVault,
    check_readable,
    create,
    recover,
    unlock,
)

__all__ = [
    "DEMO_PASSWORD",
    "AccountInput",
    "AgencyInput",
    "OpenVault",
    "SiteInput",
    "Strength",
    "assess",
    "check_readable",
    "create",
    "recover",
    "unlock",
]
