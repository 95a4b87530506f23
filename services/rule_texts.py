"""Which text of a rule file is in force here: the agency's own, else the one shipped."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.rule_text import RuleText
from services.rule_file import shipped_text


def current_text(session: Session, file: str) -> str:
    """Return the text in force of a rule file, such as ``diagnostic/grid.toml``."""
    own = session.scalars(
        select(RuleText.content).where(RuleText.file == file, RuleText.is_current)
    ).first()
    return shipped_text(file) if own is None else own
