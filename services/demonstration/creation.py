"""A demonstration vault: made in one go, or not at all."""

from datetime import UTC, date, datetime, time
from pathlib import Path

from models.agency import Role
from services import vault
from services.demonstration.days import span_until
from services.demonstration.generator import DEFAULT_SEED, DEFAULT_YOUTHS, generate
from services.demonstration.material import shipped
from services.demonstration.office import DIRECTOR_LOGIN
from services.tasks import TaskContext
from services.vault import keyfile

LOGIN = DIRECTOR_LOGIN
PASSWORD = vault.DEMO_PASSWORD


def create(
    path: Path,
    *,
    until: date,
    youths: int = DEFAULT_YOUTHS,
    seed: int = DEFAULT_SEED,
    progress: TaskContext | None = None,
) -> None:
    """Make a demonstration vault, to be opened by ``LOGIN`` with ``PASSWORD``.

    Raises:
        ValidationError: The number of people or the date is out of what can be drawn.
        VaultError: A file is already there, or the folder cannot be written.
        TaskCancelled: The user gave up; nothing is left behind.
    """
    span_until(until)  # before any file is made
    evening = datetime.combine(until, time(18), tzinfo=UTC)
    material = shipped()
    agency = vault.AgencyInput(material.agency_code, material.agency_name)
    account = vault.AccountInput(LOGIN, "Camille", "Démonstration", frozenset(Role))
    opened, _recovery_code = vault.create(
        path, agency=agency, account=account, password=PASSWORD, demo=True, clock=lambda: evening
    )
    is_made = False
    try:
        with opened.database.write(opened.actor) as session:
            generate(session, youths=youths, seed=seed, until=until, progress=progress)
        is_made = True
    finally:
        opened.close()
        if not is_made:
            _remove(path)


def _remove(path: Path) -> None:
    for suffix in ("", "-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)
    keyfile.path_for(path).unlink(missing_ok=True)
