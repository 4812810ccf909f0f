"""A card whose fact its article states otherwise now, in words."""

from dataclasses import dataclass

from quizapp.actions.flashcards import CardFace
from quizapp.questions import Text
from quizapp.study.corrections import gives_away, restated
from quizapp.text.scripts import script_pair


@dataclass(frozen=True)
class Corrected:
    """What was said and is said; `tells` where that would answer the card, `quote` is the article's sentence now.

    `mark` goes into the form, so that the review knows what was seen.
    """

    before: Text
    after: Text
    language: str
    quote: str
    mark: int
    tells: bool


def corrected(face: CardFace) -> Corrected | None:
    """Put a card's correction into words in the learner's script; None where there is none to see."""
    found = face.correction
    if found is None:
        return None
    language = face.question.language.split("-")[0]
    said = restated(found.before, found.after, language)
    before, after = (script_pair(text) if language == "zh" else text for text in said)
    return Corrected(
        before=before,
        after=after,
        language=face.question.language,
        quote=found.after.source.quote,
        mark=found.mark,
        tells=gives_away(face.question, said),
    )
