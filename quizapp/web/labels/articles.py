"""What is said of articles: why one is none, why none was made, fields of a box, findings, checks."""

from flask_babel import lazy_gettext as _l
from flask_babel import lazy_pgettext as _p

from quizapp.web.labels.learning import FACTS

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
