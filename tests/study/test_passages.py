"""An article as a page to learn from."""

from quizapp.facts import EntityValue, Fact, QuantityValue, Source, TextValue
from quizapp.study.passages import days, order_of_battle, places_in_time, sections, sides

TEXT = "A led the 1st Army. B took X on 3 May. C fell."


def source(quote, section="Battle", text=TEXT, base=100):
    start = text.index(quote)
    before, after = text[:start], text[start + len(quote) :]
    return Source("a", section, base + start, base + start + len(quote), quote, before, after)


def fact(id, kind, value, where, **rest):
    return Fact(id, "a", kind, rest.pop("subject", "Battle of X"), value, where, **rest)


def person(name):
    return EntityValue(name, "person")


def test_a_paragraph_is_cut_where_its_facts_begin_and_end():
    facts = [
        fact("f1", "command", person("A"), source("A led the 1st Army."), qualifier="1st Army"),
        fact("f2", "event", TextValue("B took X"), source("B took X on 3 May."), when="1944-05-03"),
    ]
    (section,) = sections(facts)
    (paragraph,) = section.paragraphs
    assert "".join(piece.text for piece in paragraph) == TEXT
    assert [(piece.text, piece.facts) for piece in paragraph if piece.facts] == [
        ("A led the 1st Army.", ("f1",)),
        ("B took X on 3 May.", ("f2",)),
    ]


def test_facts_that_overlap_share_their_words():
    inner = fact("inner", "commander", person("B"), source("B"))
    outer = fact("outer", "event", TextValue("B took X"), source("B took X on 3 May."))
    (section,) = sections([inner, outer])
    shared = [piece for piece in section.paragraphs[0] if len(piece.facts) == 2]
    assert [piece.text for piece in shared] == ["B"]


def test_sections_keep_the_articles_order_and_leave_infobox_and_withheld_facts_out():
    facts = [
        fact("late", "event", TextValue("x"), source("C fell.", "Aftermath", base=900)),
        fact("early", "event", TextValue("y"), source("C fell.", "Battle", base=100)),
        fact("box", "commander", person("Z"), source("C fell.", "infobox.commander1", base=1)),
        fact("no", "event", TextValue("z"), source("C fell.", "Doubtful", base=1), status="withheld"),
    ]
    assert [section.path for section in sections(facts)] == ["Battle", "Aftermath"]


def test_each_side_has_its_own():
    box = source("C fell.", "infobox.x")
    facts = [
        fact("b1", "belligerent", EntityValue("Red", "state"), box, side=1),
        fact("b2", "belligerent", EntityValue("Blue", "state"), box, side=2),
        fact("c1", "commander", person("A"), box, side=1),
        fact("s2", "strength", QuantityValue(50.0), box, side=2),
        fact("no", "commander", person("N"), box, side=2, status="withheld"),
    ]
    one, two = sides(facts)
    assert [each.id for each in one.commanders] == ["c1"] and not one.strengths
    assert [each.id for each in two.strengths] == ["s2"] and not two.commanders


def test_units_stand_under_their_parents_whatever_the_script():
    where = source("C fell.")
    facts = [
        fact("p", "unit.parent", EntityValue("支那派遣軍", "unit"), where, subject="第12軍"),
        fact("q", "unit.parent", EntityValue("第12军", "unit"), where, subject="第37師團"),
        fact("c", "command", person("内山英太郎"), where, qualifier="第12军"),
        fact("n", "unit.strength", QuantityValue(6.0), where, subject="第12軍", qualifier="師團"),
    ]
    (top,) = order_of_battle(facts)
    (army,) = top.units
    assert (top.name, army.units[0].name) == ("支那派遣軍", "第37師團")
    assert [each.id for each in army.commanders] == ["c"] and [each.id for each in army.strengths] == ["n"]


def test_units_that_stand_under_each_other_do_not_hang_the_page():
    where = source("C fell.")
    facts = [
        fact("p", "unit.parent", EntityValue("A Army", "unit"), where, subject="B Army"),
        fact("q", "unit.parent", EntityValue("B Army", "unit"), where, subject="A Army"),
    ]
    assert isinstance(order_of_battle(facts), list)


def test_days_go_forward_and_only_clear_events_are_told():
    where = source("C fell.")
    facts = [
        fact("b", "event", TextValue("b"), where, when="1944-06"),
        fact("a", "event", TextValue("a"), where, when="1944-05-03"),
        fact("unclear", "event", TextValue("u"), where, when="1944-05-01", confidence=0.8),
    ]
    assert [one.id for _, one in days(facts)] == ["a", "b"]


def test_moments_are_placed_by_their_days():
    assert places_in_time(["1944-01-01", "1944-07-01", "1944-12-31"])[0::2] == [0.0, 100.0]
    assert 45 < places_in_time(["1944-01-01", "1944-07-01", "1944-12-31"])[1] < 55
    assert places_in_time(["-0341"]) == [0.0] and places_in_time([]) == []
