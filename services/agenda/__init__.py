"""The agenda: appointments, collective events, absences, reminders."""
