"""What an action does not do, and why: a code that the page turns into a sentence."""

from typing import Literal, get_args

Code = Literal[
    "wrong_name_or_password",
    "too_many_tries",
    "name_missing",
    "name_too_long",
    "name_unreadable",
    "name_taken",
    "name_twice",
    "secret_wrong",
    "group_exists",
    "group_in_use",
    "group_unreadable",
    "own_right",
    "password_too_short",
    "password_too_long",
    "password_common",
    "password_is_name",
    "already_claimed",
    "link_used_or_expired",
    "unknown_language",
    "not_found",
    "last_teacher",
    "no_questions",
    "unknown_reason",
    "unknown_outcome",
    "reply_missing",
    "attempt_submitted",
    "nothing_to_undo",
    "article_differs",
    "revision_differs",
    "empty_bank",
    "class_archived",
    "account_needed",
    "teaches_here",
    "no_such_teacher",
    "last_class_teacher",
    "closes_too_early",
    "assignment_begun",
    "not_open_yet",
    "assignment_closed",
    "no_attempts_left",
    "proposal_gone",
    "compare_anew",
    "nothing_changed",
    "changed_meanwhile",
    "no_grade",
    "demo_exists",
    "no_reason",
    "no_tag",
    "too_many_jobs",
    "job_gone",
    "already_under_way",
    "no_questions_left",
    "no_article",
    "article_twice",
    "too_many_articles",
    "title_missing",
    "title_too_long",
    "settings_unreadable",
    "no_key",
    "is_key",
    "no_weight",
    "not_the_newest",
]
CODES: tuple[str, ...] = get_args(Code)


class Refusal(Exception):
    """An action was not done and nothing was changed; `code` says why."""

    def __init__(self, code: Code) -> None:
        super().__init__(code)
        self.code = code
