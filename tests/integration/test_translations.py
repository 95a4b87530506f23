"""Every text is extracted, translated and compiled; none is an f-string."""

import ast
import shutil
from pathlib import Path
from xml.etree import ElementTree

import pytest

from scripts import translations

SOURCES = sorted(
    path for name in translations.PACKAGES for path in (translations.ROOT / name).rglob("*.py")
)
TRANSLATING = {"tr", "translate", "QT_TRANSLATE_NOOP"}


@pytest.fixture(scope="module")
def extracted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    directory = tmp_path_factory.mktemp("i18n")
    for path in translations.I18N.glob("*.ts"):
        shutil.copy(path, directory)
    translations.update_sources(directory)
    return directory


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_source_file_is_up_to_date(extracted: Path, language: str) -> None:
    name = f"app_{language}.ts"
    assert (extracted / name).read_text("utf-8") == (translations.I18N / name).read_text("utf-8")


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_nothing_is_left_untranslated(language: str) -> None:
    document = ElementTree.parse(translations.I18N / f"app_{language}.ts")  # noqa: S314 - ours
    unfinished = document.findall(".//message/translation[@type='unfinished']/..")
    assert [message.findtext("source") for message in unfinished] == []


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_compiled_file_is_up_to_date(tmp_path: Path, language: str) -> None:
    translations.release(tmp_path)
    name = f"app_{language}.qm"
    assert (tmp_path / name).read_bytes() == (translations.I18N / name).read_bytes()


def test_placeholders_are_the_same_in_both_languages() -> None:
    document = ElementTree.parse(translations.I18N / "app_en.ts")  # noqa: S314 - ours
    for message in document.iter("message"):
        source = message.findtext("source") or ""
        for target in message.findall(".//translation"):
            forms = [form.text or "" for form in target.findall("numerusform")]
            for text in forms or [target.text or ""]:
                assert placeholders(text) == placeholders(source), source


def placeholders(text: str) -> set[str]:
    return {part.partition("}")[0] for part in text.split("{")[1:]}


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(path.parents[2])))
def test_no_fstring_is_marked_for_translation(path: Path) -> None:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call):
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            if name in TRANSLATING:
                assert not any(isinstance(value, ast.JoinedStr) for value in node.args)
