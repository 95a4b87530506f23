"""A refused rule file names the line to correct, at any depth."""

import tomllib
from importlib.resources import files
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.diagnostics import grid as grids
from services.diagnostics import orientation_rules, rules
from services.errors import RuleFileError
from services.rule_file import EDITION_LIMIT, edition_of, shipped_text
from services.rule_lines import Place, lines_of

RESOURCES = files("resources")
FILES = (*rules.FILES, "frameworks/cpo-2019-2022.toml", "demonstration/shares.toml")


def refusal(file: str, before: str, after: str) -> tuple[RuleFileError, int]:
    """Put a typo in a shipped file; return the refusal, and the line where the typo is."""
    text = shipped_text(file)
    assert before in text
    at = text.index(before)
    wrong = text[:at] + after + text[at + len(before) :]
    with pytest.raises(RuleFileError) as caught:
        rules.load({one: wrong if one == file else shipped_text(one) for one in rules.FILES})
    return caught.value, text[:at].count("\n") + 1


@pytest.mark.parametrize(
    ("file", "before", "after"),
    [
        # a key of the root, of a table, of an inline table in a list of a list of tables
        (grids.FILE, "comment_limit = 300", 'comment_limit = "300"'),
        (grids.FILE, 'short_label = "Logement"', 'short_labl = "Logement"'),
        (grids.FILE, 'label = "Permis non valide ou suspendu"', 'labl = "Permis"'),
        (grids.FILE, '{ code = "40", label', '{ code = "8", label'),
        (grids.FILE, 'code = "24"\nlabel = "Surmonter', 'code = "23"\nlabel = "Surmonter'),
        (grids.FILE, 'label = "Calculer pose des difficultés", domain = "training"',
         'label = "Calculer pose des difficultés", domain = "trainng"'),
        # a value of a table inside a condition, and one inside its list
        (rules.ACTIONS_FILE, 'owner = "partner"', 'owner = "partenaire"'),
        (rules.PUBLICS_FILE, "in_priority_district = true", "in_priority_distric = true"),
        # a decision of the table about a reading nobody makes
        (orientation_rules.FILE, '["blocking"]', '["blockin"]'),
    ],
)  # fmt: skip
def test_a_typo_is_refused_with_its_line(file: str, before: str, after: str) -> None:
    error, line = refusal(file, before, after)

    assert (error.file, error.line) == (file, line)
    assert f"ligne {line}" in str(error)


def test_an_item_of_a_list_over_several_lines_has_its_own_line() -> None:
    text = 'steps = [\n  "a",\n  "b", # "c"\n  "d",\n]\n'

    lines = lines_of(text)

    assert [lines["steps", rank] for rank in range(3)] == [2, 3, 4]


def test_a_code_that_disappears_is_told_in_the_file_that_relies_on_it() -> None:
    text = shipped_text(grids.FILE).replace(
        '{ code = "28", label = "Obt', '{ code = "p", label = "'
    )

    with pytest.raises(RuleFileError) as caught:
        rules.load({one: text if one == grids.FILE else shipped_text(one) for one in rules.FILES})

    assert caught.value.file == rules.ACTIONS_FILE
    line = shipped_text(caught.value.file).splitlines()[(caught.value.line or 0) - 1]
    assert '"28"' in line


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        ('version = "1"\nlabel "x"\n', 2, "il manque « = »"),
        ('version = "1"\nlabel = "x\n', 2, "un guillemet n’est pas refermé"),
        ('version = "1"\n[a]\n[b]\n[a]\n', 4, "y est déjà"),
        ('version = "1"\n\nvalue = ,\n', 3, "TOML"),
        ('version = "1"\nlabel = """x\n\n', 2, "un guillemet n’est pas refermé"),
    ],
)
def test_what_is_not_toml_is_said_in_words_with_its_line(text: str, line: int, said: str) -> None:
    with pytest.raises(RuleFileError, match=said) as caught:
        grids.load(text)

    assert caught.value.line == line


def test_an_edition_must_be_given_and_be_short() -> None:
    assert edition_of('version = "2026-11"', "f.toml") == "2026-11"
    with pytest.raises(RuleFileError, match="version"):
        edition_of("label = 'x'", "f.toml")
    with pytest.raises(RuleFileError, match="ligne 2"):
        edition_of(f'a = 1\nversion = "{"x" * (EDITION_LIMIT + 1)}"', "f.toml")


def places(value: Any, place: Place = ()) -> set[Place]:
    """Every place of a document, as the parser of the standard library reads it."""
    found = {place}
    pairs = value.items() if isinstance(value, dict) else ()
    items = enumerate(value) if isinstance(value, list) else pairs
    for key, inner in items:
        found |= places(inner, (*place, key))
    return found


@pytest.mark.parametrize("file", FILES)
def test_every_place_of_a_shipped_file_has_the_line_it_is_written_on(file: str) -> None:
    text = (RESOURCES / file).read_text("utf-8")

    lines = lines_of(text)

    assert set(lines) == places(tomllib.loads(text))
    written = text.splitlines()
    assert all(str(place[-1]) in written[line - 1] for place, line in lines.items()
               if place and isinstance(place[-1], str))  # fmt: skip


KEYS = st.text("abc-_1", min_size=1, max_size=4)
SCALARS = st.sampled_from(
    ['"# [x] = {"', "'it, s'", '"""\n[a]\nb = 1\n"""', "3.14", "true", "2026-11-01 10:00:00", "-1"]
)


@st.composite
def values(draw: st.DrawFn, depth: int = 2) -> str:
    kind = draw(st.sampled_from(["scalar", "list", "table"])) if depth else "scalar"
    if kind == "list":
        inside = draw(st.lists(values(depth - 1), max_size=3))
        return "[" + draw(st.sampled_from([", ", ",\n  ", ", # ]\n"])).join(inside) + "]"
    if kind == "table":
        keys = draw(st.lists(KEYS, max_size=3, unique=True))
        return "{ " + ", ".join(f"{key} = {draw(values(depth - 1))}" for key in keys) + " }"
    return draw(SCALARS)


@given(
    st.lists(st.tuples(KEYS, values()), unique_by=lambda pair: pair[0], max_size=5),
    st.sampled_from(["\n", "\n\n# a = [\n", "  # tail\n"]),
)
def test_every_place_of_any_document_is_found(pairs: list[tuple[str, str]], gap: str) -> None:
    text = gap.join(f"{key} = {value}" for key, value in pairs)
    text += "".join(f"\n[[list]]\n{key} = {value}\n[list.{key}x.y]\n" for key, value in pairs)
    try:
        document = tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return  # a key drawn twice under two names

    assert set(lines_of(text)) == places(document)
