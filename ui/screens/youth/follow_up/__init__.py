"""Meetings, contacts and actions of a person, to read again and to correct."""
