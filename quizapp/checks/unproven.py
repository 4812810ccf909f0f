"""The item does not show where its answer stands, or leaves a wrong answer unexplained."""

from dataclasses import replace

from quizapp.checks import Check, Item, example, plain


def look(item: Item) -> str | None:
    """Want the facts' spans as sources, an explanation, a reason for each distractor."""
    question = item.question
    if not item.facts or tuple(fact.id for fact in item.facts) != question.facts:
        return "the facts behind the question are not known"
    if not all(fact.source in question.sources for fact in item.facts):
        return "the question does not cite the place where its fact stands"
    if any(source.end <= source.start or not source.quote.strip() for source in question.sources):
        return "a source is empty"
    if not plain(question.explanation).strip():
        return "the explanation is empty"
    if question.kind != "true_false" and any(
        option.why is None for option in question.options if not option.correct
    ):
        return "a wrong answer is not explained"
    return None


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
        example("zh", explanation=""),
        example("zh", why=None),
        _without_facts("en"),
        _without_source("en"),
        example("en", explanation=" "),
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
