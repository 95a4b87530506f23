"""The version of the program."""

from services.version import program_version

VERSION = program_version()
