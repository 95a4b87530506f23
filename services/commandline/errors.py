"""Failures of the command line itself."""

from services.errors import AppError, VaultError


class UsageError(AppError):
    """The arguments cannot be followed."""


class NoPasswordError(VaultError):
    """No password was given, or not twice the same."""
