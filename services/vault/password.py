"""How good a password is, said in French, for a file that can be attacked off line."""

import math
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from services.errors import ValidationError
from services.folding import fold
from services.i18n import QT_TRANSLATE_NOOP

# CNIL, délibération 2022-100: a secret that protects data by itself, without a limit on the
# number of tries, needs 80 bits. The formula alone lets weak ones through ("MissionLocale33"),
# hence a second opinion that guesses as an attacker does.
WANTED_BITS = 80
WANTED_GUESSES_LOG10 = 11.0
ESTIMATED_LENGTH = 72  # the estimator refuses longer texts
LONGEST = 1024
SHORTEST_WORD = 2  # shorter names (de, la) are parts of too many words


@dataclass(frozen=True, slots=True)
class Strength:
    """An opinion on a password.

    Attributes:
        score: 0 (very weak) to 4 (good).
        is_enough: Whether it may protect a real database.
        advice: One sentence, source text in the ``errors`` translation context.
    """

    score: int
    is_enough: bool
    advice: str


def assess(password: str, own_words: Iterable[str] = ()) -> Strength:
    """Judge a password; ``own_words`` are names an attacker would try first."""
    if not password:
        return Strength(0, False, QT_TRANSLATE_NOOP("errors", "Tapez un mot de passe."))
    guesses = _guesses_log10(password, own_words)
    bits = _bits(password)
    if guesses >= WANTED_GUESSES_LOG10 and bits >= WANTED_BITS:
        return Strength(4, True, QT_TRANSLATE_NOOP("errors", "Bon mot de passe."))
    score = min(3, int(guesses // 3))
    if guesses < WANTED_GUESSES_LOG10 <= _guesses_log10(password):
        advice = QT_TRANSLATE_NOOP(
            "errors", "Évitez le nom de la structure, le vôtre et les mots courants."
        )
    elif bits < WANTED_BITS:
        advice = QT_TRANSLATE_NOOP(
            "errors", "Trop court : ajoutez un ou deux mots sans rapport entre eux."
        )
    else:
        advice = QT_TRANSLATE_NOOP(
            "errors", "Trop facile à deviner : préférez plusieurs mots sans rapport entre eux."
        )
    return Strength(score, False, advice)


def require_strong(password: str, own_words: Iterable[str] = ()) -> None:
    """Refuse a password too weak for a real database.

    Raises:
        ValidationError: With the advice of ``assess``.
    """
    strength = assess(password, own_words)
    if not strength.is_enough:
        raise ValidationError("password", strength.advice)
    if len(password) > LONGEST:
        message = QT_TRANSLATE_NOOP("errors", "Ce mot de passe dépasse {limit} signes.")
        raise ValidationError("password", message, limit=LONGEST)


def _bits(password: str) -> float:
    """Return the CNIL's measure: length times the logarithm of the alphabet in use."""
    classes = (
        (str.islower, 26),
        (str.isupper, 26),
        (str.isdigit, 10),
        (lambda char: not char.isalnum(), 32),
    )
    alphabet = sum(size for belongs, size in classes if any(map(belongs, password)))
    return len(password) * math.log2(max(alphabet, 2))


def _guesses_log10(password: str, own_words: Iterable[str] = ()) -> float:
    from zxcvbn import zxcvbn

    remainder = fold(password)
    # The estimator counts several words of its list as hard to combine, whatever the words:
    # a person's own names are worth one sign each.
    for word in sorted(
        {part for own in own_words for part in fold(own).split()}, key=len, reverse=True
    ):
        if len(word) > SHORTEST_WORD:
            remainder = remainder.replace(word, "-")
    estimate = zxcvbn(remainder[:ESTIMATED_LENGTH] or "a", _common_words())
    return float(estimate["guesses_log10"])


@cache
def _common_words() -> tuple[str, ...]:
    """Return words French speakers use in passwords, most common first; a constant once read."""
    text = (files("resources") / "passwords" / "common_fr.txt").read_text("utf-8")
    return tuple(line for line in text.splitlines() if not line.startswith("#"))
