"""Seeds flaws in what stands behind and beside a question, and in the kinds that have rules of their own."""

from dataclasses import replace

from quizapp.checks import Item
from quizapp.facts import EntityValue
from quizapp.kinds import GAP
from tests.checks.seeding import (
    first,
    hans,
    is_zh,
    key_answer,
    key_text,
    said,
    seeds,
    with_question,
    with_stem,
    written,
)


@seeds("bad_gap")
def bad_gap(item: Item, turn: int) -> Item | None:
    if item.question.kind != "cloze":
        return None
    key = str(item.question.key)
    cut = key.split()[0] if " " in key else key[0]
    changes = (
        lambda stem: stem.replace(GAP, key),
        lambda stem: stem + said(item, f"{GAP}随后撤退。", f" Then {GAP} left."),
        lambda stem: stem + said(item, f"{key}随后撤退。", f" Then {key} left."),
        lambda stem: stem.replace(GAP, f"{cut}{GAP}"),
        lambda stem: said(item, f"{GAP}撤退。", f"{GAP} left."),
        lambda stem: stem.replace(GAP, f"{GAP}{key[-1]}"),
    )
    if turn % 6 == 3 and item.names == () and " " not in key:
        return None
    return with_stem(item, first(changes, turn))


@seeds("given_away")
def given_away(item: Item, turn: int) -> Item | None:
    key, answer = key_text(item), key_answer(item)
    other = replace(item.question, id="q_beside", facts=("f_beside",))
    if turn % 2:
        return replace(item, beside=(replace(other, facts=item.question.facts),))
    if key is None or len(key) < 2 or (answer and answer.sort in {"outcome", "clause"}):
        return None
    stem = said(
        item, f"{item.topic[0]}中，{key}之后发生了什么？", f"What came after {key} in the {item.topic[0]}?"
    )
    return replace(item, beside=(replace(other, stem=written(item, stem)),))


@seeds("near_duplicate")
def near_duplicate(item: Item, turn: int) -> Item | None:
    rival = replace(item.question, id="q_earlier")
    if turn % 3 == 1:
        rival = replace(rival, options=rival.options[::-1])
    if turn % 3 == 2 and is_zh(item):
        rival = replace(rival, stem=item.question.stem.hant)
    return replace(item, rivals=(rival,))


@seeds("truth_swap")
def truth_swap(item: Item, turn: int) -> Item | None:
    if item.question.kind != "true_false":
        return None
    if turn % 3 == 0:
        return with_question(item, key=not item.question.key)
    if turn % 3 == 1:
        return replace(item, statement=None)
    if item.question.key is True:
        return with_stem(item, lambda stem: stem[:-1] + said(item, "，并且获胜。", " and won."))
    return with_question(item, explanation=written(item, said(item, "这个说法是错的。", "This is wrong.")))


@seeds("unclear_order")
def unclear_order(item: Item, turn: int) -> Item | None:
    events = item.question.items
    if item.question.kind != "ordering" or all(fact.kind == "phase" for fact in item.facts):
        return None
    zh, en = ("首先", "最后", "第一次", "1944年"), ("first ", "then ", "finally ", "in 1897 ")
    told = first(zh if is_zh(item) else en, turn)
    text = hans(events[0].text)
    changes = (
        (events[1], events[0], *events[2:]),
        (replace(events[0], edtf=events[1].edtf), *events[1:]),
        (
            replace(events[0], text=written(item, text + told if is_zh(item) else f"{told}{text}")),
            *events[1:],
        ),
        events[:2],
        (replace(events[0], edtf=events[0].edtf[:4]), *events[1:]),
    )
    return with_question(item, items=first(changes, turn))


@seeds("unclear_pairs")
def unclear_pairs(item: Item, turn: int) -> Item | None:
    pairs = item.question.pairs
    if item.question.kind != "matching":
        return None
    shared = said(item, "白石岭", "Wexmoor ")
    left, right = hans(pairs[0].left), hans(pairs[0].right)
    changes = (
        pairs[:2],
        (replace(pairs[0], right=pairs[1].right), *pairs[1:]),
        (replace(pairs[0], left=pairs[1].left), *pairs[1:]),
        (
            replace(pairs[0], left=written(item, shared + left), right=written(item, shared + right)),
            *pairs[1:],
        ),
    )
    if turn % 5 < 4:
        return with_question(item, pairs=changes[turn % 5])
    told = replace(item.facts[0], subject=left, value=EntityValue(hans(pairs[1].right), "unit"))
    return replace(item, facts=(told, *item.facts[1:]))


@seeds("unproven")
def unproven(item: Item, turn: int) -> Item | None:
    question, fact = item.question, item.facts[0]
    if turn % 5 == 0:
        return replace(item, facts=())
    if turn % 5 == 1:
        elsewhere = tuple(replace(source, start=source.start + 1) for source in question.sources)
        return with_question(item, sources=elsewhere)
    if turn % 5 == 2:
        return with_question(item, explanation="")
    if turn % 5 == 3 and question.kind == "single_choice":
        return with_question(item, options=tuple(replace(option, why=None) for option in question.options))
    # The span tells of something else.
    other = replace(fact.source, quote=said(item, "天氣晴朗", "The weather was fine"))
    is_named = isinstance(fact.value, EntityValue) and fact.value.entity_class != "state"
    if not is_named or fact.kind == "unit.parent":
        return None
    sources = tuple(other if source == fact.source else source for source in question.sources)
    changed = with_question(item, sources=sources)
    return replace(changed, facts=(replace(fact, source=other), *item.facts[1:]))
