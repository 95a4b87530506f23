"""Each limit of a programme on its very day, which crosses nothing, and on the next, which does."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest

from services.programmes.life import Course, Life, Stage
from services.programmes.reading import shipped
from services.programmes.warnings import Moment, warnings
from services.youths.vocabulary import ExitReason, YesNo

ONE = timedelta(days=1)
LIFE = Life(date(2004, 2, 29), YesNo.NO, YesNo.YES, (date(2026, 1, 31),), ())
PACEA = Course(1, "pacea", date(2026, 2, 10), date(2026, 2, 10))
CEJ = Course(1, "cej", date(2026, 2, 10), planned_end_on=date(2027, 2, 10))
OLD = replace(LIFE, birth_date=date(2000, 2, 29))  # 26 on 1 March 2026
DISABLED = replace(OLD, birth_date=date(1996, 2, 29), disabled_worker=YesNo.YES)  # 30 that day


def found(life: Life, course: Course, moment: Moment) -> set[str]:
    reason = ExitReason.AGE_LIMIT if moment is Moment.LEAVE else None
    return {one.code for one in warnings(shipped(), life, course, moment, reason)}


@pytest.mark.parametrize(
    ("rule", "life", "course", "moment", "last"),
    [
        ("signed_late", LIFE, lambda day: replace(PACEA, signed_on=day), Moment.ENTER,
         date(2026, 2, 28)),
        ("first_phase_late", LIFE,
         lambda day: replace(PACEA, stages=(Stage(1, day, None, is_evaluated=False),)),
         Moment.CORRECT, date(2026, 3, 10)),
        ("too_long", LIFE, lambda day: replace(PACEA, planned_end_on=day), Moment.ENTER,
         date(2028, 2, 10)),
        ("extended", LIFE, lambda day: replace(CEJ, planned_end_on=day), Moment.EXTEND,
         date(2027, 2, 10)),
        ("too_long", LIFE, lambda day: replace(CEJ, planned_end_on=day), Moment.EXTEND,
         date(2027, 8, 10)),
        ("too_old", OLD, lambda day: replace(CEJ, started_on=day), Moment.ENTER,
         date(2026, 2, 28)),
        ("too_old", DISABLED, lambda day: replace(CEJ, started_on=day), Moment.ENTER,
         date(2026, 2, 28)),
        ("past_age", OLD, lambda day: replace(PACEA, planned_end_on=day), Moment.EXTEND,
         date(2026, 3, 1)),
        ("phase_outside", LIFE,
         lambda day: replace(
             CEJ, code="pacea", stages=(Stage(1, CEJ.started_on, day, is_evaluated=False),)
         ),
         Moment.PHASE, date(2027, 2, 10)),
    ],
)  # fmt: skip
def test_the_last_day_is_still_within_the_rule(
    rule: str, life: Life, course: Callable[[date], Course], moment: Moment, last: date
) -> None:
    assert rule not in found(life, course(last), moment)
    assert rule in found(life, course(last + ONE), moment)


def test_the_sixteenth_birthday_is_the_first_day_of_a_programme() -> None:
    young = replace(LIFE, birth_date=date(2010, 2, 10))

    assert "too_young" in found(young, replace(CEJ, started_on=date(2026, 2, 9)), Moment.ENTER)
    assert "too_young" not in found(young, CEJ, Moment.ENTER)


def test_an_exit_for_the_age_limit_is_early_until_the_birthday() -> None:
    leaving = replace(PACEA, ended_on=date(2026, 2, 28))

    assert "limit_not_reached" in found(OLD, leaving, Moment.LEAVE)
    assert "limit_not_reached" not in found(
        OLD, replace(leaving, ended_on=date(2026, 3, 1)), Moment.LEAVE
    )


def test_two_programmes_overlap_from_the_second_day_they_share() -> None:
    before = Course(2, "cej", date(2025, 6, 1), ended_on=PACEA.started_on)

    assert "concurrent" not in found(replace(LIFE, courses=(before,)), PACEA, Moment.ENTER)
    longer = replace(before, ended_on=PACEA.started_on + ONE)
    assert "concurrent" in found(replace(LIFE, courses=(longer,)), PACEA, Moment.ENTER)
