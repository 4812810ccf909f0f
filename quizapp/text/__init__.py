"""When are two strings the same? Folding, scripts, dates, numbers and the judging of typed answers.

Law: pure functions of their arguments; imports languages, facts and questions only. Reading patterns run on
folded text (`folding.fold`), whose offsets hold in the original.
"""
