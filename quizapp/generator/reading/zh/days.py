"""Days that Chinese tells by a lunar date, or by the hour alone: 光绪二十年六月二十三日（1894年7月25日）, 上午6时."""

import re
from dataclasses import replace

from quizapp.generator.reading.clock import Clock, Dated
from quizapp.generator.reading.prose import ListLine, Passage
from quizapp.languages import load
from quizapp.text import edtf, patterns
from quizapp.text.dates import DateMention, find_dates

# Before this year a month in Chinese numerals is one of the moon.
_SOLAR_FROM = 1912
# Stands for a time of day that only its hour tells.
_HOUR = "hour"
_NIGHT, _MORNING = ("evening", "night"), ("dawn", "morning")


class Scene:
    """A section's story: which paragraph told its last day, and at what time of day."""

    def __init__(self, clock: Clock, path: str) -> None:
        self.clock = clock
        self.paragraph: int | None = None
        self.time: str | None = None
        # The passage that told a day last, and the day; whether it looked ahead from its first day.
        self.passage: Passage | None = None
        self.day: edtf.Day | None = None
        self.looks_ahead = False
        span = clock.span
        self.of_one_day = bool(span and span[0] == span[1] and edtf.precision(span[0]) == "day")
        if span and self.of_one_day and clock.day is None:
            clock.year, clock.month, clock.day = edtf.bounds(span[0])[0]

    def mentions(self, found: list[DateMention], folded: str) -> list[DateMention]:
        """Give lunar dates their Gregorian day where brackets name it, and leave them without month elsewhere."""
        told = [self._solar(mention, folded) for mention in found]
        if any(one.lunar for one in told):
            self.clock.day = None
        hour = patterns.match(load("zh", "narrative").HOUR_ALONE, folded)
        if hour and not (told and told[0].start <= hour.end()):
            return [DateMention(0, hour.end(), relative="same_day", time=hour["time"] or _HOUR), *told]
        return told

    def _solar(self, mention: DateMention, folded: str) -> DateMention:
        bracket = re.compile(r"\s*[（(]([^()（）]*)[）)]").match(folded, mention.end)
        inside = find_dates(bracket[1], "zh") if bracket else ()
        own = mention.year or self._year()
        # 2月6日（3月19日）: before the calendar changed the bracket tells the day of the sun.
        two_calendars = own is not None and own < _SOLAR_FROM and bool(inside and inside[0].day)
        if bracket and len(inside) == 1 and inside[0].month and (mention.day is None or two_calendars):
            solar = inside[0]
            return replace(
                mention,
                end=bracket.end(),
                year=solar.year or mention.year,
                month=solar.month,
                day=solar.day,
                part=solar.part,
                lunar=False,
                approximate=False,
            )
        said = folded[mention.start : mention.end]
        year = own
        if year is not None and year < _SOLAR_FROM and patterns.search(r"[一二三四五六七八九十正腊]月", said):
            return replace(mention, month=None, day=None, part=None, lunar=True)
        return mention

    def _year(self) -> int | None:
        return self.clock.year or (edtf.bounds(self.clock.span[0])[0][0] if self.clock.span else None)

    def settle(self, told_of: list[Dated], group: list[DateMention], passage: Passage) -> list[Dated]:
        """Doubt an hour that stands far from its day, or that may be of the next day."""
        by_hour = (
            group[0].relative == "same_day" and group[0].start == 0 and group[0].time not in (None, *_NAMED)
        )
        near = self.paragraph == passage.paragraph or self.of_one_day
        time = load("zh", "calendar").CALENDAR.times.get(group[-1].time or "", group[-1].time)
        if by_hour and (not near or (self.time in _NIGHT and time in (*_MORNING, _HOUR))):
            return []
        if group[0].relative in _BY_ANOTHER_DAY and self.looks_ahead and self.passage is not passage:
            # "That evening" behind a sentence that looked ahead: of which of its days?
            return []
        if isinstance(passage, ListLine) and group[0].relative in _BY_ANOTHER_DAY:
            if self.passage is not passage and group[0].start > _AT_FIRST:
                # Lines may tell side by side: the same day as what?
                return []
        self.paragraph, self.time = passage.paragraph, time
        for dated in told_of[-1:]:
            day = edtf.bounds(dated.when)[0]
            inside = self.passage is passage or group[0].start > _AT_FIRST
            ahead = inside and self.day is not None and day > edtf.next_day(*self.day, _FAR)
            self.looks_ahead = ahead or (self.looks_ahead and self.passage is passage)
            self.passage, self.day = passage, day
        return told_of


_BY_ANOTHER_DAY = ("same_day", "next_day", "previous_day")
# A sentence that goes on more days than these looks ahead.
_FAR = 3
# A date that opens its sentence stands within so many characters.
_AT_FIRST = 4
_NAMED = ("dawn", "morning", "noon", "afternoon", "evening", "night")
