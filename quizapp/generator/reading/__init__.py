"""Text to facts: infobox fields, lead, posts and events, each with the words that prove it, held against each other.

Law: what is not plain in the article is left out or withheld with a reason; never guessed. A language's own
grammar lies in the folder named for it, its tables under `quizapp/languages/`.
"""
