"""Property tests are not timed: what is loaded on first use (zones, dictionaries) takes longer than one example."""

from hypothesis import settings

settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")
