"""Readable text that knows where it came from."""

from pathlib import Path

import pytest

from quizapp.generator.wikitext.rendering import parse, readable, render

SEED = Path("seeds/articles/zh/豫湘桂会战.wikitext").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("wikitext", "text"),
    [
        ("[[第十軍|第10軍]]在[[衡陽]]", "第10軍在衡陽"),
        ("甲<ref>出處 [[乙]]</ref>丙", "甲丙"),
        ("甲<ref name=x />丙", "甲丙"),
        ("一<br>二<br/>三<BR />四", "一\n二\n三\n四"),
        ("[[File:a.jpg|thumb|說明]]文", "文"),
        ("[[檔案:a.jpg|thumb|說明[[乙]]]]文", "文"),
        ("[[Category:戰役]]文", "文"),
        ("'''豫湘桂'''''會戰''", "豫湘桂會戰"),
        ("{{lang-ja|一号作戦}}", "一号作戦"),
        ("{{ROC}}", "中華民國"),
        ("{{flag|Empire of Japan}}", "大日本帝國"),
        ("{{flagicon|Empire of Japan}}文", "文"),
        ("{{不認識的模板|不該露出}}文", "文"),
        ("-{zh-hans:冈村宁次;zh-hant:岡村寧次}-", "冈村宁次"),
        ("-{zh-hant:[[岡村寧次]];zh-hans:冈村宁次}-率軍", "岡村寧次率軍"),
        ("-{乾隆}-年", "乾隆年"),
        ("-{R|乾隆}-年", "乾隆年"),
        ("10{{nbsp}}人&nbsp;甲", "10人\xa0甲"),
        ("[http://example.org/ 說明]文 http://example.org/", "說明文"),
        ("甲<!-- 批註 -->乙", "甲乙"),
        ("<nowiki>[[不是連結]]</nowiki>文", "文"),
        ("&lt;img src=x onerror=alert(1)&gt;", "<img src=x onerror=alert(1)>"),
        ("{{link-en|保羅|Paul}}來了", "保羅來了"),
    ],
)
def test_a_reader_sees_the_words_and_no_markup(wikitext: str, text: str) -> None:
    assert readable(wikitext, "zh") == text


def test_a_flag_template_names_its_state_in_the_articles_language() -> None:
    assert readable("{{flag|Nazi Germany}}", "en") == "Nazi Germany"
    assert readable("{{ROC}}", "en") == "Republic of China"


def test_every_character_of_the_seed_knows_its_place_in_the_wikitext() -> None:
    rendered = render(parse(SEED), "zh")
    assert len(rendered.text) == len(rendered.origins)
    elsewhere = [char for char, at in zip(rendered.text, rendered.origins, strict=True) if SEED[at] != char]
    assert set(elsewhere) <= {"\n"}


def test_a_span_never_cuts_a_link_or_markup() -> None:
    wikitext = "日军[[第37师團|第37师团]]攻'''占[[許昌]]城'''。"
    rendered = render(parse(wikitext), "zh")
    for start in range(len(rendered.text)):
        for end in range(start + 1, len(rendered.text) + 1):
            first, last = rendered.span(start, end)
            assert readable(wikitext[first:last], "zh") == rendered.between(first, last)
            assert rendered.text[start:end] in rendered.between(first, last)


@pytest.mark.parametrize(
    ("wikitext", "text"),
    [
        ("{{convert|70|km|mi|abbr=on}} away", "70 km away"),
        ("{{convert|10|to|15|mi|km}} away", "10 to 15 mi away"),
        ("{{circa|1,200}} men", "c. 1,200 men"),
        ("{{HMS|Alpha|91|6}} sailed", "HMS Alpha sailed"),
        ("{{ship|USS|Beta}} sailed", "USS Beta sailed"),
        ("{{ubl|[[A|Alpha]]|Beta}}", "Alpha\nBeta"),
        ("{{hlist|Alpha|Beta}}", "Alpha\nBeta"),
    ],
)
def test_templates_of_english_pages_show_their_words(wikitext: str, text: str) -> None:
    assert readable(wikitext, "en") == text
