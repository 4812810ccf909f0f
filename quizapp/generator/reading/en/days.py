"""Days that English tells by the day before, or by the hour alone: two days later, at 07:30."""

import re
from dataclasses import dataclass, replace

from quizapp.generator.reading.clock import Clock, Dated
from quizapp.generator.reading.prose import Passage
from quizapp.languages.en import adjuncts, clauses, narrative
from quizapp.text import edtf, patterns
from quizapp.text.dates import DateMention, find_dates

_STEP = re.compile(narrative.DAYS_LATER)
# Marks a mention that was counted from an earlier day.
_BY_ANOTHER = "another day"
# So many sentences after it was told, a day still lends its hours, and a look back takes them; so many months after,
# a battle lends its story.
_SENTENCES = 2
_SENTENCES_BEHIND = 8
_MONTHS_AFTER = 6
_MONTHS_BEFORE = 3
_LONE_DAY = re.compile(narrative.DAY_ALONE)
_HOUR = re.compile(narrative.HOUR_ALONE)
_PART_OF_DAY = re.compile(narrative.PART_OF_DAY)
# Where a date still opens its sentence.
_OPENING = 12


@dataclass
class Scene:
    """A section's story, and what it has told of days so far.

    `anchor` is the last day that a sentence told as its own, `day_in` that sentence's paragraph, `since` how many
    sentences came after it; `headed` is the day that the heading names, `year_in` the paragraph of the last full date.
    """

    clock: Clock
    path: str
    anchor: edtf.Day | None = None
    headed: edtf.Day | None = None
    day_in: int | None = None
    year_in: int | None = None
    since: int = 0

    def __post_init__(self) -> None:
        """Take the day of the heading, or of a battle that had one day only."""
        if self.clock.year is not None and self.clock.month is not None and self.clock.day is not None:
            # The heading names the day.
            self.anchor = (self.clock.year, self.clock.month, self.clock.day)
        self.headed = self.anchor
        span = self.clock.span
        if span and span[0] == span[1] and edtf.is_valid(span[0]) and edtf.precision(span[0]) == "day":
            # The hours of a battle of one day are that day's.
            if self.clock.day is None and not patterns.search(narrative.BESIDE_THE_BATTLE, self.path):
                self.clock.year, self.clock.month, self.clock.day = edtf.bounds(span[0])[0]
                self.anchor = edtf.bounds(span[0])[0]

    def mentions(self, found: list[DateMention], folded: str) -> list[DateMention]:
        """Add what tells a sentence's day by an earlier one, by the hour too; join what "between" joins."""
        self.since += 1
        if self.headed and self.anchor is None and not self.since:
            self.anchor = self.headed
        # "Three to four miles" is no day: English tells none without its month.
        found = [each for each in found if each.month or each.year or each.relative or each.part]
        self._guess_year(found)
        found = [_end_of_which(each, folded) for each in found]
        opening = self._by_another(folded)
        if opening and not found:
            found = [opening]
        return _joined(
            [each for mention in found for each in (*_first_of_two(mention, folded), mention)], folded
        )

    def _guess_year(self, found: list[DateMention]) -> None:
        """Lend the battle's year to the months just before it, where nothing has told one."""
        span, month = self.clock.span, next((each.month for each in found if each.month), None)
        if self.clock.year is not None or not span or month is None or not edtf.is_valid("/".join(span)):
            return
        first, last = edtf.bounds(span[0])[0][:2], edtf.bounds(span[1])[1][:2]
        if any(mention.year is not None for mention in found):
            return
        for year in (first[0], first[0] - 1):
            if (year, month) < first and _months_apart((year, month), first, last) <= _MONTHS_BEFORE:
                self.clock.year = year

    def _by_another(self, folded: str) -> DateMention | None:
        if self.anchor is None:
            return None
        if lone := self._day_alone(folded):
            return lone
        step = _STEP.match(folded)
        if not step:
            of_heading = _PART_OF_DAY.match(folded) if self.headed == self.anchor else None
            found, days = of_heading or _HOUR.search(folded), 0
            if found and self._may_be_the_evening_before(found["told"]):
                return None
        else:
            found, days = step, -1 if step["before"] else narrative.COUNTED[step["count"].lower()]
        if found is None:
            return None
        year, month, day = edtf.next_day(*self.anchor, days)
        return DateMention(*found.span("told"), year=year, month=month, day=day, time=_BY_ANOTHER)

    def _may_be_the_evening_before(self, hour: str) -> bool:
        """Tell whether a late hour opens the story of a battle whose day no sentence has told."""
        lent = self.headed is None and self.day_in is None
        return lent and bool(patterns.match(narrative.LATE_HOUR, hour))

    def _day_alone(self, folded: str) -> DateMention | None:
        """Read "on the 17th" as the first such day from the last one told on."""
        found = _LONE_DAY.search(folded)
        if self.anchor is None or not found or int(found["day"]) < self.anchor[2]:
            return None
        year, month, _ = self.anchor
        if int(found["day"]) > edtf.month_length(year, month):
            return None
        return DateMention(
            *found.span("told"), year=year, month=month, day=int(found["day"]), time=_BY_ANOTHER
        )

    def settle(self, told_of: list[Dated], group: list[DateMention], passage: Passage) -> list[Dated]:
        """Doubt a day that is told by one of another paragraph, and a year that may not be the one meant."""
        near = self.anchor is not None and (
            self.headed == self.anchor or (self.day_in == passage.paragraph and self.since <= _SENTENCES)
        )
        by_another = bool(group[0].relative) or group[0].time == _BY_ANOTHER
        first = find_dates(passage.folded[: group[0].start], "en") == ()
        stated = any(mention.year is not None for mention in group) and not by_another
        if stated and any(mention.month for mention in group):
            self.year_in = passage.paragraph
        settled: list[Dated] = []
        for dated in told_of:
            # English looks back at any time ("had landed in June"): no contradiction, but no certainty either.
            dated = replace(dated, trusted=True, sure=dated.sure and dated.trusted)
            if by_another:
                # "The next day" is told by the sentence before, or by what the sentence itself said first.
                # Behind another act of its own sentence, "the next day" counts from that act, which has no date.
                counted = bool(group[0].relative) and group[0].start > _OPENING
                sure = dated.sure and (not first or (near and not counted and self._is_next_to_anchor(dated)))
                settled.append(replace(dated, sure=sure))
            elif stated:
                settled.append(dated)
            else:
                settled += self._of_right_year(dated, passage)
        self._move_on(settled, group, passage)
        return [replace(dated, sure=dated.sure and self._is_of_the_time(dated)) for dated in settled]

    def _is_next_to_anchor(self, dated: Dated) -> bool:
        if self.anchor is None or not edtf.is_valid(dated.when):
            return False
        told = edtf.bounds(dated.when)[0]
        return any(told == edtf.next_day(*self.anchor, days) for days in (*range(-1, 16),))

    def _is_of_the_time(self, dated: Dated) -> bool:
        """Tell whether a date is not long after the battle: what is told there is another story."""
        span = self.clock.span
        if span is None or not edtf.is_valid(dated.when) or not edtf.is_valid("/".join(span)):
            return True
        first, last = edtf.bounds(span[0])[0], edtf.bounds(span[1])[1]
        year, month, _ = edtf.bounds(dated.when)[0]
        return (year, month) <= last[:2] or _months_apart((year, month), first[:2], last[:2]) <= _MONTHS_AFTER

    def _move_on(self, settled: list[Dated], group: list[DateMention], passage: Passage) -> None:
        """Let later hours be those of this day, if the sentence tells it as its own and not in passing."""
        if not settled or not edtf.is_valid(settled[-1].when) or edtf.precision(settled[-1].when) != "day":
            return
        day = edtf.bounds(settled[-1].when)[0]
        if day == self.headed:
            self.anchor, self.day_in, self.since = day, passage.paragraph, 0
            return
        before = passage.folded[: group[0].start]
        if group[0].relative and group[0].start > _OPENING and patterns.search(narrative.ONLY_MEANT, before):
            return
        told = group[0].time == _BY_ANOTHER or bool(group[0].relative and self.anchor is not None)
        if not told:
            in_passing = patterns.search(narrative.IN_PASSING, before) or patterns.search(
                r"\bhad\b", passage.folded
            )
            told = group[0].kind == "plain" and not in_passing and not edtf.is_interval(settled[-1].when)
            if self.headed and not patterns.fullmatch(
                rf"(?:{clauses.OPENERS[1:]})?{adjuncts.DATE_LEAD}", before
            ):
                # What the heading says holds until a sentence opens with another day.
                if day < self.headed:
                    self._look_back()
                return
        if self.headed and day < self.headed:
            self._look_back()
            return
        if "/" in passage.folded[group[0].start : group[0].end]:
            # Behind a night of two days, the next day is of either.
            told = False
        self.anchor = day if told else None
        self.day_in = passage.paragraph if told else None
        self.since = 0

    def _look_back(self) -> None:
        """Lend no hours to the sentences behind a look back from the heading's day: they may be of either."""
        self.anchor, self.since = None, -_SENTENCES_BEHIND

    def _of_right_year(self, dated: Dated, passage: Passage) -> list[Dated]:
        """Prefer the year in which the battle saw that month to one named in passing; leave out what is neither."""
        span = self.clock.span
        if span is None:
            # Without the battle's time only a year told nearby is sure.
            near = self.year_in is not None and passage.paragraph - self.year_in <= 1
            return [replace(dated, sure=dated.sure and near)]
        if not edtf.is_valid(dated.when) or not edtf.is_valid("/".join(span)):
            return [dated]
        first, last = edtf.bounds(span[0])[0], edtf.bounds(span[1])[1]
        year, month, _ = edtf.bounds(dated.when)[0]
        if first[:2] <= (year, month) <= last[:2]:
            return [dated]
        years = range(first[0] - 1, last[0] + 2)
        inside = [each for each in years if first[:2] <= (each, month) <= last[:2]]
        nearest = min(years, key=lambda each: _months_apart((each, month), first[:2], last[:2]))
        firm = self.year_in is not None and passage.paragraph - self.year_in <= 1
        if inside:
            self.clock.year = inside[0]
            return [_in_year(dated, year, inside[0], sure=not firm)] if len(inside) == 1 else []
        if nearest == year:
            return [dated]
        if self.year_in is None:
            return [_in_year(dated, year, nearest, sure=False)]
        return [] if (year, month) > last[:2] else [dated]


def _end_of_which(mention: DateMention, folded: str) -> DateMention:
    """Read "the end of May 24" as the day, not the month."""
    day = patterns.match(r" (\d{1,2})\b(?![,.]?\d)", folded[mention.end :]) if mention.part else None
    if not day or mention.month is None or not 1 <= int(day[1]) <= edtf.month_length(2000, mention.month):
        return mention
    return replace(mention, part=None, day=int(day[1]), end=mention.end + day.end())


def _first_of_two(mention: DateMention, folded: str) -> list[DateMention]:
    """Find the day that shares its month with the one behind it: 12 and 13 May."""
    before = patterns.search(
        r"(?<![\d:,.])(\d{1,2})(?:st|nd|rd|th)? (?:and|or) (?:the )?$", folded[: mention.start]
    )
    if not before or mention.day is None or mention.month is None or mention.relative:
        return []
    day = int(before[1])
    if not 1 <= day < mention.day:
        return []
    return [replace(mention, start=before.start(1), end=before.end(1), day=day, link="list")]


def _joined(found: list[DateMention], folded: str) -> list[DateMention]:
    """Make a range of two dates between which something lasted."""
    return [
        replace(mention, link="range")
        if mention.link == "list" and patterns.search(r"(?i)\bbetween (?:the )?$", folded[: mention.start])
        else mention
        for mention in found
    ]


def _in_year(dated: Dated, told: int, year: int, *, sure: bool) -> Dated:
    points = [edtf.parse(dated.when)[0], edtf.parse(dated.when)[1]]
    moved = [
        replace(point, year=point.year + year - told) if point and point.year is not None else point
        for point in points
    ]
    assert moved[0] is not None
    when = edtf.join(moved[0], moved[1])
    return replace(dated, when=when, sure=dated.sure and sure)


def _months_apart(month: tuple[int, int], first: tuple[int, int], last: tuple[int, int]) -> int:
    at, begin, end = (12 * each[0] + each[1] for each in (month, first, last))
    return max(begin - at, at - end, 0)
