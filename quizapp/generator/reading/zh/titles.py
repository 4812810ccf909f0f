"""Read posts in Chinese prose: 第31军军长某, 军长某与参谋长某, 武都郡太守某, 以某为司令官."""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import chain

from quizapp.generator.reading.drafts import Draft
from quizapp.generator.reading.prose import ListLine, Passage
from quizapp.generator.reading.sides import Sides
from quizapp.generator.reading.zh.people import People, Person
from quizapp.generator.states import state_named
from quizapp.generator.wikitext.document import Document
from quizapp.languages import load
from quizapp.text import patterns
from quizapp.text.folding import fold

# A bare title (军长某) speaks of a unit named no farther back than this.
_REACH = 60


def read_titles(
    document: Document,
    passages: list[Passage],
    sides: Sides,
    people: People,
    contexts: Mapping[tuple[str, int], str],
) -> Iterator[Draft]:
    """Read the posts of every sentence and list line."""
    several = load("zh", "posts").LAST_OF_SEVERAL
    for passage in passages:
        if patterns.search(load("zh", "posts").AFTER_ANOTHER_BATTLE, passage.folded):
            # Whoever was taken in another battle held his post there.
            continue
        if isinstance(passage, ListLine) and patterns.search(load("zh", "posts").PUPPETS, passage.folded):
            # Whose troops they were by then only the telling knows.
            continue
        when = contexts.get((passage.section.path, passage.start))
        for start, end, office, person, kind, sure in _posts(passage, people):
            if passage.folded[start - 1 : start] == "、" and patterns.match(several, fold(office)):
                # 徐、兖二州刺史 is no governor of 兖二州.
                continue
            if patterns.match(r"\s*[/／]", passage.folded[end:]):
                # 旅长某/某 were one after the other.
                continue
            before = _adjoining(passage.folded[max(0, start - 6) : start])
            if _is_of_a_bystander(before, sides):
                continue
            yield Draft(
                kind,
                person.value,
                document.source(
                    passage.section.path,
                    passage.section.rendered,
                    passage.start + start,
                    passage.start + end,
                ),
                side=person.side
                or sides.named_in(before)
                or sides.named_in(passage.folded[start : start + 4]),
                qualifier=office,
                when=when,
                confidence=min(person.confidence, 1.0 if sure else 0.9),
            )


_Post = tuple[int, int, str, Person, str, bool]


def _posts(passage: Passage, people: People) -> Iterator[_Post]:
    folded = passage.folded
    if not _patterns()["any"].search(folded):
        return
    taken: set[int] = set()
    for found in _patterns()["post"].finditer(folded):
        person = people.at(passage, _behind(folded, found.end()))
        pair = None
        if person is None:
            # 某军军长兼某集团军总司令某
            pair = _patterns()["second"].match(folded, found.end())
            person = people.at(passage, _behind(folded, pair.end())) if pair else None
        if person is None or person.start in taken:
            continue
        taken.add(person.start)
        unit = _unit_start(passage, found)
        name = passage.text(unit, found.end("unit"))
        if _names_no_unit(passage, name):
            continue
        if found["title"] == "指挥官" and found["rank"]:
            # A major general may command in a division, not the division.
            name += passage.text(*found.span("rank"))
        end = _closed(folded, found, person.end)
        office = name + passage.text(*found.span("title"))
        yield unit, end, office, person, "office", True
        # Deputies may be several: 副司令官某、某.
        joint = re.compile(r"[、和与]").match(folded, person.end) if found["title"][0] == "副" else None
        other = people.at(passage, joint.end()) if joint else None
        if other and other.start not in taken:
            taken.add(other.start)
            yield unit, other.end, office, other, "office", True
        if pair:
            # 军区司令员兼政治委员 are both of that 军区.
            second = (name if pair["same"] else "") + passage.text(*pair.span("post"))
            yield unit if pair["same"] else pair.start("post"), end, second, person, "office", True
        yield from _beside(passage, people, unit, name, person, taken)
    for found in _patterns()["numbered"].finditer(folded):
        person = people.at(passage, _behind(folded, found.end()))
        if person and person.start not in taken:
            taken.add(person.start)
            yield found.start(), person.end, passage.text(*found.span()), person, "office", True
    for found in chain(
        _patterns()["appointed_to"].finditer(folded), _patterns()["made_ruler"].finditer(folded)
    ):
        person = people.at(passage, found.start("person"))
        if person and person.start not in taken and person.end == found.end("person"):
            taken.add(person.start)
            office = passage.text(found.start("unit"), found.end("title"))
            yield person.start, found.end(), office, person, "office", True
    for found in _patterns()["ruled"].finditer(folded):
        person = people.at(passage, _behind(folded, found.end()))
        if person and person.start not in taken and person.confidence == 1.0:
            taken.add(person.start)
            start = found.start("unit") + len(_patterns()["before_place"].match(found["unit"])[0])
            if found.end("unit") > start:
                office = passage.text(start, found.end("unit")) + passage.text(*found.span("title"))
                yield start, person.end, office, person, "office", True
                joint = _patterns()["colleague"].match(folded, person.end)
                other = people.at(passage, joint.end()) if joint else None
                if other and other.confidence == 1.0 and folded.startswith(("二人", "两人"), other.end):
                    taken.add(other.start)
                    yield start, other.end, office, other, "office", True
    for found in _patterns()["bare"].finditer(folded):
        person = people.at(passage, _behind(folded, found.end()))
        unit = _unit_before(passage, found) if person and person.start not in taken else None
        if patterns.search(load("zh", "posts").ARM_WITH_NUMBER, folded[: found.start()]):
            continue
        if person and unit:
            taken.add(person.start)
            name = passage.text(*unit)
            if _names_no_unit(passage, name):
                continue
            yield unit[0], person.end, name + passage.text(*found.span("title")), person, "office", False
            yield from _beside(passage, people, unit[0], name, person, taken)
    yield from _led(passage, people, taken)


def _names_no_unit(passage: Passage, name: str) -> bool:
    """Tell whether a number alone names a battalion in prose, or a column in a list below its army's line."""
    words = load("zh", "posts")
    if not isinstance(passage, ListLine):
        return bool(patterns.fullmatch(words.OF_ANY_REGIMENT, fold(name)))
    return passage.depth > 1 and bool(patterns.fullmatch(words.OF_ANY_ARMY, fold(name)))


def _beside(
    passage: Passage, people: People, start: int, unit: str, person: Person, taken: set[int]
) -> Iterator[_Post]:
    """Read the posts of the same unit that follow: 第十军军长某与参谋长某."""
    at = person.end
    while found := _patterns()["beside"].match(passage.folded, at):
        other = people.at(passage, _behind(passage.folded, found.end()))
        if other is None or other.start in taken:
            return
        taken.add(other.start)
        yield start, other.end, unit + passage.text(*found.span("title")), other, "office", False
        at = other.end


def _led(passage: Passage, people: People, taken: set[int]) -> Iterator[_Post]:
    """Read 某所指挥的某部队, 第29军某部, and 成立某部队,以某为司令官."""
    folded = passage.folded
    for found in _patterns()["led"].finditer(folded):
        person = people.before(passage, found.start())
        # Of two who lead it together neither is its commander.
        if person and folded[person.start - 1 : person.start] not in ("、", "和", "与", "及"):
            yield person.start, found.end(), passage.text(*found.span("unit")), person, "command", True
    for found in _patterns()["assumed"].finditer(folded):
        person = people.before(passage, found.start())
        if person and person.start not in taken:
            taken.add(person.start)
            office = passage.text(found.start("unit"), found.end("title"))
            yield person.start, found.end(), office, person, "office", True
    for found in _patterns()["under"].finditer(folded):
        person = people.at(passage, found.start("person"))
        if person and person.start not in taken and person.end == found.end("person"):
            taken.add(person.start)
            yield found.start(), found.end(), passage.text(*found.span("unit")), person, "command", True
    for found in _patterns()["appointed"].finditer(folded):
        person = people.at(passage, found.start("person"))
        unit = _unit_before(passage, found) if person and person.start not in taken else None
        if person and unit and person.end == found.end("person") and person.confidence == 1.0:
            taken.add(person.start)
            office = passage.text(*unit) + passage.text(*found.span("title"))
            yield unit[0], found.end(), office, person, "office", False
    for found in _patterns()["units"].finditer(folded):
        person = people.at(passage, found.end())
        if (
            person is None
            or person.start in taken
            or patterns.search(r"原[属隶系为]?于?$", folded[: found.start()])
        ):
            continue
        if _patterns()["troops_of"].match(folded, person.end):
            yield found.start(), person.end + 1, passage.text(*found.span()), person, "command", False


def _adjoining(before: str) -> str:
    """Give what stands before a post as its owner; whoever captured or fought its holder, or ends a clause, is none."""
    before = patterns.sub(r".*[,。;]", "", before)
    acts = [act.end() for act in patterns.finditer(load("zh", "acts").ACTS, before)]
    return before[acts[-1] :] if acts else before


def _is_of_a_bystander(before: str, sides: Sides) -> bool:
    """Tell whether a post is owned by a state that is on neither side."""
    army = patterns.search(load("zh", "posts").OF_AN_ARMY, before)
    if (
        army
        and sides.words
        and not any(army[0] in word or word in army[0] for _, words in sides.words for word in words if word)
    ):
        return True
    owner = patterns.search(load("zh", "posts").OF_A_STATE, before)
    if not owner or not sides.words or sides.named_in(owner[0]):
        return False
    return any(state_named(owner[0][at:]) for at in range(len(owner[0]) - 1))


def _behind(folded: str, at: int) -> int:
    """A rank may stand between a title and a name, or a colon, or 的."""
    rank = re.compile(rf"[\s:]*的?(?:{load('zh', 'narrative').RANK})?").match(folded, at)
    return rank.end() if rank else at


def _unit_before(passage: Passage, found: re.Match[str]) -> tuple[int, int] | None:
    """Find the unit of which a bare title speaks: the last one named before it, if it is of the title's level."""
    words = load("zh", "posts")
    title = patterns.sub(r"^(?:副|代理?|前|师|军|旅)(?=参谋长|参谋)|^(?:副|代理?|前)", "", found["title"])
    levels = words.LEVELS.get(title)
    sentence = max(passage.folded.rfind(mark, 0, found.start()) for mark in "。;") + 1
    units = [
        unit
        for unit in _patterns()["units"].finditer(passage.folded, max(sentence, found.start() - _REACH))
        if unit.end() <= found.start()
    ]
    if (
        isinstance(passage, ListLine)
        and units[:1]
        and units[0].start() == 0
        and (levels or title in words.SAME_UNIT)
    ):
        return units[0].span()
    fitting = [unit for unit in units if levels and patterns.search(rf"(?:{levels})$", unit[0])]
    if len(fitting) != 1:
        return None
    start, end = fitting[0].span()
    done = re.compile(load("zh", "acts").DONE_TO_UNIT).match(passage.folded, start)
    return done.end() if done and done.end() < end else start, end


def _closed(folded: str, found: re.Match[str], end: int) -> int:
    """Take the closing bracket in where the title stands in brackets: 第23师（师长李必藩）."""
    return end + 1 if patterns.search(r"[（(]", found[0]) and folded[end : end + 1] in ("）", ")") else end


def _unit_start(passage: Passage, found: re.Match[str]) -> int:
    """A named army begins where its link does, and never with the word for its side."""
    start, end = found.span("unit")
    linked = [at for at, until, _ in passage.links() if start < at < end and until == end]
    if linked and len(found["unit"]) - (linked[0] - start) > 2:
        return linked[0]
    done = re.compile(load("zh", "acts").DONE_TO_UNIT).match(passage.folded, start)
    if done and done.end() < end:
        start = done.end()
    prefix = re.compile(load("zh", "narrative").SIDE_PREFIX)
    sides = [side.end() for side in prefix.finditer(passage.folded, start, end)]
    # 中国战区 is no unit called 战区.
    bare = sides and len(passage.folded[sides[-1] : end]) < 4 and not patterns.search(r"\d", found["unit"])
    return sides[-1] if sides and not bare else start


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    words, told = load("zh", "posts"), load("zh", "narrative")
    unit = rf"(?P<unit>{told.UNIT}|{words.NAMED_UNIT})"
    number = r"(?P<unit>第[\d一二三四五六七八九十百]+)(?P<title>师团长|旅团长|联队长|大队长)"
    title = rf"(?P<title>{words.TITLE})"
    return {
        kind: re.compile(pattern)
        for kind, pattern in {
            "any": rf"{words.TITLE}|{words.RULERS}|指挥|统率|率领|率部|部(?!队)",
            "post": rf"{unit}{words.BETWEEN}{title}",
            "numbered": number,
            "second": rf"兼任?(?P<post>(?P<same>{words.BESIDE})|{unit}{title}|{words.GARRISON})",
            "ruled": rf"(?P<unit>{words.RULED})(?:[（(][^()（）]*[）)])?(?P<title>{words.RULERS})",
            "before_place": rf"(?:{words.BEFORE_PLACE})?",
            "bare": title,
            "beside": rf"(?:{told.RANK})?(?:、|,|和|与|及|以及)(?:[军师旅团]|师团|旅团)?(?P<title>{words.BESIDE})",
            "colleague": r"(?:与|和|及|、)",
            "appointed_to": rf"(?:任命|委任|派|以|命)(?P<person>[\u4e00-\u9fff·]{{2,12}}?)(?:为|任|担任|出任|兼任|接任){unit}{title}",
            "made_ruler": rf"(?:表|拜|封|任命|委任|任|以|命|迁|擢)(?P<person>[\u4e00-\u9fff·]{{2,5}}?)(?:为|任|担任)(?P<unit>{words.RULED})(?P<title>{words.RULERS})",
            "assumed": rf"(?:出任|接任|就任|担任|升任|调任|改任|继任|时任|任)(?:{words.RULED})?{unit}{title}",
            "under": rf"{unit}{words.UNDER}",
            "led": rf"{words.LED}{unit}",
            "appointed": words.APPOINTED,
            "units": rf"{told.UNIT}|{words.NAMED_UNIT}",
            "troops_of": words.TROOPS_OF,
        }.items()
    }
