"""The colours stay readable, and the sizes follow the text size."""

from dataclasses import fields
from itertools import combinations
from typing import get_args

import pytest

from services.design import contrast
from services.design.contrast import Pair, Vision
from services.design.tokens import DARK, LIGHT, ColorName, Colors, Metrics

THEMES = pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])


@THEMES
@pytest.mark.parametrize("pair", contrast.PAIRS, ids=lambda p: f"{p.foreground}-on-{p.ground}")
def test_every_pair_keeps_its_contrast(colors: Colors, pair: Pair) -> None:
    got = contrast.ratio(colors.named(pair.foreground), colors.named(pair.ground))

    assert got >= pair.least


@THEMES
@pytest.mark.parametrize("vision", Vision)
def test_no_two_series_look_alike(colors: Colors, vision: Vision) -> None:
    distances = {
        (one, other): contrast.distance(colors.named(one), colors.named(other), vision)
        for one, other in combinations(contrast.SERIES, 2)
    }

    assert min(distances.values()) >= contrast.SERIES_FLOOR


def test_at_least_the_76_pairs_of_the_design_are_checked() -> None:
    assert len(set(contrast.PAIRS)) == len(contrast.PAIRS) >= 76


@THEMES
def test_each_theme_keeps_the_margins_published_with_it(colors: Colors) -> None:
    text = [pair for pair in contrast.PAIRS if pair.least >= contrast.TEXT]
    lowest = min(contrast.ratio(colors.named(p.foreground), colors.named(p.ground)) for p in text)

    assert lowest >= {LIGHT.surface: 5.0, DARK.surface: 5.6}[colors.surface]


def test_failures_name_what_cannot_be_read_and_what_looks_alike() -> None:
    values = LIGHT.as_dict() | {"ink_3": "#BBBBBB", "data_2": LIGHT.data_1}

    failures = contrast.failures(Colors(**values))

    assert any(line.startswith("ink_3 on surface: ") for line in failures)
    assert "data_1 and data_2 for normal: 0.0 < 12.0" in failures
    assert contrast.failures(LIGHT) == contrast.failures(DARK) == []


def test_black_on_white_has_the_largest_contrast() -> None:
    assert contrast.ratio("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast.ratio("#777777", "#777777") == 1


def test_red_and_green_come_closer_for_someone_who_cannot_tell_them_apart() -> None:
    normal = contrast.distance("#C00000", "#008000", Vision.NORMAL)

    assert contrast.distance("#C00000", "#008000", Vision.DEUTAN) < normal / 2


def test_color_names_are_the_fields_of_a_theme() -> None:
    assert list(get_args(ColorName)) == [field.name for field in fields(Colors)]


@THEMES
def test_every_color_is_a_plain_hexadecimal_value(colors: Colors) -> None:
    for value in colors.as_dict().values():
        assert len(value) == 7
        assert int(value.removeprefix("#"), 16) >= 0


def test_text_twice_as_large_doubles_sizes_but_not_corners() -> None:
    doubled = Metrics().scaled(2)

    assert (doubled.t_body, doubled.control, doubled.s4) == (30, 72, 32)
    assert (doubled.r_card, doubled.ring) == (10, 2)


def test_scaling_by_one_changes_nothing() -> None:
    assert Metrics().scaled(1) == Metrics()


@pytest.mark.parametrize("factor", [0, -1, 10])
def test_an_absurd_text_size_is_refused(factor: float) -> None:
    with pytest.raises(ValueError, match=str(factor)):
        Metrics().scaled(factor)
