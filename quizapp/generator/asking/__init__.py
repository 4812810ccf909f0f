"""Facts to questions: what may be asked, its words, its distractors, its checks, its explanation.

Law: stands on a `Reading` alone, never on wikitext; a question without its proof is not made.
"""
