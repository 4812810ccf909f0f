"""Which events can be asked: those that befell on their day and whose clause stands alone."""

from collections import Counter
from collections.abc import Callable

from quizapp.checks.unclear_event import why_unclear
from quizapp.facts import DateValue, EntityValue, Fact, TextValue
from quizapp.generator.asking.days_of_battle import start_of_battle
from quizapp.generator.reading_result import Reading
from quizapp.languages import load
from quizapp.text import patterns
from quizapp.text.folding import fold, match_key

LITTLE = 10
"""Letters beside the battle's name that tell nothing of it; Chinese characters count double."""

# What stands in a quotation for what was left out.
GAP = "……"
# In match form, whatever stands between the battle's name and them.
BEGUN_OR_OVER = ("began", "begun", "started", "commenced", "ended", "开始", "结束", "爆发", "打响")

# So many letters tell that two words are of one root: invasion, invaded.
_STEM = 4
# A name long enough that another like it is the same one, misspelt.
_NAME = r"(?<![\w’'-])[A-Z][^\W\d_]{5,}\b"

Test = Callable[[Fact], bool]


def dating(reading: Reading) -> Test:
    """Make the test whether an event of the article is told plainly enough, as of its day, to be quoted."""
    already = load(reading.article.language, "phrases").ALREADY
    of_two_days = load(reading.article.language, "flaws").OF_TWO_DAYS
    title = match_key(reading.article.title)
    spelt = Counter(patterns.findall(_NAME, reading.folded_text))

    def dated(fact: Fact) -> bool:
        return (
            fact.status == "ok"
            and fact.confidence >= 1
            and isinstance(fact.value, TextValue)
            and not patterns.search(already, fold(fact.value.text))
            and not patterns.search(of_two_days, fold(fact.source.quote))
            and not _leaves_out_a_deed(fact)
            and not _only_names_the_battle(match_key(fact.value.text), title)
            and not _tells_the_title(fact, fact.value.text, reading)
            and not _is_misspelt(fold(fact.value.text), spelt)
        )

    return dated


def clearness(reading: Reading) -> Test:
    """Make the test whether an event of the article can be quoted alone."""
    words, names, dated = load(reading.article.language, "flaws"), actors(reading), dating(reading)
    known: dict[str, bool] = {}

    def clear(fact: Fact) -> bool:
        if fact.id not in known:
            known[fact.id] = (
                isinstance(fact.value, TextValue)
                and dated(fact)
                and why_unclear(fact.value.text, words, names) is None
            )
        return known[fact.id]

    return clear


def _leaves_out_a_deed(event: Fact) -> bool:
    """Tell whether the gap in a quotation hides something that was done: what is left of it is torn."""
    told = fold(event.value.text) if isinstance(event.value, TextValue) else ""
    quote, (head, gap, rest) = fold(event.source.quote), told.partition(GAP)
    start, end = quote.find(head), quote.find(rest[:_STEM])
    left_out = quote[start + len(head) : end] if gap and 0 <= start < end else ""
    words = load("zh", "acts")
    return patterns.search(words.ACTS, patterns.sub(words.NO_DEED, "", left_out)) is not None


def _only_names_the_battle(clause: str, title: str) -> bool:
    """Tell whether a clause says no more than that the battle began or ended."""
    if title not in clause:
        return False
    beside = len(clause) - len(title)
    return beside <= (LITTLE if title.isascii() else LITTLE // 2) or clause.endswith(BEGUN_OR_OVER)


def _tells_the_title(fact: Fact, text: str, reading: Reading) -> bool:
    """Tell whether a clause says again what the title says: in an Invasion of X, that X was invaded."""
    words = load(reading.article.language, "flaws")
    clause, title = fold(text), fold(reading.article.title)
    named = patterns.findall(load(reading.article.language, "titles").NAMED_IN_TITLE, title)
    if any(name in clause for name in named) and patterns.search(words.ATTACKED, clause):
        begun = start_of_battle(reading)
        # On the first day of the battle of a place, the place was attacked.
        return begun is not None and isinstance(begun.value, DateValue) and begun.value.edtf == fact.when
    content = {word.lower()[:_STEM] for word in patterns.findall(words.CONTENT_OF_TITLE, title)}
    told = {word.lower()[:_STEM] for word in patterns.findall(r"[^\W\d_]+", clause)}
    if not content or not content <= told:
        return False
    if patterns.search(words.ACT_IN_TITLE, title):
        return True
    if not patterns.search(words.BEGINS_OR_ENDS, clause):
        return False
    start = start_of_battle(reading)
    names = [clause[found.start() :] for found in patterns.finditer(words.NAMES_SOMETHING, clause)]
    others = [name for name in names if name[:_STEM].lower() not in content]
    return not others or (
        start is not None and isinstance(start.value, DateValue) and start.value.edtf == fact.when
    )


def _is_misspelt(clause: str, spelt: Counter[str]) -> bool:
    """Tell whether a name that the article writes once so differs by a letter inside from one it writes often."""
    return any(
        spelt[name] == 1 and any(count > 1 and _differ_inside(name, other) for other, count in spelt.items())
        for name in patterns.findall(_NAME, clause)
    )


def _differ_inside(one: str, other: str) -> bool:
    """Tell Ridgeway and Ridgway from Italia and Italian."""
    short, long = sorted((one, other), key=len)
    same = next((at for at, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    if len(long) - len(short) > 1 or short == long or not 1 < same < len(short) - 1:
        return False
    return short[same + (len(short) == len(long)) :] == long[same + 1 :]


def actors(reading: Reading) -> tuple[str, ...]:
    """Name, folded, everybody and every unit that the facts know: those who can act."""
    names = {
        fold(fact.value.name)
        for fact in reading.facts
        if isinstance(fact.value, EntityValue) and fact.value.entity_class == "person"
    }
    names |= {fold(fact.qualifier) for fact in reading.facts if fact.kind == "command" and fact.qualifier}
    return tuple(sorted(names))
