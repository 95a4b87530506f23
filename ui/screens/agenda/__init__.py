"""The agenda: days and weeks, collective events, reminders, calendars."""
