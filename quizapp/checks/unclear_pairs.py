"""What is to be put together has not one partner each, or the names show who belongs together.

Known as: rules of matching items; homogeneous columns.
"""

from quizapp.checks import Check, Item, example, plain, words_of
from quizapp.checks.repeated_name import names_in
from quizapp.facts import DateValue, EntityValue, Fact, TextValue
from quizapp.text.folding import match_key

FEWEST, MOST = 3, 7


def look(item: Item) -> str | None:
    """Want three to seven pairs, each name there once, no fact that joins two of them otherwise, no shared name."""
    pairs = [(plain(pair.left), plain(pair.right)) for pair in item.question.pairs]
    if item.question.kind != "matching":
        return None
    if not FEWEST <= len(pairs) <= MOST:
        return "three to seven pairs can be put together"
    lefts, rights = ([match_key(pair[side]) for pair in pairs] for side in (0, 1))
    shown = [match_key(plain(option.text)) for option in item.question.options]
    if len(set(lefts)) < len(lefts) or len(set(rights)) < len(rights) or len(set(shown)) < len(shown):
        return "a name is there twice"
    told = [_said(fact) for fact in item.facts]
    general = words_of(item).GENERAL
    for left, right in pairs:
        for other in rights:
            if other != match_key(right) and any({match_key(left), other} <= said for said in told):
                return f"{left} belongs to {other} as well"
        own = names_in(left, general) & names_in(right, general)
        others = {name for _, other in pairs if other != right for name in names_in(other, general)}
        if own - others:
            return f"the names show what belongs together: {min(own - others)}"
    return None


def _said(fact: Fact) -> set[str]:
    """Gather every name that one fact joins."""
    names = [fact.subject, fact.qualifier or "", fact.when or ""]
    match fact.value:
        case EntityValue(name=name, aliases=aliases):
            names += [name, *aliases]
        case DateValue(date):
            names.append(date)
        case TextValue(text):
            names.append(text)
    return {match_key(name) for name in names if name}


def _pairs(language: str, *pairs: tuple[str, str], wrong: tuple[str, ...] = (), **more: object) -> Item:
    stem = (
        "赤壁之战中，下列将领各属于哪一方？"
        if language == "zh"
        else "Who led what at the Battle of Hastings?"
    )
    return example(language, stem, pairs[0][1], wrong, kind="matching", pairs=pairs, **more)


_ZH = (("周瑜", "孙权"), ("关羽", "刘备"), ("曹仁", "曹公"))
_EN = (("Harold", "housecarls"), ("Odo", "knights"), ("Alan", "Bretons"))
CHECK = Check(
    severity="block",
    look=look,
    flawed=(
        _pairs("zh", *_ZH[:2]),
        _pairs("zh", ("周瑜", "孙权"), ("關羽", "劉備"), ("曹仁", "刘备")),
        _pairs("zh", ("周瑜", "孙权"), ("周瑜", "刘备"), ("曹仁", "曹公")),
        _pairs("zh", *_ZH, fact={"subject": "周瑜", "value": TextValue("刘备")}),
        _pairs("zh", ("荆州水军", "荆州蔡瑁"), ("江东水军", "周瑜"), ("豫州军", "关羽")),
        _pairs("en", *_EN[:2]),
        _pairs("en", *_EN[:2], ("Alan", "knights")),
        _pairs("en", *_EN, fact={"subject": "Harold", "value": TextValue("Bretons")}),
        _pairs("en", ("Norman foot", "William the Norman"), ("Fyrd", "Gyrth"), ("Bretons", "Alan")),
    ),
    clean=(
        example("zh"),
        _pairs("zh", *_ZH),
        _pairs("zh", *_ZH, wrong=("马超",), fact={"subject": "周瑜", "value": TextValue("孙权")}),
        example("en"),
        _pairs("en", *_EN),
        _pairs("en", *_EN, wrong=("archers",), fact={"subject": "Harold", "value": TextValue("housecarls")}),
    ),
)
