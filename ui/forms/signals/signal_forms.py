"""The three answers to a signal: decide, put aside, note that the person knows."""

from collections.abc import Mapping

from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

from services.signals.answers import DecisionInput, NoticeWay, decide, tell
from services.signals.answers import override as put_aside
from services.signals.standing import Standing
from ui.context import ScreenContext
from ui.forms.codes import CodeChoice
from ui.forms.signals.answer_form import AnswerForm, Write
from ui.forms.signals.words import causes_text, way_word
from ui.forms.words import capital
from ui.widgets.date_field import DateField
from ui.widgets.field import Field


class DecisionForm(AnswerForm):
    """Who does what, by when, and when the team looks at it again."""

    TABLE = "signal_decision"

    def __init__(
        self, context: ScreenContext, standing: Standing, holders: Mapping[int, str]
    ) -> None:
        super().__init__(
            context,
            {
                "title": Field(QLineEdit()),
                "holder_id": Field(CodeChoice()),
                "due_on": Field(DateField(today=context.today)),
                "review_on": Field(DateField(today=context.today)),
            },
        )
        self._standing, self._holders = standing, holders
        self.retranslate()
        actor = context.actor.account_id
        self.choice("holder_id").set_value(actor if actor in holders else None)

    @override
    def name(self) -> str:
        return self.tr("Décision")

    @override
    def done_words(self) -> str:
        return self.tr("Décision enregistrée.")

    @override
    def write(self) -> Write:
        context, standing = self.context, self._standing
        holder = self.choice("holder_id").value()
        data = DecisionInput(
            title=self.text("title"),
            holder_id=holder if isinstance(holder, int) else None,
            due_on=self.day("due_on"),
            review_on=self.day("review_on"),
        )

        def save() -> None:
            with context.database.write(context.actor) as session:
                decide(
                    session, standing.youth_id, standing.signal.code, data, today=context.today()
                )

        return save

    @override
    def retranslate(self) -> None:
        self.lead.setText(self._standing.signal.label)
        unsaid = (None, self.tr("À préciser"))
        self.choice("holder_id").set_options([unsaid, *self._holders.items()])
        labels = {
            "title": self.tr("Ce qui est décidé"),
            "holder_id": self.tr("Qui s’en charge"),
            "due_on": self.tr("Avant le"),
            "review_on": self.tr("Revu en réunion le"),
        }
        for name, label in labels.items():
            self.fields[name].set_label(label)
            self.fields[name].set_optional(name in ("due_on", "review_on"))


class AsideForm(AnswerForm):
    """Why a signal does not apply; it comes back when its facts change."""

    TABLE = "signal_override"

    def __init__(self, context: ScreenContext, standing: Standing) -> None:
        super().__init__(context, {"reason": Field(QLineEdit())})
        self._standing = standing
        self.retranslate()

    @override
    def name(self) -> str:
        return self.tr("Ce signal ne s’applique pas")

    @override
    def done_words(self) -> str:
        return self.tr("Signal écarté. Il reviendra si les faits changent.")

    @override
    def write(self) -> Write:
        context, standing, reason = self.context, self._standing, self.text("reason")

        def save() -> None:
            with context.database.write(context.actor) as session:
                put_aside(
                    session, standing.youth_id, standing.signal.code, reason, today=context.today()
                )

        return save

    @override
    def retranslate(self) -> None:
        self.lead.setText(f"{self._standing.signal.label}\n{causes_text(self._standing)}")
        self.fields["reason"].set_label(self.tr("Pourquoi"))
        self.fields["reason"].set_note(
            self.tr(
                "Le motif et votre nom sont gardés. La personne peut les lire : écrivez-les"
                " comme vous les diriez devant elle."
            )
        )


class NoticeForm(AnswerForm):
    """That the person was told: what to say is in sight."""

    TABLE = "signal_notice"

    def __init__(self, context: ScreenContext, standing: Standing, notice: str) -> None:
        super().__init__(
            context,
            {"told_on": Field(DateField(today=context.today)), "way": Field(CodeChoice())},
        )
        self._standing, self._notice = standing, notice
        self.retranslate()
        self.set_day("told_on", context.today())
        self.choice("way").set_value(NoticeWay.INTERVIEW)

    @override
    def name(self) -> str:
        return self.tr("La personne le sait")

    @override
    def done_words(self) -> str:
        return self.tr("C’est noté : la personne le sait.")

    @override
    def write(self) -> Write:
        context, standing = self.context, self._standing
        told_on, way = self.required_day("told_on"), self.choice("way").value()
        assert isinstance(way, NoticeWay)  # noqa: S101 - always chosen

        def save() -> None:
            with context.database.write(context.actor) as session:
                tell(
                    session,
                    standing.youth_id,
                    standing.signal.code,
                    told_on,
                    way,
                    today=context.today(),
                )

        return save

    @override
    def retranslate(self) -> None:
        say = self.tr("Ce qui peut lui être dit, avec ses mots :")
        self.lead.setText(f"{say}\n« {self._standing.signal.tell} »\n\n« {self._notice} »")
        self.choice("way").set_options([(way, capital(way_word(way))) for way in NoticeWay])
        self.fields["told_on"].set_label(self.tr("Le"))
        self.fields["way"].set_label(self.tr("Comment"))
