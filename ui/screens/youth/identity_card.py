"""Who the person is and how to reach them, as far as the session may see."""

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout

from services import formatting
from services.reference.lists import ReferenceLists
from services.youths.page import JobSearch, YouthPage
from services.youths.vocabulary import YesNo
from ui.forms.words import capital, code_word, notice_text
from ui.screens.youth.words import availability
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.headers import SectionHeader
from ui.widgets.labels import Label, Wrapped
from ui.widgets.layouts import box, clear, col


class IdentityCard(Card):
    """A name and a value a line; what is not known says so.

    Signals:
        edit_wanted: Correct these fields.
    """

    edit_wanted = Signal()

    def __init__(self) -> None:
        self.edit = Button("", "ghost", "pen-line", compact=True)
        self._header = SectionHeader("", "", self.edit)
        self._body = col(gap=8)
        super().__init__(self._header, box(self._body), None, gap=10)
        self.edit.clicked.connect(self.edit_wanted)

    def show_page(self, page: YouthPage, references: ReferenceLists) -> None:
        """Show what the session may see of a file."""
        self._header.set_title(self.tr("Identité et contact"))
        self.edit.setText(self.tr("Modifier"))
        self.edit.setVisible(bool(page.editable))
        clear(self._body)
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for position, (name, value) in enumerate(self._lines(page, references)):
            label = Label(name, "small")
            shown = Wrapped(value or self.tr("Inconnu"), "" if value else "caption")
            grid.addWidget(label, position, 0)
            grid.addWidget(shown, position, 1)
        self._body.addWidget(box(grid))
        for notice in page.notices:
            self._body.addWidget(Wrapped(notice_text(notice), "small", "warning"))

    def _lines(
        self, page: YouthPage, references: ReferenceLists
    ) -> Iterator[tuple[str, str | None]]:
        fields, visible = page.fields, page.visible
        if "phone" in visible:
            phone = None if fields.phone is None else formatting.phone(fields.phone)
            yield self.tr("Téléphone"), phone
        if "email" in visible:
            yield self.tr("Courriel"), fields.email
        if "commune_code" in visible:
            code = fields.commune_code
            yield self.tr("Commune"), None if code is None else references.communes.display(code)
        if "level" in visible:
            yield self.tr("Niveau"), fields.level
        yield self.tr("Dossier I-MILO"), fields.file_number
        if page.record is not None:
            last = page.record.last_contact_on
            day = None if last is None else formatting.long_date(last)
            yield self.tr("Dernier contact"), day
            if fields.representative_name:
                yield self.tr("Représentant légal"), fields.representative_name
            if page.record.hold_reason:
                yield self.tr("Conservé parce que"), page.record.hold_reason
        else:
            yield self.tr("Référent"), page.adviser_name


class JobSearchCard(Card):
    """What an employer officer needs to propose someone."""

    def __init__(self) -> None:
        self._header = SectionHeader()
        self._body = col(gap=6)
        super().__init__(self._header, box(self._body), None, gap=10)

    def show_search(self, search: JobSearch) -> None:
        """Show what the person looks for, and when they are free."""
        self._header.set_title(self.tr("Recherche d’emploi"))
        clear(self._body)
        self._body.addWidget(Wrapped(availability(search), "strong"))
        trades = [
            " ".join(part for part in (one.label, one.rome_code) if part)
            for one in search.occupations
        ]
        wished = [capital(code_word(contract)) for contract in search.contracts]
        licence = {
            YesNo.YES: self.tr("Permis B"),
            YesNo.NO: self.tr("Sans permis B"),
            YesNo.UNKNOWN: self.tr("Permis B : inconnu"),
        }[search.driving_licence]
        unknown = self.tr("inconnu")
        for name, values in (
            (self.tr("Métier"), trades),
            (self.tr("Contrat souhaité"), wished),
        ):
            text = self.tr("{name} : {values}")
            said = formatting.enumeration(values) or unknown
            self._body.addWidget(Wrapped(text.format(name=name, values=said)))
        self._body.addWidget(Wrapped(licence))
