"""Signals, decisions and the obligation to train, in sentences."""

from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication

from services import formatting
from services.compulsory import Case, Stage
from services.signals.answers import NoticeWay
from services.signals.standing import Decision, Notice, Override, Standing
from ui.theme.tones import Tone

STAGE_TONES: Final[dict[Stage, tuple[Tone, str]]] = {
    Stage.RUNNING: ("info", "clock"),
    Stage.NEAR: ("warning", "hourglass"),
    Stage.OVERDUE: ("danger", "triangle-alert"),
    Stage.INFORMED: ("neutral", "landmark"),
    Stage.MET: ("success", "check"),
    Stage.EXEMPT: ("neutral", "file-text"),
    Stage.AGED_OUT: ("neutral", "calendar"),
}


def causes_text(standing: Standing) -> str:
    """Return the facts a signal rests on, one after the other."""
    translate = QCoreApplication.translate
    return " · ".join(translate("services", cause) for cause in standing.causes)


def since_text(standing: Standing) -> str:
    """Say since when a signal holds."""
    translate = QCoreApplication.translate
    if standing.since is None:
        return translate("signals", "N’est plus relevé par le dernier diagnostic")
    text = translate("signals", "Depuis le diagnostic du {day}")
    return text.format(day=formatting.long_date(standing.since))


def told_state(notice: Notice | None) -> tuple[str, Tone, str]:
    """Return whether the person knows: words, tone and icon of a chip."""
    translate = QCoreApplication.translate
    if notice is None:
        return translate("signals", "À dire à la personne"), "warning", "message-square"
    text = translate("signals", "Dit le {day}, {way}")
    day = formatting.table_date(notice.told_on)
    return text.format(day=day, way=way_word(notice.way)), "success", "check"


def way_word(way: NoticeWay) -> str:
    """Return how somebody was told."""
    translate = QCoreApplication.translate
    return {
        NoticeWay.INTERVIEW: translate("signals", "en entretien"),
        NoticeWay.PHONE: translate("signals", "par téléphone"),
        NoticeWay.WRITTEN: translate("signals", "par écrit"),
    }[way]


def decision_text(decision: Decision, today: date) -> str:
    """Say who does what, by when."""
    translate = QCoreApplication.translate
    parts = [decision.title, decision.holder or translate("signals", "qui : à préciser")]
    if decision.done_on is not None:
        done = translate("signals", "fait le {day}")
        parts.append(done.format(day=formatting.table_date(decision.done_on)))
    elif decision.due_on is not None:
        late = translate("signals", "prévu pour le {day}, en retard")
        due = late if decision.due_on < today else translate("signals", "avant le {day}")
        parts.append(due.format(day=formatting.table_date(decision.due_on)))
    if decision.done_on is None and decision.review_on is not None:
        review = translate("signals", "à revoir le {day}")
        parts.append(review.format(day=formatting.table_date(decision.review_on)))
    return " · ".join(parts)


def override_text(override: Override) -> str:
    """Say why a signal was put aside, by whom and when."""
    translate = QCoreApplication.translate
    text = translate("signals", "Écarté le {day} par {author} : {reason}")
    author = override.author or translate("signals", "un compte supprimé")
    day = formatting.table_date(override.decided_on)
    return text.format(day=day, author=author, reason=override.reason)


def stage_text(case: Case) -> str:
    """Say where a case of the obligation stands."""
    translate = QCoreApplication.translate
    days = abs(case.days_left)
    return {
        Stage.RUNNING: translate("obligation", "Délai en cours"),
        Stage.NEAR: QCoreApplication.translate(
            "obligation", "Échéance dans %n jour(s)", None, days
        ),
        Stage.OVERDUE: QCoreApplication.translate(
            "obligation", "Délai dépassé de %n jour(s)", None, days
        ),
        Stage.INFORMED: translate("obligation", "Département informé"),
        Stage.MET: translate("obligation", "Obligation remplie"),
        Stage.EXEMPT: translate("obligation", "Dispense montrée"),
        Stage.AGED_OUT: translate("obligation", "18 ans : obligation terminée"),
    }[case.stage]


def case_lines(case: Case, met_by: str | None) -> tuple[str, str]:
    """Return the dates of a case: what was found and due, then what was done."""
    translate = QCoreApplication.translate
    found = translate("obligation", "Constat le {found}, échéance le {deadline}").format(
        found=formatting.long_date(case.dates.found_on),
        deadline=formatting.long_date(case.deadline),
    )
    steps = [
        _step(translate("obligation", "convocation du jeune"), case.dates.summoned_on),
        _step(
            translate("obligation", "convocation du représentant légal"),
            case.dates.representative_summoned_on,
        ),
    ]
    if case.dates.met_on is not None and met_by is not None:
        steps.append(_step(met_by, case.dates.met_on))
    if case.dates.is_exempt:
        steps.append(_step(translate("obligation", "dispense"), case.dates.exempt_on))
    if case.stage in (Stage.OVERDUE, Stage.INFORMED):
        steps.append(_step(translate("obligation", "département informé"), case.dates.informed_on))
    return found, " · ".join(steps)


def _step(words: str, day: date | None) -> str:
    translate = QCoreApplication.translate
    if day is None:
        return translate("obligation", "{step} : pas encore").format(step=words)
    text = translate("obligation", "{step} le {day}")
    return text.format(step=words, day=formatting.table_date(day))
