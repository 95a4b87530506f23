"""What cannot stand twice in one file, said before; a programme typed twice is asked about."""

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from services import formatting
from services.merging.clashes import Clashes, PathwayClash
from ui.forms.file_words import counts_text
from ui.forms.words import capital, code_word
from ui.widgets.card import Card
from ui.widgets.labels import Label, Wrapped
from ui.widgets.layouts import box, clear, col
from ui.widgets.segmented import SegmentedChoice


class ClashCard(Card):
    """Hidden when the two files simply add up."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(gap=8, kind="info", parent=parent)
        self._clashes: Clashes | None = None
        self.choices: list[tuple[PathwayClash, SegmentedChoice]] = []
        self._title = Label("", "h3")
        self._lines = col(gap=8)
        self.body.addWidget(self._title)
        self.body.addLayout(self._lines)
        self._retranslate()

    def show_clashes(self, clashes: Clashes) -> None:
        """Say what was found."""
        self._clashes = clashes
        self._fill()

    def same_pathways(self) -> frozenset[int]:
        """Return the pathways of the other file that are the kept one's."""
        return frozenset(clash.other_id for clash, choice in self.choices if choice.value() is True)

    def _fill(self) -> None:
        clear(self._lines)
        self.choices = []
        if self._clashes is None:
            return
        sentences = self._sentences(self._clashes)
        for sentence in sentences:
            self._lines.addWidget(Wrapped(sentence))
        for clash in self._clashes.pathways:
            self._lines.addWidget(self._question(clash))
        self.setVisible(bool(sentences or self._clashes.pathways))

    def _sentences(self, clashes: Clashes) -> list[str]:
        said = []
        if clashes.file_numbers:
            said.append(
                self.tr(
                    "Les deux dossiers ont un numéro : celui qui n’est pas choisi reste dans la"
                    " fiche mise de côté."
                )
            )
        said += [
            self.tr(
                "Le diagnostic du {day} ne sera plus le diagnostic en cours : le plus récent le"
                " remplace."
            ).format(day=formatting.long_date(day))
            for day in clashes.replaced
        ]
        said += [
            self.tr(
                "L’accueil du {day} ne sera plus compté comme premier accueil : l’autre est plus"
                " ancien."
            ).format(day=formatting.long_date(day))
            for day in clashes.second_reception
        ]
        if clashes.set_aside:
            said.append(
                self.tr(
                    "En double dans l’autre dossier, mis de côté avec sa fiche : {rows}."
                ).format(rows=counts_text(clashes.set_aside))
            )
        return said

    def _question(self, clash: PathwayClash) -> QWidget:
        name = capital(code_word(clash.programme))
        if clash.is_same:
            words = self.tr("{programme} en cours dans les deux dossiers, depuis le {day}.").format(
                programme=name, day=formatting.long_date(clash.kept_started_on)
            )
        else:
            words = self.tr(
                "{programme} en cours dans les deux dossiers, depuis le {day} et le {other}."
            ).format(
                programme=name,
                day=formatting.long_date(clash.kept_started_on),
                other=formatting.long_date(clash.other_started_on),
            )
        choice = SegmentedChoice(compact=True)
        choice.set_options(
            [
                (True, self.tr("Le même, saisi deux fois")),
                (False, self.tr("Deux entrées distinctes")),
            ]
        )
        choice.set_value(clash.is_same)
        for button in choice.buttons():
            button.setAccessibleDescription(words)
        self.choices.append((clash, choice))
        return box(col(Wrapped(words), choice, gap=4))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._title.setText(QCoreApplication.translate("ClashCard", "À savoir avant de réunir"))
        self._fill()
