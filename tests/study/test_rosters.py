"""Lists of names in the encodings and separators that schools have."""

import pytest

from quizapp.study.rosters import MOST_ROWS, Row, Unreadable, as_text, read, rows_of

NAMES = [Row("王伟", "甲组"), Row("李娜", ""), Row("O'Neill, Anna", "甲组")]
TABLE = '姓名,小组\r\n王伟,甲组\r\n李娜,\r\n"O\'Neill, Anna",甲组\r\n'


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16", "utf-16-le", "utf-16-be"])
def test_every_usual_encoding_is_read(encoding):
    assert read(TABLE.encode(encoding)) == NAMES


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("big5", "姓名,小組\n王偉,甲組\n李娜,\n陳怡君,乙組\n"),
        ("big5", "林志明\n黃淑芬\n"),
        ("gb18030", "姓名,小组\n欧阳娜娜,甲组\n龚琳,\n"),
        ("gb18030", "张敏\n刘洋\n赵磊\n"),
        ("gb18030", "姓名\n陳怡君\n"),
    ],
)
def test_the_two_older_chinese_encodings_are_told_apart(encoding, text):
    assert read(text.encode(encoding)) == rows_of(text)


@pytest.mark.parametrize("separator", [",", ";", "\t", "，"])
def test_every_usual_separator_is_read(separator):
    assert rows_of(f"name{separator}group\nBob{separator}A\n") == [Row("Bob", "A")]


def test_a_list_of_names_alone_needs_no_titles():
    assert rows_of("Bob\n\n  Charlie   Brown \n") == [Row("Bob"), Row("Charlie Brown")]
    assert rows_of("sep=;\nBob;A") == [Row("Bob", "A")]


def test_columns_may_stand_in_any_order_among_others():
    assert rows_of("no;Group;Name\n1;A;Bob\n2;B;Emil") == [Row("Bob", "A"), Row("Emil", "B")]


def test_what_is_written_reads_as_the_same():
    everything = [*NAMES, Row('"quoted"', "x")]
    assert rows_of(as_text(everything)) == everything


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"PK\x03\x04rest", "workbook"),
        (b"\xd0\xcf\x11\xe0rest", "workbook"),
        (b"", "empty"),
        (b"\xef\xbb\xbf \n\n", "empty"),
        (b"name,group\n", "empty"),
        (b"a" * 1_000_001, "too_large"),
        (b"x\n" * (MOST_ROWS + 1), "too_large"),
        (b"Bob\xff\xfe\xff\xff", "not_text"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\x0d", "not_text"),
        (b'"Bob\n' + b"x" * 200_000, "not_text"),
    ],
)
def test_what_is_no_list_is_refused(data, code):
    with pytest.raises(Unreadable, match=code):
        read(data)
