"""The timeline game."""

from random import Random

import pytest

from quizapp.questions import OrderItem
from quizapp.study.timeline import LENGTH, LIVES, deck, fits, play


def item(edtf, name=None):
    return OrderItem(name or edtf, f"what happened on {edtf}", edtf)


DAYS = deck([item(f"1944-{month:02}-10") for month in range(1, 11)])


def right_gap(game):
    return next(gap for gap in range(len(game.line) + 1) if fits(game.coming, game.line, gap))


def wrong_gap(game):
    return next(gap for gap in range(len(game.line) + 1) if not fits(game.coming, game.line, gap))


def play_all(how):
    moves = []
    while not (game := play(DAYS, "seed", moves)).over:
        moves.append(how(game))
    return game, moves


def test_whoever_errs_never_wins_and_the_line_is_in_order():
    game, _ = play_all(right_gap)
    assert (game.right, game.lives, game.coming) == (9, LIVES, None)
    dates = [placed.item.edtf for placed in game.line]
    assert dates == sorted(dates) and len(dates) == 10


def test_three_errors_end_it_and_each_event_stands_where_it_belongs():
    game, moves = play_all(wrong_gap)
    assert (game.right, game.lives, len(moves)) == (0, 0, LIVES)
    dates = [placed.item.edtf for placed in game.line]
    assert dates == sorted(dates) and game.coming is None


def test_the_last_event_says_how_it_went():
    first = play(DAYS, "seed", [])
    assert first.last is None and len(first.line) == 1 and first.line[0].right is None
    after = play(DAYS, "seed", [wrong_gap(first)])
    assert after.last.right is False and after.last.item == first.coming and after.lives == LIVES - 1


def test_the_same_seed_gives_the_same_game_and_another_another():
    assert play(DAYS, "a", [0]) == play(list(DAYS), "a", [0])
    assert len({play(DAYS, str(seed), []).line[0].item.id for seed in range(20)}) > 3


@pytest.mark.parametrize("moves", [[99], [-1], [0] * 500])
def test_moves_that_cannot_be_are_not_played(moves):
    game = play(DAYS, "seed", moves)
    assert len(game.line) <= 10 and game.lives >= 0


def test_dates_that_overlap_are_never_an_error():
    line = play([item("1944-05"), *DAYS], "x", []).line
    month = item("1944-05")
    day = play([item(f"1944-05-{n:02}") for n in range(1, 9)], "x", []).line
    assert fits(month, day, 0) and fits(month, day, 1)
    assert len(line) == 1


def test_only_days_are_played_and_of_one_day_one_event():
    items = [
        item("1944-05"),
        item("1944"),
        item("1944-05-01", "b"),
        item("1944-05-01", "a"),
        item("1944-05-02"),
    ]
    assert sorted(one.id for one in deck(items)) == ["1944-05-02", "a"]


def test_too_few_events_are_no_game():
    assert play(DAYS[:3], "seed", []).line == ()


def test_a_game_has_an_end():
    many = deck([item(f"1944-{month:02}-{day:02}") for month in range(1, 13) for day in (1, 9, 20)])
    random = Random(1)
    for _ in range(200):
        moves = [random.randint(0, 12) for _ in range(40)]
        game = play(many, "s", moves)
        assert len(game.line) <= LENGTH and game.right + (LIVES - game.lives) == len(game.marks)
        dates = [placed.item.edtf for placed in game.line]
        assert dates == sorted(dates)
