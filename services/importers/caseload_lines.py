"""Turn a line of a caseload into someone's fields, or into all that is wrong with it."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.agency import Account, Site
from services.actor import Actor
from services.errors import ValidationError
from services.folding import fold
from services.i18n import QT_TRANSLATE_NOOP
from services.importers.caseload_columns import Columns
from services.importers.csv_text import Line
from services.reference.communes import Commune, Communes
from services.reference.lists import ReferenceLists
from services.youths.dates import parse_day
from services.youths.register import region_of, with_defaults
from services.youths.validation import review
from services.youths.values import Notice, Severity, YouthInput
from services.youths.vocabulary import Sex

_SEXES: Mapping[str, Sex] = {
    "": Sex.NOT_RECORDED,
    "nr": Sex.NOT_RECORDED,
    "non renseigne": Sex.NOT_RECORDED,
    **dict.fromkeys(("f", "femme", "feminin", "fille", "mme", "madame", "mlle"), Sex.FEMALE),
    **dict.fromkeys(("m", "h", "homme", "masculin", "garcon", "mr", "monsieur"), Sex.MALE),
}
# Column that a field is read from, when it bears another name.
_COLUMN_OF = {"commune_code": "commune", "adviser_id": "adviser", "site_id": "site"}


@dataclass(frozen=True, slots=True)
class LineError:
    """Why a line cannot be imported.

    Attributes:
        column: Title of the faulty column, empty when the line as a whole is.
    """

    line: int
    column: str
    error: ValidationError


@dataclass(frozen=True, slots=True)
class LineNotice:
    """What deserves a look in a line that can be imported."""

    line: int
    column: str
    notice: Notice


@dataclass(slots=True)
class LineReading:
    """A line being read.

    Attributes:
        data: The fields; those in error are left out.
    """

    line: Line
    data: YouthInput = field(default_factory=lambda: YouthInput("", ""))
    errors: list[LineError] = field(default_factory=list)
    notices: list[LineNotice] = field(default_factory=list)


class CaseloadReader:
    """Reads the lines of one file against the accounts, sites and communes known."""

    def __init__(
        self,
        session: Session,
        actor: Actor,
        columns: Columns,
        *,
        today: date,
        references: ReferenceLists,
    ) -> None:
        self._session = session
        self._defaults = with_defaults(session, actor, YouthInput("", ""))
        self._columns = columns
        self._today = today
        self._references = references
        self._advisers = _advisers(session)
        self._sites = {
            fold(site.name): site.id for site in session.scalars(select(Site).where(Site.is_active))
        }
        self._regions: dict[int | None, str] = {}

    def read(self, line: Line) -> LineReading:
        """Read one line, every column of it whatever is wrong with the others."""
        reading = LineReading(line)
        self._check_width(reading)
        typed = YouthInput(
            last_name=self._cell(line, "last_name"),
            first_name=self._cell(line, "first_name"),
            birth_name=self._cell(line, "birth_name") or None,
            birth_date=self._birth_date(reading),
            sex=self._sex(reading),
            file_number=self._cell(line, "file_number") or None,
            phone=self._cell(line, "phone") or None,
            email=self._cell(line, "email") or None,
            commune_code=self._commune_code(reading),
            adviser_id=self._known(reading, "adviser", self._advisers),
            site_id=self._known(reading, "site", self._sites),
        )
        data = replace(
            typed,
            adviser_id=typed.adviser_id or self._defaults.adviser_id,
            site_id=typed.site_id or self._defaults.site_id,
        )
        found = review(
            data,
            today=self._today,
            region=self._region(data.site_id),
            references=self._references,
        )
        for error in found.errors:
            self._refuse(reading, _COLUMN_OF.get(error.field, error.field), error)
        for notice in found.notices:
            self._point_out(reading, notice.field, notice)
        reading.data = found.values
        return reading

    def _cell(self, line: Line, column: str) -> str:
        place = self._columns.places.get(column)
        return line.cells[place].strip() if place is not None and place < len(line.cells) else ""

    def _check_width(self, reading: LineReading) -> None:
        most = len(self._columns.titles)
        beyond = [cell for cell in reading.line.cells[most:] if cell.strip()]
        if beyond:
            message = QT_TRANSLATE_NOOP(
                "errors",
                "Cette ligne a {count} valeurs pour {columns} colonnes : un séparateur est en trop."
                " Corrigez le fichier.",
            )
            count = len(reading.line.cells)
            self._refuse(reading, "", ValidationError("", message, count=count, columns=most))

    def _birth_date(self, reading: LineReading) -> date | None:
        text = self._cell(reading.line, "birth_date")
        try:
            return parse_day("birth_date", text, today=self._today) if text else None
        except ValidationError as error:
            self._refuse(reading, "birth_date", error)
            return None

    def _sex(self, reading: LineReading) -> Sex:
        sex = _SEXES.get(fold(self._cell(reading.line, "sex")))
        if sex is None:
            message = QT_TRANSLATE_NOOP("errors", "Écrivez F, M ou NR, ou laissez vide.")
            self._refuse(reading, "sex", ValidationError("sex", message))
        return sex or Sex.NOT_RECORDED

    def _commune_code(self, reading: LineReading) -> str | None:
        """Return the INSEE code of a name, a postal code, or both; a code is taken as it is."""
        name = self._cell(reading.line, "commune")
        postal_code = self._cell(reading.line, "postal_code")
        communes = self._references.communes
        if name in communes:
            return name
        found = _communes_of(communes, name, postal_code)
        if len(found) == 1:
            return found[0].code
        if len(found) > 1:
            self._point_out(
                reading, "commune" if name else "postal_code", _several(name or postal_code, found)
            )
            return None
        return name or postal_code or None  # refused by the review, with a suggestion

    def _known(self, reading: LineReading, column: str, known: Mapping[str, int]) -> int | None:
        text = self._cell(reading.line, column)
        if not text:
            return None
        key = known.get(fold(text))
        if key is None:
            # The text may be a person's name, which no error may hold.
            message = (
                QT_TRANSLATE_NOOP(
                    "errors",
                    "Aucun compte ouvert n’a cet identifiant ni ce nom. Écrivez l’identifiant avec"
                    " lequel cette personne ouvre Étrave, ou laissez vide.",
                )
                if column == "adviser"
                else QT_TRANSLATE_NOOP(
                    "errors",
                    "Aucun site ne porte ce nom. Écrivez-le comme dans les réglages, ou laissez"
                    " vide.",
                )
            )
            self._refuse(reading, column, ValidationError(column, message))
        return key

    def _region(self, site_id: int | None) -> str:
        if site_id not in self._regions:
            self._regions[site_id] = region_of(self._session, site_id)
        return self._regions[site_id]

    def _refuse(self, reading: LineReading, column: str, error: ValidationError) -> None:
        title = self._columns.title(column)
        reading.errors.append(LineError(reading.line.number, title, error))

    def _point_out(self, reading: LineReading, column: str, notice: Notice) -> None:
        title = self._columns.title(column)
        reading.notices.append(LineNotice(reading.line.number, title, notice))


def _advisers(session: Session) -> dict[str, int]:
    """Return the open accounts by login, and by name when only one bears it."""
    accounts = session.scalars(select(Account).where(Account.is_active)).all()
    by_name: dict[str, set[int]] = {}
    for account in accounts:
        for name in (
            f"{account.first_name} {account.last_name}",
            f"{account.last_name} {account.first_name}",
        ):
            by_name.setdefault(fold(name), set()).add(account.id)
    names = {name: min(keys) for name, keys in by_name.items() if len(keys) == 1}
    return names | {fold(account.login): account.id for account in accounts}


def _communes_of(communes: Communes, name: str, postal_code: str) -> tuple[Commune, ...]:
    if not name:
        return communes.of_postal_code(postal_code) if postal_code else ()
    named = communes.named(name)
    served = tuple(commune for commune in named if postal_code in commune.postal_codes)
    # A postal code of another post office is common, and the name is then right by itself.
    return served or named


def _several(text: str, found: tuple[Commune, ...]) -> Notice:
    message = QT_TRANSLATE_NOOP(
        "services",
        "« {text} » désigne {count} communes : elle restera à compléter dans le dossier.",
    )
    parameters = {"text": text[:60], "count": len(found)}
    return Notice(Severity.WARNING, "commune_code", message, parameters)
