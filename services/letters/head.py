"""The head of the letters: name, address and logo of the agency or of a site."""

import base64
from dataclasses import dataclass
from io import BytesIO

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.agency import Agency, Site
from models.letter import Letterhead
from services import formatting
from services.errors import ValidationError
from services.i18n import QT_TRANSLATE_NOOP
from services.permissions import require
from services.youths import fields
from services.youths.loading import flush

MANAGE = "agency.manage"
MOST_BYTES = 300_000
MOST_PIXELS = 3000
_LONGEST = 240


@dataclass(frozen=True, slots=True)
class HeadInput:
    """Address as typed; ``site_id`` None is the whole agency."""

    address: str | None = None
    phone: str | None = None
    email: str | None = None
    site_id: int | None = None


@dataclass(frozen=True, slots=True)
class Head:
    """What stands at the top of a letter.

    Attributes:
        lines: Address, then phone and e-mail, those that are known.
        logo: PNG or JPEG.
    """

    agency: str
    site: str | None
    address: str | None
    phone: str | None
    email: str | None
    logo: bytes | None

    @property
    def lines(self) -> tuple[str, ...]:
        """The lines under the name."""
        address = tuple(line for line in (self.address or "").splitlines() if line.strip())
        contact = " · ".join(part for part in (self.phone, self.email) if part)
        return (*address, contact) if contact else address


def load_head(session: Session, site_id: int | None) -> Head:
    """Return the head of a site: its own lines when it has some, the logo of the agency."""
    agency = session.scalars(select(Agency)).first()
    site = None if site_id is None else session.get(Site, site_id)
    own = _row(session, site_id) if site_id is not None else None
    shared = _row(session, None)
    kept = [row for row in (own, shared) if row is not None]

    def first(name: str) -> str | None:
        return next((getattr(row, name) for row in kept if getattr(row, name)), None)

    logo = first("logo")
    return Head(
        agency="" if agency is None else agency.name,
        site=None if site is None else site.name,
        address=first("address"),
        phone=first("phone"),
        email=first("email"),
        logo=None if logo is None else base64.b64decode(logo),
    )


def own_head(session: Session, site_id: int | None) -> tuple[HeadInput, bytes | None]:
    """Return what was typed for the agency or a site, and the logo; needs ``agency.manage``.

    Raises:
        NotPermittedError: The role forbids it.
    """
    require(session, MANAGE)
    row, shared = _row(session, site_id), _row(session, None)
    typed = HeadInput(site_id=site_id)
    if row is not None:
        typed = HeadInput(row.address, row.phone, row.email, site_id)
    logo = None if shared is None else shared.logo
    return typed, None if logo is None else base64.b64decode(logo)


def set_head(session: Session, data: HeadInput) -> None:
    """Write the address of the agency or of a site; needs ``agency.manage``.

    Raises:
        NotPermittedError: The role forbids it.
        ValidationError: A field is wrong.
    """
    require(session, MANAGE)
    lines = [fields.line("address", line) for line in (data.address or "").splitlines()]
    address = "\n".join(line for line in lines if line)
    if len(address) > _LONGEST:
        fields.line("address", address.replace("\n", " "), _LONGEST)
    row = _row(session, data.site_id) or Letterhead(site_id=data.site_id)
    row.address = address or None
    row.phone = fields.line("phone", data.phone, 40)
    row.email = fields.email("email", data.email)
    session.add(row)
    flush(session)


def set_logo(session: Session, content: bytes | None) -> None:
    """Keep the logo of the agency, or forget it; needs ``agency.manage``.

    Raises:
        NotPermittedError: The role forbids it.
        ValidationError: On ``logo``: it is no picture that can be printed, or too large.
    """
    require(session, MANAGE)
    if content is not None:
        check_logo(content)
    row = _row(session, None) or Letterhead()
    row.logo = None if content is None else base64.b64encode(content).decode("ascii")
    session.add(row)
    flush(session)


def check_logo(content: bytes) -> None:
    """Refuse what is not a PNG or JPEG picture of a reasonable size, whatever its name.

    Raises:
        ValidationError: On ``logo``.
    """
    from PIL import Image, UnidentifiedImageError

    if len(content) > MOST_BYTES:
        message = QT_TRANSLATE_NOOP(
            "errors",
            "Cette image pèse {size} ko, et {most} ko au plus sont gardés. Réduisez-la, puis"
            " choisissez-la de nouveau.",
        )
        size, most = formatting.number(len(content) // 1000), formatting.number(MOST_BYTES // 1000)
        raise ValidationError("logo", message, size=size, most=most)
    try:
        with Image.open(BytesIO(content), formats=("PNG", "JPEG")) as image:
            width, height = image.size
            if max(width, height) <= MOST_PIXELS:
                image.load()  # a file cut short opens, and fails here
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError) as error:
        message = QT_TRANSLATE_NOOP(
            "errors",
            "Ce fichier n’est pas une image PNG ou JPEG qui se lit. Choisissez-en une autre.",
        )
        raise ValidationError("logo", message) from error
    if max(width, height) > MOST_PIXELS:
        message = QT_TRANSLATE_NOOP(
            "errors",
            "Cette image mesure {width} × {height} points, et {most} au plus se gardent de côté."
            " Réduisez-la, puis choisissez-la de nouveau.",
        )
        raise ValidationError("logo", message, width=width, height=height, most=MOST_PIXELS)


def _row(session: Session, site_id: int | None) -> Letterhead | None:
    where = Letterhead.site_id.is_(None) if site_id is None else Letterhead.site_id == site_id
    return session.scalars(select(Letterhead).where(where).order_by(Letterhead.id)).first()
