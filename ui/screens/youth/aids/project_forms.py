"""The forms of the projects that pay for part of the support."""

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

from services.aids.page import AidsPage
from services.aids.projects import ProjectInput, add_project, tag_events, tag_youth
from services.errors import ValidationError
from services.i18n import QT_TRANSLATE_NOOP
from ui.forms.codes import CodeChoice
from ui.screens.youth.desk import Desk
from ui.screens.youth.record_form import RecordForm, Write
from ui.widgets.date_field import DateField
from ui.widgets.field import Field

_TERM = timedelta(days=365)


class ProjectForm(RecordForm):
    """A project of the agency that pays for part of the support."""

    TABLE = "funding_project"

    def __init__(self, today: Callable[[], date]) -> None:
        fields = {
            "code": Field(QLineEdit()),
            "name": Field(QLineEdit()),
            "funder": Field(QLineEdit()),
            "started_on": Field(DateField(today=today)),
            "ended_on": Field(DateField(today=today)),
        }
        super().__init__(fields, today)
        self.retranslate()

    @override
    def name(self) -> str:
        return self.tr("Nouveau projet financé")

    @override
    def done_words(self) -> str:
        return self.tr("Projet enregistré.")

    @override
    def write(self, youth_id: int) -> Write:
        data = ProjectInput(
            self.text("code"),
            self.text("name"),
            self.text("funder"),
            self.day("started_on"),
            self.day("ended_on"),
        )

        def run(desk: Desk) -> None:
            with desk.vault.database.write(desk.vault.actor) as session:
                add_project(session, data)

        return run

    @override
    def retranslate(self) -> None:
        self.name_fields(
            {
                "code": self.tr("Numéro chez le financeur"),
                "name": self.tr("Nom du projet"),
                "funder": self.tr("Financeur"),
                "started_on": self.tr("Du"),
                "ended_on": self.tr("Au"),
            },
            optional=("funder", "started_on", "ended_on"),
        )
        self.set_example("funder", self.tr("Fonds social européen"))


class TagForm(RecordForm):
    """Put a person, and their meetings between two days, under a project."""

    TABLE = "youth_project"

    def __init__(self, today: Callable[[], date], page: AidsPage) -> None:
        self._page_shown = page
        first, last = DateField(today=today), DateField(today=today)
        fields = {
            "project_id": Field(CodeChoice()),
            "first": Field(first),
            "last": Field(last),
        }
        super().__init__(fields, today)
        self.retranslate()
        own = {project.id for project, _meetings in page.own_projects}
        left = [project.id for project in page.projects if project.id not in own]
        every = [project.id for project in page.projects]
        self.choice("project_id").set_value(next(iter(left or every), None))
        last.set_value(today())
        first.set_value(today() - _TERM)

    @override
    def name(self) -> str:
        return self.tr("Rattacher à un projet financé")

    @override
    def done_words(self) -> str:
        return self.tr("Projet rattaché.")

    @override
    def write(self, youth_id: int) -> Write:
        project = _key(self.choice("project_id").value())
        if project is None:
            message = QT_TRANSLATE_NOOP("errors", "Choisissez un projet dans la liste.")
            raise ValidationError("project_id", message)
        first, last = self.required_day("first"), self.required_day("last")
        own = [one.id for one, _meetings in self._page_shown.own_projects]

        def run(desk: Desk) -> None:
            with desk.vault.database.write(desk.vault.actor) as session:
                tag_youth(session, youth_id, [*own, project])
                tag_events(session, youth_id, project, first=first, last=last)

        return run

    @override
    def retranslate(self) -> None:
        projects = [(one.id, one.title) for one in self._page_shown.projects]
        self.choice("project_id").set_options(projects)
        self.name_fields(
            {
                "project_id": self.tr("Projet financé"),
                "first": self.tr("Rencontres du"),
                "last": self.tr("Au"),
            }
        )


def _key(value: object) -> int | None:
    return value if isinstance(value, int) else None
