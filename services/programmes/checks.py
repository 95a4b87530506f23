"""Each rule of a programme, checked on a pathway as it would be once saved."""

from collections.abc import Iterator
from datetime import date

from models.pathway import ExitReason
from models.youth import YesNo
from services.i18n import QT_TRANSLATE_NOOP
from services.programmes.cases import Case, RuleWarning, table_day, warn
from services.programmes.days import birthday, months_after
from services.programmes.life import Course
from services.programmes.rules import AgeRule, Edition, Rule


def end_of_term(edition: Edition, started_on: date, *, extended: bool) -> date | None:
    """Return the last day of a programme, from date to date; None when it has no term."""
    if edition.term is None:
        return None
    months = edition.term.longest if extended else edition.term.months
    return months_after(started_on, months)


def age_limit(age: AgeRule, birth: date, disabled: YesNo) -> date:
    """Return the birthday from which it is too late."""
    later = age.limit_disabled
    years = later if later is not None and disabled is YesNo.YES else age.limit
    return birthday(birth, years)


def overlap(one: Course, other: Course) -> bool:
    """Tell whether two pathways run together; the last day of one may be the first of another."""
    last = date.max
    return one.started_on < (other.ended_on or last) and other.started_on < (one.ended_on or last)


def age(case: Case) -> Iterator[RuleWarning]:
    """The age at the start."""
    age, birth, start = case.edition.age, case.life.birth_date, case.course.started_on
    if age is None:
        return
    if birth is None:
        message = QT_TRANSLATE_NOOP(
            "services", "La date de naissance n’est pas connue : l’âge n’est pas vérifié."
        )
        yield warn(case, "age_unknown", age.rule, message, is_crossing=False)
        return
    youngest = birthday(birth, age.least)
    if start < youngest:
        message = QT_TRANSLATE_NOOP("services", "Au {start}, {years} ans ne sont pas révolus.")
        yield warn(case, "too_young", age.rule, message, start, start=start, years=age.least)
    limit = age_limit(age, birth, case.life.disabled_worker)
    if start >= limit:
        message = QT_TRANSLATE_NOOP(
            "services", "Le début ({start}) n’est pas avant l’anniversaire des {years} ans ({day})."
        )
        years = limit.year - birth.year
        yield warn(case, "too_old", age.rule, message, start, start=start, years=years, day=limit)


def past_age(case: Case) -> Iterator[RuleWarning]:
    """A planned end after the birthday that ends the programme."""
    age, birth, end = case.edition.age, case.life.birth_date, case.course.planned_end_on
    if age is None or not age.ends or birth is None or end is None:
        return
    limit = age_limit(age, birth, case.life.disabled_worker)
    if end > limit:
        message = QT_TRANSLATE_NOOP(
            "services", "La fin prévue ({end}) dépasse l’anniversaire des {years} ans ({day})."
        )
        years = limit.year - birth.year
        yield warn(case, "past_age", age.rule, message, end, end=end, years=years, day=limit)


def diagnosis(case: Case) -> Iterator[RuleWarning]:
    """A diagnostic comes first."""
    rule, course = case.edition.diagnosis, case.course
    if rule is None:
        return
    anchor = course.signed_on or course.started_on
    if case.life.diagnosis_before(anchor) is None:
        # One may have been made elsewhere, or before this file: nothing is known to be crossed.
        message = QT_TRANSLATE_NOOP(
            "services", "La fiche ne contient pas de diagnostic validé au {day} ou avant."
        )
        yield warn(case, "diagnosis_unknown", rule, message, is_crossing=False, day=anchor)


def signature(case: Case) -> Iterator[RuleWarning]:
    """The signature follows the diagnostic."""
    delay, signed = case.edition.signature, case.course.signed_on
    made = None if signed is None else case.life.diagnosis_before(signed)
    if delay is None or signed is None or made is None:
        return
    due = months_after(made, delay.months)
    if signed > due:
        message = QT_TRANSLATE_NOOP(
            "services",
            "Signé le {signed}, alors que le diagnostic du {made} laissait jusqu’au {day}.",
        )
        yield warn(
            case, "signed_late", delay.rule, message, signed, signed=signed, made=made, day=due
        )


def first_phase(case: Case) -> Iterator[RuleWarning]:
    """The first phase follows the signature."""
    delay, signed = case.edition.first_phase, case.course.signed_on
    first = min((stage.started_on for stage in case.course.stages), default=None)
    if delay is None or signed is None or first is None:
        return
    due = months_after(signed, delay.months)
    if first > due:
        message = QT_TRANSLATE_NOOP(
            "services",
            "La première phase commence le {first} ; la signature du {signed} laissait jusqu’au"
            " {day}.",
        )
        yield warn(
            case, "first_phase_late", delay.rule, message, first,
            first=first, signed=signed, day=due,
        )  # fmt: skip


def stages(case: Case) -> Iterator[RuleWarning]:
    """Phases stay within the pathway."""
    rule, course = case.edition.phases, case.course
    planned = course.ended_on or course.planned_end_on
    ends = [one.ended_on or one.started_on for one in course.stages]
    last = max(ends, default=None)
    if rule is not None and planned is not None and last is not None and last > planned:
        message = QT_TRANSLATE_NOOP(
            "services", "Une phase va jusqu’au {last}, après la fin du parcours ({day})."
        )
        yield warn(case, "phase_outside", rule, message, last, last=last, day=planned)


def job_seeker(case: Case) -> Iterator[RuleWarning]:
    """Registration as a job seeker."""
    rule, known = case.edition.job_seeker, case.life.job_seeker
    if rule is None or known is YesNo.YES:
        return
    if known is YesNo.UNKNOWN:
        message = QT_TRANSLATE_NOOP(
            "services", "L’inscription comme demandeur d’emploi n’est pas connue."
        )
        yield warn(case, "registration_unknown", rule, message, is_crossing=False)
        return
    message = QT_TRANSLATE_NOOP(
        "services", "La fiche dit que la personne n’est pas inscrite comme demandeuse d’emploi."
    )
    yield warn(case, "not_registered", rule, message, case.course.started_on)


def not_with(case: Case) -> Iterator[RuleWarning]:
    """Programmes that do not run together."""
    rule, course = case.edition.not_with, case.course
    if rule is None:
        return
    for other in case.life.courses:
        is_other = other.id is None or other.id != course.id
        if is_other and other.code in rule.codes and overlap(course, other):
            yield _concurrent(case, rule.rule, other)


def _concurrent(case: Case, rule: Rule, other: Course) -> RuleWarning:
    names = {
        "other": case.programmes.label(other.code),
        "start": table_day(case.course.started_on),
        "other_start": table_day(other.started_on),
    }
    if other.ended_on is None:
        message = QT_TRANSLATE_NOOP(
            "services",
            "{other} est en cours depuis le {other_start}, et ce parcours commence le {start}.",
        )
    else:
        message = QT_TRANSLATE_NOOP(
            "services",
            "{other} va du {other_start} au {other_end}, et ce parcours commence le {start}.",
        )
        names["other_end"] = table_day(other.ended_on)
    return RuleWarning("concurrent", case.edition.edition, message, rule, names, other.started_on)


def term(case: Case) -> Iterator[RuleWarning]:
    """The length, with its extension."""
    course, term = case.course, case.edition.term
    end = course.ended_on or course.planned_end_on
    if term is None or end is None:
        return
    longest = months_after(course.started_on, term.longest)
    usual = months_after(course.started_on, term.months)
    if end > longest:
        message = QT_TRANSLATE_NOOP(
            "services",
            "Du {start} au {end}, ce parcours dépasse {months} mois : il irait au plus jusqu’au"
            " {day}.",
        )
        yield warn(
            case,
            "too_long",
            term.rule,
            message,
            end,
            months=term.longest,
            start=course.started_on,
            end=end,
            day=longest,
        )
    elif end > usual:
        message = QT_TRANSLATE_NOOP(
            "services",
            "Du {start} au {end}, ce parcours dépasse les {usual} mois ordinaires ({day}) : la"
            " prolongation se motive.",
        )
        yield warn(
            case,
            "extended",
            term.rule,
            message,
            end,
            usual=term.months,
            start=course.started_on,
            end=end,
            day=usual,
        )


def exit_reason(case: Case) -> Iterator[RuleWarning]:
    """The reason is of the list."""
    rule, reason = case.edition.exits, case.exit_reason
    if rule is not None and reason is not None and reason not in rule.reasons:
        message = QT_TRANSLATE_NOOP(
            "services", "Ce motif de sortie n’est pas de la liste de ce programme."
        )
        yield warn(case, "reason_not_listed", rule.rule, message, case.course.ended_on)


def limit_not_reached(case: Case) -> Iterator[RuleWarning]:
    """An exit for the age limit comes at that age."""
    age, birth, end = case.edition.age, case.life.birth_date, case.course.ended_on
    if age is None or birth is None or end is None or case.exit_reason is not ExitReason.AGE_LIMIT:
        return
    limit = age_limit(age, birth, case.life.disabled_worker)
    if end < limit:
        message = QT_TRANSLATE_NOOP(
            "services", "Sortie pour limite d’âge le {end}, avant l’anniversaire du {day}."
        )
        yield warn(case, "limit_not_reached", age.rule, message, end, end=end, day=limit)
