"""Seeds flaws in what can be chosen."""

from dataclasses import replace

from quizapp.checks import Item
from quizapp.text.folding import match_key
from tests.checks.seeding import (
    first,
    hans,
    is_zh,
    key_answer,
    key_text,
    said,
    seeds,
    with_option,
    with_question,
    with_stem,
    wrong_options,
)

NAMED = {"person", "place", "unit", "state", "conflict", "office"}


@seeds("all_or_none")
def of_the_above(item: Item, turn: int) -> Item | None:
    zh = ("以上皆是", "以上都不是", "以上皆非", "均正確", "都不對", "以上全部", "上述皆错", "两者皆是")
    en = (
        "All of the above", "None of the above", "all the above", "Neither of the above", "Both of these",
        "None of these", "All of them", "None of the others",
    )  # fmt: skip
    wrong = wrong_options(item)
    return with_option(item, wrong[-1], first(zh if is_zh(item) else en, turn)) if wrong else None


@seeds("combined_options")
def combined(item: Item, turn: int) -> Item | None:
    wrong = wrong_options(item)
    if not wrong:
        return None
    one, two = (hans(option.text) for option in item.question.options[:2])
    zh = ("甲和乙", "①与③", "A、C", "甲、乙、丙", "②和④")
    en = ("A and C", "I and III", "both the first and the third", "A, B and D", "II and IV only")
    parts = any(mark in one + two for mark in ("和", "与", "、", ",", " and "))
    if (
        len(wrong) > 1
        and turn % 2
        and not parts
        and wrong[-1] not in {each.id for each in item.question.options[:2]}
    ):
        return with_option(item, wrong[-1], said(item, f"{one}和{two}", f"{one} and {two}"))
    return with_option(item, wrong[-1], first(zh if is_zh(item) else en, turn))


@seeds("equivalent_options")
def equivalent(item: Item, turn: int) -> Item | None:
    wrong, answer, key = wrong_options(item), key_answer(item), key_text(item)
    if not wrong or answer is None or key is None:
        return None
    if answer.dates:
        return with_option(item, wrong[0], key[:-1] or key, dates=answer.dates[: 7 if turn % 2 else 10])
    if answer.amount is not None:
        return with_option(
            item, wrong[0], f"{answer.amount:g}", amount=answer.amount * (1.0, 1.05, 0.97)[turn % 3]
        )
    texts = (f"{key[0]} {key[1:]}", f"{key}。", key.upper(), f"“{key}”")
    if turn % 5 == 4:
        return with_option(
            item, wrong[0], said(item, "别名", "Another"), keys=(match_key("another"), *answer.keys)
        )
    return with_option(item, wrong[0], first(texts, turn))


@seeds("lost_order")
def disordered(item: Item, turn: int) -> Item | None:
    options = item.question.options
    if item.question.kind != "single_choice" or not all(
        answer.dates or answer.amount is not None for answer in item.answers
    ):
        return None
    changed = (options[1], options[0], *options[2:]) if turn % 2 else options[::-1]
    return with_question(item, options=changed)


@seeds("mixed_types")
def mixed_types(item: Item, turn: int) -> Item | None:
    wrong, answer = wrong_options(item), key_answer(item)
    if not wrong or answer is None:
        return None
    sorts = [sort for sort in ("person", "place", "date", "unit", "number", "state") if sort != answer.sort]
    place = next(number for number, each in enumerate(item.answers) if each.option == wrong[0])
    changed = replace(item.answers[place], sort=first(tuple(sorts), turn))
    return replace(item, answers=(*item.answers[:place], changed, *item.answers[place + 1 :]))


@seeds("odd_format")
def odd(item: Item, turn: int) -> Item | None:
    answer, key = key_answer(item), key_text(item)
    if item.question.kind != "single_choice" or answer is None or key is None or len(item.answers) < 3:
        return None
    if answer.sort == "clause":
        text = f"{key}（增援后）" if is_zh(item) else f"{key} (see above)"
    elif answer.sort == "date":
        text = said(item, key[:5] if "日" in key else f"{key}1日", f"about {key}")
    elif answer.sort == "number":
        text = said(item, f"约{key}", f"about {key}")
    else:
        text = first((f"{key}（主力）", f"“{key}”", f"{key} [1944]"), turn)
    return with_option(item, answer.option, text, keys=answer.keys)


@seeds("out_of_time")
def anachronism(item: Item, turn: int) -> Item | None:
    if item.question.kind != "single_choice" or len(item.answers) < 2:
        return None
    right, other = first((("1880/1950", "1769/1821"), ("1944", "0208"), ("1850/1900", "1950/1999")), turn)
    answers = tuple(
        replace(answer, lived=right if answer.option == item.question.key else other)
        for answer in item.answers
    )
    return replace(item, answers=answers)


@seeds("part_and_whole")
def part(item: Item, turn: int) -> Item | None:
    wrong, answer, key = wrong_options(item), key_answer(item), key_text(item)
    if not wrong or answer is None or key is None or answer.sort not in NAMED:
        return None
    zh = (f"{key}一部", f"{key}第1营", f"北{key}", f"{key}北部")
    en = (f"{key} of the North", f"North {key}", f"the staff of {key}", f"{key}, 1st Company")
    return with_option(item, wrong[0], first(zh if is_zh(item) else en, turn))


@seeds("predictable_place")
def predictable(item: Item, turn: int) -> Item | None:
    question = item.question
    right = [place for place, option in enumerate(question.options) if option.correct]
    ordered = all(hans(option.text)[:1].isdigit() for option in question.options)
    if len(right) != 1 or question.kind not in {"single_choice", "true_false"}:
        return None
    if question.kind == "single_choice" and not ordered:
        return None
    earlier = tuple(replace(question, id=f"q_{number}") for number in range(21 + turn % 9))
    return replace(item, rivals=earlier)


@seeds("repeated_name")
def repeated(item: Item, turn: int) -> Item | None:
    answer, key = key_answer(item), key_text(item)
    if not wrong_options(item) or answer is None or key is None:
        return None
    zh, en = ("白石岭", "青龙镇", "云梦泽", "虎头山"), ("Wexmoor", "Talbridge", "Oakhampton", "Greyfell")
    name = first(zh if is_zh(item) else en, turn)
    changed = with_option(
        item, answer.option, said(item, f"{name}{key}", f"{key} of {name}"), keys=answer.keys
    )
    return with_stem(changed, lambda stem: said(item, f"在{name}，{stem}", f"At {name}, {stem}"))


@seeds("second_correct")
def second_correct(item: Item, turn: int) -> Item | None:
    if item.question.kind in {"ordering", "matching"}:
        return None
    if item.question.kind == "true_false":
        others = [answer for answer in item.answers if answer.option != item.question.key]
        return replace(item, also_right=(*item.also_right, others[0].keys[0])) if others else None
    if item.question.kind in {"short_answer", "cloze"}:
        return replace(item, also_right=(*item.also_right, said(item, "王五", "john smith")))
    if item.question.kind in {"date", "numeric"}:
        return replace(
            item,
            also_right=(
                *item.also_right,
                "1703-02-0" + str(1 + turn % 9) if item.question.kind == "date" else "77",
            ),
        )
    wrong = wrong_options(item)
    answer = next((each for each in item.answers if wrong and each.option == wrong[turn % len(wrong)]), None)
    return replace(item, also_right=(*item.also_right, answer.keys[-1])) if answer else None
