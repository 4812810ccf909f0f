"""Sentences with names in them: what the site tells a person, and what the record says was done."""

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
DEEDS = {
    "new_code": _l("made a new code"),
    "class_renamed": _l("renamed the class; before, it was “%(before)s”"),
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
    "export": _l("saved a file: %(what)s"),
    "teaching_link": _l("made a link that lets somebody teach"),
    "teaching_begun": _l("began to teach by a link"),
    "teaching_ended": _l("ended that %(name)s teaches here"),
    "keeping_handed": _l("handed the keeping of the site to %(name)s"),
}


class _Blank(dict[str, Any]):
    """What a sentence asks for and nobody kept is left open."""

    def __missing__(self, key: str) -> str:
        return "…"


def sentence(sentences: Mapping[str, Any], code: str, details: Mapping[str, Any]) -> str:
    """Fill the sentence of a code; one without words shows as itself."""
    words = sentences.get(code)
    return str(words) % _Blank(details) if words is not None else code.replace("_", " ")
