"""The rows: tables by noun, with the query functions beside them.

Law: nothing here commits, and nothing here decides what a learner may see or what an answer is worth. It
stores what the plain dataclasses say and asks `study` only for names and limits that a query needs.
"""
