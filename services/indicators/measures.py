"""The counting rules frameworks refer to by name; a new population to count is added here."""

from services.indicators import barriers, enrolment, exits, meetings, solutions
from services.indicators.rules import NoParameters, by_name

MEASURES = by_name(
    {
        meetings.contacts: meetings.ContactParameters,
        meetings.first_receptions: NoParameters,
        enrolment.entries: enrolment.EntryParameters,
        enrolment.enrolled: enrolment.EnrolledParameters,
        exits.exits: exits.ExitParameters,
        exits.positive_exits: exits.PositiveExitParameters,
        solutions.immersions: solutions.ImmersionParameters,
        solutions.trainings: solutions.TrainingParameters,
        solutions.work_study_starts: solutions.WorkStudyParameters,
        solutions.job_starts: solutions.JobParameters,
        solutions.completed_actions: solutions.ActionParameters,
        barriers.barriers: barriers.BarrierParameters,
    }
)
