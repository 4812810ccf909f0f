"""Sentences with names in them: what the site tells a person, and what the record says was done."""

import re
from collections.abc import Mapping
from typing import Any

from flask_babel import lazy_gettext as _l

NOTICES = {
    "doubt_answered": _l("A teacher has answered your doubt."),
    "score_changed": _l("A correction has changed your score in “%(title)s”."),
    "password_reset": _l(
        "%(name)s, who teaches you, had a new secret made for you. If you did not ask for it, tell them."
    ),
    "may_teach": _l("You may teach here now."),
    "keeps_the_site": _l("You keep this site now: its own question sets, and who may teach."),
}
OUTCOMES = {
    "fixed": _l("The question is put right."),
    "accepted": _l("Your answer counts as right, too."),
    "excluded": _l("The question does not count any more."),
    "dismissed": _l("The question stays as it is."),
}
# Why a list of names cannot be read, and what to do.
ROSTER = {
    "workbook": _l(
        "This is a workbook. Save it as CSV, or copy its cells and paste them into the field: both work."
    ),
    "too_large": _l("A list may have up to 1,000 rows and 1 MB. Please divide it."),
    "not_text": _l("This file is no list in plain text. Save it as CSV (UTF-8) and try again."),
    "empty": _l("There is no name in this list. Write one name a line, in the first column."),
}
FATES = {
    "new": _l("becomes a learner of the class"),
    "in_class": _l("is in the class already"),
    "refused": _l("is left out"),
}
DEEDS = {
    "new_code": _l("made a new code"),
    "class_archived": _l("put the class into the archive"),
    "class_reopened": _l("took the class out of the archive"),
    "member_removed": _l("took %(name)s out of the class"),
    "teacher_added": _l("let %(name)s teach the class, too"),
    "teacher_removed": _l("ended that %(name)s teaches the class"),
    "set_given": _l("gave “%(title)s” to the class"),
    "set_taken": _l("took “%(title)s” back from the class"),
    "roster_imported": _l("imported a list; new in the class: %(names)s"),
    "secrets_made": _l("had new one-time secrets made for %(names)s"),
    "password_reset": _l("had a one-time secret made for %(name)s"),
    "grade": _l("gave %(learner)s %(share)s in “%(assignment)s”: %(reason)s"),
    "no_grade": _l("wrote to %(learner)s about “%(assignment)s”, or took a given grade back"),
    "export": _l("saved a file: %(what)s"),
    "teaching_link": _l("made a link that lets somebody teach"),
    "teaching_begun": _l("began to teach by a link"),
    "teaching_ended": _l("ended that %(name)s teaches here"),
    "keeping_handed": _l("handed the keeping of the site to %(name)s"),
}


_PLACE = re.compile(r"%\((\w+)\)s")


def sentence(sentences: Mapping[str, Any], code: str, details: Mapping[str, Any]) -> list[tuple[str, bool]]:
    """Fill the sentence of a code: its parts, each with whether it is a name in whatever language.

    A code without words shows as itself; what a sentence asks for and nobody kept is left open.
    """
    words = str(sentences.get(code, code.replace("_", " ")))
    parts = _PLACE.split(words)
    # Between the parts of ours stand the names of places.
    return [
        (str(details.get(part, "…")) if place % 2 else part, bool(place % 2))
        for place, part in enumerate(parts)
        if part
    ]
