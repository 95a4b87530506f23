"""Sentences and chips of a person's page; nothing drawn, nothing read."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from services import formatting
from services.reference.lists import ReferenceLists
from services.youths.items import PathwayItem
from services.youths.page import JobSearch, YouthPage
from services.youths.vocabulary import Completeness, YesNo, YouthStatus
from ui.forms.words import (
    agreed,
    born_text,
    capital,
    code_word,
    commune_name,
    file_text,
    followed_text,
    joined,
)
from ui.theme.tones import Tone

FULL_AGE = 18
_SOON = 31  # days before an end that is worth a warning


@dataclass(frozen=True, slots=True)
class Fact:
    """A chip: a fact, its tone and its icon."""

    text: str
    tone: Tone
    icon: str


def name_text(page: YouthPage) -> str:
    """Return the whole name, as it is displayed."""
    return formatting.spaced(f"{page.fields.first_name} {page.fields.last_name}")


def trail_text(page: YouthPage) -> str:
    """Return where the page stands: "Jeunes › Fiche 20418"."""
    people = QCoreApplication.translate("person", "Jeunes")
    number = file_text(page.fields.file_number)
    return f"{people} › {capital(number)}" if number else people


def about_text(page: YouthPage, references: ReferenceLists, today: date) -> str:
    """Return the sentence under the name, agreeing with the sex recorded."""
    fields = page.fields
    site = QCoreApplication.translate("person", "site {name}")
    return joined(
        born_text(fields.sex, fields.birth_date, today),
        commune_name(references, fields.commune_code),
        followed_text(fields.sex, page.adviser_name),
        None if page.site_name is None else site.format(name=page.site_name),
    )


def facts(page: YouthPage, today: date) -> list[Fact]:
    """Return what is to be known at a glance."""
    found = list(_programmes(page, today))
    fields, translate = page.fields, QCoreApplication.translate
    if fields.status is not YouthStatus.ACTIVE:
        status = translate("person", "Dossier {status}").format(status=code_word(fields.status))
        found.append(Fact(status, "warning", "file-clock"))
    if page.age is not None and page.age < FULL_AGE:
        minor = agreed(
            fields.sex,
            translate("person", "Mineure"),
            translate("person", "Mineur"),
            translate("person", "Moins de 18 ans"),
        )
        found.append(Fact(minor, "info", "shield-check"))
    if fields.qpv_code is not None:
        found.append(Fact(translate("person", "Quartier prioritaire"), "info", "map-pin"))
    if fields.disabled_worker is YesNo.YES:
        found.append(Fact(translate("person", "RQTH"), "info", "id-card"))
    if page.record is not None:
        found.append(_completeness(fields.completeness))
    return found


def availability(search: JobSearch) -> str:
    """Return whether the person is free for an offer; unknown is said."""
    translate = QCoreApplication.translate
    if search.is_available is None:
        return translate("person", "Disponibilité inconnue : aucune situation n’est notée.")
    if search.is_available:
        return translate("person", "Disponible dès maintenant.")
    if search.available_on is None:
        return translate("person", "En situation, sans date de fin connue.")
    day = formatting.long_date(search.available_on)
    return translate("person", "Disponible après le {day}.").format(day=day)


def programme_text(pathway: PathwayItem, today: date) -> str:
    """Return where a programme stands: "CEJ, semaine 28 sur 52"."""
    name = capital(code_word(pathway.programme))
    translate = QCoreApplication.translate
    if pathway.started_on > today:
        planned = translate("person", "{programme}, prévu le {day}")
        return planned.format(programme=name, day=formatting.near_day(pathway.started_on, today))
    if pathway.planned_end_on is None or pathway.planned_end_on < pathway.started_on:
        since = translate("person", "{programme} depuis le {day}")
        return since.format(programme=name, day=formatting.table_date(pathway.started_on))
    if pathway.planned_end_on < today:
        late = translate("person", "{programme}, fin dépassée depuis le {day}")
        return late.format(programme=name, day=formatting.table_date(pathway.planned_end_on))
    week = (today - pathway.started_on).days // 7 + 1
    weeks = max(week, -(-((pathway.planned_end_on - pathway.started_on).days) // 7))
    text = translate("person", "{programme}, semaine {week} sur {weeks}")
    return text.format(programme=name, week=week, weeks=weeks)


def _programmes(page: YouthPage, today: date) -> list[Fact]:
    if page.record is None:
        return []
    under_way = [item for item in page.record.history.pathways if item.ended_on is None]
    return [
        Fact(programme_text(item, today), _programme_tone(item, today), "route")
        for item in under_way
    ]


def _programme_tone(item: PathwayItem, today: date) -> Tone:
    end = item.planned_end_on
    return "warning" if end is not None and (end - today).days < _SOON else "primary"


def _completeness(state: Completeness) -> Fact:
    translate = QCoreApplication.translate
    word = translate("person", "Dossier {state}").format(state=code_word(state))
    if state is Completeness.PARTIAL:
        return Fact(word, "neutral", "circle-dashed")
    return Fact(word, "success", "circle-check")
