"""A file laid out in time: spans, meetings, and the gaps between situations."""

from datetime import date

from services.charts.timeline import Moment, MomentKind, Span, SpanState, Timeline
from services.youths.history import current_situation
from services.youths.items import (
    ActionItem,
    DiagnosticItem,
    EventItem,
    ImmersionItem,
    PathwayItem,
    PhaseItem,
    SituationItem,
)
from services.youths.page import job_search
from services.youths.timeline import History, timeline
from services.youths.vocabulary import (
    ActionOwner,
    ActionStatus,
    Attendance,
    ContractKind,
    DiagnosticKind,
    DiagnosticStatus,
    EventKind,
    ExitReason,
    ImmersionAim,
    Modality,
    Programme,
    Proof,
    SituationFamily,
    SituationState,
    YesNo,
)

TODAY = date(2026, 11, 23)


def situation(
    start: date | None,
    end: date | None,
    family: SituationFamily = SituationFamily.JOB,
    state: SituationState = SituationState.ENDED,
    *,
    contract: ContractKind | None = None,
    rome_code: str | None = None,
    label: str | None = None,
) -> SituationItem:
    return SituationItem(
        id=1, version=1, family=family, contract=contract, started_on=start, ended_on=end,
        state=state, proof=Proof.DECLARED, weekly_hours=None, rome_code=rome_code, label=label,
        employer_id=None, employer_name=None, is_prescribed=None,
    )  # fmt: skip


def pathway(
    start: date, planned: date | None, end: date | None, reason: ExitReason | None = None
) -> PathwayItem:
    return PathwayItem(
        1, 1, Programme.CEJ, None, start, planned, end, reason, None, None, "Nadia Berthier"
    )


def meeting(day: date, attendance: Attendance) -> EventItem:
    return EventItem(
        id=1, version=1, kind=EventKind.INTERVIEW, modality=Modality.ON_SITE, occurred_on=day,
        starts_at=None, duration_minutes=None, attendance=attendance, label=None,
        from_youth=False, is_first_reception=False, adviser_name=None,
    )  # fmt: skip


def spans(drawn: Timeline, lane: str) -> list[Span]:
    (found,) = [each for each in drawn.lanes if each.label == lane]
    return [item for item in found.items if isinstance(item, Span)]


def test_an_empty_file_is_a_timeline_around_today() -> None:
    drawn = timeline(History(), today=TODAY)

    assert drawn.start == date(2026, 11, 1)
    assert drawn.start < drawn.today < drawn.end
    assert [lane.items for lane in drawn.lanes] == [()] * 7


def test_begins_with_the_first_day_of_the_file_unless_told() -> None:
    history = History(pathways=(pathway(date(2025, 10, 20), None, None),))

    assert timeline(history, today=TODAY).start == date(2025, 10, 1)
    assert timeline(history, today=TODAY, since=date(2026, 5, 8)).start == date(2026, 5, 1)


def test_a_gap_between_two_situations_is_drawn() -> None:
    history = History(
        situations=(
            situation(date(2026, 1, 1), date(2026, 4, 30)),
            situation(date(2026, 6, 22), None, state=SituationState.CURRENT),
        )
    )

    gaps = [
        span
        for span in spans(timeline(history, today=TODAY), "Situations")
        if span.state is SpanState.GAP
    ]

    assert [(gap.start, gap.end) for gap in gaps] == [(date(2026, 5, 1), date(2026, 6, 21))]


def test_a_gap_that_lasts_today_has_no_end() -> None:
    history = History(
        situations=(
            situation(date(2026, 1, 1), date(2026, 9, 30)),
            situation(date(2027, 1, 4), None, state=SituationState.PLANNED),
        )
    )

    *_, gap = spans(timeline(history, today=TODAY), "Situations")

    assert (gap.state, gap.start, gap.end) == (SpanState.GAP, date(2026, 10, 1), None)


def test_the_break_of_a_closed_file_stops_when_it_was_closed() -> None:
    worked = situation(date(2025, 1, 1), date(2025, 9, 30))
    closed = History(situations=(worked,), closed_on=date(2026, 2, 1))
    closed_at_once = History(situations=(worked,), closed_on=date(2025, 10, 5))

    *_, gap = spans(timeline(closed, today=TODAY), "Situations")
    drawn = spans(timeline(closed_at_once, today=TODAY), "Situations")

    assert (gap.state, gap.end) == (SpanState.GAP, date(2026, 2, 1))
    assert SpanState.GAP not in {span.state for span in drawn}


def test_phases_have_a_lane_and_stop_with_their_programme() -> None:
    def phase(start: date, end: date | None, pathway_id: int = 1) -> PhaseItem:
        return PhaseItem(1, 1, pathway_id, "Confirmer le projet", start, end, None)

    history = History(
        pathways=(pathway(date(2025, 5, 18), None, date(2026, 5, 17)),),
        phases=(
            phase(date(2025, 5, 18), date(2025, 11, 30)),
            phase(date(2025, 12, 1), None),
            phase(date(2026, 6, 1), None, pathway_id=2),
            phase(date(2027, 1, 1), None, pathway_id=2),
        ),
    )

    drawn = spans(timeline(history, today=TODAY), "Phases")

    assert [(span.state, span.end) for span in drawn] == [
        (SpanState.DONE, date(2025, 11, 30)),
        (SpanState.DONE, date(2026, 5, 17)),
        (SpanState.CURRENT, None),
        (SpanState.PLANNED, None),
    ]


def test_what_is_drawn_leads_back_to_what_it_stands_for() -> None:
    item = situation(date(2026, 1, 1), None, state=SituationState.CURRENT)

    (span,) = spans(timeline(History(situations=(item,)), today=TODAY), "Situations")

    assert span.record is item


def test_situations_that_overlap_or_follow_leave_no_gap() -> None:
    history = History(
        situations=(
            situation(date(2026, 1, 1), date(2026, 12, 31), state=SituationState.CURRENT),
            situation(date(2026, 2, 1), date(2026, 3, 31)),
            situation(date(2026, 11, 10), None, state=SituationState.CURRENT),
            situation(None, None),
        )
    )

    drawn = spans(timeline(history, today=TODAY), "Situations")

    assert SpanState.GAP not in {span.state for span in drawn}
    assert len(drawn) == 3  # without a start there is no place for it


def test_a_programme_says_its_planned_end_and_that_it_is_late() -> None:
    history = History(
        pathways=(
            pathway(date(2026, 5, 18), date(2027, 5, 17), None),
            pathway(date(2025, 5, 18), date(2026, 5, 17), None),
            pathway(date(2024, 5, 18), None, date(2025, 5, 17), ExitReason.MOVED),
            pathway(date(2026, 12, 1), None, None),
        )
    )

    drawn = spans(timeline(history, today=TODAY), "Programmes")

    assert [span.state for span in drawn] == [
        SpanState.CURRENT,
        SpanState.LATE,
        SpanState.DONE,
        SpanState.PLANNED,
    ]
    assert drawn[0].label == "CEJ · fin prévue le 17\u00a0mai 2027"
    assert (drawn[2].label, drawn[2].detail) == ("CEJ", "déménagement")


def test_meetings_show_who_came_and_what_is_to_come() -> None:
    history = History(
        events=(
            meeting(date(2026, 11, 1), Attendance.PRESENT),
            meeting(date(2026, 11, 2), Attendance.ABSENT),
            meeting(date(2026, 11, 3), Attendance.CANCELLED),
            meeting(date(2026, 11, 4), Attendance.PLANNED),
            meeting(TODAY, Attendance.PLANNED),
        )
    )

    lane = timeline(history, today=TODAY).lanes[4]

    assert [getattr(item, "kind", None) for item in lane.items] == [
        MomentKind.PRESENT,
        MomentKind.ABSENT,
        MomentKind.TO_COME,
    ]


def test_diagnostics_are_numbered_from_the_first_and_drafts_left_out() -> None:
    def made(day: date, status: DiagnosticStatus) -> DiagnosticItem:
        return DiagnosticItem(1, 1, DiagnosticKind.RAPID, status, day, None, None, None, {})

    history = History(
        diagnostics=(
            made(date(2026, 11, 20), DiagnosticStatus.DRAFT),
            made(date(2026, 11, 16), DiagnosticStatus.VALIDATED),
            made(date(2026, 5, 18), DiagnosticStatus.REPLACED),
        )
    )

    lane = timeline(history, today=TODAY).lanes[5]

    assert [(getattr(item, "day", None), item.label) for item in lane.items] == [
        (date(2026, 5, 18), "1"),
        (date(2026, 11, 16), "2"),
    ]


def test_an_action_runs_from_its_decision_to_its_day() -> None:
    def action(due: date | None, done: date | None, status: ActionStatus) -> ActionItem:
        late = due is not None and due < TODAY and done is None
        return ActionItem(
            1,
            1,
            "mobility",
            "Permis B",
            ActionOwner.YOUTH,
            date(2026, 6, 1),
            due,
            status,
            done,
            late,
        )

    history = History(
        actions=(
            action(date(2027, 1, 5), None, ActionStatus.TO_DO),
            action(date(2026, 11, 1), None, ActionStatus.IN_PROGRESS),
            action(None, date(2026, 7, 1), ActionStatus.DONE),
            action(None, date(2026, 5, 1), ActionStatus.ABANDONED),
        )
    )

    drawn = spans(timeline(history, today=TODAY), "Actions")

    assert [(span.state, span.end) for span in drawn] == [
        (SpanState.CURRENT, date(2027, 1, 5)),
        (SpanState.LATE, date(2026, 11, 1)),
        (SpanState.DONE, date(2026, 7, 1)),
        (SpanState.DONE, date(2026, 6, 1)),
    ]


def test_an_action_done_the_day_it_was_noted_is_a_mark() -> None:
    done = ActionItem(
        1, 1, "project", "Visite", ActionOwner.YOUTH, date(2026, 6, 1), None, ActionStatus.DONE,
        date(2026, 6, 1), False,
    )  # fmt: skip

    (item,) = timeline(History(actions=(done,)), today=TODAY).lanes[6].items

    assert isinstance(item, Moment)
    assert (item.kind, item.day, item.label) == (MomentKind.DONE, date(2026, 6, 1), "Visite")


def test_an_immersion_is_named_after_the_employer() -> None:
    def at(start: date, end: date, employer: str | None) -> ImmersionItem:
        return ImmersionItem(1, 1, ImmersionAim.DISCOVER, start, end, None, None, None, employer)

    history = History(
        immersions=(
            at(date(2026, 12, 7), date(2026, 12, 18), "Crèche"),
            at(date(2026, 11, 16), date(2026, 11, 27), None),
        )
    )

    drawn = spans(timeline(history, today=TODAY), "Immersions")

    assert [(span.label, span.state) for span in drawn] == [
        ("Crèche", SpanState.PLANNED),
        ("Découvrir un métier", SpanState.CURRENT),
    ]


def test_words_can_be_translated() -> None:
    history = History(pathways=(pathway(date(2026, 5, 18), None, None),))

    drawn = timeline(history, today=TODAY, translate=str.upper)

    assert drawn.lanes[0].label == "PROGRAMMES"


def test_a_job_search_tells_what_is_sought_and_when_the_person_is_free() -> None:
    seeking = situation(
        date(2026, 9, 1), None, SituationFamily.JOB_SEEKER, SituationState.CURRENT,
        contract=ContractKind.APPRENTICESHIP, rome_code="G1602", label="cuisine",
    )  # fmt: skip
    busy = situation(date(2026, 9, 1), date(2027, 1, 31), state=SituationState.CURRENT)
    endless = situation(date(2026, 9, 1), None, state=SituationState.CURRENT)

    free = job_search(YesNo.YES, (seeking,))
    taken = job_search(YesNo.NO, (busy, seeking))
    unknown = job_search(YesNo.UNKNOWN, ())

    assert [(trade.rome_code, trade.label) for trade in free.occupations] == [("G1602", "cuisine")]
    assert free.contracts == (ContractKind.APPRENTICESHIP,)
    assert (free.is_available, free.available_on) == (True, None)
    assert (taken.is_available, taken.available_on) == (False, date(2027, 1, 31))
    assert job_search(YesNo.NO, (busy, endless)).available_on is None
    assert unknown.is_available is None


def test_only_a_situation_under_way_is_the_current_one() -> None:
    over = situation(date(2026, 1, 1), date(2026, 2, 1))
    now = situation(date(2026, 3, 1), None, state=SituationState.CURRENT)

    assert current_situation((now, over)) is now
    assert current_situation((over,)) is None
    assert current_situation(()) is None
