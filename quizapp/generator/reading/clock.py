"""Date what a section tells: year, month and day carried over from what it said before."""

from dataclasses import dataclass, replace

from quizapp.text import edtf
from quizapp.text.dates import DateMention, find_dates, resolve
from quizapp.text.folding import fold

# How many years before and after a battle its story may still tell of.
_YEARS_AROUND = 15
_LONG_AGO = (-99999, 0)

Span = tuple[str, str]


@dataclass(frozen=True)
class Dated:
    """A date in EDTF; `trusted` unless its month runs backwards, `sure` unless its month may have turned."""

    when: str
    trusted: bool = True
    sure: bool = True


@dataclass
class Clock:
    """What a section has said of the date so far; `latest` is the furthest month that it reached.

    `span` is the battle's first and last day in EDTF, if known. `carried` is the month in which the section
    before ended. `range` is the one told last, in which the days without a month that follow it lie.
    """

    span: Span | None = None
    year: int | None = None
    month: int | None = None
    day: int | None = None
    latest: tuple[int, int] = _LONG_AGO
    carried: tuple[int, int] | None = None
    range: tuple[edtf.Point, edtf.Point] | None = None

    def section(self, path: str, language: str) -> "Clock":
        """Begin a section: its heading may name its date (6月4日); else only its first months look back here."""
        begun = Clock(
            self.span, carried=(self.year, self.month) if self.year and self.month else self.carried
        )
        for mention in find_dates(fold(path.rsplit(" / ", 1)[-1]), language)[:1]:
            begun.read(replace(mention, kind="plain"))
            if mention.link == "range":
                begun.day = None
        return begun

    def new_line(self) -> None:
        """Begin a line of a list: the years after the battle in which the line before may have ended are forgotten."""
        if self.span and self.year and self.year > edtf.bounds(self.span[1])[1][0]:
            self.year = self.month = self.day = None
            self.latest = _LONG_AGO

    def forget_month(self) -> None:
        """Leave the days that follow without a month: the text tells it in a way that is not read."""
        self.month = self.day = self.range = None

    def read_group(self, group: list[DateMention], shared_out: bool) -> Dated | None:
        """Date mentions that are told of together: a range, or days that follow one another, is an interval.

        `shared_out` says that each day has an event of its own (分别).
        """
        dated = []
        for mention in group:
            reached = self.latest
            dated.append(self.read(mention))
        if len(group) > 1 and group[0].link == "range":
            # What is told next lies within: the story has come no farther than to its first day.
            self.latest = reached
        if len(group) == 1:
            return dated[0]
        if len(group) != 2 or dated[0] is None or dated[1] is None:
            return None
        first = edtf.parse(edtf.start_of(dated[0].when))[0]
        last = edtf.parse(edtf.end_of(dated[1].when))[0]
        whole = edtf.join(first, last)
        if group[0].link == "range" and first.day and last.day:
            self.range = (first, last)
        if not edtf.is_valid(whole) or (group[0].link == "list" and (shared_out or not _adjoin(first, last))):
            return None
        return Dated(whole, dated[0].trusted and dated[1].trusted, dated[0].sure and dated[1].sure)

    def read(self, mention: DateMention) -> Dated | None:
        """Date a mention and move on to it; None where it names no month or no time of this battle."""
        if mention.relative in ("same_day", "next_day", "previous_day"):
            return self._of_another_day(mention)
        told, self.range = self.range, None
        trusted = sure = True
        if mention.relative or mention.short_year is not None:
            if self.year is None:
                self.year = self._only_year()
            if self.year is None:
                return None
            stated = resolve(mention, self.year, self.month)
            if stated is None:
                return None
            point = edtf.parse(stated)[0]
            if mention.relative in ("same_year", "next_year", "previous_year"):
                self.month = None
            mention = replace(mention, year=point.year, short_year=None, relative=None)
            if mention.month is None and point.precision in ("month", "day") and mention.part not in _OF_YEAR:
                mention = replace(mention, month=point.month)
        if mention.year is not None:
            if self._far(mention.year):
                # A book's year, a number or a look far ahead is none of the battle's time.
                return None
            # A year that is written out may well look back: the telling starts anew from there.
            self.year, self.month, self.day = mention.year, mention.month, None
            self.latest = (
                max(self.latest, (mention.year, 0))
                if mention.month is None
                else (mention.year, mention.month)
            )
            if mention.month is None:
                return None
        elif mention.month is not None:
            if self.year is None:
                self.year = self._year_of(mention.month)
                if self.year is None:
                    return None
            if (self.year, mention.month) < self.latest:
                if self.latest[1] >= 10 and mention.month <= 3 and self._within(self.year + 1, mention.month):
                    self.year += 1
                else:
                    return self._dated(mention, self.year, mention.month, trusted=False)
            self.month = mention.month
            self.latest = max(self.latest, (self.year, mention.month))
        else:
            if self.year is None or self.month is None:
                self._lone_month()
            if told and mention.day and told[0].month != told[1].month:
                # 8月28日－9月1日: the 29th that is told next is of August.
                start, end = told
                first = start if start.day and mention.day >= start.day else end
                self.year, self.month, self.range = first.year, first.month, told
            if self.year is None or self.month is None or not (mention.day or mention.part in _OF_MONTH):
                return None
            sure = not (mention.day and self.day and mention.day < self.day)
        self.day = mention.day
        return self._dated(mention, self.year, self.month, trusted, sure)

    def _of_another_day(self, mention: DateMention) -> Dated | None:
        if mention.month or self.year is None or self.month is None or self.day is None:
            return None
        when = resolve(mention, self.year, self.month, self.day)
        if when is None:
            return None
        point = edtf.parse(when)[0]
        self.year, self.month, self.day = point.year, point.month, point.day
        return Dated(when)

    def _dated(
        self, mention: DateMention, year: int, month: int | None, trusted: bool = True, sure: bool = True
    ) -> Dated | None:
        # "Before" and "after" a day is not on it.
        when = resolve(replace(mention, year=year, month=month))
        if (
            when is None
            or mention.kind in ("before", "after")
            or edtf.precision(when) not in ("month", "day")
        ):
            return None
        return Dated(when, trusted, sure)

    def _far(self, year: int) -> bool:
        if self.span is None:
            return False
        first, last = edtf.bounds(self.span[0])[0][0], edtf.bounds(self.span[1])[1][0]
        return not first - _YEARS_AROUND <= year <= last + _YEARS_AROUND

    def _year_of(self, month: int) -> int | None:
        """A month that the battle had once, or that goes on from the section before, has that year."""
        if self.span is not None:
            first, last = edtf.bounds(self.span[0])[0][0], edtf.bounds(self.span[1])[1][0]
            years = [year for year in range(first, last + 1) if self._within(year, month)]
            if len(years) == 1:
                return years[0]
            if years or first != last:
                return None
        if self.carried and 0 <= month - self.carried[1] <= 6:
            return self.carried[0]
        return None

    def _only_year(self) -> int | None:
        if self.span is None:
            return None
        first, last = edtf.bounds(self.span[0])[0][0], edtf.bounds(self.span[1])[1][0]
        return first if first == last else None

    def _lone_month(self) -> None:
        """A day without a month belongs to the only month of a short battle."""
        if self.span is None:
            return
        first, last = edtf.bounds(self.span[0])[0], edtf.bounds(self.span[1])[1]
        if first[:2] == last[:2]:
            self.year, self.month = first[:2]

    def _within(self, year: int, month: int) -> bool:
        if self.span is None:
            return False
        return edtf.bounds(self.span[0])[0][:2] <= (year, month) <= edtf.bounds(self.span[1])[1][:2]


_OF_MONTH = frozenset(("first_ten", "middle_ten", "last_ten"))
_OF_YEAR = frozenset(("spring", "summer", "autumn", "winter", "first_half", "second_half", "middle"))


def _adjoin(first: edtf.Point, last: edtf.Point) -> bool:
    if first.year is None or first.month is None or first.day is None:
        return False
    return edtf.next_day(first.year, first.month, first.day) == (last.year, last.month, last.day)
