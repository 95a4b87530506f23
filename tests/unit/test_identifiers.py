"""Keys sort by time, fit in 63 bits and never repeat."""

from hypothesis import given
from hypothesis import strategies as st

from services.identifiers import EPOCH_MS, SEQUENCE_LIMIT, IdGenerator

clocks = st.lists(st.integers(-5_000, 5_000), min_size=1, max_size=200)


def generator(clock: list[int], node: int) -> IdGenerator:
    ticks = iter(clock)
    return IdGenerator(node=node, now_ms=lambda: EPOCH_MS + 10_000 + next(ticks))


@given(clocks, st.integers(0, 4095))
def test_keys_always_grow_even_when_the_clock_goes_back(clock: list[int], node: int) -> None:
    ids = generator(clock, node=node)

    keys = [ids.next() for _ in clock]

    assert keys == sorted(set(keys))


@given(st.integers(0, 4095), st.integers(0, 2**41 - 2))
def test_a_key_holds_its_millisecond_and_node_in_63_bits(node: int, millisecond: int) -> None:
    ids = IdGenerator(node=node, now_ms=lambda: EPOCH_MS + millisecond)

    key = ids.next()

    assert 0 <= key < 2**63
    assert (key >> 22, key >> 10 & 0xFFF) == (millisecond, node)


def test_the_sequence_starts_at_random_below_512() -> None:
    starts = {IdGenerator(node=1, now_ms=lambda: EPOCH_MS).next() & 0x3FF for _ in range(100)}

    assert max(starts) < 512
    assert len(starts) > 10


def test_a_full_millisecond_borrows_from_the_next() -> None:
    ids = IdGenerator(node=1, now_ms=lambda: EPOCH_MS)

    keys = [ids.next() for _ in range(3 * SEQUENCE_LIMIT)]

    assert len(set(keys)) == len(keys)


def test_two_openings_draw_different_nodes() -> None:
    assert len({IdGenerator().node for _ in range(20)}) > 1
