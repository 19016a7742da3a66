"""Papers to print, as PDF: rosters, badges, itineraries."""
