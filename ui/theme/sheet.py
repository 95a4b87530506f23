"""Tokens as a style sheet, through the template ``resources/theme.qss``."""

import re
from dataclasses import asdict
from importlib.resources import files

from services.design.tokens import SANS, SERIF, Colors, Metrics

_PLACEHOLDER = re.compile(r"@(\w+)@")
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)


def build_sheet(colors: Colors, metrics: Metrics) -> str:
    """Fill the template; an unknown placeholder raises ``KeyError``."""
    values = _values(colors, metrics)
    template = (files("resources") / "theme.qss").read_text("utf-8")
    return _PLACEHOLDER.sub(lambda match: values[match[1]], _COMMENT.sub("", template))


def _values(colors: Colors, metrics: Metrics) -> dict[str, str]:
    sizes = asdict(metrics)
    # Heights of a style sheet exclude the border: a 36-px control is 34 px and two edges.
    # A focused field has edges of 2 px: its padding gives back the pixel, or the text would move.
    sizes |= {
        "control_in": metrics.control - 2,
        "control_small_in": metrics.control_small - 2,
        "field_focus_in": metrics.control - 4,
        "s2_less_1": metrics.s2 - 1,
        "s3_less_1": metrics.s3 - 1,
        "cell_left": metrics.s2 + 3,  # a cell keeps 3 px for its focus frame, a header does not
        "kbd": metrics.t_caption + 6,
        "t_large": metrics.t_h3 + 2,
    }
    numbers = {name: str(size) for name, size in sizes.items()}
    return colors.as_dict() | numbers | {"sans": SANS, "serif": SERIF}
