"""Read the programmes: the agency's own copy of the file, else the one shipped."""

from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from typing import Final

from sqlalchemy.orm import Session

from models.pathway import ExitReason, Programme, SituationFamily
from services.programmes.rules import (
    AgeRule,
    DelayRule,
    Edition,
    ExitRule,
    NotWithRule,
    Outcome,
    Programmes,
    Rule,
    TermRule,
    WeekRule,
)
from services.rule_file import Section, reading, shipped_text
from services.rule_texts import current_text

FILE: Final = "programmes/programmes.toml"


def current(session: Session) -> Programmes:
    """Return the programmes in force in this agency.

    Raises:
        RuleFileError: Its copy of the file is not valid.
    """
    return load(current_text(session, FILE))


def shipped() -> Programmes:
    """Return the programmes shipped with the program."""
    return load(shipped_text(FILE))


@lru_cache(maxsize=8)
def load(text: str) -> Programmes:
    """Read the file; a constant once read.

    Raises:
        RuleFileError: With the file, and the line or the key.
    """
    with reading(text, FILE) as root:
        version = root.code("version")
        root.text("source")
        editions: dict[str, tuple[Edition, ...]] = {}
        names: set[str] = set()
        for row in root.sections("programmes"):
            one = _edition(row)
            if one.edition in names:
                raise row.duplicate(one.edition)
            names.add(one.edition)
            editions[one.code] = (*editions.get(one.code, ()), one)
            _check_order(row, editions[one.code])
        _check_codes(root, editions)
        with root.section("outcomes") as table:
            return Programmes(
                version,
                editions,
                _rule(table),
                tuple(_outcomes(table)),
                dict(_implied(table)),
            )


def _edition(row: Section) -> Edition:
    code = row.code(longest=32)
    kind = Programme(row.one_of("kind", frozenset(Programme), row.code("kind")))
    if kind is not Programme.OTHER and code != kind.value:
        raise row.wrong("code", code)
    return Edition(
        code=code,
        kind=kind,
        label=row.text("label"),
        edition=row.code("edition", longest=32),
        valid_from=row.day("valid_from") if "valid_from" in row.table else None,
        valid_until=row.day("valid_until") if "valid_until" in row.table else None,
        source=row.text("source"),
        age=_age(row),
        term=_term(row),
        diagnosis=_plain(row, "diagnosis"),
        signature=_delay(row, "signature"),
        first_phase=_delay(row, "first_phase"),
        phases=_plain(row, "phases"),
        week=_week(row),
        not_with=_not_with(row),
        job_seeker=_plain(row, "job_seeker"),
        exits=_exits(row),
    )


def _rule(table: Section) -> Rule:
    return Rule(table.text("rule"), table.text("source"))


def _plain(row: Section, key: str) -> Rule | None:
    if key not in row.table:
        return None
    with row.section(key) as table:
        return _rule(table)


def _delay(row: Section, key: str) -> DelayRule | None:
    if key not in row.table:
        return None
    with row.section(key) as table:
        return DelayRule(_rule(table), table.integer("months"))


def _age(row: Section) -> AgeRule | None:
    if "age" not in row.table:
        return None
    with row.section("age") as table:
        has_other = "limit_disabled" in table.table
        return AgeRule(
            _rule(table),
            table.integer("least"),
            table.integer("limit"),
            table.integer("limit_disabled") if has_other else None,
            table.flag("ends"),
        )


def _term(row: Section) -> TermRule | None:
    if "term" not in row.table:
        return None
    with row.section("term") as table:
        is_extended = "extended_months" in table.table
        extended = table.integer("extended_months") if is_extended else None
        months = table.integer("months")
        if extended is not None and extended < months:
            raise table.wrong("extended_months", extended)
        return TermRule(_rule(table), months, extended)


def _week(row: Section) -> WeekRule | None:
    if "week" not in row.table:
        return None
    with row.section("week") as table:
        least, most = table.integer("least_hours"), table.integer("most_hours")
        if most < least:
            raise table.wrong("most_hours", most)
        return WeekRule(_rule(table), least, most)


def _not_with(row: Section) -> NotWithRule | None:
    if "not_with" not in row.table:
        return None
    with row.section("not_with") as table:
        return NotWithRule(_rule(table), frozenset(table.codes("programmes")))


def _exits(row: Section) -> ExitRule | None:
    if "exits" not in row.table:
        return None
    with row.section("exits") as table:
        return ExitRule(_rule(table), _reasons(table))


def _reasons(table: Section) -> tuple[ExitReason, ...]:
    allowed = frozenset(ExitReason)
    return tuple(
        ExitReason(table.one_of("reasons", allowed, code)) for code in table.codes("reasons")
    )


def _outcomes(table: Section) -> Iterator[Outcome]:
    allowed = frozenset(SituationFamily)
    for row in table.sections("kinds"):
        families = frozenset(
            SituationFamily(row.one_of("families", allowed, code)) for code in row.codes("families")
        )
        yield Outcome(row.code(), row.text("label"), families, frozenset(_reasons(row)))


def _implied(table: Section) -> Iterator[tuple[ExitReason, SituationFamily]]:
    for row in table.sections("situations"):
        reason = row.one_of("reason", frozenset(ExitReason), row.code("reason"))
        family = row.one_of("family", frozenset(SituationFamily), row.code("family"))
        row.text("source")
        yield ExitReason(reason), SituationFamily(family)


def _check_order(row: Section, editions: tuple[Edition, ...]) -> None:
    """Refuse two versions of one programme that hold the same day."""
    for earlier, later in pairwise(editions):
        if earlier.valid_until is None or later.valid_from is None:
            raise row.duplicate(later.code)
        if later.valid_from <= earlier.valid_until:
            raise row.wrong("valid_from", later.valid_from)
    last = editions[-1]
    if last.valid_from and last.valid_until and last.valid_until < last.valid_from:
        raise row.wrong("valid_until", last.valid_until)


def _check_codes(root: Section, editions: dict[str, tuple[Edition, ...]]) -> None:
    for known in editions.values():
        for one in known:
            for code in () if one.not_with is None else one.not_with.codes:
                root.one_of("not_with.programmes", editions, code)
