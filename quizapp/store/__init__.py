"""The rows: tables by noun, with the query functions beside them.

Law: nothing here commits, and nothing here decides what a learner may see or what an answer is worth. Imports
only `article`, `facts`, `questions` and `bank_file` of this package.
"""
