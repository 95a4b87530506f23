"""Settings survive anything found in their file."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from services.settings import LANGUAGES, TEXT_SIZES, Settings, ThemeChoice, load, save

everything = st.builds(
    Settings,
    language=st.sampled_from(LANGUAGES),
    theme=st.sampled_from(ThemeChoice),
    text_size=st.sampled_from(TEXT_SIZES),
    database=st.text(),
    login=st.text(),
    lock_minutes=st.integers(0, 60),
)
same_folder = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])


@same_folder
@given(everything)
def test_what_is_saved_is_loaded(tmp_path: Path, chosen: Settings) -> None:
    path = tmp_path / "folder" / "settings.json"

    save(path, chosen)

    assert load(path) == chosen


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{",
        '{"theme": "pink", "text_size": 3, "language": "xx"}',
        '{"unknown": 1, "login": 5, "lock_minutes": "ten"}',
    ],
)
def test_what_cannot_be_used_takes_its_default(tmp_path: Path, text: str) -> None:
    path = tmp_path / "settings.json"
    path.write_text(text)

    assert load(path) == Settings()


def test_a_missing_file_gives_the_defaults(tmp_path: Path) -> None:
    assert load(tmp_path / "none.json") == Settings()
