"""Commands without a window: arguments, passwords, exit statuses, and what goes on which stream."""

import io
import os
import re
import subprocess
import sys
from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from sqlalchemy import func, select
from sqlalchemy.exc import OperationalError

from models.agency import Agency, Role
from models.youth import Youth
from services import commandline, paths, vault
from services.commandline import Status, incidents
from services.commandline.console import Console
from services.commandline.errors import NoPasswordError
from services.commandline.run import status_of
from services.errors import (
    AppError,
    ConflictError,
    DatabaseTooNewError,
    InputFileError,
    NotFoundError,
    NotPermittedError,
    RuleFileError,
    ValidationError,
    VaultError,
    WrongPasswordError,
)
from services.vault import keyfile
from tests.support.commands import Terminal, run

ROOT = Path(__file__).resolve().parent.parent.parent
PASSWORD = "violon sept brouette hublot marmite"
INIT = ("--code", "03300100", "--name", "Mission locale des Deux-Rives", "--account", "helene")


@pytest.fixture(scope="module")
def real(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database made by ``init``; only read by the tests."""
    path = tmp_path_factory.mktemp("real") / "agence.db"
    assert run("init", "--database", path, *INIT, password=PASSWORD).status == Status.DONE
    return path


def a_console(stdin: io.StringIO, environ: dict[str, str], typed: Sequence[str] = ()) -> Console:
    answers = iter(typed)
    return Console(
        stdin, io.StringIO(), io.StringIO(), environ, prompt=lambda _question: next(answers)
    )


# Arguments


@pytest.mark.parametrize("command", commandline.COMMANDS)
def test_each_command_has_its_help_in_french(command: str) -> None:
    outcome = run(command, "--help")

    assert outcome.status == Status.DONE
    assert outcome.stdout.startswith("Usage\N{NO-BREAK SPACE}: etrave " + command)
    assert "Options" in outcome.stdout
    english = {"usage:", "options:", "positional", "show", "exit"}
    assert not english & set(outcome.stdout.split())
    assert outcome.stderr == ""


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ((), "Il manque"),
        (("inconnue",), "«.inconnue.» n’est pas possible"),
        (("demo",), "Il manque.*--database"),
        (("demo", "--database"), "--database attend une valeur"),
        (("demo", "--database", "x", "--until", "2026-13-01"), "2026-13-01.*AAAA-MM-JJ"),
        (("demo", "--database", "x", "--until", "2026-W01-1"), "AAAA-MM-JJ"),
        (("demo", "--database", "x", "--youths", "beaucoup"), "nombre entier"),
        (("demo", "--database", "x", "--jeunes", "3"), "Arguments inconnus.*--jeunes"),
        (("demo", "--databas", "x"), "Il manque"),
        (("report", "--month", "octobre"), "AAAA-MM"),
        (("report", "--month", "2026-00"), "AAAA-MM"),
        (("report", "--edition", "secrète"), "internal, public"),
        (("export", "--password-stdin=x"), "n’attend pas de valeur"),
    ],
)
def test_arguments_that_cannot_be_followed_are_explained_in_french(
    words: tuple[str, ...], said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    outcome = run(*words)

    assert outcome.status == Status.BAD_INPUT
    assert re.search(said, outcome.stderr)
    assert outcome.stderr.count("\n") == 1
    assert outcome.stdout == ""


@pytest.mark.parametrize(
    ("kind", "status"),
    [
        (ConflictError, 2),
        (InputFileError, 2),
        (NotFoundError, 2),
        (RuleFileError, 2),
        (VaultError, 3),
        (WrongPasswordError, 3),
        (DatabaseTooNewError, 3),
        (NotPermittedError, 4),
    ],
)
def test_each_failure_has_its_status(kind: type[AppError], status: int) -> None:
    assert status_of(kind("message")) == status
    assert status_of(ValidationError("field", "message")) == 2


# Passwords


def test_a_terminal_is_asked_and_the_variable_is_still_removed() -> None:
    environ = {"ETRAVE_PASSWORD": "de l’environnement"}
    console = a_console(Terminal("ligne\n"), environ, ["tapé"])

    assert console.password(from_stdin=True) == "tapé"
    assert environ == {}


def test_without_a_terminal_the_first_line_comes_before_the_variable() -> None:
    environ = {"ETRAVE_PASSWORD": "de l’environnement"}
    console = a_console(io.StringIO("première ligne \r\nseconde\n"), environ)

    assert console.password(from_stdin=True) == "première ligne "
    assert console.stdin.readline() == "seconde\n"
    assert environ == {}


def test_the_variable_is_used_last_and_removed() -> None:
    environ = {"ETRAVE_PASSWORD": "de l’environnement", "PATH": "/bin"}

    assert a_console(io.StringIO("x\n"), environ).password(from_stdin=False) == (
        "de l’environnement"
    )
    assert environ == {"PATH": "/bin"}


def test_a_missing_password_says_the_three_ways_to_give_it() -> None:
    with pytest.raises(NoPasswordError, match=r"--password-stdin.*ETRAVE_PASSWORD"):
        a_console(io.StringIO(), {}).password(from_stdin=False)


def test_a_new_password_is_typed_twice_alike() -> None:
    alike = a_console(Terminal(), {}, ["un", "un"])
    different = a_console(Terminal(), {}, ["un", "deux"])

    assert alike.password(from_stdin=False, is_new=True) == "un"
    with pytest.raises(NoPasswordError, match="pas les mêmes"):
        different.password(from_stdin=False, is_new=True)


# init


def test_init_makes_a_database_and_writes_the_recovery_code_once(tmp_path: Path) -> None:
    path = tmp_path / "agence.db"

    outcome = run("init", "--database", path, *INIT, "--password-stdin", stdin=f"{PASSWORD}\n")

    assert outcome.status == Status.DONE
    assert re.fullmatch(r"(?:[0-9A-Z]{4}-){8}[0-9A-Z]{4}\n", outcome.stdout)
    assert "ne sera plus montré" in outcome.stderr
    assert outcome.stdout.strip() not in outcome.stderr
    opened = vault.recover(path, outcome.stdout, "helene", "hublot treize violon pupitre cerise")
    with opened.database.read(opened.actor) as session:
        agency = session.scalars(select(Agency)).one()
    opened.close()
    assert (agency.name, agency.is_demo) == ("Mission locale des Deux-Rives", False)
    assert opened.actor.roles == {Role.DIRECTOR, Role.ADMINISTRATOR}


@pytest.mark.parametrize("password", ["court", "demonstration"])
def test_init_refuses_a_weak_or_public_password_and_makes_no_file(
    tmp_path: Path, password: str
) -> None:
    outcome = run("init", "--database", tmp_path / "agence.db", *INIT, password=password)

    assert outcome.status == Status.BAD_INPUT
    assert outcome.stdout == ""
    assert list(tmp_path.iterdir()) == []


def test_init_never_replaces_a_database(real: Path) -> None:
    before = real.read_bytes()

    outcome = run("init", "--database", real, *INIT, password=PASSWORD)

    assert outcome.status == Status.DATABASE
    assert "existe déjà" in outcome.stderr
    assert real.read_bytes() == before


# Signing in


@pytest.mark.parametrize("command", ["export"])
def test_a_wrong_login_or_file_is_said_on_one_line(
    real: Path, tmp_path: Path, command: str
) -> None:
    (tmp_path / "vide.db").touch()
    output = ("--output", tmp_path / "out")
    cases = [
        (real, "helene", "mauvais", "mot de passe"),
        (real, "personne", PASSWORD, "mot de passe"),
        (real, "helene", "demonstration", "mot de passe"),
        (real, "helene", None, "ETRAVE_PASSWORD"),
        (tmp_path / "absente.db", "helene", PASSWORD, "introuvable"),
        (tmp_path / "vide.db", "helene", PASSWORD, "0 octet"),
        (tmp_path, "helene", PASSWORD, "dossier"),
    ]
    for path, account, password, said in cases:
        outcome = run(command, "--database", path, "--account", account, *output, password=password)
        assert outcome.status == Status.DATABASE
        assert said in outcome.stderr
        assert outcome.stderr.count("\n") == 1
        assert outcome.stdout == ""


def test_a_database_someone_else_is_writing_is_busy_not_broken(
    real: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def busy(*_arguments: object, **_options: object) -> None:
        raise OperationalError("", {}, Exception("database is locked"))

    monkeypatch.setattr(vault, "unlock", busy)
    outcome = run(
        "export", "--database", real, "--account", "helene", "--output", tmp_path / "out",
        password=PASSWORD,
    )  # fmt: skip

    assert outcome.status == Status.DATABASE
    assert "occupée" in outcome.stderr


# demo


def test_demo_makes_the_people_asked_for(tmp_path: Path) -> None:
    path = tmp_path / "demo.db"

    outcome = run("demo", "--database", path, "--youths", "4", "--until", "2026-09-30")

    assert outcome.status == Status.DONE
    assert outcome.stdout == f"{path}\n"
    assert "demonstration" in outcome.stderr
    opened = vault.unlock(path, "directeur", "demonstration")
    with opened.database.read(opened.actor) as session:
        assert session.scalar(select(func.count()).select_from(Youth)) == 4
        assert session.scalars(select(Agency.is_demo)).one()
    opened.close()

    again = run("demo", "--database", path)
    assert again.status == Status.DATABASE
    assert "existe déjà" in again.stderr


@pytest.mark.parametrize(
    "options", [("--youths", "0"), ("--until", "1999-12-31"), ("--until", "2999-12-31")]
)
def test_demo_refuses_what_cannot_be_drawn_and_leaves_no_file(
    tmp_path: Path, options: tuple[str, ...]
) -> None:
    outcome = run("demo", "--database", tmp_path / "demo.db", *options)

    assert outcome.status == Status.BAD_INPUT
    assert list(tmp_path.iterdir()) == []


def test_demo_ends_with_the_previous_month_unless_told_otherwise(tmp_path: Path) -> None:
    path = tmp_path / "demo.db"
    now = datetime(2025, 3, 5, 12, tzinfo=UTC)

    run("demo", "--database", path, "--youths", "30", now=now)

    opened = vault.unlock(path, "directeur", "demonstration")
    with opened.database.read(opened.actor) as session:
        last = session.scalars(select(func.max(Youth.first_reception_on))).one()
        instants = session.scalars(select(Youth.created_at)).all()
    opened.close()
    assert last is not None
    assert last <= date(2025, 2, 28)
    assert max(instants) <= datetime(2025, 2, 28, 18, tzinfo=UTC)


def test_a_demonstration_cannot_become_a_real_database(tmp_path: Path) -> None:
    path = tmp_path / "demo.db"
    run("demo", "--database", path, "--youths", "1", "--until", "2026-10-31")
    keys = keyfile.path_for(path)
    keys.write_text(keys.read_text("utf-8").replace("true", "false"), "utf-8")

    outcome = run(
        "export", "--database", path, "--account", "directeur", "--output", tmp_path / "out",
        password="demonstration",
    )  # fmt: skip

    assert outcome.status == Status.DATABASE
    assert not (tmp_path / "out").exists()


# Bugs


def test_a_bug_is_one_line_and_a_trace_without_values(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_arguments: object, **_options: object) -> None:
        try:
            raise ValueError("Nadia Berthier")
        except ValueError as error:
            raise RuntimeError("née le 3 mars") from error

    monkeypatch.setattr(vault, "create", broken)
    monkeypatch.setattr(paths, "log_folder", lambda: tmp_path / "log")
    outcome = run("init", "--database", tmp_path / "x.db", *INIT, password=PASSWORD)

    log = (tmp_path / "log" / "commandes.log").read_text("utf-8")
    assert outcome.status == Status.BUG
    assert "RuntimeError" in outcome.stderr
    assert outcome.stderr.count("\n") == 1
    assert "builtins.ValueError" in log
    assert "init.py" in log
    for text in (log, outcome.stderr):
        assert "Nadia" not in text
        assert "mars" not in text
        assert PASSWORD not in text


def test_a_log_that_cannot_be_written_hides_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setattr(paths, "log_folder", lambda: tmp_path / "file" / "log")

    assert incidents.record(ValueError("x"), "demo", datetime(2026, 1, 1, tzinfo=UTC)) is None


def test_an_interruption_is_said_without_a_trace(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(*_arguments: object, **_options: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(vault, "create", interrupted)
    outcome = run("init", "--database", tmp_path / "x.db", *INIT, password=PASSWORD)

    assert (outcome.status, outcome.stderr) == (Status.INTERRUPTED, "Interrompu.\n")


# As a program


def test_as_a_program_it_answers_in_utf8_and_imports_no_qt(tmp_path: Path) -> None:
    code = (
        "import sys, main; status = main.main(sys.argv[1:]);"
        "assert not [name for name in sys.modules if name.startswith(('PySide6', 'ui'))];"
        "sys.exit(status)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, "demo", "--database", tmp_path / "démo.db", "--youths", "1"],
        cwd=ROOT,
        env=os.environ | {"PYTHONIOENCODING": "ascii", "LC_ALL": "C"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
    )

    assert done.returncode == 0, done.stderr
    assert done.stdout.decode("utf-8").strip().endswith("démo.db")
    assert "démonstration" in done.stderr.decode("utf-8")
