"""The pathway on paper: whole, readable, nobody's name outside of its pages."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

import pypdfium2
import pytest

from services.charts.timeline import Lane, Moment, MomentKind, Span, SpanState, Timeline
from services.reports.timeline_sheet import TimelineContent, pages_of, write

TODAY = date(2026, 11, 23)
PERSON = "Maëlle-Océane de La Rochefoucauld-N’Guessan"


def of(months: int, *lanes: Lane) -> Timeline:
    start = date(2026, 12, 31) - timedelta(days=round(months * 30.44) - 1)
    return Timeline(start, date(2026, 12, 31), TODAY, lanes)


def printed(timeline: Timeline) -> bytes:
    return write(TimelineContent(PERSON, "Mission locale Garonne", timeline, TODAY))


def pages(data: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(data)
    return [
        document[n].get_textpage().get_text_range().replace("\N{NO-BREAK SPACE}", " ")
        for n in range(len(document))
    ]


LIFE = Lane(
    "Situations",
    (
        Span(date(2024, 9, 1), date(2025, 6, 30), "Scolarité"),
        Span(date(2025, 7, 1), date(2025, 10, 1), "", SpanState.GAP),
        Span(date(2026, 2, 1), None, "CDD", SpanState.CURRENT),
    ),
)


def test_a_year_holds_on_one_page_lying_on_its_long_side() -> None:
    data = printed(of(12, LIFE))

    (said,) = pages(data)
    width, height = pypdfium2.PdfDocument(data).get_page_size(0)
    assert width > height
    for words in (PERSON, "Mission locale Garonne", "Aujourd’hui", "CDD", "période sans situation"):
        assert words in said
    assert "imprimé le 23 novembre 2026" in said
    assert "Page 1 sur 1" in said


def test_a_long_file_goes_on_to_other_pages_without_losing_a_day() -> None:
    timeline = of(40, LIFE)

    parts = pages_of(timeline)

    assert len(parts) == len(pages(printed(timeline))) > 1
    assert (parts[0].start, parts[-1].end) == (timeline.start, timeline.end)
    for before, after in pairwise(parts):
        assert after.start == before.end + timedelta(days=1)
    shown = {item for part in parts for lane in part.lanes for item in lane.items}
    assert shown == set(LIFE.items)
    assert max(part.end - part.start for part in parts) < timedelta(days=551)


def test_a_crowded_file_takes_more_pages_rather_than_smaller_words() -> None:
    days = [date(2026, 1, 1) + timedelta(days=n) for n in range(14)]
    crowd = Lane("Actions", tuple(Span(day, day + timedelta(days=300), "Code") for day in days))
    lanes = (LIFE, replace(crowd, label="Situations"), crowd)

    parts = pages_of(of(18, *lanes))

    assert [[lane.label for lane in part.lanes] for part in parts] == [
        ["Situations", "Situations"],
        ["Actions"],
    ]
    assert len(pages_of(of(18, LIFE))) == 1


def test_the_file_itself_names_nobody() -> None:
    metadata = pypdfium2.PdfDocument(printed(of(12, LIFE))).get_metadata_dict()

    assert metadata["Title"] == "Mon parcours"
    assert "Rochefoucauld" not in str(metadata)


def test_every_font_is_embedded() -> None:
    data = printed(of(12, LIFE))

    assert data.count(b"/FontFile2") >= 3
    assert data.count(b"/Type /FontDescriptor") == data.count(b"/FontFile2")


def test_the_same_file_gives_the_same_bytes() -> None:
    met = Lane("Rendez-vous", (Moment(TODAY, MomentKind.TO_COME),))
    content = TimelineContent(PERSON, "Mission locale Garonne", of(12, met), TODAY)

    assert write(content) == write(content)


@pytest.mark.parametrize(("months", "expected"), [(2, 1), (18, 1), (60, 4)])
def test_a_file_with_nothing_in_it_is_printed_all_the_same(months: int, expected: int) -> None:
    assert len(pages(printed(of(months, Lane("Situations", ()))))) == expected
