"""Pieces of entry shared by screens: find a person, register or edit one."""
