"""The few images kept with the documentation, light enough for a repository."""

from pathlib import Path

from PIL import Image

WIDTH = 1200
HEAVIEST = 150_000
CHOSEN = {
    "aujourdhui": "1440x900/aujourdhui",
    "agenda": "1440x900/agenda-semaine",
    "fiche": "1440x900/fiche-frise-page",
    "programmes": "1440x900/fiche-programmes",
    "diagnostic": "1440x900/diagnostic-actions",
    "ecran-partage": "1440x900/diagnostic-ecran-partage",
    "indicateurs": "1440x900/indicateurs-detail",
    "employeurs": "1440x900/employeurs-entreprise",
    "sombre": "1366x768-sombre/diagnostic-actions",
    "fiche-diagnostic": "pdf/diagnostic-1",
    "parcours": "pdf/parcours-1",
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
    with Image.open(source) as original:
        image = original.convert("RGB")
    if image.width > WIDTH:
        height = round(image.height * WIDTH / image.width)
        image = image.resize((WIDTH, height), Image.Resampling.LANCZOS)
    # Qt has one palette for all pictures, which turns our tints yellow: this one is drawn from
    # each picture, and refined so that the few pixels of a mark keep their colour.
    few = image.quantize(256, Image.Quantize.MAXCOVERAGE, kmeans=1, dither=Image.Dither.NONE)
    few.save(target, optimize=True)
    if target.stat().st_size > HEAVIEST:
        raise OSError(f"{target.name}: {target.stat().st_size} bytes")
    return target
