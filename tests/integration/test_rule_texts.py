"""An agency writes its own rules; a diagnostic keeps the words it was made with."""

from datetime import date

import pytest
from sqlalchemy import func, select, update

from models.agency import Account, Agency
from models.diagnostic import Diagnostic, Level
from models.rule_text import RuleOrigin, RuleText
from models.youth import Youth
from services import rule_registry, rule_texts
from services.actor import PROGRAM, Actor
from services.database import Database
from services.diagnostics import form as forms
from services.diagnostics import grid as grids
from services.diagnostics import records, rules
from services.diagnostics.rules import Rules
from services.diagnostics.sheet import SheetContent, sheet_content
from services.diagnostics.validation import validate
from services.errors import NotFoundError, NotPermittedError, RuleFileError, ValidationError
from services.rule_file import shipped_text

TODAY = date(2026, 11, 23)
SHIPPED_WORDS, OWN_WORDS = "Je me déplace facilement.", "Je bouge comme je veux."
WHY = "Mots choisis avec les jeunes"


@pytest.fixture
def youth_id(database: Database, adviser: Actor, director: Actor) -> int:
    return a_file(database, adviser, director)


@pytest.fixture
def vault_youth_id(vault: Database, adviser: Actor, director: Actor) -> int:
    return a_file(vault, adviser, director)


def a_file(database: Database, *actors: Actor) -> int:
    with database.write(PROGRAM) as session:
        session.add(Agency(code="07500100", name="Mission locale", is_demo=False))
        for actor in actors:
            session.add(
                Account(
                    id=actor.account_id,
                    login=actor.login,
                    first_name=actor.login.title(),
                    last_name="Berthier",
                )
            )
        youth = Youth(last_name="Doe", first_name="Jane", search_key="doe jane")
        session.add(youth)
        session.flush()
        return youth.id


def own_grid(edition: str = "2026-11-ml") -> str:
    text = shipped_text(grids.FILE).replace(SHIPPED_WORDS, OWN_WORDS)
    return text.replace('version = "2026-11"', f'version = "{edition}"')


def adopt(database: Database, actor: Actor, text: str, file: str = grids.FILE) -> None:
    with database.write(actor) as session:
        rule_registry.check(session, file, text)
        rule_texts.adopt(session, file, text, WHY)


def made(database: Database, actor: Actor, youth_id: int, made_with: Rules | None = None) -> int:
    with database.write(actor) as session:
        form = forms.with_level(records.start(session, youth_id), "mobility", Level.STRENGTH)
        form = forms.with_notes(form, "  Rappeler la tante \N{BUS} ")
        done = validate(
            session, youth_id, form, today=TODAY, duration_minutes=9, made_with=made_with
        )
        return done.diagnostic_id


def sheet(database: Database, actor: Actor, diagnostic_id: int) -> SheetContent:
    with database.read(actor) as session:
        return sheet_content(session, diagnostic_id)


def strengths(database: Database, actor: Actor, diagnostic_id: int) -> list[str]:
    return [line.text for line in sheet(database, actor, diagnostic_id).plain.strengths]


def test_the_agencys_own_words_are_used_until_it_goes_back(
    database: Database, adviser: Actor, director: Actor, youth_id: int
) -> None:
    adopt(database, director, own_grid())
    with database.read(adviser) as session:
        own = rules.of_agency(session).grid
        assert records.start(session, youth_id).grid_version == "2026-11-ml"
    with database.write(director) as session:
        assert rule_texts.restore(session, grids.FILE)
        assert not rule_texts.restore(session, grids.FILE)
    with database.read(adviser) as session:
        back = rules.of_agency(session).grid

    assert own.domains["mobility"].strength == OWN_WORDS
    assert back.domains["mobility"].strength == SHIPPED_WORDS


def test_an_old_diagnostic_is_printed_with_the_words_it_was_made_with(
    database: Database, adviser: Actor, director: Actor, youth_id: int
) -> None:
    before = made(database, adviser, youth_id)
    adopt(database, director, own_grid())
    own = made(database, adviser, youth_id)
    gone = own_grid("2027-01").replace('code = "reliable"', 'code = "steady"')
    adopt(database, director, gone.replace(OWN_WORDS, "Je roule."))
    after = made(database, adviser, youth_id)

    assert strengths(database, adviser, before) == [SHIPPED_WORDS]
    assert strengths(database, adviser, own) == [OWN_WORDS]
    assert strengths(database, adviser, after) == ["Je roule."]
    assert [sheet(database, adviser, one).grid_version for one in (before, own, after)] == [
        "2026-11",
        "2026-11-ml",
        "2027-01",
    ]


def test_a_new_release_does_not_change_the_words_of_an_old_diagnostic(
    vault: Database, adviser: Actor, vault_youth_id: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = made(vault, adviser, vault_youth_id)

    def released(file: str) -> str:
        return shipped_text(file).replace(SHIPPED_WORDS, "Je me déplace sans aide.")

    monkeypatch.setattr("services.rule_texts.shipped_text", released)
    new = made(vault, adviser, vault_youth_id)

    assert strengths(vault, adviser, old) == [SHIPPED_WORDS]
    assert strengths(vault, adviser, new) == ["Je me déplace sans aide."]


def test_an_interview_begun_before_a_change_ends_with_the_rules_it_began_with(
    vault: Database, adviser: Actor, director: Actor, vault_youth_id: int
) -> None:
    with vault.read(adviser) as session:
        shown = rules.of_agency(session)
    adopt(vault, director, own_grid())

    done = made(vault, adviser, vault_youth_id, made_with=shown)

    assert strengths(vault, adviser, done) == [SHIPPED_WORDS]


def test_the_same_text_is_kept_once_with_where_it_comes_from(
    database: Database, adviser: Actor, director: Actor, youth_id: int
) -> None:
    made(database, adviser, youth_id)
    made(database, adviser, youth_id)
    adopt(database, director, own_grid())
    made(database, adviser, youth_id)

    with database.read(adviser) as session:
        kept = session.execute(select(RuleText.file, RuleText.origin)).all()
        rows = session.scalars(select(Diagnostic)).all()

    assert len(kept) == 5
    assert [file for file, origin in kept if origin is RuleOrigin.AGENCY] == [grids.FILE]
    assert len({row.grid_text_id for row in rows}) == 2
    assert len({row.actions_text_id for row in rows}) == 1


def test_a_diagnostic_made_before_texts_were_kept_is_read_with_those_shipped(
    vault: Database, adviser: Actor, vault_youth_id: int
) -> None:
    old = made(vault, adviser, vault_youth_id)
    with vault.write(PROGRAM) as session:
        session.execute(
            update(Diagnostic).values(grid_text_id=None), execution_options={"is_journaled": True}
        )

    assert strengths(vault, adviser, old) == [SHIPPED_WORDS]


def test_the_notes_are_read_back_and_never_printed(
    vault: Database, adviser: Actor, vault_youth_id: int
) -> None:
    done = made(vault, adviser, vault_youth_id)

    with vault.read(adviser) as session:
        assert records.read(session, done).notes == "Rappeler la tante \N{BUS}"
    assert "tante" not in repr(sheet(vault, adviser, done))


def test_a_text_with_a_typo_is_refused_with_its_line_and_changes_nothing(
    vault: Database, director: Actor, vault_youth_id: int
) -> None:
    text = own_grid().replace('short_label = "Logement"', 'short_labl = "Logement"')
    line = text.splitlines().index('short_labl = "Logement"') + 1

    with pytest.raises(RuleFileError) as caught:
        adopt(vault, director, text)

    assert (caught.value.file, caught.value.line) == (grids.FILE, line)
    with vault.read(director) as session:
        assert session.scalar(select(func.count()).select_from(RuleText)) == 0
        assert rule_texts.current_text(session, grids.FILE) == shipped_text(grids.FILE)


def test_a_text_is_checked_with_the_others_the_agency_uses(
    vault: Database, director: Actor, vault_youth_id: int
) -> None:
    text = own_grid().replace('{ code = "28", label = "Obt', '{ code = "p", label = "Obt')

    with pytest.raises(RuleFileError) as caught:
        adopt(vault, director, text)
    assert caught.value.file == rules.ACTIONS_FILE

    actions = shipped_text(rules.ACTIONS_FILE).replace('["28"]', '["29"]')
    adopt(vault, director, actions, rules.ACTIONS_FILE)
    adopt(vault, director, text)


def test_who_may_not_change_the_rules_is_refused(
    vault: Database, adviser: Actor, vault_youth_id: int
) -> None:
    with pytest.raises(NotPermittedError):
        adopt(vault, adviser, own_grid())
    with vault.write(adviser) as session, pytest.raises(NotPermittedError):
        rule_texts.restore(session, grids.FILE)


@pytest.mark.parametrize("reason", ["", "  ", "x" * 241])
def test_a_change_is_explained(
    vault: Database, director: Actor, vault_youth_id: int, reason: str
) -> None:
    with vault.write(director) as session, pytest.raises(ValidationError) as caught:
        rule_texts.adopt(session, grids.FILE, own_grid(), reason)

    assert caught.value.field == "reason"


def test_every_text_kept_is_listed_with_its_author_and_its_reason(
    database: Database, director: Actor, youth_id: int
) -> None:
    adopt(database, director, own_grid("a"))
    adopt(database, director, own_grid("b"))
    with database.read(director) as session:
        own = rule_texts.own_files(session)[grids.FILE]
        all_of_them = rule_texts.history(session, grids.FILE)

    assert (own.edition, own.reason, own.author) == ("b", WHY, "Helene Berthier")
    assert {(one.edition, one.is_current) for one in all_of_them} == {("a", False), ("b", True)}


def test_a_file_no_one_may_change_is_not_found(vault: Database, director: Actor) -> None:
    with vault.write(director) as session, pytest.raises(NotFoundError):
        rule_registry.check(session, "permissions.toml", "")


def test_every_registered_file_is_valid_as_shipped(vault: Database, director: Actor) -> None:
    with vault.read(director) as session:
        for known in rule_registry.RULE_FILES:
            rule_registry.check(session, known.file, shipped_text(known.file))
