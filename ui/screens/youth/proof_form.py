"""The small form of a document seen: its kind, its days, what it is about."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date

from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

from services import formatting
from services.youths.items import PathwayItem, SituationItem
from services.youths.proofs.records import ProofInput
from services.youths.proofs.rules import About, ProofKind, ProofRules
from services.youths.proofs.state import ProofItem
from ui.forms.codes import CodeChoice
from ui.forms.words import capital, code_word, joined
from ui.screens.youth.record_form import RecordForm, Write
from ui.widgets.date_field import DateField
from ui.widgets.field import Field

_FILE = "file"


class ProofForm(RecordForm):
    """Says that a document was seen; no number is asked for, and none is accepted."""

    TABLE = "proof_seen"

    def __init__(
        self,
        today: Callable[[], date],
        situations: Sequence[SituationItem],
        pathways: Sequence[PathwayItem],
        *,
        item: ProofItem | None = None,
        situation_id: int | None = None,
    ) -> None:
        super().__init__(
            {
                "kind": Field(CodeChoice()),
                "concerns": Field(CodeChoice()),
                "seen_on": Field(DateField(today=today)),
                "valid_until": Field(DateField(today=today)),
                "label": Field(QLineEdit()),
            },
            today,
        )
        self._situations, self._pathways = situations, pathways
        self._item = item
        self._wanted = situation_id if item is None else item.situation_id
        self._rules: ProofRules | None = None
        self.choice("kind").currentIndexChanged.connect(self._follow)
        self.retranslate()
        self._fill(item)

    def set_rules(self, rules: ProofRules) -> None:
        """Offer the kinds of documents in force."""
        self._rules = rules
        kinds = list(rules.kinds.values())
        situation = next((one for one in self._situations if one.id == self._wanted), None)
        if situation is not None:
            kinds = list(rules.proving(situation.family))
        self.choice("kind").set_options([(kind.code, kind.label) for kind in kinds])
        if self._item is not None:
            self.choice("kind").set_value(self._item.kind)
        elif self.choice("kind").currentIndex() < 0:
            self.choice("kind").setCurrentIndex(0)
        self._follow()
        if self._item is not None and self._item.pathway_id is not None:
            self.choice("concerns").set_value(f"pathway {self._item.pathway_id}")
        elif self._wanted is not None:
            self.choice("concerns").set_value(f"situation {self._wanted}")

    @override
    def name(self) -> str:
        return self.tr("Document vu") if self._item is None else self.tr("Corriger un document vu")

    @override
    def done_words(self) -> str:
        return self.tr("Document noté.")

    @override
    def version(self) -> int | None:
        return None if self._item is None else self._item.version

    @override
    def draft_code(self) -> str:
        return super().draft_code() if self._item is None else f"p.{self._item.id:x}"

    @override
    def write(self, youth_id: int) -> Write:
        kind, item = self.choice("kind").value(), self._item
        about, _, key = str(self.choice("concerns").value() or _FILE).partition(" ")
        data = ProofInput(
            kind=kind if isinstance(kind, str) else "",
            seen_on=self.required_day("seen_on"),
            valid_until=self.day("valid_until") if self._expires() else None,
            label=self.text("label"),
            situation_id=int(key) if about == About.SITUATION else None,
            pathway_id=int(key) if about == About.PATHWAY else None,
        )
        if item is None:
            return lambda desk: desk.record_proof(youth_id, data)
        return lambda desk: desk.correct_proof(item.id, item.version, data)

    def _fill(self, item: ProofItem | None) -> None:
        self.set_day("seen_on", self._today() if item is None else item.seen_on)
        if item is not None:
            self.set_day("valid_until", item.valid_until)
            self.set_text("label", item.label)
        self._follow()

    def _kind(self) -> ProofKind | None:
        code = self.choice("kind").value()
        return None if self._rules is None else self._rules.kinds.get(str(code))

    def _expires(self) -> bool:
        kind = self._kind()
        return kind is not None and kind.expires

    def _follow(self) -> None:
        kind = self._kind()
        concerned = [] if kind is None else list(self._concerned(kind))
        self.choice("concerns").set_options(concerned)
        if concerned and self.choice("concerns").currentIndex() < 0:
            self.choice("concerns").setCurrentIndex(0)
        self.fields["concerns"].setVisible(len(concerned) != 1 or concerned[0][0] != _FILE)
        self.fields["valid_until"].setVisible(self._expires())

    def _concerned(self, kind: ProofKind) -> Iterator[tuple[object, str]]:
        for situation in self._situations:
            if situation.family in kind.proves:
                yield f"situation {situation.id}", situation_words(situation)
        if About.PATHWAY in kind.about:
            for pathway in self._pathways:
                yield f"pathway {pathway.id}", pathway_words(pathway)
        if About.FILE in kind.about:
            yield _FILE, self.tr("Le dossier")

    @override
    def retranslate(self) -> None:
        self.name_fields(
            {
                "kind": self.tr("Document"),
                "concerns": self.tr("De quoi il parle"),
                "seen_on": self.tr("Vu le"),
                "valid_until": self.tr("Valable jusqu’au"),
                "label": self.tr("Précision"),
            },
            ("valid_until", "label"),
        )
        self.set_example("label", self.tr("Contrat signé par les deux parties"))
        self.fields["label"].set_note(
            self.tr("Sans numéro de document : il ne se garde pas, et aucune copie non plus.")
        )


def situation_words(item: SituationItem) -> str:
    """Return a situation in a line: what, where, since when."""
    code = item.family if item.contract is None else item.contract
    start = None if item.started_on is None else formatting.table_date(item.started_on)
    return joined(capital(code_word(code)), item.label or item.employer_name, start)


def pathway_words(item: PathwayItem) -> str:
    """Return a programme in a line: which, since when."""
    return joined(capital(code_word(item.programme)), formatting.table_date(item.started_on))
