"""Three to five pairs to put together."""

from collections.abc import Sequence

from quizapp.facts import Source
from quizapp.kinds import (
    Choice,
    Draft,
    Kind,
    Line,
    Sample,
    Unreadable,
    joined,
    names_in,
    option_of,
    question_of,
)
from quizapp.questions import Grade, Pair, Question, Response, ScriptPair, Text


def make(draft: Draft) -> Question:
    """Keep the pairs in the order of their left sides; the rights are options, in their own natural order.

    The key names each left side by its place, so that neither ids nor places say what belongs together.
    """
    pairs = sorted(draft.pairs, key=lambda pair: (pair[0].rank, pair[0].identity))
    lefts, rights = [left for left, _ in pairs], [right for _, right in pairs]
    offered = sorted((*rights, *draft.distractors), key=lambda choice: (choice.rank, choice.identity))
    options = tuple(option_of(choice, choice in rights) for choice in offered)
    if not 3 <= len(pairs) <= 5:
        raise ValueError("a matching needs three to five pairs")
    if len({left.identity for left in lefts}) != len(lefts) or len({each.id for each in options}) != len(
        offered
    ):
        raise ValueError("each side of a matching may be there once only")
    return question_of(
        "matching",
        draft,
        options=options,
        pairs=tuple(Pair(left.text, right.text) for left, right in pairs),
        key=tuple(f"{place}:{option_of(right, True).id}" for place, right in enumerate(rights)),
    )


def read(values: Sequence[str]) -> Response:
    """Read "<place of the left side>:<id of the right side>" for each left side.

    Raises Unreadable("empty"), Unreadable("incomplete") where a side was left open, or Unreadable("not_a_choice").
    """
    given = tuple(value.strip() for value in values)
    if not any(given):
        raise Unreadable("empty")
    if not all(given):
        raise Unreadable("incomplete")
    places = [place for place, colon, right in (value.partition(":") for value in given) if colon and right]
    if len(set(places)) != len(given):
        raise Unreadable("not_a_choice")
    return given


def grade(question: Question, response: Response) -> Grade:
    """Credit each pair by itself."""
    key = set(names_in(question.key))
    credit = len(key & set(names_in(response))) / max(1, len(key))
    if credit == 1:
        return Grade("right", 1.0)
    return Grade("partly", credit, "some_pairs") if credit else Grade("wrong", 0.0)


def lines(question: Question, response: Response) -> tuple[Line, ...]:
    """Give the pairs that were made, in the order of their left sides."""
    rights = {option.id: option for option in question.options}
    chosen = dict(name.partition(":")[::2] for name in names_in(response))
    between = "：" if question.language.startswith("zh") else ": "
    made = []
    for place, pair in enumerate(question.pairs):
        right = chosen.get(str(place))
        if right in rights:
            text = joined((pair.left, rights[right].text), between)
            made.append(Line(text, f"{place}:{right}" in names_in(question.key), rights[right].why))
    return tuple(made)


def show(question: Question, response: Response) -> Text:
    """Show the pairs one after the other."""
    between = "；" if question.language.startswith("zh") else "; "
    return joined([line.text for line in lines(question, response)], between)


def samples() -> tuple[Sample, ...]:
    """Match commanders with sides in Chinese, and battles with days in English, where one day fits nowhere."""
    chinese = make(
        Draft(
            direction="commanders",
            facts=("f_sample", "f_sample_2", "f_sample_3"),
            language="zh-Hans",
            stem=ScriptPair("赤壁之战前后，下列将领各属于哪一方？", "赤壁之戰前後，下列將領各屬於哪一方？"),
            explanation=ScriptPair(
                "周瑜属孙权，关羽属刘备，曹仁属曹操。", "周瑜屬孫權，關羽屬劉備，曹仁屬曹操。"
            ),
            sources=(Source("a_sample", "infobox.commander1", 0, 2, "周瑜"),),
            difficulty=0.4,
            pairs=(
                (Choice("周瑜", "周瑜"), Choice("孙权", ScriptPair("孙权", "孫權"))),
                (Choice("关羽", ScriptPair("关羽", "關羽")), Choice("刘备", ScriptPair("刘备", "劉備"))),
                (Choice("曹仁", "曹仁"), Choice("曹操", "曹操")),
            ),
        )
    )
    english = make(
        Draft(
            direction="days",
            facts=("f_sample_en", "f_sample_en_2", "f_sample_en_3"),
            language="en",
            stem="On which day of 1066 was each of these battles fought?",
            explanation="Fulford on 20 September, Stamford Bridge on 25 September, Hastings on 14 October.",
            sources=(Source("a_sample_en", "lead", 0, 4, "1066"),),
            difficulty=0.5,
            pairs=(
                (Choice("Fulford", "Fulford"), Choice("1066-09-20", "20 September")),
                (Choice("Stamford Bridge", "Stamford Bridge"), Choice("1066-09-25", "25 September")),
                (Choice("Hastings", "Hastings"), Choice("1066-10-14", "14 October")),
            ),
            distractors=(Choice("1066-12-25", "25 December", why="William was crowned on 25 December."),),
        )
    )
    one, two, three = (str(name).partition(":")[2] for name in chinese.key)
    spare = next(option.id for option in english.options if not option.correct)
    return (
        Sample(
            chinese,
            (
                (tuple(chinese.key), 1.0),
                (tuple(reversed(chinese.key)), 1.0),
                ((f"0:{one}", f"1:{three}", f"2:{two}"), 1 / 3),
                ((f"0:{one}", f"1:{one}", f"2:{three}"), 2 / 3),
                ((f"0:{two}", f"1:{three}", f"2:{one}"), 0.0),
                ((f"0:{one}",), 1 / 3),
                ((f"0:{one}", "", f"2:{three}"), None),
                ((f"0:{one}", f"0:{two}", f"2:{three}"), None),
                ((one, two, three), None),
                (("", "", ""), None),
                ((), None),
            ),
        ),
        Sample(
            english,
            (
                (tuple(english.key), 1.0),
                ((*english.key[:2], f"2:{spare}"), 2 / 3),
                (tuple(f"{place}:{spare}" for place in range(3)), 0.0),
                ((" ",), None),
            ),
        ),
    )


KIND = Kind(widget="match", make=make, read=read, grade=grade, show=show, samples=samples, lines=lines)
