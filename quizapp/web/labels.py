"""Plain words for the codes that engines and actions speak in. A code without words shows as itself."""

from flask import Flask
from flask_babel import gettext, pgettext
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
# Where a learner's cards stand.
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
DOUBTS = {
    "wrong_key": _p("doubt", "The answer given as right is wrong"),
    "two_right": _p("doubt", "Another answer is right, too"),
    "unclear": _p("doubt", "The question is unclear"),
    "source": _p("doubt", "The source says something else"),
    "language": _p("doubt", "The wording is wrong"),
    "other": _p("doubt", "Something else"),
}
# Which attempt of an assignment counts, when its answers are explained, and where it stands.
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
}
REFUSALS = {
    "wrong_name_or_password": _l("This name and password do not go together."),
    "too_many_tries": _l("Too many tries. Please wait a minute."),
    "name_missing": _l("Please give a name."),
    "name_too_long": _l("Names may have up to 40 characters."),
    "name_unreadable": _l("Please use letters, characters or digits that others can read."),
    "name_taken": _l("Somebody has this name already. Please choose another one."),
    "password_too_short": _l("The password needs at least 8 characters."),
    "password_too_long": _l("The password may have up to 256 characters."),
    "password_common": _l(
        "Many people use this password, so it is guessed first. Please choose another one."
    ),
    "password_is_name": _l("The password must not be the name."),
    "already_claimed": _l("This progress belongs to an account already."),
    "link_used_or_expired": _l("This link has been used or is too old."),
    "unknown_language": _l("This language is not on offer."),
    "not_found": _l("This is not there any more."),
    "unknown_reason": _l("Please choose one of the reasons."),
    "last_teacher": _l("Nobody else teaches here. Make somebody a teacher before you leave."),
    "no_questions": _l("There are no questions about this yet."),
    "attempt_submitted": _l("This quiz has ended; the answer was not counted."),
    "nothing_to_undo": _l("There is no grade to take back."),
    "article_differs": _l("This text belongs to another article."),
    "revision_differs": _l("This revision is stored with another text."),
    "empty_bank": _l("No question could be made from this text, so nothing was changed."),
    "class_archived": _l("This class is in the archive. Take it out first."),
    "account_needed": _l("To join a class, give yourself a name and a password first."),
    "teaches_here": _l("You teach this class, so you cannot join it."),
    "no_such_teacher": _l("No teacher has this name, or they learn in this class."),
    "last_class_teacher": _l("Nobody else teaches this class. Add another teacher first."),
    "closes_too_early": _l("An assignment must close after it opens, and not in the past."),
    "assignment_begun": _l("Somebody has begun this assignment already, so it stays."),
    "not_open_yet": _l("This assignment has not opened yet."),
    "assignment_closed": _l("This assignment is closed."),
    "no_attempts_left": _l("You have used all attempts of this assignment."),
}
INTAKE = {
    "empty": _l("There is no text. Paste the wikitext or choose a file."),
    "too_large": _l("This text is larger than 2 MB. Give one article at a time."),
    "binary": _l("This is no text file. Save the wikitext as UTF-8 text."),
    "not_utf8": _l("This file is not UTF-8 text. Save the wikitext as UTF-8 and try again."),
    "not_wikitext": _l(
        "This is no wikitext. Open “edit source” of the article and take the text from there."
    ),
    "no_title": _l("The article has no title."),
    "tangled": _l("The markup of this text is left open or nested too often to be read."),
}
GENERATION = {
    "too_slow": _l("Reading this text took too long: its markup is unusual, or it is no article."),
    "too_much_memory": _l("Reading this text took too much memory: is it really one article?"),
    "failed": _l("No questions could be made of this text, because the generator failed."),
}
# Fields of a summary box, by their parameter without its number.
FIELDS = {
    "conflict": FACTS["conflict.name"],
    "partof": FACTS["conflict.part_of"],
    "date": _p("field", "Date"),
    "place": FACTS["conflict.place"],
    "result": FACTS["conflict.result"],
    "combatant": FACTS["belligerent"],
    "commander": FACTS["commander"],
    "strength": FACTS["strength"],
    "casualties": FACTS["casualties"],
}
PARTS = {
    "kind": _l("Kind of question"),
    "stem": _p("part", "Wording"),
    "options": _p("part", "Options"),
    "items": _p("part", "Events"),
    "pairs": _p("part", "Pairs"),
    "key": _p("part", "Right answer"),
    "accept": _p("part", "Other right answers"),
    "explanation": _p("part", "Explanation"),
    "sources": _p("part", "Source"),
}
FINDINGS = {
    "contradiction": _p("finding", "The article contradicts itself"),
    "chronology": _p("finding", "The dates run backwards"),
    "contested": _p("finding", "Several values, or an uncertain one"),
    "unreadable": _p("finding", "Could not be read"),
    "no_infobox": _p("finding", "No summary box"),
    "not_a_battle": _p("finding", "Not about a battle"),
    "other_infoboxes": _p("finding", "Several battle boxes"),
}
CHECKS = {
    "absolute_terms": _p("check", "Speaks of always, never, often or perhaps"),
    "all_or_none": _p("check", "An option speaks of the other options"),
    "ambiguous_subject": _p("check", "Names its battle by a name that other battles share"),
    "bad_gap": _p("check", "The gap is not one whole name or number"),
    "broken_text": _p("check", "A text is broken"),
    "charged_words": _p("check", "Takes sides in its choice of words"),
    "combined_options": _p("check", "An option is made of other options"),
    "contested_key": _p("check", "The answer is not certain"),
    "dangling_reference": _p("check", "Points at something that is not in the question"),
    "equivalent_options": _p("check", "Two options say the same"),
    "given_away": _p("check", "Another question of the same quiz gives the answer away"),
    "grammar_cue": _p("check", "The grammar fits only some of the answers"),
    "gratuitous_text": _p("check", "Says more than is needed"),
    "implausible_option": _p("check", "A wrong answer that nobody would believe"),
    "leaked_answer": _p("check", "The question contains its answer"),
    "longest_key": _p("check", "The right answer is much the longest"),
    "lost_order": _p("check", "The options' order gives the answer away"),
    "missing_subject": _p("check", "Does not name its battle"),
    "mixed_scripts": _p("check", "Two scripts in one text"),
    "mixed_types": _p("check", "The options are not all of one type"),
    "near_duplicate": _p("check", "Nearly the same question exists"),
    "negative_stem": _p("check", "Asks for what is not so"),
    "odd_format": _p("check", "One option is written differently"),
    "out_of_time": _p("check", "Only the right answer lived at the time"),
    "part_and_whole": _p("check", "One option is a part of another"),
    "predictable_place": _p("check", "The right answer stands in the same place too often"),
    "rather_long": _p("check", "Longer than is comfortable"),
    "repeated_name": _p("check", "Only the key repeats a name of the question"),
    "repeated_word": _p("check", "Only the key repeats a word of the question"),
    "second_correct": _p("check", "A second option is right, too"),
    "telltale_term": _p("check", "A sweeping or vague word shows that the statement is false"),
    "too_long": _p("check", "Too long"),
    "too_short": _p("check", "Too short"),
    "trivial_fact": _p("check", "Asks for something that is not worth knowing"),
    "truth_swap": _p("check", "A false statement that is false in more than one place"),
    "unclear_event": _p("check", "The sentence does not tell who did what"),
    "unclear_order": _p("check", "The events have no certain order"),
    "unclear_pairs": _p("check", "The pairs are not one to one, or their names give them away"),
    "unfocused_stem": _p("check", "Does not ask one thing"),
    "unproven": _p("check", "The source does not show the answer"),
    "wiki_residue": _p("check", "Marks of the wiki are left"),
    "wrong_interrogative": _p("check", "Asks for one type of thing, answers another"),
    "wrong_precision": _p("check", "The date is more or less exact than asked or told"),
}
GROUPS = {
    "topic": TOPICS,
    "kind": KINDS,
    "fact": FACTS,
    "verdict": VERDICTS,
    "note": NOTES,
    "unreadable": UNREADABLE,
    "grade": GRADES,
    "memory": MEMORY,
    "shelf": SHELVES,
    "doubt": DOUBTS,
    "looks": LOOKS,
    "quality": QUALITY,
    "counts": COUNTS,
    "feedback": FEEDBACK,
    "task": TASKS,
    "refusal": REFUSALS,
    "intake": INTAKE,
    "generation": GENERATION,
    "part": PARTS,
    "check": CHECKS,
    "finding": FINDINGS | CHECKS,
}


def init_app(app: Flask) -> None:
    """Let templates write `label("topic", code)`."""
    app.jinja_env.globals.update(label=label, section_name=section_name)


def label(group: str, code: str | int) -> str:
    """Put a code into words."""
    words = GROUPS[group].get(code)
    return str(words) if words is not None else str(code).replace("_", " ").replace(".", " · ")


def section_name(section: str) -> str:
    """Name the part of an article that a source stands in."""
    if section == "lead":
        return pgettext("section", "Opening paragraphs")
    if section.startswith("infobox."):
        field = section.removeprefix("infobox.")
        return gettext("Summary box: %(field)s", field=FIELDS.get(field.rstrip("0123456789"), field))
    return section
