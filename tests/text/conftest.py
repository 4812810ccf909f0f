"""Generated examples are the same in every run, and the first of them may load dictionaries."""

from hypothesis import settings

settings.register_profile("steady", deadline=None, derandomize=True)
settings.load_profile("steady")
