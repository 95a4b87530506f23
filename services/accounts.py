"""Accounts, sites and the agency itself."""

import re
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.agency import Account, AccountRole, Agency, Role, Site
from services.actor import Actor
from services.errors import ValidationError, VaultError
from services.folding import normalized
from services.i18n import QT_TRANSLATE_NOOP
from services.permissions import require

__all__ = [
    "REGIONS",
    "AccountInput",
    "AccountRow",
    "AgencyInput",
    "AgencyRow",
    "Role",
    "SiteInput",
    "SiteRow",
    "actor_for",
    "add",
    "agency_of",
    "by_login",
    "check_account",
    "check_agency",
    "list_accounts",
    "list_sites",
    "set_up",
]

# Phone regions a mission locale may be in, with the name shown; overseas numbers are not
# valid under FR, and public holidays differ.
REGIONS = {
    "FR": "Métropole",
    "GP": "Guadeloupe, Saint-Martin, Saint-Barthélemy",
    "MQ": "Martinique",
    "GF": "Guyane",
    "RE": "La Réunion",
    "YT": "Mayotte",
    "PM": "Saint-Pierre-et-Miquelon",
    "NC": "Nouvelle-Calédonie",
    "PF": "Polynésie française",
}
_CODE = re.compile(r"[0-9A-Z]{4,12}")
_LOGIN = re.compile(r"[\w.@-]{2,60}")


@dataclass(frozen=True, slots=True)
class SiteInput:
    """A site as typed in the set-up."""

    name: str
    region: str = "FR"
    commune_code: str | None = None


@dataclass(frozen=True, slots=True)
class AgencyInput:
    """The mission locale as typed in the set-up."""

    code: str
    name: str
    sites: tuple[SiteInput, ...] = ()

    @property
    def words(self) -> tuple[str, ...]:
        """Names an attacker would try in a password."""
        return (self.name, self.code, *(site.name for site in self.sites))


@dataclass(frozen=True, slots=True)
class AccountInput:
    """A user as typed in the set-up or the settings."""

    login: str
    first_name: str
    last_name: str
    roles: frozenset[Role]
    site_id: int | None = None

    @property
    def words(self) -> tuple[str, ...]:
        """Names an attacker would try in a password."""
        return (self.login, self.first_name, self.last_name)


@dataclass(frozen=True, slots=True)
class AccountRow:
    """What a list shows of an account."""

    id: int
    login: str
    name: str
    roles: frozenset[Role]
    is_active: bool


@dataclass(frozen=True, slots=True)
class SiteRow:
    """What a list shows of a site."""

    id: int
    name: str
    region: str
    commune_code: str | None


@dataclass(frozen=True, slots=True)
class AgencyRow:
    """The mission locale, for headers and settings."""

    code: str
    name: str
    is_demo: bool
    justice_enabled: bool


def set_up(session: Session, agency: AgencyInput, account: AccountInput, *, demo: bool) -> None:
    """Fill a new database: the agency, its sites, its first account.

    Raises:
        ValidationError: A field is missing or wrong.
    """
    check_agency(agency)
    session.add(Agency(code=agency.code.strip(), name=normalized(agency.name), is_demo=demo))
    for site in agency.sites or (SiteInput(agency.name),):
        session.add(
            Site(name=normalized(site.name), region=site.region, commune_code=site.commune_code)
        )
    _insert(session, account)


def check_agency(agency: AgencyInput) -> None:
    """Refuse an agency that could not be saved.

    Raises:
        ValidationError: With the field: ``name``, ``code``, ``site`` or ``region``.
    """
    if not agency.name.strip():
        message = QT_TRANSLATE_NOOP("errors", "Indiquez le nom de la mission locale.")
        raise ValidationError("name", message)
    if not _CODE.fullmatch(agency.code.strip()):
        message = QT_TRANSLATE_NOOP(
            "errors",
            "Le code de structure compte 4 à 12 chiffres ou lettres majuscules, sans espace.",
        )
        raise ValidationError("code", message)
    for site in agency.sites:
        if not site.name.strip():
            raise ValidationError("site", QT_TRANSLATE_NOOP("errors", "Indiquez le nom du site."))
        if site.region not in REGIONS:
            message = QT_TRANSLATE_NOOP("errors", "Choisissez le territoire du site dans la liste.")
            raise ValidationError("region", message)


def check_account(account: AccountInput) -> None:
    """Refuse an account that could not be saved.

    Raises:
        ValidationError: With the field: ``login``, ``first_name``, ``last_name`` or ``roles``.
    """
    if not _LOGIN.fullmatch(account.login.strip()):
        message = QT_TRANSLATE_NOOP(
            "errors",
            "L’identifiant compte 2 à 60 lettres, chiffres, points ou tirets, sans espace.",
        )
        raise ValidationError("login", message)
    for field in ("first_name", "last_name"):
        if not getattr(account, field).strip():
            message = QT_TRANSLATE_NOOP("errors", "Indiquez le prénom et le nom.")
            raise ValidationError(field, message)
    if not account.roles:
        raise ValidationError("roles", QT_TRANSLATE_NOOP("errors", "Cochez au moins un rôle."))


def add(session: Session, account: AccountInput) -> int:
    """Add an account and return its identifier; needs ``account.manage``.

    Raises:
        NotPermittedError: The actor does not manage accounts.
        ValidationError: A field is wrong, or the login is taken.
    """
    require(session, "account.manage")
    return _insert(session, account)


def list_accounts(session: Session) -> tuple[AccountRow, ...]:
    """Return every account, by name."""
    rows = session.scalars(select(Account).order_by(Account.last_name, Account.first_name))
    return tuple(
        AccountRow(
            row.id,
            row.login,
            f"{row.first_name} {row.last_name}",
            frozenset(link.role for link in row.roles),
            row.is_active,
        )
        for row in rows
    )


def list_sites(session: Session) -> tuple[SiteRow, ...]:
    """Return the active sites, by name."""
    rows = session.scalars(select(Site).where(Site.is_active).order_by(Site.name))
    return tuple(SiteRow(row.id, row.name, row.region, row.commune_code) for row in rows)


def agency_of(session: Session) -> AgencyRow:
    """Return the mission locale this database belongs to."""
    row = session.scalars(select(Agency)).one()
    return AgencyRow(row.code, row.name, row.is_demo, row.justice_enabled)


def by_login(session: Session, login: str) -> Account:
    """Return an active account.

    Raises:
        VaultError: It does not exist or was closed.
    """
    wanted = login.strip().lower()
    account = session.scalars(
        select(Account).where(func.lower(Account.login) == wanted, Account.is_active)
    ).one_or_none()
    if account is None:
        message = QT_TRANSLATE_NOOP(
            "errors", "Ce compte a été fermé. Voyez avec la personne qui administre Étrave."
        )
        raise VaultError(message)
    return account


def actor_for(account: Account) -> Actor:
    """Return the actor an account signs in as."""
    return Actor(account.id, account.login, frozenset(link.role for link in account.roles))


def _insert(session: Session, account: AccountInput) -> int:
    check_account(account)
    login = account.login.strip()
    taken = select(Account.id).where(func.lower(Account.login) == login.lower())
    if session.scalars(taken).first() is not None:
        message = QT_TRANSLATE_NOOP(
            "errors", "L’identifiant « {login} » est déjà pris. Choisissez-en un autre."
        )
        raise ValidationError("login", message, login=login)
    row = Account(
        login=login,
        first_name=normalized(account.first_name),
        last_name=normalized(account.last_name),
        site_id=account.site_id,
        roles=[AccountRole(role=role) for role in sorted(account.roles)],
    )
    session.add(row)
    session.flush()
    return row.id
