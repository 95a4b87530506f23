"""Colours, sizes and font families: the only module where one is written down.

The style sheet, the painted widgets, the charts and the printed pages all read these objects, so
that a colour means the same thing on screen, on paper and in both themes. The pairs that must stay
readable are listed in ``services.design.contrast``; a test computes every one of them.
"""

from dataclasses import dataclass, fields, replace
from typing import Final, Literal, Self

SANS: Final = "Source Sans 3"
SERIF: Final = "Source Serif 4"

VEIL_OPACITY: Final = 0.43
"""How much of the page the veil under a floating panel hides."""

ColorName = Literal[
    "canvas", "surface", "sunken", "raised", "line", "line_strong", "shadow",
    "ink", "ink_2", "ink_3",
    "primary", "primary_hover", "primary_press", "primary_tint", "on_primary", "primary_ink",
    "rail", "rail_ink", "rail_on", "rail_ink_on", "rail_badge", "on_rail_badge",
    "focus", "focus_rail",
    "success", "success_tint", "warning", "warning_tint", "danger", "danger_tint",
    "info", "info_tint", "neutral", "neutral_tint",
    "lvl_strength", "lvl_strength_tint", "lvl_none", "lvl_none_tint",
    "lvl_medium", "lvl_medium_tint", "lvl_strong", "lvl_strong_tint",
    "data_1", "data_2", "data_3", "data_4", "data_5",
    "data_1_tint", "data_2_tint", "data_3_tint", "data_4_tint", "data_5_tint",
    "box_fill", "box_line", "future",
]  # fmt: skip
"""Name of a colour, the same in both themes; a misspelt one does not pass the type check."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Colors:
    """The colours of one theme, as ``#RRGGBB``.

    An ink is drawn on the tint of the same name or on a surface; a tint never carries a meaning
    alone.

    Attributes:
        canvas: The page.
        surface: Cards, fields, paper.
        sunken: Side panels and wells.
        raised: What floats: palette, menus.
        line: Separators and card edges; decoration only.
        line_strong: Edges that carry meaning: fields, check boxes.
        shadow: The soft shadow of what floats, and the veil under it.
        ink: Text.
        ink_2: Second lines and labels.
        ink_3: Captions and disabled text.
        primary: Ground of the one primary button.
        primary_ink: Links, and text on ``primary_tint``.
        primary_tint: Selected row.
        rail: Ground of the navigation.
        rail_on: The chosen entry of the navigation.
        rail_badge: Amber ground of a count on the navigation.
        focus: The focus ring, and nothing else.
        focus_rail: The focus ring on the navigation.
        neutral: A state that is neither good nor bad.
        lvl_none: The level "sans impact" of a diagnostic.
        data_1: First series of a chart, ours.
        data_2: Second series, and every target.
        data_1_tint: Ground of a bar of the first series that carries its label.
        box_fill: Middle half of a box plot.
        box_line: Edge, median and whiskers of a box plot.
        future: Ground of a timeline after today.
    """

    canvas: str
    surface: str
    sunken: str
    raised: str
    line: str
    line_strong: str
    shadow: str

    ink: str
    ink_2: str
    ink_3: str

    primary: str
    primary_hover: str
    primary_press: str
    primary_tint: str
    on_primary: str
    primary_ink: str

    rail: str
    rail_ink: str
    rail_on: str
    rail_ink_on: str
    rail_badge: str
    on_rail_badge: str
    focus: str
    focus_rail: str

    success: str
    success_tint: str
    warning: str
    warning_tint: str
    danger: str
    danger_tint: str
    info: str
    info_tint: str
    neutral: str
    neutral_tint: str

    lvl_strength: str
    lvl_strength_tint: str
    lvl_none: str
    lvl_none_tint: str
    lvl_medium: str
    lvl_medium_tint: str
    lvl_strong: str
    lvl_strong_tint: str

    data_1: str
    data_2: str
    data_3: str
    data_4: str
    data_5: str
    data_1_tint: str
    data_2_tint: str
    data_3_tint: str
    data_4_tint: str
    data_5_tint: str
    box_fill: str
    box_line: str
    future: str

    def named(self, name: ColorName) -> str:
        """Return the colour called ``name``."""
        return str(getattr(self, name))

    def as_dict(self) -> dict[str, str]:
        """Return every colour by name, to fill the style sheet template."""
        return {field.name: str(getattr(self, field.name)) for field in fields(self)}


LIGHT: Final = Colors(
    canvas="#F5F4F0", surface="#FFFFFF", sunken="#ECEAE4", raised="#FFFFFF",
    line="#DEDBD3", line_strong="#7F7C75", shadow="#12202B",
    ink="#12202B", ink_2="#3F4E5A", ink_3="#56646F",
    primary="#0B5563", primary_hover="#084550", primary_press="#06353E",
    primary_tint="#DCEBED", on_primary="#FFFFFF", primary_ink="#0B5563",
    rail="#0D2E38", rail_ink="#BFD3D8", rail_on="#1C4A57", rail_ink_on="#FFFFFF",
    rail_badge="#F2C265", on_rail_badge="#2B1B00", focus="#1A66D6", focus_rail="#8FC4FF",
    success="#1B6B41", success_tint="#DFF0E5", warning="#7F4C00", warning_tint="#FAEBCF",
    danger="#A3241B", danger_tint="#FAE2DE", info="#1F5A92", info_tint="#E1ECF7",
    neutral="#3F4E5A", neutral_tint="#E9E7E1",
    lvl_strength="#0A6560", lvl_strength_tint="#D6EDE9",
    lvl_none="#4F5D68", lvl_none_tint="#E6E9EB",
    lvl_medium="#804B00", lvl_medium_tint="#F8E5C2",
    lvl_strong="#97193A", lvl_strong_tint="#F8DAE1",
    data_1="#0B6E85", data_2="#C05A10", data_3="#5B4FA2", data_4="#8E1B5E", data_5="#1B242B",
    data_1_tint="#D8E8EB", data_2_tint="#F5E5D9", data_3_tint="#E5E3F0", data_4_tint="#EDDBE5",
    data_5_tint="#DBDCDD", box_fill="#D3E3E7", box_line="#4C7480", future="#F5F4F0",
)  # fmt: skip

DARK: Final = Colors(
    canvas="#0F1A20", surface="#17252D", sunken="#0B1419", raised="#1F323C",
    line="#2B3F4A", line_strong="#78909C", shadow="#000000",
    ink="#E9EFF1", ink_2="#BCCAD0", ink_3="#9AACB5",
    primary="#63BFD0", primary_hover="#7FD0DE", primary_press="#4CABBD",
    primary_tint="#163C47", on_primary="#05222A", primary_ink="#7DCDDB",
    rail="#0A1317", rail_ink="#A9BDC5", rail_on="#1D3A45", rail_ink_on="#FFFFFF",
    rail_badge="#EDBE6B", on_rail_badge="#2B1B00", focus="#7DB6FF", focus_rail="#8FC4FF",
    success="#83D0A3", success_tint="#16382A", warning="#EDBE6B", warning_tint="#3F2F12",
    danger="#F4A097", danger_tint="#4A211E", info="#93C2F0", info_tint="#18344F",
    neutral="#BCCAD0", neutral_tint="#26383F",
    lvl_strength="#7AD1C6", lvl_strength_tint="#143B38",
    lvl_none="#B3C1C8", lvl_none_tint="#2A3B43",
    lvl_medium="#EDBE6B", lvl_medium_tint="#453312",
    lvl_strong="#F79DB2", lvl_strong_tint="#4B1D2A",
    data_1="#4FB7CE", data_2="#EE9A55", data_3="#8F7FF0", data_4="#F7E08A", data_5="#E9EFF1",
    data_1_tint="#264B57", data_2_tint="#4F4337", data_3_tint="#363C60", data_4_tint="#515645",
    data_5_tint="#4E5A60", box_fill="#26454F", box_line="#7FA9B5", future="#0B1419",
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Metrics:
    """Sizes in logical pixels, at the text size of the settings.

    ``s1`` to ``s7`` are the steps of the 8-pixel grid, with half steps for the inside of small
    controls. ``t_caption`` to ``t_figure`` are the steps of type; ``t_h2``, ``t_h1`` and
    ``t_figure`` are set in the serif. The others are named after what they size.
    """

    s1: int = 4
    s2: int = 8
    s3: int = 12
    s4: int = 16
    s5: int = 24
    s6: int = 32
    s7: int = 48

    t_caption: int = 12
    t_small: int = 13
    t_body: int = 15
    t_lead: int = 17
    t_h3: int = 18
    t_h2: int = 22
    t_h1: int = 28
    t_figure: int = 34

    control: int = 36
    control_small: int = 28
    target: int = 24
    row: int = 40
    row_indicator: int = 56
    rail_width: int = 88
    strip: int = 48
    icon: int = 18

    r_small: int = 4
    r_control: int = 6
    r_card: int = 10
    r_palette: int = 12
    ring: int = 2

    def scaled(self, factor: float) -> Self:
        """Return the sizes for a text ``factor`` of 1 to 2; corners and the ring stay as they are.

        Raises:
            ValueError: The factor is outside 0.5 to 4, which no setting offers.
        """
        if not 0.5 <= factor <= 4:
            raise ValueError(factor)
        names = [f.name for f in fields(self) if f.name != "ring" and not f.name.startswith("r_")]
        return replace(self, **{name: round(getattr(self, name) * factor) for name in names})


@dataclass(frozen=True, slots=True, kw_only=True)
class Motion:
    """Durations of transitions in milliseconds; all zero when the system asks for less motion."""

    quick: int = 120
    calm: int = 200


MOTION: Final = Motion()
STILL: Final = Motion(quick=0, calm=0)
