"""A throw-away demonstration: made in a temporary folder, opened without asking."""

from datetime import date
from pathlib import Path

from services import vault
from services.demonstration import creation
from services.months import first_of
from services.vault import OpenVault

YOUTHS = 300
SEED = 1


def open_demonstration(path: Path, today: date, *, youths: int = YOUTHS) -> OpenVault:
    """Make a demonstration vault that ends with the last month, and open it."""
    until = date.fromordinal(first_of(today).toordinal() - 1)
    creation.create(path, youths=youths, seed=SEED, until=until)
    return vault.unlock(path, creation.LOGIN, creation.PASSWORD)
