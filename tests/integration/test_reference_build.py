"""The lists shipped are the ones the script compiles from the public files."""

import gzip
import os
from pathlib import Path

import pytest

from scripts import build_reference

SHIPPED = Path(build_reference.TARGET)


@pytest.fixture(scope="module")
def source() -> Path:
    folder = build_reference.source_folder()
    if not folder.is_dir():
        message = "reference data absent: set REFERENCE_DATA to the folder of communes.csv"
        if os.environ.get("CI") == "true":
            pytest.fail(message)
        pytest.skip(message)
    return folder


def test_the_lists_shipped_are_the_public_ones(source: Path) -> None:
    built = build_reference.build(source)

    # The content is compared, not its compression, which depends on the zlib at hand.
    assert {name: gzip.decompress(data) for name, data in built.items()} == {
        name: gzip.decompress((SHIPPED / f"{name}.gz").read_bytes()) for name in built
    }


def test_building_twice_gives_the_same_bytes(source: Path) -> None:
    assert build_reference.build(source) == build_reference.build(source)


def test_the_lists_stay_small_and_credited() -> None:
    notice = (SHIPPED / "NOTICE.md").read_text("utf-8")
    files = list(SHIPPED.glob("*.gz"))

    assert sum(file.stat().st_size for file in files) < 500_000
    assert all(f"`{file.name}`" in notice for file in files)
    assert "Licence Ouverte" in notice
