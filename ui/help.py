"""Help: the keys of the program, and what this version is."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QWidget

from ui.commands import COMMANDS, Context, Menu
from ui.list_keys import LIST_KEYS, TITLES
from ui.theme.theme import current_theme
from ui.version import VERSION
from ui.widgets.buttons import Button
from ui.widgets.keycaps import kbd, key_text
from ui.widgets.labels import Label, Wrapped
from ui.widgets.layouts import box, col, row
from ui.widgets.scroll import scroll


class HelpDialog(QDialog):
    """Every command that has a key, menu by menu."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Touches du clavier"))
        groups = col(gap=16, margins=(0, 0, 16, 0))
        for menu in Menu:
            groups.addLayout(_group(menu))
        for title, pairs in (*self._lists(), *(_letters(context) for context in TITLES)):
            groups.addLayout(_titled(title, pairs))
        groups.addStretch(1)
        close = Button(self.tr("Fermer"), "primary")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        self.setLayout(
            col(
                Wrapped(self.windowTitle(), "h1"),
                (scroll(box(groups)), 1),
                row(None, close),
                gap=16,
                margins=(24, 20, 24, 20),
            )
        )
        theme = current_theme()
        self.resize(theme.px(640), theme.px(640))

    def _lists(self) -> list[tuple[str, list[tuple[str, str]]]]:
        return [
            (self.tr("Dans toute liste"), self._any_list_keys()),
            (self.tr("Dans la grille du diagnostic"), self._grid_keys()),
            (self.tr("Entre deux dossiers comparés"), self._pair_keys()),
        ]

    def _any_list_keys(self) -> list[tuple[str, str]]:
        return [
            ("↑ ↓", self.tr("changer de ligne")),
            (self.tr("Début Fin"), self.tr("première, dernière ligne")),
            (self.tr("Entrée"), self.tr("ouvrir")),
            (self.tr("Espace"), self.tr("cocher, décocher")),
            (self.tr("Tab"), self.tr("réponses de la ligne choisie, puis ce qui se lit ensuite")),
            (self.tr("Échap"), self.tr("fermer le volet, revenir à la liste")),
        ]

    def _pair_keys(self) -> list[tuple[str, str]]:
        return [
            ("← →", self.tr("garder l’un ou l’autre")),
            ("↑ ↓", self.tr("changer de champ")),
        ]

    def _grid_keys(self) -> list[tuple[str, str]]:
        return [
            ("1 2 3 4", self.tr("point fort, sans impact, moyen, fort")),
            ("0", self.tr("non abordé")),
            ("↑ ↓", self.tr("changer de domaine")),
            ("S O C", self.tr("situations, objectifs, commentaire du domaine")),
            ("B A", self.tr("besoins, atouts")),
            ("N", self.tr("bloc-notes du dossier, jamais imprimé")),
            (self.tr("Échap"), self.tr("revenir à la grille")),
        ]


class AboutDialog(QDialog):
    """Name, version, licence, and where the data of the program come from."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("À propos d’Étrave"))
        close = Button(self.tr("Fermer"), "primary")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        text = self.tr(
            "Diagnostics, parcours et indicateurs d’une mission locale, hors ligne et chiffrés."
        )
        licence = self.tr(
            "Logiciel libre sous licence EUPL 1.2. Polices Source Sans et Source Serif (SIL OFL),"
            " icônes Lucide (ISC), communes et activités de l’INSEE."
        )
        self.setLayout(
            col(
                Label("Étrave", "h1"),
                Label(self.tr("Version {version}").format(version=VERSION), "second"),
                Wrapped(text),
                Wrapped(licence, "small"),
                8,
                row(None, close),
                gap=8,
                margins=(32, 24, 32, 20),
            )
        )
        self.setMinimumWidth(current_theme().px(420))


def _group(menu: Menu) -> QGridLayout:
    pairs = [
        (key_text(spec.keys[0]), QCoreApplication.translate("commands", spec.text))
        for spec in COMMANDS
        if spec.menu is menu and spec.keys
    ]
    return _titled(QCoreApplication.translate("commands", menu.value).replace("&", ""), pairs)


def _letters(context: Context) -> tuple[str, list[tuple[str, str]]]:
    translate = QCoreApplication.translate
    own = [spec for spec in LIST_KEYS if spec.context is context]
    return translate("commands", TITLES[context]), [
        (" ".join(spec.keys), translate("commands", spec.text)) for spec in own
    ]


def _titled(title: str, pairs: list[tuple[str, str]]) -> QGridLayout:
    layout = QGridLayout()
    layout.setVerticalSpacing(6)
    layout.setHorizontalSpacing(12)
    layout.setColumnStretch(1, 1)
    layout.addWidget(Label(title, "h3"), 0, 0, 1, 2)
    for line, (key, words) in enumerate(pairs, start=1):
        layout.addWidget(kbd(key), line, 0, Qt.AlignmentFlag.AlignRight)
        layout.addWidget(Wrapped(words.replace("…", "")), line, 1)
    return layout
