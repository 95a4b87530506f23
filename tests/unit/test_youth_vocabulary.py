"""Every code a file may hold has its French word."""

import enum

import pytest

from services.youths import vocabulary
from services.youths.duplicates import REASONS, DuplicateReason
from services.youths.vocabulary import LEVELS, LevelScheme, word

KINDS = [
    kind
    for name in vocabulary.__all__
    if isinstance(kind := getattr(vocabulary, name), type) and issubclass(kind, enum.StrEnum)
]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_every_code_has_a_word_of_its_own(kind: type[enum.StrEnum]) -> None:
    words = [word(code) for code in kind]

    assert all(words)
    assert len(set(words)) == len(words)


def test_every_scheme_has_its_levels_and_every_doubt_its_words() -> None:
    assert set(LEVELS) == set(LevelScheme)
    assert set(REASONS) == set(DuplicateReason)
