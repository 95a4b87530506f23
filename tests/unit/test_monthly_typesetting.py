"""Texts are broken where French allows, and nothing of them is lost."""

from hypothesis import given
from hypothesis import strategies as st

from services.charts.canvas import TextStyle
from services.formatting import NBSP, NNBSP
from services.reports.monthly.typesetting import BODY, clamped, wrapped

FORBIDDEN = "%:;?!»€"


class Letters:
    """A ruler for which every letter is one point wide."""

    def text_width(self, text: str, style: TextStyle) -> float:
        return float(len(text))


words = st.text(st.sampled_from("abcdeéœ"), min_size=1, max_size=60)
sentences = st.lists(
    words | words.map(lambda word: f"{word}{NBSP}%") | words.map(lambda word: f"{word}{NNBSP}!"),
    max_size=12,
).map(" ".join)


@given(sentences, st.integers(8, 80))
def test_no_line_is_too_wide_and_no_letter_is_lost(text: str, width: int) -> None:
    lines = wrapped(Letters(), text, BODY, width)

    assert all(len(line) <= width for line in lines)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")


def test_a_number_and_its_sign_stay_together() -> None:
    text = f"un taux de 41,3{NBSP}% et de 50,7{NBSP}% en tout"

    for width in range(9, 40):
        assert not any(line[0] in FORBIDDEN for line in wrapped(Letters(), text, BODY, width))


def test_a_text_longer_than_its_lines_ends_with_an_ellipsis() -> None:
    lines = clamped(Letters(), "un deux trois quatre cinq six", BODY, 10, 2)

    assert list(lines) == ["un deux", "trois qua…"]


def test_an_empty_text_takes_no_line() -> None:
    assert wrapped(Letters(), "", BODY, 10) == []
