"""Who follows whom, for many files at once: counted first, and taken back if need be."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from services import formatting
from services.accounts import SiteRow
from services.errors import AppError
from services.reassignment.reassign import (
    AdviserRow,
    Done,
    Forecast,
    Order,
    forecast,
    reassign,
    take_back,
)
from services.reassignment.sharing import Sharing
from services.tasks import TaskContext
from services.youths.vocabulary import YouthStatus
from ui.context import ScreenContext
from ui.forms.codes import CodeChoice
from ui.forms.words import capital, code_word, joined
from ui.screens.settings.section import Section
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.check import Check
from ui.widgets.field import Field
from ui.widgets.labels import Wrapped
from ui.widgets.layouts import box, clear, col, row
from ui.widgets.segmented import SegmentedChoice


class CaseloadsSection(Section):
    """Counts only: no name of a young person is read here."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self._context = context
        self._rows: Sequence[AdviserRow] = ()
        self._sites: Sequence[SiteRow] = ()
        self._counted: tuple[Order, Forecast] | None = None
        self._done: Done | None = None
        self.giver, self.site, self.status = CodeChoice(), CodeChoice(), CodeChoice()
        self.takers: dict[int, Check] = {}
        self._takers = col(gap=4)
        self.sharing = SegmentedChoice(compact=True)
        self._rule = Wrapped("", "small")
        self.appointments, self.pathways = Check(), Check()
        self.count = Button("", icon="search")
        self.go = Button("", "primary")
        self.back = Button("", icon="undo-2")
        self._told = Wrapped("")
        self._result = Card(self._told, row(self.go, None), gap=8, kind="sunken")
        self._fields = {
            "from_id": Field(self.giver),
            "site_id": Field(self.site),
            "status": Field(self.status),
            "to_ids": Field(self._taker_box()),
            "sharing": Field(self.sharing),
        }
        for field in self._fields.values():
            self.content.addWidget(field)
        self.content.addWidget(self._rule)
        self.content.addWidget(box(col(self.appointments, self.pathways, gap=4)))
        self.content.addLayout(row(self.count, self.back, None))
        self.content.addWidget(self._result)
        for check in (self.appointments, self.pathways):
            check.setChecked(True)
        self._connect()
        self._retranslate()
        self._forget()
        self.back.hide()

    def show_caseloads(self, rows: Sequence[AdviserRow], sites: Sequence[SiteRow]) -> None:
        """Show who follows how many files."""
        self._rows, self._sites = rows, sites
        self._fill()

    @override
    def fields(self) -> dict[str, Field]:
        return self._fields

    def order(self) -> Order:
        """Return what is asked for."""
        giver, site, status = self.giver.value(), self.site.value(), self.status.value()
        sharing = self.sharing.value()
        return Order(
            from_id=giver if isinstance(giver, int) else 0,
            to_ids=tuple(key for key, check in self.takers.items() if check.isChecked()),
            sharing=sharing if isinstance(sharing, Sharing) else Sharing.IN_TURN,
            site_id=site if isinstance(site, int) else None,
            status=status if isinstance(status, YouthStatus) else None,
            with_appointments=self.appointments.isChecked(),
            with_pathways=self.pathways.isChecked(),
        )

    @Slot()
    def ask(self) -> None:
        """Count what would move."""
        self.clear_errors()
        context, order = self._context, self.order()
        if order.from_id == 0:
            self._fields["from_id"].show_error(self.tr("Choisissez de qui sont les dossiers."))
            self.giver.setFocus()
            return

        def read(_task: TaskContext) -> tuple[Order, Forecast]:
            with context.database.read(context.actor) as session:
                return order, forecast(session, order, today=context.today())

        context.tasks.start(read, on_success=self._on_counted, on_error=self._on_refused)

    @Slot()
    def submit(self) -> None:
        """Do what was counted."""
        if self._counted is None or not self.go.isEnabled():
            return
        context, (order, seen) = self._context, self._counted

        def write(_task: TaskContext) -> Done:
            with context.database.write(context.actor) as session:
                return reassign(session, order, seen.digest, today=context.today())

        self.go.set_available(False, self.tr("Réattribution en cours."))
        context.tasks.start(write, on_success=self._on_done, on_error=self._on_refused)

    @Slot()
    def undo(self) -> None:
        """Take the last change back."""
        context, done = self._context, self._done
        if done is None:
            return

        def write(_task: TaskContext) -> int:
            with context.database.write(context.actor) as session:
                return take_back(session, done)

        context.tasks.start(write, on_success=self._on_taken_back, on_error=self._on_refused)

    @Slot(object)
    def _on_counted(self, counted: tuple[Order, Forecast]) -> None:
        if counted[0] != self.order():
            return  # something was changed meanwhile
        self._counted = counted
        seen = counted[1]
        self._told.setText(self._sentences(seen))
        text = QCoreApplication.translate(
            "CaseloadsSection", "Réattribuer %n dossier(s)", None, seen.files
        )
        self.go.setText(text)
        self.go.set_available(seen.files > 0, self.tr("Aucun dossier ne correspond."))
        self._result.show()
        self.go.setFocus()

    def _sentences(self, seen: Forecast) -> str:
        names = {one.id: one.name for one in self._rows}
        shares = [
            self.tr("{name} : {count}").format(name=names[key], count=formatting.number(count))
            for key, count in seen.by_target.items()
        ]
        said = [joined(*shares)] if shares else [self.tr("Aucun dossier ne correspond.")]
        if seen.left:
            said.append(
                QCoreApplication.translate(
                    "CaseloadsSection",
                    "%n dossier(s) d’un site sans personne choisie restent où ils sont.",
                    None,
                    seen.left,
                )
            )
        moved = self.tr(
            "Avec eux : rendez-vous à venir, {events} ; programmes en cours, {pathways}."
        )
        if seen.files:
            said.append(
                moved.format(
                    events=formatting.number(seen.appointments),
                    pathways=formatting.number(seen.pathways),
                )
            )
        return "\n".join(said)

    @Slot(object)
    def _on_done(self, done: Done) -> None:
        self._done = done
        self._forget()
        self.back.show()
        self.back.setFocus()
        said = QCoreApplication.translate(
            "CaseloadsSection", "%n dossier(s) réattribué(s).", None, done.files
        )
        self._context.navigator.say(said)
        self._context.bus.announce("youth", "event", "pathway")

    @Slot(object)
    def _on_taken_back(self, files: int) -> None:
        self._done = None
        self.back.hide()
        self.count.setFocus()
        said = QCoreApplication.translate(
            "CaseloadsSection", "%n dossier(s) rendu(s).", None, files
        )
        self._context.navigator.say(said)
        self._context.bus.announce("youth", "event", "pathway")

    @Slot(object)
    def _on_refused(self, error: Exception) -> None:
        self._forget()
        if isinstance(error, AppError):
            self.refuse(error)
        else:
            self._context.tasks.unhandled_error.emit(error)

    @Slot()
    def _forget(self) -> None:
        """What was counted is no longer what is asked."""
        self._counted = None
        self._result.hide()
        rules = {
            Sharing.IN_TURN: self.tr("Un dossier chacun, à tour de rôle."),
            Sharing.BY_SITE: self.tr(
                "Chaque dossier va à quelqu’un de son site ; sans personne choisie à ce site, il"
                " reste."
            ),
            Sharing.BY_COMMUNE: self.tr(
                "Les jeunes d’une commune vont à la même personne, les plus grandes communes"
                " d’abord."
            ),
        }
        value = self.sharing.value()
        self._rule.setText(rules.get(value, "") if isinstance(value, Sharing) else "")

    def _fill(self) -> None:
        own = self._context.actor.account_id
        sees_all = self._context.may("caseload.reassign")
        given = [one for one in self._rows if one.files and (sees_all or one.id == own)]
        self.giver.set_options([(one.id, self._giver_text(one)) for one in given])
        if not sees_all and given:
            self.giver.set_value(own)
        everything = [(None, self.tr("Tous"))]
        self.site.set_options([*everything, *((one.id, one.name) for one in self._sites)])
        states = [(code, capital(code_word(code))) for code in YouthStatus]
        self.status.set_options([*everything, *states])
        self.sharing.set_options(
            [
                (Sharing.IN_TURN, self.tr("À tour de rôle")),
                (Sharing.BY_SITE, self.tr("Par site")),
                (Sharing.BY_COMMUNE, self.tr("Par commune")),
            ]
        )
        if self.sharing.value() is None:
            self.sharing.set_value(Sharing.IN_TURN)
        self._fill_takers()

    def _fill_takers(self) -> None:
        ticked = {key for key, check in self.takers.items() if check.isChecked()}
        clear(self._takers)
        self.takers = {}
        for one in self._rows:
            if one.is_active:
                check = Check()
                check.setText(joined(one.name, one.site_name))
                check.setChecked(one.id in ticked)
                check.toggled.connect(self._forget)
                self.takers[one.id] = check
                self._takers.addWidget(check)

    def _giver_text(self, one: AdviserRow) -> str:
        files = QCoreApplication.translate("CaseloadsSection", "%n dossier(s)", None, one.files)
        closed = "" if one.is_active else self.tr("ne suit plus de jeunes")
        return joined(one.name, files, closed)

    def _taker_box(self) -> QWidget:
        return box(self._takers)

    def _connect(self) -> None:
        self.count.clicked.connect(self.ask)
        self.go.clicked.connect(self.submit)
        self.back.clicked.connect(self.undo)
        self.sharing.chosen.connect(self._forget)
        for choice in (self.giver, self.site, self.status):
            choice.currentIndexChanged.connect(self._forget)
        for check in (self.appointments, self.pathways):
            check.toggled.connect(self._forget)

    @override
    def _retranslate(self) -> None:
        sees_all = self._context.may("caseload.reassign")
        self.set_title(
            self.tr("Portefeuilles"),
            self.tr(
                "Confier d’un coup les dossiers d’une personne à une autre, ou les partager. Seuls"
                " des nombres s’affichent ici."
            )
            if sees_all
            else self.tr("Confier vos dossiers à une ou plusieurs personnes."),
        )
        for name, label in (
            ("from_id", self.tr("Dossiers suivis par")),
            ("site_id", self.tr("Site")),
            ("status", self.tr("État du dossier")),
            ("to_ids", self.tr("Repris par")),
            ("sharing", self.tr("Partage")),
        ):
            self._fields[name].set_label(label)
        self.appointments.setText(self.tr("Les rendez-vous à venir suivent les dossiers"))
        self.pathways.setText(self.tr("Les programmes en cours aussi"))
        self.count.setText(self.tr("Compter avant de confier"))
        self.back.setText(self.tr("Rendre les dossiers"))
        self._fill()
        self._forget()
