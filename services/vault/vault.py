"""Create, open and recover an encrypted database and its key file."""

import secrets
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.exc import DatabaseError

from models.agency import Agency
from services import accounts, migration
from services.accounts import AccountInput, AgencyInput
from services.actor import PROGRAM, Actor
from services.database import Clock, Database, utc_now
from services.errors import AppError, ValidationError, VaultError
from services.i18n import QT_TRANSLATE_NOOP
from services.unit_of_work import add_entry
from services.vault import keyfile, recovery, slots
from services.vault.keyfile import KeyFile
from services.vault.password import require_strong

DEMO_PASSWORD = "demonstration"  # noqa: S105 - public, refused by real vaults


@dataclass(slots=True)
class OpenVault:
    """A database open for one account.

    Attributes:
        actor: Who signed in.
        display_name: First and last name of the account, for the window.
        is_demo: A demonstration database.
    """

    path: Path
    database: Database
    actor: Actor
    display_name: str
    agency_name: str
    is_demo: bool
    _key: bytearray = field(repr=False)

    def add_account(self, account: AccountInput, password: str) -> int:
        """Give somebody a way in; returns the account's identifier.

        Raises:
            NotPermittedError: The actor does not manage accounts.
            ValidationError: The login is taken or the password too weak.
        """
        self._check_password(password, account.words)
        with self.database.write(self.actor) as session:
            identifier = accounts.add(session, account)
            self._write_slot(account.login, password)
        return identifier

    def change_password(self, current: str, new: str) -> None:
        """Change the password of the account that is signed in.

        Raises:
            WrongPasswordError: ``current`` is not the password.
            ValidationError: The new one is too weak.
        """
        key_file = keyfile.load(keyfile.path_for(self.path))
        _open_slot(key_file, self.actor.login, current)
        self._check_password(new, (self.actor.login, self.display_name))
        self._write_slot(self.actor.login, new)
        with self.database.write(self.actor) as session:
            add_entry(
                session, "account.password", entity="account", entity_id=self.actor.account_id
            )

    def close(self) -> None:
        """Release the file and forget the key, as far as Python can."""
        self.database.close()
        for index in range(len(self._key)):
            self._key[index] = 0

    def _check_password(self, password: str, words: tuple[str, ...]) -> None:
        if not (self.is_demo and password == DEMO_PASSWORD):
            require_strong(password, (*words, self.agency_name))

    def _write_slot(self, login: str, password: str) -> None:
        path = keyfile.path_for(self.path)
        key_file = keyfile.load(path)
        slot = slots.account_slot(
            bytes(self._key), key_file.context, login, password, slots.calibrated()
        )
        keyfile.save(path, key_file.with_slots([slot]))


def create(
    path: Path,
    *,
    agency: AgencyInput,
    account: AccountInput,
    password: str,
    demo: bool = False,
    clock: Clock = utc_now,
) -> tuple[OpenVault, str]:
    """Make a new database and its key file, open it for its first account.

    Returns:
        The open vault, and the recovery code as printed; it is kept nowhere.

    Raises:
        VaultError: A file is already there, or the folder cannot be written.
        ValidationError: A field is wrong or the password too weak.
    """
    _check_free(path)
    accounts.check_agency(agency)
    if password == DEMO_PASSWORD and not demo:
        message = QT_TRANSLATE_NOOP(
            "errors",
            "Ce mot de passe est réservé aux bases de démonstration. Choisissez-en un autre.",
        )
        raise ValidationError("password", message)
    if password != DEMO_PASSWORD:
        require_strong(password, (*agency.words, *account.words))
    key, code = secrets.token_bytes(slots.KEY_BYTES), recovery.new_code()
    key_file = keyfile.new_key_file(is_demo=demo)
    stretching = slots.calibrated()
    key_file = key_file.with_slots(
        [
            slots.account_slot(key, key_file.context, account.login.strip(), password, stretching),
            slots.recovery_slot(key, key_file.context, code),
        ]
    )
    try:
        _build(path, key, agency, account, demo=demo, clock=clock)
        keyfile.save(keyfile.path_for(path), key_file)
        _partial(path).replace(path)
    except OSError as error:
        raise _cannot_write(path) from error
    finally:
        _remove_partial(path)
    return _open(path, key_file, account.login.strip(), key, clock), recovery.written(code)


def unlock(path: Path, login: str, password: str, *, clock: Clock = utc_now) -> OpenVault:
    """Open a database with an account's password.

    Raises:
        WrongPasswordError: Unknown account or wrong password.
        DatabaseTooNewError: A later version wrote the database.
        VaultError: A file is missing, empty, or is not a database of ours.
    """
    check_readable(path)
    key_file = keyfile.load(keyfile.path_for(path))
    return _open(path, key_file, login, _open_slot(key_file, login, password), clock)


def recover(
    path: Path, code: str, login: str, new_password: str, *, clock: Clock = utc_now
) -> OpenVault:
    """Open a database with its recovery sheet and give an account a new password.

    Raises:
        WrongPasswordError: The code is mistyped, or is another vault's.
        ValidationError: The new password is too weak.
        VaultError: A file is missing, or the account does not exist.
    """
    check_readable(path)
    key_path = keyfile.path_for(path)
    key_file = keyfile.load(key_path)
    raw = recovery.read(code)
    key = _first_opened(key_file, raw)
    vault = _open(path, key_file, login, key, clock)
    try:
        require_strong(new_password, (vault.agency_name, vault.display_name, login))
        vault._write_slot(vault.actor.login, new_password)  # noqa: SLF001 - same module
        with vault.database.write(vault.actor) as session:
            add_entry(
                session, "account.recovered", entity="account", entity_id=vault.actor.account_id
            )
    except AppError:
        vault.close()
        raise
    return vault


def check_readable(path: Path) -> None:
    """Refuse what cannot be a database before asking for a password.

    Raises:
        VaultError: The file is missing, a folder, or empty.
    """
    if not path.exists():
        message = QT_TRANSLATE_NOOP(
            "errors", "La base « {name} » est introuvable. Vérifiez le dossier, ou créez-la."
        )
    elif path.is_dir():
        message = QT_TRANSLATE_NOOP(
            "errors", "« {name} » est un dossier, pas une base. Choisissez le fichier de la base."
        )
    elif path.stat().st_size == 0:
        message = QT_TRANSLATE_NOOP(
            "errors",
            "La base « {name} » est vide (0 octet) : elle a été abîmée, par exemple par une copie"
            " interrompue. Remettez la dernière sauvegarde.",
        )
    else:
        return
    raise VaultError(message, name=path.name)


def _open_slot(key_file: KeyFile, login: str, password: str) -> bytes:
    slot = key_file.slot_of(login)
    if slot is None:
        raise slots.wrong_password()
    return slots.open_with_password(slot, key_file.context, password)


def _first_opened(key_file: KeyFile, code: bytes) -> bytes:
    refusal: AppError = slots.wrong_password()
    for slot in key_file.recovery_slots():
        try:
            return slots.open_with_code(slot, key_file.context, code)
        except AppError as error:
            refusal = error
    raise refusal


def _open(path: Path, key_file: KeyFile, login: str, key: bytes, clock: Clock) -> OpenVault:
    try:
        migration.upgrade_file(path, key)
        database = Database.open_file(path, key, clock=clock)
        with database.write(PROGRAM) as session:
            account = accounts.by_login(session, login)
            agency = session.scalars(select(Agency)).one()
            actor = accounts.actor_for(account)
            name = f"{account.first_name} {account.last_name}"
            vault = OpenVault(
                path, database, actor, name, agency.name, agency.is_demo, bytearray(key)
            )
            if agency.is_demo != key_file.is_demo:
                raise VaultError(_MISMATCH, name=path.name)
            add_entry(session, "account.login", entity="account", entity_id=account.id)
    except DatabaseError as error:
        raise VaultError(_NOT_OURS, name=path.name) from error
    return vault


def _build(
    path: Path, key: bytes, agency: AgencyInput, account: AccountInput, *, demo: bool, clock: Clock
) -> None:
    partial = _partial(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    migration.upgrade_file(partial, key)
    database = Database.open_file(partial, key, clock=clock)
    try:
        with database.write(PROGRAM) as session:
            accounts.set_up(session, agency, account, demo=demo)
    finally:
        database.close()


def _check_free(path: Path) -> None:
    for taken in (path, keyfile.path_for(path)):
        if taken.exists():
            message = QT_TRANSLATE_NOOP(
                "errors",
                "« {name} » existe déjà et ne sera pas remplacé. Choisissez un autre nom, ou"
                " ouvrez la base existante.",
            )
            raise VaultError(message, name=taken.name)


def _partial(path: Path) -> Path:
    return path.with_name(f".{path.name}.part")


def _remove_partial(path: Path) -> None:
    for suffix in ("", "-wal", "-shm"):
        partial = _partial(path)
        partial.with_name(partial.name + suffix).unlink(missing_ok=True)


def _cannot_write(path: Path) -> VaultError:
    message = QT_TRANSLATE_NOOP(
        "errors",
        "Impossible d’écrire dans le dossier de « {name} ». Vérifiez vos droits et la place libre.",
    )
    return VaultError(message, name=path.name)


_MISMATCH = QT_TRANSLATE_NOOP(
    "errors",
    "La base « {name} » et son fichier de clés ne vont pas ensemble. Remettez les deux fichiers"
    " d’une même sauvegarde.",
)
_NOT_OURS = QT_TRANSLATE_NOOP(
    "errors",
    "La base « {name} » est abîmée, ou ne va pas avec ce fichier de clés. Rien n’a été modifié."
    " Remettez les deux fichiers d’une même sauvegarde.",
)
