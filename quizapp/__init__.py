"""Quizapp: quizzes and flashcards that prove themselves with the words of their source.

Law: this file imports nothing, so that the generator loads without Flask.
"""

__version__ = "0.1.0"
