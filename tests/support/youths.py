"""A small agency for the tests about young people: two sites, an account per actor."""

from datetime import date

from models.agency import Account, AccountRole, Role, Site
from models.youth import Youth
from services.actor import PROGRAM, Actor
from services.database import Database
from services.reference.lists import ReferenceLists
from services.youths import edit
from services.youths.register import register
from services.youths.values import YouthInput

TODAY = date(2026, 11, 23)
REFERENCES = ReferenceLists()
BORDEAUX, SAINT_DENIS = 71, 72  # sites, one overseas
NADIA = Actor(1, "nadia", frozenset({Role.ADVISER}))
OTHER_ADVISER = Actor(9, "paul", frozenset({Role.ADVISER}))


def settle(database: Database) -> None:
    """Insert the sites and the accounts of the actors of ``conftest``."""
    people = (
        (1, "nadia", "Nadia", "Berthier", Role.ADVISER),
        (2, "karim", "Karim", "Aït-Ali", Role.EMPLOYER_OFFICER),
        (3, "helene", "Hélène", "Zola", Role.DIRECTOR),
        (4, "luce", "Luce", "Petit", Role.RECEPTION),
        (9, "paul", "Paul", "Élan", Role.ADVISER),
    )
    with database.write(PROGRAM) as session:
        session.add_all(
            [
                Site(id=BORDEAUX, name="Garonne", region="FR"),
                Site(id=SAINT_DENIS, name="Océan", region="RE"),
            ]
        )
        session.flush()
        for key, login, first_name, last_name, role in people:
            session.add(
                Account(
                    id=key,
                    login=login,
                    first_name=first_name,
                    last_name=last_name,
                    site_id=BORDEAUX,
                    roles=[AccountRole(role=role)],
                )
            )


def a_person(last_name: str = "Roch", first_name: str = "Maël", **values: object) -> YouthInput:
    """Return the fields of someone; nineteen years old unless said otherwise."""
    given: dict[str, object] = {"birth_date": date(2007, 3, 4)}
    return YouthInput(last_name, first_name, **(given | values))  # type: ignore[arg-type]


def enter(database: Database, data: YouthInput, actor: Actor = NADIA) -> int:
    """Register someone and return the identifier."""
    with database.write(actor) as session:
        return register(session, data, today=TODAY, references=REFERENCES)


def stored(database: Database, youth_id: int) -> YouthInput:
    """Return the fields of someone as they are stored."""
    with database.read(PROGRAM) as session:
        return edit.input_of(session.get_one(Youth, youth_id))


def version_of(database: Database, youth_id: int) -> int:
    """Return the version of a file."""
    with database.read(PROGRAM) as session:
        return session.get_one(Youth, youth_id).version
