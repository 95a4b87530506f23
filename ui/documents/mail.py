"""Open the mail program of the computer on a text; nothing is sent by this program."""

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def mail_url(address: str | None, subject: str, body: str) -> QUrl:
    """Return a ``mailto:`` address, every character of the texts percent-encoded."""
    encode = QUrl.toPercentEncoding
    to = bytes(encode(address or "", b"@").data()).decode("ascii")
    words = bytes(encode(subject).data()).decode("ascii")
    # A line of a mail ends with CRLF (RFC 6068).
    text = bytes(encode(body.replace("\n", "\r\n")).data()).decode("ascii")
    return QUrl(f"mailto:{to}?subject={words}&body={text}")


def open_mail(address: str | None, subject: str, body: str) -> bool:
    """Ask the system to write a mail; False when no program answers."""
    return QDesktopServices.openUrl(mail_url(address, subject, body))
