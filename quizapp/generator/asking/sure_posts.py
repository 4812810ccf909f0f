"""Which posts have one holder for sure, and are worth asking: what another sentence or list says of them counts, too."""

import re

from quizapp.facts import DateValue, Fact
from quizapp.generator.asking.asked_article import AskedArticle
from quizapp.generator.asking.askings import Asking
from quizapp.generator.asking.candidates import Candidate
from quizapp.generator.asking.giveaways import is_highest, name_of
from quizapp.generator.asking.relations import keys_of, right_answers
from quizapp.generator.asking.wording import Wording
from quizapp.text import edtf, patterns
from quizapp.text.folding import fold, match_key

_YEARS_OF_A_REIGN = 3


def is_sure_post(asking: Asking, fact: Fact, answer: Candidate, article: AskedArticle) -> bool:
    """Tell whether a command or an office, asked so, has one answer whatever else the article says."""
    wording = article.wording
    if article.disputed & {*keys_of(fact, "value"), *keys_of(fact, "qualifier")}:
        return False
    if asking.asked == "qualifier":
        if not _has_one_post(asking, fact, answer, wording) or _is_listed_elsewhere(fact, wording):
            return False
    if _may_have_had_others(fact, wording) or _is_one_of_several_heads(fact, wording):
        return False
    return asking.direction != "person" or not _is_led_by_another(fact, wording)


def _may_have_had_others(fact: Fact, wording: Wording) -> bool:
    """Tell whether a ruler's seat may have changed its holder within the battle's years."""
    if not patterns.search(wording.phrases.RULERS, fold(fact.qualifier or "")):
        return False
    days = [
        each.value.edtf
        for each in wording.reading.facts
        if each.kind in {"conflict.start", "conflict.end"} and isinstance(each.value, DateValue)
    ]
    years = [year for when in days for year in (edtf.bounds(when)[0][0], edtf.bounds(when)[1][0])]
    return not years or max(years) - min(years) >= _YEARS_OF_A_REIGN


def _is_one_of_several_heads(post: Fact, wording: Wording) -> bool:
    """Tell whether a post is the highest of a side that lists several commanders: who led the fight is not said by it."""
    heads = [each for each in wording.reading.facts if each.kind == "commander" and each.side == post.side]
    return post.kind == "office" and len(heads) > 1 and is_highest(post, wording)


def _is_led_by_another(post: Fact, wording: Wording) -> bool:
    """Tell whether a sentence says that somebody else led the unit: its commander is not the only answer then."""
    unit = patterns.search(wording.phrases.NUMBERED_UNIT, match_key(post.qualifier or ""))
    if unit is None:
        return False
    led = wording.phrases.LED_BY.format(unit=re.escape(unit[0]))
    return any(
        fold(name_of(post)) not in found["who"]
        for found in patterns.finditer(led, wording.reading.folded_text)
    )


def _is_listed_elsewhere(fact: Fact, wording: Wording) -> bool:
    """Tell whether a list has the same person in a line of its own beside that of the unit asked for."""
    name, unit = fold(name_of(fact)), fold(fact.qualifier or "")
    return name_of(fact) in fact.source.quote and any(
        name in line and unit not in line and fold(fact.source.quote) not in line
        for line in wording.listed_lines
    )


def _has_one_post(asking: Asking, fact: Fact, answer: Candidate, wording: Wording) -> bool:
    posts = right_answers(asking, fact, wording.reading.facts, wording.phrases)
    return all(post.startswith(answer.identity) for post in posts)
