"""Peers' figures read from a file: what people write, and every fault said at once."""

from contextlib import suppress
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from services.errors import InputFileError
from services.importers import peers_csv
from services.importers.peers_csv import PeersFileError
from services.peers.values import PeerValue

TITLES = "territory,period,value,target,class\n"


def write(folder: Path, text: str, encoding: str = "utf-8") -> Path:
    path = folder / "peers.csv"
    path.write_bytes(text.encode(encoding))
    return path


def faults(folder: Path, text: str) -> list[tuple[int, str]]:
    with pytest.raises(PeersFileError) as caught:
        peers_csv.parse(write(folder, text))
    return [(fault.line, fault.column) for fault in caught.value.faults]


def test_reads_the_agreed_columns(tmp_path: Path) -> None:
    path = write(tmp_path, f"{TITLES}D33,2023-12,7286,7443,Nouvelle-Aquitaine\n")

    [peer] = peers_csv.parse(path)

    assert peer == PeerValue("D33", date(2023, 12, 1), 7286.0, 7443.0, "Nouvelle-Aquitaine")
    assert peer.compared == 7286 / 7443


def test_without_a_target_the_value_itself_is_compared(tmp_path: Path) -> None:
    path = write(tmp_path, f"{TITLES}D33,2023-12,0.413,,B\n")

    [peer] = peers_csv.parse(path)

    assert (peer.target, peer.compared) == (None, 0.413)


def test_the_target_column_may_be_missing(tmp_path: Path) -> None:
    [peer] = peers_csv.parse(write(tmp_path, "territory,period,value,class\nD33,2023-12,2,B\n"))

    assert peer.target is None


@pytest.mark.parametrize(
    "text",
    [
        "Territoire;Période;Valeur;Objectif;Classe\nLozère;2023-12;1 315,5;2750;Occitanie\n",
        "classe\tvaleur\tterritoire\tmois\tcible\nOccitanie\t1315.5\tLozère\t12/2023\t2750\n",
        '"territory","period","value","target","class"\n"Lozère","2023-12-31","1315,5","2 750",'
        '"Occitanie"\n',
        "sep=;\nterritory;period;value;target;class\nLozère;31/12/2023;1315.50;2750,0;Occitanie",
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_reads_what_spreadsheets_write(tmp_path: Path, text: str, encoding: str) -> None:
    [peer] = peers_csv.parse(write(tmp_path, text, encoding))

    assert peer == PeerValue("Lozère", date(2023, 12, 1), 1315.5, 2750.0, "Occitanie")


@pytest.mark.parametrize(
    ("written", "value"),
    [("41,3 %", 0.413), ("41.3%", 0.413), ("0,413", 0.413), ("1 842", 1842.0), ("0", 0.0)],
)
def test_reads_numbers_as_the_french_write_them(tmp_path: Path, written: str, value: float) -> None:
    text = f"territory;period;value;target;class\nA;2026-10;{written};;B\n"

    [peer] = peers_csv.parse(write(tmp_path, text))

    assert peer.value == pytest.approx(value)


def test_every_fault_is_reported_with_its_line_and_column(tmp_path: Path) -> None:
    text = (
        "Territoire;Période;Valeur;Objectif;Classe\n"
        ";2026-10;0,4;;B\n"
        "A;2026-13;quarante;;B\n"
        "B;2026-10;-0,4;0;\n"
        "C;2026-10;0,4;;B;reste\n"
        "D;2026-10;nan;inf;B\n"
        "E;2026-10;0,4;;B\n"
        "E;10/2026;0,5;;B\n"
        f"{'F' * 121};2026-10;0,4;;B\n"
    )

    assert faults(tmp_path, text) == [
        (2, "Territoire"),
        (3, "Période"),
        (3, "Valeur"),
        (4, "Classe"),
        (4, "Valeur"),
        (4, "Objectif"),
        (5, ""),
        (6, "Valeur"),
        (6, "Objectif"),
        (8, "Territoire"),
        (9, "Territoire"),
    ]


def test_a_fault_says_what_is_wrong_and_what_to_write(tmp_path: Path) -> None:
    with pytest.raises(PeersFileError) as caught:
        peers_csv.parse(write(tmp_path, f"{TITLES}A,octobre,0.4,,B\n"))

    message = str(caught.value)
    assert "Ligne 2, colonne" in message
    assert "octobre" in message
    assert "AAAA-MM" in message


def test_a_long_list_of_faults_is_cut_in_the_text_only(tmp_path: Path) -> None:
    with pytest.raises(PeersFileError) as caught:
        peers_csv.parse(write(tmp_path, TITLES + "A,x,0.4,,B\n" * 30))

    assert len(caught.value.faults) == 30
    assert len(str(caught.value).splitlines()) == 22


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "vide"),
        (TITLES, "titres"),
        ("a,b,c\n1,2,3\n", "territory, period, value, class"),
        ("territory,period,value,class,Classe\nA,2026-10,1,B,B\n", "class, Classe"),
        ("PK\x03\x04", "classeur"),
        (f'{TITLES}"A,2026-10,1,,B\n', "guillemet"),
    ],
)
def test_a_file_that_is_not_a_list_of_peers_is_refused(
    tmp_path: Path, text: str, told: str
) -> None:
    with pytest.raises(InputFileError, match=told):
        peers_csv.parse(write(tmp_path, text))


def test_a_missing_file_is_refused_by_its_name(tmp_path: Path) -> None:
    with pytest.raises(InputFileError, match="pairs"):
        peers_csv.parse(tmp_path / "pairs.csv")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(cells=st.lists(st.lists(st.text(max_size=12), max_size=6), max_size=5))
def test_no_text_crashes_the_reading(tmp_path: Path, cells: list[list[str]]) -> None:
    lines = "\n".join(",".join(line) for line in cells)
    path = tmp_path / "peers.csv"
    path.write_bytes((TITLES + lines).encode("utf-8", "replace"))

    with suppress(InputFileError):
        assert peers_csv.parse(path)
