"""Documents as data, the number that is never kept, and what a file still lacks."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.errors import RuleFileError, ValidationError
from services.rule_file import shipped_text
from services.youths.proofs.records import plain_label
from services.youths.proofs.rules import FILE, About, load
from services.youths.proofs.state import ProofItem, missing_fields, missing_proofs, reached
from services.youths.values import YouthInput
from services.youths.vocabulary import Completeness, SituationFamily

TODAY = date(2026, 11, 23)
TEXT = shipped_text(FILE)
RULES = load(TEXT)
ADULT = YouthInput("Roch", "Maël", birth_date=date(2004, 3, 4))
MINOR = YouthInput("Roch", "Maël", birth_date=date(2009, 12, 1))


def seen(kind: str, until: date | None = None) -> ProofItem:
    return ProofItem(1, 1, kind, date(2026, 1, 5), until, None, None, None, None)


def test_the_rules_shipped_are_read_with_their_source() -> None:
    assert RULES.version
    assert "proposition de travail" in RULES.source
    assert RULES.kinds["job_contract"].proves == {SituationFamily.JOB, SituationFamily.WORK_STUDY}
    assert "identity" in {kind.code for kind in RULES.about(About.FILE)}


def test_every_family_but_the_unknown_one_can_be_proven() -> None:
    provable = {family for family in SituationFamily if RULES.proving(family)}

    assert provable == set(SituationFamily) - {SituationFamily.UNKNOWN}


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ('code = "identity"', 'code = "address"', "deux fois"),
        ('about = ["situation"]', 'about = ["situasion"]', "situasion"),
        ('proves = ["immersion"]', "", "proves"),
        ('any_of = ["phone", "email"]', 'any_of = ["phone", "fax"]', "fax"),
        ('any_of = ["address", "lodging"]', 'any_of = ["adress"]', "adress"),
        ("expires = true", "expire = true", "expire"),
    ],
)
def test_a_typing_error_in_the_rules_is_told_with_its_line(
    before: str, after: str, said: str
) -> None:
    assert before in TEXT

    with pytest.raises(RuleFileError, match=said) as refused:
        load(TEXT.replace(before, after, 1))
    assert refused.value.line is not None


@pytest.mark.parametrize(
    "typed",
    [
        "n° 123456789",
        "12 34 56 78",
        "1.23.45.67",
        "D2H6862M2",
        "passeport 20AB12345",
        "x9HG55-123456",
    ],
)
def test_the_number_of_a_document_is_refused(typed: str) -> None:
    with pytest.raises(ValidationError, match="numéro"):
        plain_label("label", typed)


@pytest.mark.parametrize(
    "typed", ["recto verso", "reçu le 12/05/2026", "CAP 2 ans", "Contrat de 2026", None, " "]
)
def test_words_and_dates_are_kept(typed: str | None) -> None:
    assert plain_label("label", typed) == ((typed or "").strip() or None)


@given(st.integers(10**5, 10**14), st.sampled_from(["", " ", ".", "-"]))
def test_no_long_number_gets_in_however_it_is_spaced(number: int, gap: str) -> None:
    with pytest.raises(ValidationError):
        plain_label("label", gap.join(str(number)))


def test_a_file_is_complete_when_its_fields_are_filled_in() -> None:
    full = YouthInput(
        "Roch", "Maël", birth_date=date(2004, 3, 4), commune_code="33281", level="4",
        email="m@example.org",
    )  # fmt: skip

    assert missing_fields(RULES, full) == ()
    assert missing_fields(RULES, YouthInput("Roch", "Maël", commune_code="33281")) == (
        "Date de naissance",
        "Téléphone ou courriel",
        "Niveau de formation",
    )


def test_a_file_is_proven_by_documents_that_are_still_valid() -> None:
    valid, over = date(2027, 1, 1), date(2026, 11, 22)

    assert missing_proofs(RULES, ADULT, (), TODAY) == ("Identité", "Adresse")
    assert missing_proofs(RULES, ADULT, (seen("identity", over), seen("lodging")), TODAY) == (
        "Identité",
    )
    both = (seen("residence_permit", valid), seen("lodging"))
    assert missing_proofs(RULES, ADULT, both, TODAY) == ()
    assert missing_proofs(RULES, MINOR, both, TODAY) == ("Accord du représentant légal",)


@pytest.mark.parametrize(
    ("lacking", "unseen", "expected"),
    [
        (["Commune"], [], Completeness.PARTIAL),
        ([], ["Identité"], Completeness.COMPLETE),
        ([], [], Completeness.PROVEN),
    ],
)
def test_what_is_lacking_tells_where_the_file_stands(
    lacking: list[str], unseen: list[str], expected: Completeness
) -> None:
    assert reached(lacking, unseen) is expected


def test_a_document_says_when_it_ends_soon_and_when_it_is_over() -> None:
    assert seen("identity", TODAY).is_valid(TODAY)
    assert seen("identity", TODAY).ends_soon(TODAY)
    assert not seen("identity", date(2026, 11, 22)).is_valid(TODAY)
    assert not seen("identity", date(2026, 11, 22)).ends_soon(TODAY)
    assert not seen("identity", date(2027, 3, 1)).ends_soon(TODAY)
    assert not seen("address").ends_soon(TODAY)
