"""Rosters, calendars, pictures -> bytes; one module a format."""
