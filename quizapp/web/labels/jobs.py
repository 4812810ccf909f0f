"""Long work and incoming articles in words: what is done, how far it is, why it ended."""

from flask_babel import lazy_gettext as _l
from flask_babel import lazy_pgettext as _p

from quizapp.web.labels.articles import GENERATION, INTAKE
from quizapp.web.labels.refusals import REFUSALS

JOBS = {
    "build_set": _p("job", "Making a question set"),
    "propose": _p("job", "Making a set’s questions anew"),
}
STATES = {
    "waiting": _p("job", "Waiting for its turn"),
    "running": _p("job", "Under way"),
    "done": _p("job", "Done"),
    "failed": _p("job", "Not done"),
    "cancelled": _p("job", "Cancelled"),
}
STEPS = {
    "reading": _p("job", "Reading the articles"),
    "asking": _p("job", "Looking for questions"),
    "checking": _p("job", "Checking the questions"),
    "keeping": _p("job", "Storing the questions"),
}
ENDINGS = {
    **REFUSALS,
    **GENERATION,
    "tried_too_often": _l(
        "This was begun three times and never came to an end, so it was given up. Try it with fewer or shorter articles."
    ),
}
DIFFICULTIES = {
    "0.0": _p("difficulty", "Very easy"),
    "0.25": _p("difficulty", "Easy"),
    "0.5": _p("difficulty", "Medium"),
    "0.75": _p("difficulty", "Hard"),
    "1.0": _p("difficulty", "Very hard"),
}
ARRIVALS = {
    **INTAKE,
    "no_title": _l("The article has no title. Please give it one."),
    "long_title": _l("The title is longer than 255 characters."),
    "bad_address": _l("The address of the article must begin with https:// or http://."),
    "other_language": _l("Questions can be made from Chinese and English articles only."),
    "not_xml": _l(
        "This file breaks off or is no XML export. Export the pages again and upload the whole file."
    ),
    "unsafe_xml": _l(
        "This file declares things that an export never has, so it was not read. Export the pages again."
    ),
    "no_pages": _l("This export has no page. Choose the pages before you export."),
    "too_many_pages": _l("Only the first 100 pages of an export are taken. Export the others by themselves."),
    "redirect": _l("This page only leads to another one. Export that one."),
    "other_namespace": _l(
        "This page is no article but a template, talk page or the like, so it was left out."
    ),
    "hidden_text": _l("The encyclopedia hides the text of this revision. Take another revision."),
    "other_model": _l("This page holds no wikitext but a script or data, so it was left out."),
    "archive": _l("This is an archive of files. Unpack it and choose the files themselves."),
    "not_reachable": _l("The encyclopedia did not answer. Try again later, or paste the text."),
    "no_such_page": _l("The encyclopedia has no page of this title. Check how it is spelt there."),
    "not_allowed": _l("Looking up articles is switched off on this site. Paste the text or upload a file."),
}
