"""Update and compile the translations: ``make resources``.

French is the language of the source: its file holds the plural forms only. The English file
holds everything. Run it, translate what is new in ``resources/i18n/app_en.ts``, run it again.
"""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
I18N = ROOT / "resources" / "i18n"
PACKAGES = ("ui", "services")
LANGUAGES = ("fr", "en")


def update_sources(directory: Path = I18N) -> None:
    """Extract the texts of the code into the ``.ts`` files."""
    sources = sorted(str(path) for name in PACKAGES for path in (ROOT / name).rglob("*.py"))
    common = ["-silent", "-source-language", "fr_FR", "-locations", "none", "-no-obsolete"]
    french = directory / "app_fr.ts"
    english = directory / "app_en.ts"
    run("pyside6-lupdate", "-pluralonly", *common, *sources, "-ts", str(french))
    run("pyside6-lupdate", *common, *sources, "-ts", str(english))


def release(directory: Path = I18N) -> None:
    """Compile the ``.ts`` files into the ``.qm`` files loaded at run time."""
    for source in sorted(I18N.glob("app_*.ts")):
        target = directory / f"{source.stem}.qm"
        run("pyside6-lrelease", "-silent", str(source), "-qm", str(target))


def run(tool: str, *arguments: str) -> None:
    """Call one of the Qt tools of the virtual environment."""
    executable = Path(sys.executable).with_name(tool)
    subprocess.run([executable, *arguments], cwd=ROOT, check=True)


def main() -> None:
    """Update, then compile."""
    I18N.mkdir(parents=True, exist_ok=True)
    update_sources()
    release()


if __name__ == "__main__":
    main()
