"""What a language knows, as data: one folder per language, found by its name.

Law: tables and patterns only. Chinese tables are written in Simplified script and meet folded text, so that
each row serves both scripts.
"""
