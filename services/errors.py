"""Failures the user can understand and act upon. Anything else is a bug."""


class AppError(Exception):
    """An expected failure: what is wrong, where, and what to do.

    Attributes:
        message: Source text in the ``errors`` translation context.
        parameters: Values substituted in the translated text. Never a person's name:
            messages may be logged.
    """

    def __init__(self, message: str, **parameters: object) -> None:
        super().__init__(message.format(**parameters))
        self.message = message
        self.parameters = parameters


class ValidationError(AppError):
    """A value typed or imported by the user is not acceptable.

    Attributes:
        field: Name of the faulty field, for the form to point at.
    """

    def __init__(self, field: str, message: str, **parameters: object) -> None:
        super().__init__(message, **parameters)
        self.field = field


class InputFileError(AppError):
    """A file given by the user cannot be read as what it should be."""


class RuleFileError(AppError):
    """A rule file under ``resources/`` (or its local copy) is not valid."""

    @property
    def file(self) -> str:
        """The file that is wrong, as its path under ``resources``; empty when not known."""
        return str(self.parameters.get("file", ""))

    @property
    def line(self) -> int | None:
        """The line to correct, from one; None when not known."""
        line = self.parameters.get("line")
        return line if isinstance(line, int) else None


class NotFoundError(AppError):
    """The record asked for does not exist, or no longer does."""


class ConflictError(AppError):
    """Someone else changed the record since it was read."""


class NotPermittedError(AppError):
    """The actor's roles do not allow the action."""


class VaultError(AppError):
    """The encrypted database cannot be created or opened."""


class WrongPasswordError(VaultError):
    """The password (or the recovery code) opens no slot of the key file."""


class DatabaseTooNewError(VaultError):
    """The database was written by a later version of the application."""
