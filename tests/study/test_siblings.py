"""Which facts would give each other away on one day."""

from quizapp.facts import DateValue, EntityValue, Fact, QuantityValue, Source
from quizapp.study.siblings import names_in

SOURCE = Source("a", "lead", 0, 1, "x")


def fact(kind, value, subject="豫湘桂会战", qualifier=None):
    return Fact("f", "a", kind, subject, value, SOURCE, qualifier=qualifier)


def test_a_man_his_fate_and_his_unit_are_one_family():
    command = fact("command", EntityValue("夏威", "person"), qualifier="第16集團軍")
    commander = fact("commander", EntityValue("夏威", "person"))
    fate = fact("commander.fate", EntityValue("x", "other"), subject="夏威")
    strength = fact("unit.strength", QuantityValue(6), subject="第16集团军", qualifier="师团")
    assert set(names_in(command)) & set(names_in(commander)) == set(names_in(fate)) == {"夏威"}
    assert set(names_in(command)) & set(names_in(strength)) == {"16集团军"}


def test_states_conflicts_dates_and_what_is_counted_make_no_family():
    assert names_in(fact("belligerent", EntityValue("日本", "state"))) == ()
    assert names_in(fact("phase", EntityValue("豫中会战", "conflict"), qualifier="1")) == ()
    assert names_in(fact("conflict.start", DateValue("1944-04-17"))) == ()
    assert names_in(fact("strength", QuantityValue(500_000), qualifier="人")) == ()
