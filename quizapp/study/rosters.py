"""Lists of names as schools have them: a table from a file or a paste, in any usual encoding."""

import csv
import io
from contextlib import suppress
from dataclasses import dataclass

MOST_ROWS = 1000
LARGEST = 1_000_000
NAME = {
    "name",
    "names",
    "learner",
    "learners",
    "student",
    "students",
    "pupil",
    "姓名",
    "名字",
    "学生",
    "學生",
    "学习者",
    "學習者",
}
GROUP = {"group", "groups", "team", "组", "組", "小组", "小組", "分组", "分組", "组别", "組別"}
SEPARATORS = "\t;,，"
# How workbooks and other packed files begin.
WORKBOOKS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
# Older Chinese encodings, with the first bytes of their common characters.
COMMON = {"gb18030": (0xB0, 0xD7), "big5": (0xA4, 0xC6)}
MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))


class Unreadable(Exception):
    """A list that cannot be read; its text is a code: "workbook", "too_large", "not_text" or "empty"."""


@dataclass(frozen=True)
class Row:
    """One line of a list: a name and the group, as they were written."""

    name: str
    group: str = ""


def read(data: bytes) -> list[Row]:
    """Read a file of names, with or without a line of titles and a second column of groups."""
    if data.startswith(WORKBOOKS):
        raise Unreadable("workbook")
    if len(data) > LARGEST:
        raise Unreadable("too_large")
    return rows_of(_text(data))


def rows_of(text: str) -> list[Row]:
    """Read a table of names from text, such as cells copied from a workbook."""
    if "\0" in text:
        raise Unreadable("not_text")
    lines = [line for line in text.splitlines() if line.strip()]
    if lines and lines[0].strip().casefold().startswith("sep="):
        lines = lines[1:]
    if not lines:
        raise Unreadable("empty")
    separator = max(SEPARATORS, key=lambda one: (lines[0].count(one), -SEPARATORS.index(one)))
    try:
        cells = list(csv.reader(io.StringIO("\n".join(lines)), delimiter=separator))
    except csv.Error:
        raise Unreadable("not_text") from None
    name, group, titled = _columns(cells[0])
    found = [Row(_cell(one, name), _cell(one, group)) for one in cells[titled:] if any(map(str.strip, one))]
    if not found:
        raise Unreadable("empty")
    if len(found) > MOST_ROWS:
        raise Unreadable("too_large")
    return found


def as_text(rows: list[Row]) -> str:
    """Write rows as text that reads as the same rows."""
    out = io.StringIO()
    table = csv.writer(out, delimiter="\t", lineterminator="\n")
    table.writerow(("name", "group"))
    table.writerows((row.name, row.group) for row in rows)
    return out.getvalue()


def _text(data: bytes) -> str:
    try:
        for mark, encoding in MARKS:
            if data.startswith(mark):
                return data.decode(encoding)
        # Text in UTF-16 without a mark: every second byte of its separators and line ends is nought.
        if b"\0" in data[:200]:
            return data.decode("utf-16-be" if data[:200].find(b"\0") % 2 == 0 else "utf-16-le")
        try:
            return data.decode("utf-8")
        except UnicodeDecodeError:
            return max(_readings(data), key=lambda one: one[0])[1]
    except (UnicodeDecodeError, ValueError):
        raise Unreadable("not_text") from None


def _readings(data: bytes) -> list[tuple[float, str]]:
    """Read bytes in each of the two older Chinese encodings, with the share of common characters in what is read.

    Nearly every file in Big5 can be read as GB18030, too, but then says nothing that anybody would write.
    """
    found = []
    for encoding, (first, last) in COMMON.items():
        with suppress(UnicodeDecodeError):
            text = data.decode(encoding)
            others = [char.encode(encoding) for char in text if not char.isascii()]
            common = sum(first <= one[0] <= last and len(one) == 2 for one in others)
            found.append((common / max(1, len(others)), text))
    return found


def _columns(titles: list[str]) -> tuple[int, int, int]:
    """Find the columns of names and groups, and whether the first line says which they are."""
    plain = [title.strip().casefold() for title in titles]
    name = next((place for place, title in enumerate(plain) if title in NAME), None)
    if name is None:
        return 0, 1, 0
    group = next((place for place, title in enumerate(plain) if title in GROUP), -1)
    return name, group, 1


def _cell(cells: list[str], place: int) -> str:
    return " ".join(cells[place].split()) if 0 <= place < len(cells) else ""
