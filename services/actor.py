"""Who is acting: every way into the database names one."""

from dataclasses import dataclass

from models.agency import Role


@dataclass(frozen=True, slots=True)
class Actor:
    """The signed-in account, or the program itself.

    Attributes:
        account_id: None for the program (set-up, migrations, retention).
        login: What the person types to sign in.
        roles: Trades held; permissions follow from them.
    """

    account_id: int | None
    login: str
    roles: frozenset[Role] = frozenset()

    @property
    def is_program(self) -> bool:
        """Tell whether the program acts by itself."""
        return self.account_id is None


PROGRAM = Actor(None, "etrave")
