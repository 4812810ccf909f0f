"""What teachers see: quality of questions, rules and states of assignments, what a release changed."""

from flask_babel import lazy_gettext as _l
from flask_babel import lazy_pgettext as _p

QUALITY = {
    "too_few": _p("quality", "Too few answers to say"),
    "check_key": _p("quality", "Check the key"),
    "too_easy": _p("quality", "Too easy to tell anything"),
    "too_hard": _p("quality", "Very hard"),
    "near_guessing": _p("quality", "No better than guessing"),
    "works_against": _p("quality", "Works against the rest"),
    "weak": _p("quality", "Tells little"),
    "good": _p("quality", "Good"),
    "very_good": _p("quality", "Very good"),
}
COUNTS = {
    "best": _p("counts", "The best attempt"),
    "first": _p("counts", "The first attempt"),
    "last": _p("counts", "The last attempt"),
}
FEEDBACK = {
    "each": _p("feedback", "After each answer"),
    "submission": _p("feedback", "After handing in"),
    "closing": _p("feedback", "After the assignment has closed"),
}
TASKS = {
    "coming": _p("task", "Not open yet"),
    "not_started": _p("task", "Not begun"),
    "in_progress": _p("task", "In progress"),
    "submitted": _p("task", "Handed in"),
    "late": _p("task", "Not handed in"),
    "exempt": _p("task", "Need not be done"),
    "not_for": _p("task", "Not for this learner"),
}
PARTS = {
    "kind": _l("Kind of question"),
    "stem": _p("part", "Wording"),
    "options": _p("part", "Options"),
    "items": _p("part", "Events"),
    "pairs": _p("part", "Pairs"),
    "key": _p("part", "Right answer"),
    "accept": _p("part", "Other right answers"),
    "answer": _p("part", "Right answer"),
    "explanation": _p("part", "Explanation"),
    "sources": _p("part", "Source"),
}
# What a teacher does about marks, and what was done.
REPAIRS = {
    "key": _l("The key is wrong: another answer is the right one."),
    "accept": _l("Another answer is right as well."),
    "exclude": _l("The question is unfair: take it out of all marks."),
    "weight": _l("It should count more, or less."),
}
REPAIRED = {
    "key": _p("repaired", "New key"),
    "accept": _p("repaired", "Right as well"),
    "exclude": _p("repaired", "Taken out of all marks"),
    "weight": _p("repaired", "New weight"),
}
REVIEW_STATES = {
    "waiting": _l("To look over"),
    "accepted": _l("Accepted"),
    "edited": _l("Edited"),
    "own": _l("Teachers' own"),
    "aside": _l("Put aside"),
    "warned": _l("With warnings"),
    "doubted": _l("Doubted by learners"),
    "changed": _l("Changed, not released"),
}
REVIEW_ORDERS = {
    "place": _l("As in the set"),
    "easy": _l("The easiest first"),
    "hard": _l("The hardest first"),
    "share": _l("The least often right first"),
    "answers": _l("The most answered first"),
}
UNCLEAR = {
    "no_stem": _l("Write the question first."),
    "few_options": _l("Give at least two options."),
    "empty_option": _l("An option has no text. Write one, or empty its line."),
    "same_options": _l("Two lines say the same. Change or empty one of them."),
    "no_key": _l("Say which answer is right; of several options at least one must be wrong."),
    "one_key": _l("Mark one option as right. For several take the kind with several right answers."),
    "no_answer": _l("Write the right answer."),
    "not_a_number": _l("This right answer is no number."),
    "not_a_date": _l("This is no date with a year, such as 1944-04-17 or 1944年4月17日."),
    "one_gap": _l("Write ____ once, where the word is left out."),
    "few_events": _l("An order needs three events or more."),
    "no_date": _l("Give each event a text and a date with its year."),
    "same_dates": _l("Two events have one date, so that their order is not certain."),
    "few_pairs": _l("Give three to five pairs."),
    "no_passage": _l(
        "No article of this set has these words. Copy them from its wikitext, or leave the field empty."
    ),
}
# Why there is no figure.
WHY = {
    "few": _l("too few answers"),
    "no_variance": _l("all earned the same here"),
    "no_other_variance": _l("all earned the same in the rest"),
    "negative": _l("it works against the rest"),
}
GOALS = {
    "quiz": _p("goal", "A quiz"),
    "cards": _p("goal", "Flashcards, every day"),
}
DRAWN = {
    "each": _p("drawn", "Drawn for each learner"),
    "same": _p("drawn", "The same for all"),
}
