"""Wikitext to readable text that knows where each character came from: templates, links, lists, infobox fields.

Law: the only room that touches the wikitext parser; nothing here knows what a battle is.
"""
