"""The item does not show where its answer stands, or leaves a wrong answer unexplained."""

from dataclasses import replace

from quizapp.checks import Check, Item, example, plain
from quizapp.text.folding import fold


def look(item: Item) -> str | None:
    """Want the facts' spans as sources, a quotation in the explanation, a reason for each distractor."""
    question = item.question
    if not item.facts or tuple(fact.id for fact in item.facts) != question.facts:
        return "the facts behind the question are not known"
    if not all(fact.source in question.sources for fact in item.facts):
        return "the question does not cite the place where its fact stands"
    if any(source.end <= source.start or not source.quote.strip() for source in question.sources):
        return "a source is empty"
    if question.kind == "ordering":
        return None if plain(question.explanation) else "the explanation is empty"
    if not _quotes(plain(question.explanation), fold(item.facts[0].source.quote)):
        return "the explanation does not quote its source"
    if question.kind == "single_choice" and any(
        option.why is None for option in question.options if not option.correct
    ):
        return "a wrong answer is not explained"
    return None


def _quotes(explanation: str, quote: str) -> bool:
    # A long sentence may be cut at its ends, and quotation marks inside a quotation change.
    kept = [part for part in _bare(explanation).split("…") if len(part) > 1]
    bare = _bare(quote)
    return any(bare in part for part in kept) or any(
        part[at : at + 12] in bare for part in kept for at in range(max(1, len(part) - 11)) if len(bare) > 12
    )


def _bare(text: str) -> str:
    return "".join(char for char in text if char.isalnum() or char == "…")


def _without_facts(language: str) -> Item:
    return replace(example(language), facts=())


def _without_source(language: str) -> Item:
    sound = example(language)
    elsewhere = replace(sound.question.sources[0], start=100, end=110)
    return replace(sound, question=replace(sound.question, sources=(elsewhere,)))


CHECK = Check(
    severity="block",
    look=look,
    flawed=(
        _without_facts("zh"),
        _without_source("zh"),
        example("zh", explanation="联军由周公瑾统领。"),
        example("zh", why=None),
        _without_facts("en"),
        _without_source("en"),
        example("en", explanation="The king led them."),
        example("en", why=None),
    ),
    clean=(
        example("zh"),
        example("zh", kind="short_answer"),
        example("zh", "判断对错：赤壁之战由周瑜指挥。", True, kind="true_false", quote="周瑜指挥联军"),
        example("en"),
        example("en", kind="short_answer"),
        example(
            "en",
            "True or false: Harold led at the Battle of Hastings.",
            True,
            kind="true_false",
            quote="Harold led",
        ),
    ),
)
