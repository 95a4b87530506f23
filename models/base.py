"""Declarative base, constraint names and column shorthands shared by every table."""

import enum
from datetime import UTC, datetime
from typing import Annotated, Any, ClassVar

from sqlalchemy import (
    BigInteger,
    DateTime,
    Dialect,
    Enum,
    Integer,
    MetaData,
    String,
    Text,
    TypeDecorator,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, declared_attr, mapped_column
from typing_extensions import override

# Named constraints let Alembic drop or alter them later, even on SQLite.
NAMING_CONVENTION = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}

# A BIGINT primary key is not SQLite's row id: with INTEGER the file is a quarter smaller.
KEY_TYPE = BigInteger().with_variant(Integer, "sqlite")


class UtcDateTime(TypeDecorator[datetime]):
    """Timezone-aware datetimes, stored as UTC because SQLite drops the offset."""

    impl = DateTime
    cache_ok = True

    @override
    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("naive datetime: attach a timezone before storing it")
        return value.astimezone(UTC).replace(tzinfo=None)

    @override
    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return None if value is None else value.replace(tzinfo=UTC)


def coded(kind: type[enum.StrEnum]) -> Enum:
    """Return the column type of an enumeration, stored as its value and checked by Python."""
    return Enum(
        kind,
        native_enum=False,
        create_constraint=False,
        length=32,
        values_callable=lambda members: [member.value for member in members],
    )


PrimaryKey = Annotated[int, mapped_column(KEY_TYPE, primary_key=True, autoincrement=False)]
Code = Annotated[str, mapped_column(String(32))]
Name = Annotated[str, mapped_column(String(120))]
Label = Annotated[str, mapped_column(String(240))]
Comment = Annotated[str, mapped_column(Text)]
# Folded text sorts by bytes on both engines, whatever the locale of the server.
FoldedKey = Annotated[
    str, mapped_column(String(240).with_variant(String(240, collation="C"), "postgresql"))
]


class Base(DeclarativeBase):
    """Base class of every mapped table."""

    metadata = MetaData(naming_convention=NAMING_CONVENTION)
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        datetime: UtcDateTime,
        int: KEY_TYPE,  # keys are 63 bits long: an INTEGER column of PostgreSQL would overflow
    }


class Record(Base):
    """A table whose rows are made and changed by people.

    Attributes:
        id: 63-bit key, sorted by time of creation; given by the session when it flushes.
        created_at: Instant of creation, UTC.
        updated_at: Instant of the last change, UTC.
        created_by: Account that made the row; None for the program itself. Not a foreign
            key: a row outlives the account of who made it.
        version: Grows by one at each change; a stale write is refused.
    """

    __abstract__ = True
    is_journaled: ClassVar[bool] = True  # False for the parts of a record: its root says it

    id: Mapped[PrimaryKey]
    created_at: Mapped[datetime]
    updated_at: Mapped[datetime]
    created_by: Mapped[int | None] = mapped_column(KEY_TYPE)
    version: Mapped[int]

    @declared_attr.directive
    @classmethod
    @override
    def __mapper_args__(cls) -> dict[str, Any]:
        return {"version_id_col": cls.__table__.c.version}
