"""The trades of users, in words."""

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication

from services.accounts import Role
from services.i18n import QT_TRANSLATE_NOOP

WORDS = {
    Role.ADVISER: QT_TRANSLATE_NOOP("roles", "conseiller·ère"),
    Role.EMPLOYER_OFFICER: QT_TRANSLATE_NOOP("roles", "chargé·e de relations entreprises"),
    Role.DIRECTOR: QT_TRANSLATE_NOOP("roles", "directeur·rice"),
    Role.RECEPTION: QT_TRANSLATE_NOOP("roles", "chargé·e d’accueil"),
    Role.ADMINISTRATOR: QT_TRANSLATE_NOOP("roles", "administrateur·rice"),
}


def role_word(role: Role) -> str:
    """Return the name of a trade."""
    return QCoreApplication.translate("roles", WORDS[role])


def role_words(roles: Collection[Role]) -> str:
    """Return the trades of one person, in a fixed order; all of them at once have one word."""
    if len(roles) == len(Role):
        return QCoreApplication.translate("roles", "tous les rôles")
    return ", ".join(role_word(role) for role in Role if role in roles)
