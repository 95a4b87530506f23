"""Dynamic properties, which the style sheet selects on."""

from PySide6.QtWidgets import QWidget


def set_style_property(widget: QWidget, name: str, value: object) -> None:
    """Set a property and have the style sheet look at the widget again.

    Qt evaluates selectors once: without this, a field marked invalid keeps its old edge.
    """
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()
