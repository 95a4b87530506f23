"""Creating, opening and recovering the encrypted database."""

import json
import secrets
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from models.agency import Role
from models.journal import JournalEntry
from services import accounts, vault
from services.actor import PROGRAM
from services.errors import (
    AppError,
    DatabaseTooNewError,
    NotPermittedError,
    ValidationError,
    VaultError,
    WrongPasswordError,
)
from services.vault import AccountInput, AgencyInput, OpenVault, SiteInput, keyfile, recovery, slots

pytestmark = pytest.mark.vault

PASSWORD = "violon sept brouette hublot marmite"
AGENCY = AgencyInput("03300100", "Mission locale des Deux-Rives", (SiteInput("Garonne"),))
ACCOUNT = AccountInput("nadia", "Nadia", "Berthier", frozenset({Role.ADMINISTRATOR}))


def make(path: Path, **values: object) -> tuple[OpenVault, str]:
    arguments: dict[str, object] = {"agency": AGENCY, "account": ACCOUNT, "password": PASSWORD}
    return vault.create(path, **(arguments | values))  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """One real vault and its recovery code, only read by the tests."""
    path = tmp_path_factory.mktemp("vault") / "agence.db"
    opened, code = make(path)
    opened.close()
    return path, code


@pytest.fixture
def copied(made: tuple[Path, str], tmp_path: Path) -> Path:
    """A copy of the vault that a test may damage."""
    path = tmp_path / made[0].name
    path.write_bytes(made[0].read_bytes())
    keyfile.path_for(path).write_bytes(keyfile.path_for(made[0]).read_bytes())
    return path


def test_opens_with_the_password_in_any_case_of_the_login(made: tuple[Path, str]) -> None:
    opened = vault.unlock(made[0], " Nadia ", PASSWORD)

    with opened.database.read(opened.actor) as session:
        agency = accounts.agency_of(session)
    opened.close()
    assert opened.actor.roles == {Role.ADMINISTRATOR}
    assert (opened.display_name, agency.name) == ("Nadia Berthier", AGENCY.name)


def test_signing_in_is_journaled(copied: Path) -> None:
    def logins() -> int:
        opened = vault.unlock(copied, "nadia", PASSWORD)
        with opened.database.read(PROGRAM) as session:
            actions = session.scalars(select(JournalEntry.action)).all()
        opened.close()
        return actions.count("account.login")

    assert logins() + 1 == logins()


@pytest.mark.parametrize("login", ["nadia", "personne"])
def test_an_unknown_account_and_a_wrong_password_get_the_same_refusal(
    made: tuple[Path, str], login: str
) -> None:
    with pytest.raises(WrongPasswordError, match=r"Verr\. Maj"):
        vault.unlock(made[0], login, "autre chose")


def test_the_file_shows_nothing_readable(made: tuple[Path, str]) -> None:
    content = made[0].read_bytes()

    assert not content.startswith(b"SQLite format 3")
    assert b"Deux-Rives" not in content
    assert b"Berthier" not in content


def test_the_recovery_code_opens_and_gives_a_new_password(
    copied: Path, made: tuple[Path, str]
) -> None:
    new = "tambour olive parapluie dix crayons"

    vault.recover(copied, made[1].lower().replace("-", " "), "nadia", new).close()

    vault.unlock(copied, "nadia", new).close()
    with pytest.raises(WrongPasswordError):
        vault.unlock(copied, "nadia", PASSWORD)


def test_a_mistyped_recovery_code_is_told_from_a_wrong_one(copied: Path) -> None:
    other = recovery.written(recovery.new_code())
    mistyped = ("A" if other[0] != "A" else "B") + other[1:]

    with pytest.raises(WrongPasswordError, match="faute de frappe"):
        vault.recover(copied, mistyped, "nadia", PASSWORD)
    with pytest.raises(WrongPasswordError, match="inconnu"):
        vault.recover(copied, other, "nadia", PASSWORD)


def test_a_second_account_gets_its_own_way_in(copied: Path) -> None:
    opened = vault.unlock(copied, "nadia", PASSWORD)
    second = AccountInput("luce", "Luce", "Marchand", frozenset({Role.RECEPTION}))
    opened.add_account(second, "parapluie vingt olives crayon tambour")
    opened.close()

    again = vault.unlock(copied, "luce", "parapluie vingt olives crayon tambour")

    assert again.actor.roles == {Role.RECEPTION}
    with pytest.raises(NotPermittedError):
        again.add_account(replace(second, login="x2"), PASSWORD)
    again.close()


def test_a_login_is_given_once_whatever_its_case(copied: Path) -> None:
    opened = vault.unlock(copied, "nadia", PASSWORD)

    with pytest.raises(ValidationError, match="déjà pris"):
        opened.add_account(replace(ACCOUNT, login="NADIA"), "parapluie vingt olives crayon tambour")
    opened.close()


def test_changing_the_password_asks_for_the_current_one(copied: Path) -> None:
    opened = vault.unlock(copied, "nadia", PASSWORD)
    new = "tambour olive parapluie dix crayons"

    with pytest.raises(WrongPasswordError):
        opened.change_password("pas celui-là", new)
    opened.change_password(PASSWORD, new)
    opened.close()

    vault.unlock(copied, "nadia", new).close()


def test_never_replaces_a_file(copied: Path) -> None:
    with pytest.raises(VaultError, match="existe déjà"):
        make(copied)


def test_a_failed_creation_leaves_no_file(tmp_path: Path) -> None:
    with pytest.raises(ValidationError):
        make(tmp_path / "new.db", agency=replace(AGENCY, code="?"))

    assert list(tmp_path.iterdir()) == []


def test_the_demonstration_password_opens_demonstrations_only(tmp_path: Path) -> None:
    with pytest.raises(ValidationError, match="démonstration"):
        make(tmp_path / "real.db", password=vault.DEMO_PASSWORD)

    opened, _ = make(tmp_path / "demo.db", password=vault.DEMO_PASSWORD, demo=True)
    assert opened.is_demo
    opened.close()


def test_a_demonstration_can_never_become_real(tmp_path: Path) -> None:
    path = tmp_path / "demo.db"
    make(path, demo=True)[0].close()
    key_path = keyfile.path_for(path)
    data = json.loads(key_path.read_text("utf-8"))
    key_path.write_text(json.dumps(data | {"is_demo": False}))

    with pytest.raises(WrongPasswordError):
        vault.unlock(path, "nadia", PASSWORD)


def test_a_missing_key_file_is_named(copied: Path) -> None:
    keyfile.path_for(copied).unlink()

    with pytest.raises(VaultError, match=r"agence\.db\.coffre\.json"):
        vault.unlock(copied, "nadia", PASSWORD)


@pytest.mark.parametrize(
    ("damage", "words"),
    [
        (lambda path: path.write_bytes(b""), "0 octet"),
        (lambda path: path.write_bytes(b"<html>" * 2000), "abîmée"),
        (lambda path: path.write_bytes(path.read_bytes()[:5000]), "abîmée"),
        (lambda path: path.unlink(), "introuvable"),
        (lambda path: (path.unlink(), path.mkdir()), "dossier"),
    ],
    ids=["zero bytes", "another file", "truncated", "missing", "folder"],
)
def test_a_damaged_database_gets_one_clear_message(
    copied: Path, damage: object, words: str
) -> None:
    damage(copied)  # type: ignore[operator]

    with pytest.raises(VaultError, match=words):
        vault.unlock(copied, "nadia", PASSWORD)


def test_two_vaults_do_not_share_their_key_files(copied: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.db"
    make(other)[0].close()
    keyfile.path_for(copied).write_bytes(keyfile.path_for(other).read_bytes())

    with pytest.raises(VaultError, match="abîmée, ou ne va pas"):
        vault.unlock(copied, "nadia", PASSWORD)


def test_a_key_file_from_a_later_version_is_refused(copied: Path) -> None:
    key_path = keyfile.path_for(copied)
    data = json.loads(key_path.read_text("utf-8"))
    key_path.write_text(json.dumps(data | {"format": 2}))

    with pytest.raises(DatabaseTooNewError, match="plus récente"):
        vault.unlock(copied, "nadia", PASSWORD)


@pytest.mark.parametrize("parameter", [{"m": 8}, {"m": 2**22}, {"t": 0}, {"t": 1000}, {"p": 64}])
def test_doctored_derivation_parameters_are_refused(
    copied: Path, parameter: dict[str, int]
) -> None:
    key_path = keyfile.path_for(copied)
    data = json.loads(key_path.read_text("utf-8"))
    data["slots"][0]["kdf"].update(parameter)
    key_path.write_text(json.dumps(data))

    with pytest.raises(VaultError, match="fichier de clés"):
        vault.unlock(copied, "nadia", PASSWORD)


def test_derivation_is_never_below_the_floor(made: tuple[Path, str]) -> None:
    slot = keyfile.load(keyfile.path_for(made[0])).slot_of("nadia")

    assert slot is not None
    assert slot.stretching is not None
    assert slot.stretching.memory_kib >= 64 * 1024
    assert slot.stretching.cost >= 3


@settings(max_examples=400, deadline=None)
@given(st.data())
def test_no_edit_of_the_recovery_slot_opens_anything(data: st.DataObject) -> None:
    key, code, context = secrets.token_bytes(32), recovery.new_code(), [1, "id", False]
    original = json.dumps(slots.recovery_slot(key, context, code).to_json())
    position = data.draw(st.integers(0, len(original) - 1))
    edited = original[:position] + data.draw(st.characters()) + original[position + 1 :]

    try:
        opened = slots.open_with_code(slots.Slot.from_json(json.loads(edited)), context, code)
    except (AppError, ValueError, KeyError, TypeError):
        return
    assert opened == key  # the edit changed nothing that matters: blanks, case of an escape


def test_stale_partial_key_files_are_swept(copied: Path) -> None:
    key_path = keyfile.path_for(copied)
    stale = key_path.with_name(f".{key_path.name}.dead.part")
    stale.write_text("{}")

    keyfile.save(key_path, keyfile.load(key_path))

    assert not stale.exists()
    assert keyfile.load(key_path).logins == ("nadia",)


@given(st.binary(min_size=20, max_size=20))
def test_a_code_is_read_back_however_it_is_dictated(code: bytes) -> None:
    text = recovery.written(code)

    assert [len(group) for group in text.split("-")] == [4] * 9
    assert recovery.read(text.replace("-", " ").lower().replace("o", "0")) == code
