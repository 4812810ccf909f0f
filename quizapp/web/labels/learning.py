"""What learners see: topics, kinds, verdicts, notes on answers, memory, shelves, looks, doubts."""

from flask_babel import lazy_gettext as _l
from flask_babel import lazy_pgettext as _p

TOPICS = {
    "people": _p("topic", "People"),
    "events": _p("topic", "Events"),
    "numbers": _p("topic", "Numbers"),
    "outline": _p("topic", "Outline"),
    "mistakes": _p("topic", "Mistakes"),
    "confusions": _p("topic", "What you mix up"),
}
KINDS = {
    "single_choice": _l("Single choice"),
    "multiple_choice": _l("Multiple choice"),
    "true_false": _l("True or false"),
    "short_answer": _l("Short answer"),
    "numeric": _l("Number"),
    "date": _l("Date"),
    "ordering": _l("Ordering"),
    "matching": _l("Matching"),
    "cloze": _l("Fill the gap"),
}
FACTS = {
    "conflict.name": _p("fact", "Name"),
    "conflict.start": _p("fact", "Start"),
    "conflict.end": _p("fact", "End"),
    "conflict.place": _p("fact", "Place"),
    "conflict.part_of": _p("fact", "Part of"),
    "conflict.result": _p("fact", "Outcome"),
    "conflict.winner": _p("fact", "Winner"),
    "belligerent": _p("fact", "Belligerents"),
    "commander": _p("fact", "Commanders"),
    "commander.fate": _p("fact", "Commanders' fates"),
    "strength": _p("fact", "Strengths"),
    "casualties": _p("fact", "Losses"),
    "command": _p("fact", "Who led which unit"),
    "unit.parent": _p("fact", "Which unit belonged to which"),
    "unit.strength": _p("fact", "Units' strengths"),
    "office": _p("fact", "Posts held"),
    "event": _p("fact", "Course of events"),
    "phase": _p("fact", "Phases"),
}
VERDICTS = {
    "right": _p("verdict", "Right"),
    "partly": _p("verdict", "Partly right"),
    "wrong": _p("verdict", "Not right"),
    "prompt": _p("verdict", "Be more specific"),
}
NOTES = {
    "alias": _l("You used another name for the same thing."),
    "more_specific": _l("That is right so far. Please be more exact."),
    "year_assumed": _l("The question tells the year, so it may be left out."),
    "not_a_date": _l("No date could be read in this answer."),
    "different_precision": _l("The date agrees; only its precision differs from what was asked."),
    "one_off": _l("Only one day off."),
    "in_order": _l("Part of the order is right."),
    "some_missing": _l("All that you chose is right, but there is more."),
    "some_wrong": _l("Not all that you chose is right."),
    "some_pairs": _l("Part of the pairs is right."),
    "not_a_number": _l("No single number could be read in this answer."),
    "close_enough": _l("The article gives no exact number; yours is within what it says."),
    "ten_times": _l("The digits are right, but the number is ten times too large or too small."),
    "other_scale": _l("The digits are right, but the number has some zeros too many or too few."),
}
UNREADABLE = {
    "empty": _l("Please give an answer first."),
    "several": _l("Please choose one answer only."),
    "too_long": _l("This answer is too long."),
    "not_a_choice": _l("Please choose one of the answers."),
    "incomplete": _l("Please choose something for each line."),
    "repeated": _l("An event was there twice. Please put them in order again."),
}
GRADES = {
    1: _p("recall", "Again"),
    2: _p("recall", "Hard"),
    3: _p("recall", "Good"),
    4: _p("recall", "Easy"),
}
MEMORY = {
    "known": _p("memory", "Known"),
    "learning": _p("memory", "Learning"),
    "new": _p("memory", "New"),
}
SHELVES = {
    "all": _p("shelf", "All"),
    "new": _p("shelf", "New"),
    "met": _p("shelf", "Met"),
    "flagged": _p("shelf", "Flagged"),
    "hard": _p("shelf", "Forgotten often"),
    "aside": _p("shelf", "Put aside"),
}
LOOKS = {
    "light": _p("looks", "Light"),
    "dark": _p("looks", "Dark"),
    "larger": _p("looks", "Larger"),
    "largest": _p("looks", "Largest"),
    "less": _p("looks", "As little as possible"),
}
DOUBTS = {
    "wrong_key": _p("doubt", "The answer given as right is wrong"),
    "two_right": _p("doubt", "Another answer is right, too"),
    "unclear": _p("doubt", "The question is unclear"),
    "source": _p("doubt", "The source says something else"),
    "language": _p("doubt", "The wording is wrong"),
    "other": _p("doubt", "Something else"),
}
