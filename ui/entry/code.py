"""The recovery code as it is typed: any case, any separator, signs that look alike."""

GROUP = 4
GROUPS = 9
_LOOKALIKES = str.maketrans({"0": "O", "1": "I", "8": "B"})  # none of the three is ever printed


def canonical(text: str) -> str:
    """Return the signs of a code, or of a part of one, as they are printed."""
    return "".join(char for char in text.upper() if char.isalnum()).translate(_LOOKALIKES)


def grouped(signs: str) -> str:
    """Return canonical signs in groups of four; what exceeds a whole code is left out."""
    kept = signs[: GROUP * GROUPS]
    return " ".join(kept[start : start + GROUP] for start in range(0, len(kept), GROUP))
