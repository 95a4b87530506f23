"""Phone numbers, e-mail addresses and company numbers that belong to nobody."""

from stdnum import luhn

from services.demonstration.draw import Draw
from services.folding import fold

# Prefixes the regulator keeps for works of fiction (ARCEP, numbering plan), ten thousand numbers
# each. The mobile one, 06 39 98, is left out: the form would refuse it, as the phone library
# knows 06 39 as Mayotte only.
_FICTION = ("53649", "19900", "26191", "35301", "46571")
NUMBERS = 10_000
_STEP = 7_919  # prime to ten thousand: neighbours get numbers that do not look alike
# The lowest numbers of the SIREN register were never given.
_LOWEST_SIRENS = 10_000
_BRANCHES = 30


def landline(rank: int) -> str:
    """Return the phone number of a rank, in E.164 form; fifty thousand are different."""
    prefix = _FICTION[rank // NUMBERS % len(_FICTION)]
    return f"+33{prefix}{rank * _STEP % NUMBERS:04}"


def email(first: str, last: str, rank: int) -> str:
    """Return an address in the domain kept for examples (RFC 2606)."""
    words = (fold(word).replace(" ", "") for word in (first, last))
    return f"{'.'.join(words)[:40]}{rank}@example.org"


def siret(draw: Draw, rank: int) -> str:
    """Return a number with valid keys, of a company that does not exist; no two ranks share one."""
    turn, company = divmod(rank + 1, _LOWEST_SIRENS)
    begun = f"0000{company:04}"
    siren = begun + luhn.calc_check_digit(begun)
    branch = siren + f"{turn * _BRANCHES + draw.between(1, _BRANCHES):04}"
    return branch + str(luhn.calc_check_digit(branch))
