"""Numbers become shapes."""

from datetime import date

from quizapp.study.history import Weeks
from quizapp.web.charts import bars, heat_map, line


def test_the_busiest_day_is_darkest_and_a_day_with_anything_is_never_blank():
    days = tuple((date(2026, 3, number), count) for number, count in enumerate((0, 1, 25, 50, 100), 1))
    drawn = heat_map(Weeks(((*days, None, None),), 100))
    assert [cell.shade for cell in drawn.cells] == [0, 1, 1, 2, 4]
    assert drawn.width == 14 and drawn.height == 7 * 17 - 3


def test_a_week_without_anything_can_be_drawn():
    assert heat_map(Weeks((((date(2026, 3, 2), 0),),), 0)).cells[0].shade == 0
    assert bars([]) == () and [bar.height for bar in bars([0, 0])] == [0.0, 0.0]


def test_bars_fill_the_drawing_and_the_least_can_be_seen():
    drawn = bars([1000, 1])
    assert drawn[0].height == 100 and drawn[0].y == 0
    assert drawn[1].height == 2 and drawn[1].y == 98
    assert drawn[1].x + drawn[1].width <= 100


def test_a_line_goes_from_left_to_right_with_all_right_on_top():
    spots = line([0, 0.5, 1])
    assert [(spot.x, spot.y) for spot in spots] == [(0, 100), (50, 50), (100, 0)]
    assert line([1.0])[0].x == 50 and line([]) == ()
