"""Why an action did not do what was asked, and what to do."""

from flask_babel import lazy_gettext as _l

REFUSALS = {
    "wrong_name_or_password": _l("This name and password do not go together."),
    "too_many_tries": _l("Too many tries. Please wait a minute."),
    "name_missing": _l("Please give a name."),
    "name_too_long": _l("Names may have up to 40 characters."),
    "name_unreadable": _l("Please use letters, characters or digits that others can read."),
    "name_taken": _l("Somebody has this name already. Please choose another one."),
    "name_twice": _l("This name stands in the list twice. Tell the two apart, as by a number."),
    "secret_wrong": _l(
        "This name and secret do not go together, or the secret has been used or is too old. Your teacher can "
        "make a new one."
    ),
    "group_exists": _l("The class has a group of this name already."),
    "group_in_use": _l("An assignment is for this group, so it stays."),
    "group_unreadable": _l("The name of the group is too long or cannot be read."),
    "own_right": _l("You keep this site. Hand it over before you stop teaching."),
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
    "unknown_outcome": _l("Please choose what comes of it."),
    "reply_missing": _l("Please say why the question stays as it is."),
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
    "too_many_jobs": _l("You have five jobs under way already. Wait for one of them, or cancel it."),
    "job_gone": _l("This job has ended already."),
    "already_under_way": _l(
        "Questions are being made for this set already. Wait for them, or cancel that job."
    ),
    "no_questions_left": _l(
        "The text has no question that fits these settings. Allow more kinds of facts and questions, or a wider range of difficulty."
    ),
    "no_article": _l("Please choose at least one article."),
    "article_twice": _l("Please choose one text of each article."),
    "too_many_articles": _l("A set can be made from up to 12 articles at once."),
    "title_missing": _l("Please give the set a title."),
    "title_too_long": _l("Titles may have up to 80 characters."),
    "settings_unreadable": _l("These settings cannot be read. Please choose them again."),
    "no_key": _l("This cannot be the right answer to the question. Choose or write one that it could have."),
    "is_key": _l("This is the key already."),
    "no_weight": _l("Please choose one of the weights."),
    "not_the_newest": _l("A later correction builds on this one. Take that one back first."),
    "no_attempts_left": _l("You have used all attempts of this assignment."),
    "changed_meanwhile": _l(
        "Somebody changed this question meanwhile. What you wrote is still here: compare and save again."
    ),
    "demo_exists": _l("People of these names are here already: the demo was made before."),
    "no_grade": _l("A grade is a number from 0 to 100."),
    "no_reason": _l("Please give the reason for this grade; it stays on record."),
    "no_tag": _l("A tag is a word of up to 30 characters."),
    "compare_anew": _l(
        "The set has changed since this was compared. Your choices are kept; look at it once more."
    ),
    "proposal_gone": _l("This proposal is not the present one any more. Look at the new one."),
    "nothing_changed": _l("Nothing has been changed since the newest release."),
}
