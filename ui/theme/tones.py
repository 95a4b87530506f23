"""Tones: an ink and the tint it is drawn on, named after what they say."""

from typing import Literal, NamedTuple

from PySide6.QtGui import QColor

from services.design.tokens import ColorName

Tone = Literal[
    "neutral", "primary", "info", "success", "warning", "danger",
    "strength", "no_impact", "medium", "strong",
]  # fmt: skip

TONES: dict[Tone, tuple[ColorName, ColorName]] = {
    "neutral": ("neutral", "neutral_tint"),
    "primary": ("primary_ink", "primary_tint"),
    "info": ("info", "info_tint"),
    "success": ("success", "success_tint"),
    "warning": ("warning", "warning_tint"),
    "danger": ("danger", "danger_tint"),
    "strength": ("lvl_strength", "lvl_strength_tint"),
    "no_impact": ("lvl_none", "lvl_none_tint"),
    "medium": ("lvl_medium", "lvl_medium_tint"),
    "strong": ("lvl_strong", "lvl_strong_tint"),
}


class ToneColors(NamedTuple):
    """What a tone is drawn with."""

    ink: QColor
    tint: QColor
