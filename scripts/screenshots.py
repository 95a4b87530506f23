"""Draw every screen and every printed page: ``make screenshots``.

Nothing depends on the machine nor on the day: bundled fonts, pinned theme, frozen instant, seeded
people. Two runs give the same files; ``ARGS=--commit-images`` also renews ``docs/images/``.
"""

import argparse
import os
import shutil
import sys
import tempfile
import traceback
from datetime import date
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from scripts.shots import entry, papers, session, showcase
from scripts.shots.studio import LOOKS, Studio
from services.demonstration import creation
from services.reference.lists import ReferenceLists

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "screenshots"
UNTIL = date(2026, 10, 31)
YOUTHS, SEED = 300, 1


def main() -> int:
    """Take every picture and return the exit status."""
    options = _options()
    shutil.rmtree(options.target, ignore_errors=True)
    studio = Studio(options.target)
    with tempfile.TemporaryDirectory(prefix="etrave-shots-") as folder:
        original = Path(folder) / "demonstration.db"
        creation.create(original, youths=YOUTHS, seed=SEED, until=UNTIL)
        _shoot(studio, original)
    if studio.failures:
        traceback.print_exception(studio.failures[0])
        return 1
    print(f"{len(studio.taken)} images dans {options.target.name}/")
    if options.commit_images:
        chosen = showcase.renew(options.target, ROOT / "docs" / "images")
        print(f"{len(chosen)} images dans docs/images/")
    return 0


def _shoot(studio: Studio, original: Path) -> None:
    references, sheet = ReferenceLists(), b""
    for look in LOOKS:
        studio.use(look)
        entry.shoot(studio, references)
        sheet = session.shoot(studio, original, references)
    studio.use(LOOKS[0])
    papers.shoot(studio, original, sheet)
    studio.tasks.shutdown()


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--target", type=Path, default=TARGET, help="where the pictures go")
    parser.add_argument(
        "--commit-images", action="store_true", help="renew the few images of the documentation"
    )
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
