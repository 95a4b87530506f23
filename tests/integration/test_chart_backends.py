"""Every chart asks the same of the screen and of the page, and prints as text and vectors."""

import io
import re
from concurrent.futures import ThreadPoolExecutor

import pypdfium2
import pypdfium2.raw as pdfium
import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import SimpleDocTemplate

from services.charts.canvas import Chart, TextStyle
from services.design.tokens import LIGHT
from services.reports import fonts
from services.reports.canvas import POINTS_PER_PIXEL, ChartFlowable, PdfCanvas, PdfRuler, draw_chart
from tests.support.charts import SAMPLES, RecordingCanvas, area_of
from ui.charts.painter import FontRuler, PainterCanvas
from ui.theme.painting import painter_on

CHARTS = pytest.mark.parametrize("chart", SAMPLES.values(), ids=SAMPLES.keys())


def new_page(stream: io.BytesIO) -> Canvas:
    fonts.register_fonts()
    return Canvas(
        stream,
        pagesize=(960, 500),
        invariant=True,
        initialFontName=fonts.SANS,  # type: ignore[arg-type] # the stubs take it for a number
        lang="fr-FR",
    )


def printed(chart: Chart) -> bytes:
    """Return a document of one page that holds the chart."""
    stream = io.BytesIO()
    page = new_page(stream)
    width, height = chart.size.width * 0.75, chart.size.height * 0.75
    draw_chart(page, chart, 20, 480, width, height)
    page.showPage()
    page.save()
    return stream.getvalue()


def recorded_on_paper(chart: Chart) -> RecordingCanvas:
    canvas = RecordingCanvas(PdfCanvas(new_page(io.BytesIO())))
    chart.paint(canvas, area_of(chart))
    return canvas


def recorded_on_screen(chart: Chart) -> RecordingCanvas:
    with painter_on(QImage(1300, 500, QImage.Format.Format_RGB32)) as painter:
        canvas = RecordingCanvas(PainterCanvas(painter, LIGHT))
        chart.paint(canvas, area_of(chart))
    return canvas


@CHARTS
def test_screen_and_paper_are_asked_the_same_drawing(qapp: QApplication, chart: Chart) -> None:
    screen, paper = recorded_on_screen(chart), recorded_on_paper(chart)

    assert [(c.kind, c.looks) for c in screen.calls] == [(c.kind, c.looks) for c in paper.calls]
    # The screen brings some letters closer together; nothing moves by more than that.
    for one, other in zip(screen.calls, paper.calls, strict=True):
        assert one.places == pytest.approx(other.places, abs=3)


@CHARTS
def test_a_printed_chart_can_be_read_back_and_searched(chart: Chart) -> None:
    expected = recorded_on_paper(chart).texts()

    with pypdfium2.PdfDocument(printed(chart)) as document:
        text = document[0].get_textpage().get_text_range()

    read = re.sub(r"\s+", " ", text)
    missing = [each for each in expected if re.sub(r"\s+", " ", each) not in read]
    assert missing == []


@CHARTS
def test_a_printed_chart_is_vectors_with_its_fonts_inside(chart: Chart) -> None:
    content = printed(chart)

    assert b"Helvetica" not in content
    with pypdfium2.PdfDocument(content) as document:
        parts = list(document[0].get_objects())
        kinds = {part.type for part in parts}
        texts = [part for part in parts if part.type == pdfium.FPDF_PAGEOBJ_TEXT]
        embedded = [
            pdfium.FPDFFont_GetIsEmbedded(pdfium.FPDFTextObj_GetFont(text.raw)) for text in texts
        ]
    assert pdfium.FPDF_PAGEOBJ_IMAGE not in kinds
    assert all(embedded)


def test_a_narrow_no_break_space_is_printed_as_one() -> None:
    stream = io.BytesIO()
    page = new_page(stream)
    PdfRuler()
    page.setFont(fonts.SANS, 12)
    page.drawString(20, 20, "1\u202f842 jeunes")
    page.showPage()
    page.save()

    with pypdfium2.PdfDocument(stream.getvalue()) as document:
        assert "1\u202f842 jeunes" in document[0].get_textpage().get_text_range()
    narrow, plain = (PdfRuler().text_width(text, TextStyle(12)) for text in ("\u202f", " "))
    assert 0 < narrow <= plain


@CHARTS
def test_the_same_chart_gives_the_same_bytes(chart: Chart) -> None:
    assert printed(chart) == printed(chart)


def test_a_chart_in_the_flow_of_a_document_takes_the_width_and_its_own_height() -> None:
    stream = io.BytesIO()
    fonts.register_fonts()
    document = SimpleDocTemplate(stream, initialFontName=fonts.SANS)
    flowables = [ChartFlowable(SAMPLES["timeline"]), ChartFlowable(SAMPLES["legend"])]

    document.build(list(flowables))

    timeline, legend = flowables
    assert timeline.width == legend.width == pytest.approx(document.width - 12)
    assert timeline.height == SAMPLES["timeline"].size.height * POINTS_PER_PIXEL
    # The legend goes to several lines in a narrow column.
    assert legend.height > SAMPLES["legend"].size.height * POINTS_PER_PIXEL
    with pypdfium2.PdfDocument(stream.getvalue()) as read:
        assert "Programmes" in read[0].get_textpage().get_text_range()


@pytest.mark.parametrize(
    ("style", "name"),
    [
        (TextStyle(12), "Sans"),
        (TextStyle(12, weight=500), "Sans-Medium"),
        (TextStyle(12, weight=600), "Sans-Semibold"),
        (TextStyle(12, weight=700), "Sans-Bold"),
        (TextStyle(12, italic=True), "Sans-Italic"),
        (TextStyle(12, serif=True), "Serif"),
        (TextStyle(12, serif=True, weight=600), "Serif-Semibold"),
    ],
)
def test_every_face_has_its_own_font_of_the_same_width_as_on_screen(
    qapp: QApplication, style: TextStyle, name: str
) -> None:
    text = "Étrave 1\u202f842 − œuvre"

    font = fonts.font_name(weight=style.weight, serif=style.serif, italic=style.italic)

    assert font == name
    assert PdfRuler().text_width(text, style) == pytest.approx(
        FontRuler().text_width(text, style), rel=0.03
    )


def test_fonts_are_registered_once_whoever_asks() -> None:
    with ThreadPoolExecutor(4) as pool:
        for _ in pool.map(lambda _: fonts.register_fonts(), range(8)):
            pass
    before = [pdfmetrics.getFont(name) for name in fonts.FILES]

    fonts.register_fonts()

    assert all(pdfmetrics.getFont(font.fontName) is font for font in before)
