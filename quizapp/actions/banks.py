"""Publishing question sets: the seeds, new sets, and new releases that lose nobody's history."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from quizapp.questions import Bank


@dataclass(frozen=True)
class Publication:
    """What publishing did; `new` is False where the bank says nothing that the last release did not say."""

    release_id: int
    number: int
    new: bool


def load_seeds(folder: Path, now: datetime) -> int:
    """Publish the sets of `sources.toml` where the database has no set yet; give how many.

    Two processes may do it at once: one of them finds nothing left to do.
    """
    raise NotImplementedError


def publish_set(title: str, owner_id: int | None, bank: Bank, now: datetime) -> int:
    """Make a set with its first release and give its id. The bank's articles must hold their wikitext."""
    raise NotImplementedError


def regenerate(set_id: int, teacher_id: int, bank: Bank, now: datetime) -> Publication:
    """Publish a bank as a set's next release, with a summary of what is kept, changed, new and gone.

    Open attempts go on with their release, and memories stay with their facts. A bank that is in every part
    the one of the newest release makes no new one. Raises Refusal("article_differs") where the bank is not
    made from the set's articles.
    """
    raise NotImplementedError
