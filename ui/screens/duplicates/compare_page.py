"""Two files side by side: one value chosen per field, then what else they hold."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget
from typing_extensions import override

from services import formatting
from services.merging.effect import Moved
from services.merging.merge import Choices
from services.reference.lists import ReferenceLists
from services.youths.duplicates import REASONS
from ui.forms.file_words import UNKNOWN, counts_text, field_label, field_value
from ui.forms.keys import press_focused
from ui.forms.words import capital
from ui.screens.duplicates.clash_card import ClashCard
from ui.screens.duplicates.desk import Compared
from ui.screens.duplicates.list_page import person_text
from ui.screens.duplicates.side_choice import SideChoice
from ui.translation import translate_text
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.headers import PageHeader
from ui.widgets.keycaps import KeyHints, key_text
from ui.widgets.labels import Label, Wrapped
from ui.widgets.layouts import box, clear, col, row
from ui.widgets.scroll import scroll


class ComparePage(QWidget):
    """What differs is chosen field by field; what is alike is only said.

    Signals:
        merge_wanted: Make the two files one, with the ``choices`` made.
        dismiss_wanted: They are two people.
        effect_wanted: Tell which figures would change.
        left: Back to the list.
    """

    merge_wanted = Signal()
    dismiss_wanted = Signal()
    effect_wanted = Signal()
    left = Signal()

    def __init__(self, references: ReferenceLists, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._references = references
        self._compared: Compared | None = None
        self.rows: list[SideChoice] = []
        self.leave, self.dismiss = Button(""), Button("", icon="x")
        self.merge = Button("", "primary", "link-2")
        self.header = PageHeader(self.leave, self.dismiss, self.merge)
        self._grid = QGridLayout()
        self._alike = Wrapped("", "small")
        self._hints = KeyHints()
        self.clashes = ClashCard()
        self._held_title = Label("", "h3")
        self._held, self._other_held = Wrapped(""), Wrapped("")
        self._promise = Wrapped("", "small")
        self._effect_title = Label("", "h3")
        self.effect = Button("", icon="chart-no-axes-column")
        self._effect_lead = Wrapped("", "small")
        self._moved = col(gap=4)
        self._build()
        self._connect()
        self._retranslate()

    def compared(self) -> Compared | None:
        """Return what is shown."""
        return self._compared

    def show_compared(self, compared: Compared) -> None:
        """Show two files."""
        self._compared, self.rows = compared, []
        clear(self._moved)
        self.effect.set_available(True)
        self._fill()

    def choices(self) -> Choices:
        """Return what was chosen."""
        compared = self._compared
        return Choices(
            sides={one.pair.name: one.side() for one in self.rows},
            same_pathways=self.clashes.same_pathways(),
            digest=None if compared is None else compared.preview.digest,
        )

    def show_effect(self, moved: Sequence[Moved]) -> None:
        """Say which figures change, from what to what."""
        clear(self._moved)
        for one in moved:
            before = _figure(one.numerator_before, one.denominator_before)
            after = _figure(one.numerator_after, one.denominator_after)
            words = self.tr("{label} : {before}, puis {after}").format(
                label=one.label, before=before, after=after
            )
            self._moved.addWidget(Wrapped(words))
        if not moved:
            self._moved.addWidget(Wrapped(self.tr("Aucun chiffre du mois ne change.")))
        self.effect.set_available(False, self.tr("L’effet est affiché au-dessous."))

    def focus_task(self) -> None:
        """Put the focus on the first field to choose."""
        (self.rows[0] if self.rows else self.merge).setFocus()

    @Slot(int)
    def _on_moved(self, step: int) -> None:
        focused = next((n for n, one in enumerate(self.rows) if _has_focus(one)), 0)
        place = focused + step
        if 0 <= place < len(self.rows):
            self.rows[place].setFocus()

    def _fill(self) -> None:
        compared = self._compared
        if compared is None:
            return
        shown = compared.preview
        reasons = [translate_text(REASONS[reason]) for reason in compared.pair.reasons]
        self.header.set_title(
            self.tr("Comparer deux dossiers"),
            capital(formatting.enumeration(reasons)),
            self.tr("Jeunes › Doublons"),
        )
        self._fill_grid(compared)
        self.clashes.show_clashes(shown.clashes)
        nothing = self.tr("rien d’autre que la fiche")
        self._held.setText(
            self.tr("Dossier gardé : {rows}").format(rows=counts_text(shown.kept_counts) or nothing)
        )
        self._other_held.setText(
            self.tr("Autre dossier : {rows}").format(
                rows=counts_text(shown.other_counts) or nothing
            )
        )

    def _fill_grid(self, compared: Compared) -> None:
        clear(self._grid)
        people = {one.id: one for one in (compared.pair.first, compared.pair.second)}
        shown = compared.preview
        heads = (
            self.tr("Dossier gardé : {who}").format(who=person_text(people[shown.kept_id])),
            self.tr("Autre dossier : {who}").format(who=person_text(people[shown.other_id])),
        )
        heads_shown = [(Wrapped(text, "small_strong"), 1) for text in heads]
        heading = row(*heads_shown, gap=4)
        self._grid.addLayout(heading, 0, 1)
        chosen = {one.pair.name: one.side() for one in self.rows}
        self.rows, alike = [], []
        for pair in shown.fields:
            label = field_label(pair.name)
            values = [
                field_value(pair.name, side, compared.names, self._references)
                for side in (pair.kept, pair.other)
            ]
            if not pair.differs:
                if values[0] != UNKNOWN:
                    alike.append(self.tr("{label} {value}").format(label=label, value=values[0]))
                continue
            choice = SideChoice(pair, label, *values)
            choice.set_value(chosen.get(pair.name, pair.proposed))
            choice.moved.connect(self._on_moved)
            self.rows.append(choice)
            place = len(self.rows)
            self._grid.addWidget(Label(label, "second"), place, 0)
            self._grid.addWidget(choice, place, 1)
        self._alike.setText(self.tr("Identiques : {fields}").format(fields=" · ".join(alike)))
        self._alike.setVisible(bool(alike))

    def _build(self) -> None:
        self._grid.setColumnStretch(1, 1)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(6)
        fields = Card(box(self._grid), self._alike, self._hints, gap=12)
        held = Card(self._held_title, self._held, self._other_held, self._promise, gap=6)
        figures = Card(
            self._effect_title,
            self._effect_lead,
            row(self.effect, None),
            box(self._moved),
            gap=8,
        )
        content = col(fields, self.clashes, held, figures, None, gap=16, margins=(0, 0, 8, 16))
        self.setLayout(
            col(self.header, (scroll(box(content)), 1), gap=16, margins=(32, 20, 24, 12))
        )

    def _connect(self) -> None:
        self.leave.clicked.connect(self.left)
        self.dismiss.clicked.connect(self.dismiss_wanted)
        self.merge.clicked.connect(self.merge_wanted)
        self.effect.clicked.connect(self.effect_wanted)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_focused(event):
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.leave.setText(self.tr("Retour à la liste"))
        self.dismiss.setText(self.tr("Ce ne sont pas la même personne"))
        self.merge.setText(self.tr("Réunir les deux dossiers"))
        self._held_title.setText(self.tr("Ce qui sera réuni"))
        self._promise.setText(
            self.tr(
                "Tout ce que contiennent les deux dossiers est gardé dans un seul. L’autre fiche"
                " est mise de côté : la fusion peut être défaite des mois plus tard, depuis la"
                " rubrique Dossier du jeune."
            )
        )
        self._effect_title.setText(self.tr("Effet sur les indicateurs"))
        self._effect_lead.setText(
            self.tr("Une personne comptée deux fois ne sera plus comptée qu’une fois.")
        )
        self.effect.setText(self.tr("Voir les chiffres du mois"))
        self._hints.set_hints(
            (
                ("← →", self.tr("choisir")),
                ("↑ ↓", self.tr("autre champ")),
                (key_text("Ctrl+Return"), self.tr("réunir")),
            )
        )
        self._fill()


def _figure(numerator: int, denominator: int | None) -> str:
    if denominator is None:
        return formatting.number(numerator)
    return QCoreApplication.translate("ComparePage", "{count} sur {total}").format(
        count=formatting.number(numerator), total=formatting.number(denominator)
    )


def _has_focus(choice: SideChoice) -> bool:
    return any(button.hasFocus() for button in choice.buttons())
