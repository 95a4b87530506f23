"""Reading arguments with argparse, in French; ``Console`` puts the no-break spaces in."""

import argparse
import re
from collections.abc import Sequence
from contextlib import suppress
from datetime import date
from typing import Any, NoReturn

from typing_extensions import override

from services.commandline.errors import UsageError

# argparse speaks English and has no catalogue to translate: its messages, and ours.
_MESSAGES = (
    (r"the following arguments are required: (.+)", "Il manque : {0}."),
    (r"unrecognized arguments: (.+)", "Arguments inconnus : {0}."),
    (r"argument (.+?): expected one argument", "{0} attend une valeur."),
    (r"argument (.+?): ignored explicit argument .+", "{0} n’attend pas de valeur."),
    (
        r"argument (.+?): invalid choice: '?(.*?)'? \((?:maybe .+, )?choose from (.+)\)",
        "{0} : « {1} » n’est pas possible. Choisissez parmi : {2}.",
    ),
    (r"argument (.+?): (.+)", "{0} : {1}"),
)
FRAMEWORK = "cpo-2019-2022"
_MONTH = re.compile(r"(\d{4})-(\d{2})", re.ASCII)
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)


class HelpRequested(Exception):  # noqa: N818 - control flow, not a failure
    """The user asked for help; the text is the argument."""


class FrenchFormatter(argparse.RawDescriptionHelpFormatter):
    """Help whose first word is French."""

    @override
    def add_usage(
        self,
        usage: str | None,
        actions: Any,
        groups: Any,
        prefix: str | None = None,
    ) -> None:
        super().add_usage(usage, actions, groups, "Usage : " if prefix is None else prefix)


class _Help(argparse.Action):
    """The help option; argparse's own writes on the process's output and exits."""

    @override
    def __call__(
        self, parser: argparse.ArgumentParser, *_rest: object, **_options: object
    ) -> NoReturn:
        raise HelpRequested(parser.format_help())


class Parser(argparse.ArgumentParser):
    """A parser that raises instead of exiting, and does not guess abbreviations.

    Attributes:
        options: Group every option goes to, under a French title.
    """

    def __init__(self, **settings: Any) -> None:
        super().__init__(
            add_help=False, allow_abbrev=False, formatter_class=FrenchFormatter, **settings
        )
        self.options = self.add_argument_group("Options")
        self.options.add_argument("-h", "--help", action=_Help, nargs=0, help="afficher cette aide")

    @override
    def error(self, message: str) -> NoReturn:
        raise UsageError(
            "{problem} Voyez {command} --help.", problem=_in_french(message), command=self.prog
        )


def _in_french(message: str) -> str:
    for pattern, french in _MESSAGES:
        if match := re.fullmatch(pattern, message, re.DOTALL):
            return french.format(*(part.replace("'", "") for part in match.groups()))
    return "Ces arguments ne sont pas compris."


def month(text: str) -> date:
    """Read a month, ``2026-10``; returns its first day."""
    match = _MONTH.fullmatch(text)
    if match is None or not 1 <= int(match[2]) <= 12 or int(match[1]) == 0:
        raise argparse.ArgumentTypeError(_refusal(text, "un mois s’écrit AAAA-MM"))
    return date(int(match[1]), int(match[2]), 1)


def day(text: str) -> date:
    """Read a day, ``2026-10-31``."""
    if _DAY.fullmatch(text):  # Python also reads weeks, 2026-W44-6
        with suppress(ValueError):
            return date.fromisoformat(text)
    raise argparse.ArgumentTypeError(_refusal(text, "un jour s’écrit AAAA-MM-JJ"))


def whole_number(text: str) -> int:
    """Read an integer."""
    if re.fullmatch(r"-?\d{1,18}", text, re.ASCII) is None:
        raise argparse.ArgumentTypeError(_refusal(text, "un nombre entier est attendu"))
    return int(text)


def one_of(choices: Sequence[str]) -> Any:
    """Return a reader of one word among several."""

    def read(text: str) -> str:
        if text not in choices:
            listed = ", ".join(choices)
            raise argparse.ArgumentTypeError(_refusal(text, f"choisissez parmi : {listed}"))
        return text

    return read


def add_month(parser: Parser) -> None:
    """Add the option that says which month."""
    parser.options.add_argument(
        "--month", type=month, required=True, metavar="AAAA-MM", help="mois"
    )


def add_framework(parser: Parser) -> None:
    """Add the option that says which set of indicators."""
    parser.options.add_argument(
        "--framework",
        default=FRAMEWORK,
        metavar="CODE",
        help=f"référentiel ({FRAMEWORK} par défaut)",
    )


def add_format(parser: Parser) -> None:
    """Add the option that says the form of a result that has only one."""
    parser.options.add_argument(
        "--format", type=one_of(("json",)), default="json", metavar="FORME", help="json"
    )


def _refusal(text: str, advice: str) -> str:
    shown = text if len(text) <= 60 else f"{text[:60]}…"
    return f"« {shown} » n’est pas possible ; {advice}."
