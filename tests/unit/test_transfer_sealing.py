"""A sealed file: its code opens it, another does not, and not one byte of it can be changed."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from services.errors import AppError, InputFileError, WrongPasswordError
from services.transfers.sealing import MAGIC, check_shape, seal, unseal
from services.vault import recovery

CONTENT = '{"youth": "Maël"}'.encode()
CODE = bytes(range(20))
SEALED = seal(CONTENT, CODE)
HEADER_END = SEALED.data.index(b"\n", len(MAGIC)) + 1


def test_the_code_opens_the_file_and_gives_the_key_of_the_receipt() -> None:
    assert unseal(SEALED.data, SEALED.code) == (CONTENT, SEALED.receipt_key)
    assert unseal(SEALED.data, SEALED.code.lower().replace("-", " "))[0] == CONTENT


def test_nothing_of_the_content_shows() -> None:
    assert "Maël".encode() not in SEALED.data
    assert SEALED.code.encode() not in SEALED.data


def test_two_seals_of_one_content_share_neither_code_nor_bytes() -> None:
    other = seal(CONTENT)

    assert other.code != SEALED.code
    assert other.data[HEADER_END:] != SEALED.data[HEADER_END:]


def test_another_code_opens_nothing() -> None:
    with pytest.raises(WrongPasswordError, match="n’ouvre pas"):
        unseal(SEALED.data, recovery.written(bytes(20)))


def test_a_code_mistyped_is_said_before_anything_is_tried() -> None:
    with pytest.raises(WrongPasswordError, match="faute de frappe"):
        unseal(SEALED.data, SEALED.code[:-1] + ("A" if SEALED.code[-1] != "A" else "B"))


# Each try costs an Argon2id: few of them, spread over the whole file.
@settings(max_examples=12, deadline=None)
@given(place=st.integers(0, len(SEALED.data) - 1), change=st.integers(1, 255))
def test_a_byte_changed_anywhere_is_refused(place: int, change: int) -> None:
    altered = bytearray(SEALED.data)
    altered[place] ^= change

    with pytest.raises(AppError):
        unseal(bytes(altered), SEALED.code)


@pytest.mark.parametrize("size", [0, 5, len(MAGIC), HEADER_END - 1, HEADER_END, HEADER_END + 8])
def test_a_file_cut_short_is_refused(size: int) -> None:
    with pytest.raises(AppError):
        unseal(SEALED.data[:size], SEALED.code)


def with_header(**changes: object) -> bytes:
    header = json.loads(SEALED.data[len(MAGIC) : HEADER_END]) | changes
    return MAGIC + json.dumps(header).encode() + b"\n" + SEALED.data[HEADER_END:]


def test_a_later_format_is_said_to_be_one() -> None:
    with pytest.raises(InputFileError, match="plus récente"):
        check_shape(with_header(format=2))


@pytest.mark.parametrize(
    "kdf",
    [
        {"name": "argon2id", "t": 3, "m": 1 << 30, "p": 4},
        {"name": "argon2id", "t": 10**9, "m": 65536, "p": 4},
        {"name": "argon2id", "t": 1, "m": 8, "p": 1},
        {"t": "x"},
        [],
        None,
    ],
)
def test_a_calculation_nobody_of_ours_would_ask_for_is_refused(kdf: object) -> None:
    with pytest.raises(InputFileError, match="abîmé"):
        unseal(with_header(kdf=kdf), SEALED.code)


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7", "Nom;Prénom\n".encode(), MAGIC])
def test_another_kind_of_file_is_said_to_be_one(data: bytes) -> None:
    with pytest.raises(InputFileError):
        check_shape(data)
