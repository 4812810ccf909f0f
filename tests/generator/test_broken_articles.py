"""Whatever is cut out of an article or put into it, making questions of it never crashes."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quizapp.bank_file import dump_bank, load_bank
from quizapp.generator.generation import generate
from quizapp.generator.intake import NotAnArticle, make_article
from quizapp.infoboxes.military_conflict import INFOBOX
from quizapp.text.scripts import script_pair
from tests.harness.sources import ROOT

ENGLISH = """{{Infobox military conflict
| conflict = Battle of Aville
| partof = the [[War of the Towns]]
| date = 3 March – 5 April 1901
| place = [[Aville]], [[Lowland]]
| result = Highland victory
| combatant1 = {{flag|United Kingdom}}
| combatant2 = {{flagicon|France}} [[Lowland]]<br>[[Norland]]
| commander1 = {{plainlist|
* [[John Smith (general)|John Smith]] {{KIA}}
* [[Adam Brown]]}}
| commander2 = [[Paul White]]{{POW}}
| strength1 = 12,000 men<br />30 guns
| strength2 = About 9,000–10,000
| casualties1 = 1,200 killed<ref>{{cite book|title=Towns|year=1950}}</ref>
| casualties2 = ''unknown''
}}
The '''Battle of Aville''' was fought from 3 March to 5 April 1901 in [[Lowland]].

==Course==
On 4 March 1901 the 2nd Division under General [[John Smith (general)|John Smith]] took [[Betown]]. The next day
the 5th Brigade crossed the River Ceh.<!-- which? --> By 12 March the town of Dee had fallen, and Brown was captured.
{| class="wikitable"
! Day !! Town
|-
| 14 March || Eff
|}
* 3rd Regiment (Colonel [[Peter Green]])
"""
ARTICLES = {
    "甲城之战": INFOBOX.example.wikitext,
    "Battle of Aville": ENGLISH,
    "豫湘桂会战": (ROOT / "seeds/articles/zh/豫湘桂会战.wikitext").read_text(encoding="utf-8")[:9000],
}
MARKS = (
    "{{", "}}", "[[", "]]", "|", "=", "|date=", "<ref>", "</ref>", "<br>", "'''", "''", "\n", "\n* ", "\n==", "<!--",
    "-->", "-{", "}-", "zh-hant:", "{|", "|}", "&nbsp;", "&#0;", "（", "）", "，", "。", "、", "1944年", "2月30日", "31 June",
    "0", "99999999999999999999", "公元前", "BC", "第", "\u200b", "\ufeff", "\x01", "\ud800", "😀",
)  # fmt: skip

places = st.floats(0, 1, exclude_max=True)
changes = st.one_of(
    st.tuples(st.just("cut off"), places, st.none()),
    st.tuples(st.just("delete"), places, st.integers(1, 400)),
    st.tuples(st.just("delete a line"), places, st.none()),
    st.tuples(st.just("repeat"), places, st.integers(1, 200)),
    st.tuples(st.just("insert"), places, st.sampled_from(MARKS)),
    st.tuples(st.just("close early"), places, st.none()),
    st.tuples(st.just("convert"), st.just(0.0), st.booleans()),
)


def changed(text: str, change: tuple[str, float, int | str | bool | None]) -> str:
    """Damage a text in one place, as people and scripts do."""
    what, where, more = change
    at = int(where * len(text))
    match what, more:
        case "cut off", _:
            return text[:at]
        case "delete", int(length):
            return text[:at] + text[at + length :]
        case "delete a line", _:
            end = text.find("\n", at)
            return text[: text.rfind("\n", 0, at) + 1] + (text[end + 1 :] if end >= 0 else "")
        case "repeat", int(length):
            return text[: at + length] + text[at:]
        case "insert", str(mark):
            return text[:at] + mark + text[at:]
        case "close early", _:
            start = text.find("{{", at)
            end = text.find("}}", start)
            return text[: (start + end) // 2] + text[end:] if 0 <= start < end else text
        case _:
            pair = script_pair(text)
            return pair.hant if more else pair.hans


@settings(max_examples=40, derandomize=True, deadline=None, suppress_health_check=list(HealthCheck))
@given(title=st.sampled_from(sorted(ARTICLES)), damage=st.lists(changes, min_size=1, max_size=4))
def test_a_broken_article_is_read_as_far_as_it_goes(title: str, damage: list) -> None:
    text = ARTICLES[title]
    for change in damage:
        text = changed(text, change)
    try:
        article = make_article(text, title)
    except NotAnArticle:
        return
    bank = generate((article,))
    text = dump_bank(bank)
    assert dump_bank(load_bank(text)) == text
    for fact in bank.facts:
        source = fact.source
        assert 0 <= source.start <= source.end <= len(article.wikitext)


def test_a_side_without_a_number_is_no_side() -> None:
    # Sides count from one: a mistyped nought once made a winner whom nobody knew.
    broken = ENGLISH.replace("combatant1", "combatant0").replace("Highland victory", "British victory")
    bank = generate((make_article(broken, "Battle of Aville"),))
    assert all(fact.side != 0 for fact in bank.facts)
