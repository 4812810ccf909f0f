"""Wikitext to bank: article to facts, facts held against each other, facts to questions, questions checked.

Law: pure. No Flask, no database, no clock; the wikitext parser is used in this package and nowhere else.
"""
