"""How learning goes: choosing questions, grading, scheduling memories, adding up.

Law: pure functions of their arguments; imports `kinds`, `text` and the plain dataclasses only. `now`, zones
and seeds are arguments.
"""
