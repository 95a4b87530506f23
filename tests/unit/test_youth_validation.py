"""Each field says what is wrong with it; what only deserves a look does not block."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.employers.validation import check_siret
from services.errors import ValidationError
from services.youths import fields
from services.youths.validation import review
from services.youths.values import Review, Severity, YouthInput
from services.youths.vocabulary import LevelScheme
from tests.support.youths import REFERENCES, TODAY, a_person


def reviewed(region: str = "FR", **values: object) -> Review:
    data = replace(a_person(), **values)  # type: ignore[arg-type]
    return review(data, today=TODAY, region=region, references=REFERENCES)


def refusal(field: str, value: object, region: str = "FR") -> str:
    found = reviewed(region, **{field: value})
    assert [error.field for error in found.errors] == [field]
    assert getattr(found.values, field) == value  # what was typed is not lost
    return str(found.errors[0])


def test_keeps_a_plain_person_as_typed() -> None:
    found = reviewed()

    assert found == Review(a_person(), (), ())


@pytest.mark.parametrize(
    "name",
    ["Maëlle-Océane", "N’Guessan", "O'Brien", "🙂 Zoé", "محمد", "\u200fאבי\u200f", "Ng", "李"],
)
def test_keeps_names_of_any_script(name: str) -> None:
    assert reviewed(last_name=name).values.last_name == name


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Le   Goff ", "Le Goff"),
        ("Maë\x00lle\x1b", "Maëlle"),
        ("Mae\u0308lle", "Maëlle"),
        ("Zoé\ud800", "Zoé"),
        ("Le\tGoff\n", "Le Goff"),
    ],
)
def test_stores_a_name_composed_and_without_control_characters(typed: str, kept: str) -> None:
    assert reviewed(first_name=typed).values.first_name == kept


@pytest.mark.parametrize("blank", ["", "  ", "\u200b", "\u00a0\u202f", "\x00"])
def test_asks_for_the_names(blank: str) -> None:
    assert "obligatoire" in refusal("last_name", blank)
    assert "obligatoire" in refusal("first_name", blank)


def test_says_how_long_a_pasted_text_is_and_keeps_it() -> None:
    for field, limit in {"last_name": 120, "birth_name": 120, "referred_by": 240}.items():
        message = refusal(field, "é" * 10_000)

        assert "10\u202f000 caractères" in message
        assert f"{limit} au plus" in message
        assert "rien" in message


def test_the_longest_name_is_accepted() -> None:
    assert reviewed(last_name="x" * 120).errors == ()


@pytest.mark.parametrize(
    ("born", "words"),
    [
        (date(2026, 11, 24), "dans le futur"),
        (date(2070, 1, 1), "dans le futur"),
        (date(1905, 11, 23), "plus de 120 ans"),
    ],
)
def test_refuses_a_birth_date_nobody_has(born: date, words: str) -> None:
    assert words in refusal("birth_date", born)


@pytest.mark.parametrize(
    ("years", "severity"),
    [
        (13, Severity.WARNING),
        (14, Severity.NOTE),
        (15, Severity.NOTE),
        (16, None),
        (25, None),
        (26, Severity.NOTE),
        (30, Severity.NOTE),
        (31, Severity.WARNING),
        (119, Severity.WARNING),
    ],
)
def test_an_unusual_age_is_pointed_out_and_never_blocks(
    years: int, severity: Severity | None
) -> None:
    found = reviewed(birth_date=date(2026 - years, 11, 23), representative_name="Ma mère")

    assert found.errors == ()
    assert [notice.severity for notice in found.notices] == ([severity] if severity else [])
    assert all(notice.field == "birth_date" for notice in found.notices)
    assert all(str(years) in notice.text for notice in found.notices)


def test_a_minor_without_a_legal_representative_is_pointed_out() -> None:
    minor = date(2009, 1, 1)

    alone, accompanied = (
        reviewed(birth_date=minor),
        reviewed(birth_date=minor, representative_name="Mme Roch"),
    )

    assert [notice.field for notice in alone.notices] == ["representative_name"]
    assert alone.notices[0].severity is Severity.WARNING
    assert accompanied.notices == ()


@pytest.mark.parametrize(
    ("typed", "region", "stored"),
    [
        ("06 12 34 56 78", "FR", "+33612345678"),
        ("06.12.34.56.78", "FR", "+33612345678"),
        ("+33 (0)6 12 34 56 78", "FR", "+33612345678"),
        ("0033612345678", "FR", "+33612345678"),
        ("\u202a06 12 34 56 78\u202c", "FR", "+33612345678"),
        ("0590 12 34 56", "GP", "+590590123456"),
        ("0693 12 34 56", "RE", "+262693123456"),
        ("0639 69 12 34", "YT", "+262639691234"),
        ("06 12 34 56 78", "RE", "+33612345678"),
        ("06 12 34 56 78", "GP", "+33612345678"),
        ("+262 693 12 34 56", "FR", "+262693123456"),
        ("+34 612 34 56 78", "FR", "+34612345678"),
        ("  ", "FR", None),
    ],
)
def test_reads_a_phone_with_the_region_of_the_site(
    typed: str, region: str, stored: str | None
) -> None:
    found = reviewed(region, phone=typed)

    assert found.errors == ()
    assert found.values.phone == stored


@pytest.mark.parametrize(
    ("typed", "region"),
    [
        ("0590123456", "FR"),
        ("0693123456", "FR"),
        ("0639691234", "FR"),
        ("0693123456", "GP"),
        ("06 12 34 56 7", "FR"),
        ("06 12 34 56 789", "FR"),
        ("00 00 00 00 00", "FR"),
        ("pas de téléphone", "FR"),
        ("6" * 10_000, "FR"),
    ],
)
def test_refuses_a_phone_that_does_not_exist_there(typed: str, region: str) -> None:
    found = reviewed(region, phone=typed)

    assert [error.field for error in found.errors] == ["phone"]
    assert found.values.phone == typed


def test_checks_the_phone_of_the_representative_too() -> None:
    refusal("representative_phone", "12")
    assert reviewed(representative_phone="0612345678").values.representative_phone == "+33612345678"


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        (" maelle@exemple-lycee.fr ", "maelle@exemple-lycee.fr"),
        ("Zoé@MAIL.fr", "Zoé@mail.fr"),
        ("", None),
    ],
)
def test_keeps_an_address(typed: str, stored: str | None) -> None:
    assert reviewed(email=typed).values.email == stored


@pytest.mark.parametrize(
    "typed", ["zoé", "a@b", "a b@c.fr", "a@c..fr", "@c.fr", "x" * 9000 + "@c.fr"]
)
def test_refuses_what_cannot_be_an_address(typed: str) -> None:
    found = reviewed(email=typed)

    assert [error.field for error in found.errors] == ["email"]


def test_an_unknown_commune_comes_with_a_suggestion() -> None:
    assert "Mérignac (33700)" in refusal("commune_code", "33700")
    assert "Mérignac (33700)" in refusal("commune_code", "Mérignak")
    assert "pas dans la liste" in refusal("commune_code", "zzzzzz")
    assert reviewed(commune_code="33281").errors == ()


@pytest.mark.parametrize(
    ("typed", "stored"), [("20418", "20418"), (" 20 418 ", "20418"), ("ab-12", "AB-12"), ("", None)]
)
def test_keeps_a_file_number_without_its_spaces(typed: str, stored: str | None) -> None:
    assert reviewed(file_number=typed).values.file_number == stored


def test_refuses_a_social_security_number_as_file_number() -> None:
    assert "sécurité sociale" in refusal("file_number", "2 95 10 99 126 111 93")
    assert "20 chiffres" in refusal("file_number", "1" * 21)
    assert "20 chiffres" in refusal("file_number", "204/18")


@pytest.mark.parametrize("code", ["QN03301M", "qn02a01m", "QP033001"])
def test_accepts_the_codes_of_priority_districts(code: str) -> None:
    assert reviewed(qpv_code=code).values.qpv_code == code.upper()


def test_refuses_another_code_for_a_priority_district() -> None:
    assert "QN03301M" in refusal("qpv_code", "33301")


def test_a_level_goes_with_its_scheme() -> None:
    alone = reviewed(level="3")
    wrong = reviewed(level="V", level_scheme=LevelScheme.EUROPEAN)
    right = reviewed(level="V", level_scheme=LevelScheme.FRENCH)

    assert [error.field for error in alone.errors] == ["level_scheme"]
    assert "1, 2, 3" in str(wrong.errors[0])
    assert right.errors == ()


def test_dates_of_life_come_in_order() -> None:
    assert "précède la naissance" in refusal("left_school_on", date(2007, 3, 4))
    assert "futur" in refusal("left_school_on", date(2026, 11, 24))
    assert "futur" in refusal("first_reception_on", date(2026, 11, 24))


def test_every_faulty_field_is_said_at_once_in_the_order_of_the_form() -> None:
    data = YouthInput("", "", phone="1", email="x")

    found = review(data, today=TODAY, references=REFERENCES)

    assert [error.field for error in found.errors] == ["last_name", "first_name", "phone", "email"]


@given(st.text(max_size=300))
def test_any_text_in_any_field_is_stored_or_refused(text: str) -> None:
    data = YouthInput(
        text, text, text, file_number=text, phone=text, email=text, qpv_code=text, referred_by=text
    )

    found = review(data, today=TODAY, references=REFERENCES)

    refused = {error.field for error in found.errors}
    for field in ("last_name", "first_name", "birth_name", "referred_by"):
        value = getattr(found.values, field)
        if field not in refused and value is not None:
            assert 0 < len(value) <= 240
            assert value == fields.line(field, value)  # storing it again changes nothing
            value.encode("utf-8")


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("732 829 320 00074", "73282932000074"),
        ("73282932000074", "73282932000074"),
        ("356 000 000 49837", "35600000049837"),  # La Poste: another rule
        ("", None),
        (None, None),
    ],
)
def test_accepts_a_siret_whose_key_is_right(typed: str | None, stored: str | None) -> None:
    assert check_siret(typed) == stored


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("73282932000075", "clé de contrôle"),
        ("35600000049838", "clé de contrôle"),
        ("732829320", "en compte 9"),
        ("7328293200007A", "en compte 13"),
    ],
)
def test_refuses_a_siret_and_says_why(typed: str, words: str) -> None:
    with pytest.raises(ValidationError, match=words) as caught:
        check_siret(typed)

    assert caught.value.field == "siret"
