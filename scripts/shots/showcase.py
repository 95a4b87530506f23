"""The few images kept with the documentation, light enough for a repository."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

WIDTH = 1200
HEAVIEST = 150_000
CHOSEN = {
    "aujourdhui": "1440x900/aujourdhui",
    "jeunes": "1440x900/jeunes",
    "fiche": "1440x900/fiche",
    "diagnostic": "1440x900/diagnostic-actions",
    "ecran-partage": "1440x900/diagnostic-ecran-partage",
    "indicateurs": "1440x900/indicateurs-detail",
    "employeurs": "1440x900/employeurs-entreprise",
    "sombre": "1366x768-sombre/diagnostic-actions",
    "connexion": "1440x900/connexion",
    "feuille-de-secours": "pdf/feuille-de-secours-1",
    "fiche-diagnostic": "pdf/diagnostic-1",
    "synthese": "pdf/synthese-interne-1",
}


def renew(source: Path, target: Path) -> list[Path]:
    """Write the chosen images, smaller, and remove those that are no longer chosen.

    Raises:
        OSError: A picture is missing, or is still too heavy.
    """
    target.mkdir(parents=True, exist_ok=True)
    written = [_write(source / f"{CHOSEN[name]}.png", target / f"{name}.png") for name in CHOSEN]
    for path in set(target.glob("*.png")) - set(written):
        path.unlink()
    return written


def _write(source: Path, target: Path) -> Path:
    image = QImage(str(source))
    if image.isNull():
        raise OSError(f"{source.name} is missing")
    if image.width() > WIDTH:
        image = image.scaledToWidth(WIDTH, Qt.TransformationMode.SmoothTransformation)
    palette = image.convertToFormat(
        QImage.Format.Format_Indexed8, Qt.ImageConversionFlag.ThresholdDither
    )
    palette.save(str(target), quality=0)  # the strongest compression
    if target.stat().st_size > HEAVIEST:
        raise OSError(f"{target.name}: {target.stat().st_size} bytes")
    return target
