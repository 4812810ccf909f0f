"""Editing questions and adding one's own."""

import pytest

from tests.web import battle

QUESTIONS = battle.bank().questions
CHOICE = next(one for one in QUESTIONS if one.kind == "single_choice")
TYPED = next(one for one in QUESTIONS if one.kind == "short_answer")
RIGHT = [str(place) for place, one in enumerate(CHOICE.options) if one.correct]


def edit(visitor, question=CHOICE):
    """Open a question's form, and give its fields as they stand."""
    visitor.get(f"/teach/sets/1/questions/{question.id}/edit")
    names = ("row", "text", "other", "stem", "explanation", "seen", "script", "answer", "accept")
    fields = visitor.page.all("input", "textarea")
    return {
        name: [one.attributes.get("value", one.text) for one in fields if one.attributes.get("name") == name]
        for name in names
    }


def send(visitor, fields, status=200, question=CHOICE, **changed):
    """Send the form with some fields changed."""
    return visitor.send(f"/teach/sets/1/questions/{question.id}/edit", status, **{**fields, **changed})


def token_of(page):
    """Find the number under which an own question is made."""
    return next(one.attributes["value"] for one in page.all("input") if one.attributes.get("name") == "token")


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda one: f"{one.kind} {one.id}")
def test_every_question_opens_in_a_form_of_its_kind(alice, question):
    page = alice.get(f"/teach/sets/1/questions/{question.id}/edit")
    stem = next(one for one in page.all("textarea") if one.attributes["name"] == "stem")
    assert stem.text.strip() == getattr(question.stem, "hans", question.stem)
    assert "As learners see it" in page.text


def test_an_edit_waits_for_the_release(alice):
    fields = edit(alice)
    send(alice, fields, stem="淞沪会战初期，谁指挥中国军队？", right=RIGHT, what="save")
    assert "Learners get it with the next release." in alice.page.text
    assert "淞沪会战初期，谁指挥中国军队？" in alice.page.text and "Edited" in alice.page.text
    alice.get("/teach/sets/1")
    assert "Release 2" in alice.submit("/teach/sets/1/draft", what="release").text


def test_a_preview_keeps_nothing(alice):
    fields = edit(alice)
    send(alice, fields, stem="另一个题干？", right=RIGHT, what="preview")
    assert "另一个题干？" in alice.page.text
    assert "not released yet" not in alice.get("/teach/sets/1").text


def test_what_makes_no_question_is_explained_and_nothing_is_lost(alice):
    fields = edit(alice)
    send(alice, fields, 422, stem="题干还在这里？", right=[], what="save")
    assert "Say which answer is right" in alice.page.text and "题干还在这里？" in alice.page.text


def test_a_flaw_that_blocks_asks_for_a_yes(alice):
    fields = edit(alice)
    key = next(one.text for one in CHOICE.options if one.correct)
    stem = f"{getattr(key, 'hans', key)}指挥了哪支军队？由谁指挥？"
    send(alice, fields, 422, stem=stem, right=RIGHT, what="save")
    assert "What the checks say" in alice.page.text
    send(alice, fields, stem=stem, right=RIGHT, what="save", certain="yes")
    assert "Learners get it with the next release." in alice.page.text and "⚠" in alice.page.text


def test_who_comes_second_is_told_and_keeps_what_they_wrote(alice, browser):
    fields = edit(alice)
    send(alice, fields, stem="淞沪会战初期，谁在指挥中国军队？", right=RIGHT, what="save")
    other = browser("Alice")
    other.get("/teach/sets/1")
    send(other, fields, 409, stem="淞沪会战初期，指挥中国军队的是谁？", right=RIGHT, what="save")
    assert "Somebody changed this question meanwhile." in other.page.text
    assert "指挥中国军队的是谁？" in other.page.text


def test_another_answer_is_accepted(alice):
    fields = edit(alice, TYPED)
    accept = "\n".join([*fields["accept"][0].split("\n"), "谢团长"])
    send(alice, fields, question=TYPED, accept=accept, what="save")
    assert "谢团长" in alice.page.text


def test_older_wordings_are_listed_and_can_be_taken_again(alice):
    fields = edit(alice)
    send(alice, fields, stem="淞沪会战初期，谁在指挥中国军队？", right=RIGHT, what="save")
    page = alice.get(f"/teach/sets/1/questions/{CHOICE.id}/versions")
    assert page.all("ins") and page.all("del")
    assert "Alice" in page.text and "The generator" in page.text
    (button,) = [one for one in page.all("button") if one.attributes.get("name") == "version"]
    alice.submit("/versions", version=button.attributes["value"])
    assert CHOICE.stem.hans in alice.page.text
    alice.send(f"/teach/sets/1/questions/{CHOICE.id}/versions", 404, follow=False, version="99999")


def test_wordings_that_were_not_released_stay_listed_for_their_teachers_alone(alice, dora):
    for stem in ("淞沪会战初期，谁在指挥中国军队？", "淞沪会战初期，中国军队由谁指挥？"):
        send(alice, edit(alice), stem=stem, right=RIGHT, what="save")
    address = f"/teach/sets/1/questions/{CHOICE.id}/versions"
    assert (
        len([one for one in alice.get(address).all("button") if one.attributes.get("name") == "version"]) == 2
    )
    alice.get("/teach/sets/1")
    alice.submit("/teach/sets/1/draft", what="drop")
    assert (
        len([one for one in alice.get(address).all("button") if one.attributes.get("name") == "version"]) == 2
    )
    assert CHOICE.stem.hans in dora.get(address).text
    assert "谁在指挥" not in dora.page.text and "由谁指挥" not in dora.page.text
    assert "1 wording." in dora.get(f"/teach/sets/1/questions/{CHOICE.id}").text


OWN = {
    "single_choice": {"text": ["甲", "乙"], "other": ["", "乙是别的。"], "row": ["", ""], "right": ["0"]},
    "multiple_choice": {"text": ["甲", "乙", "丙"], "row": ["", "", ""], "right": ["0", "1"]},
    "true_false": {"answer": "false"},
    "short_answer": {"answer": "谢晋元", "accept": "谢团长"},
    "numeric": {"answer": "800"},
    "date": {"answer": "1937年8月13日"},
    "ordering": {"text": ["甲", "乙", "丙"], "other": ["1937年8月", "1937年9月", "1937年10月"]},
    "matching": {"text": ["甲", "乙", "丙"], "other": ["子", "丑", "寅"]},
    "cloze": {"stem": "____守卫四行仓库。", "answer": "谢晋元"},
}


@pytest.mark.parametrize("kind", OWN)
def test_teachers_add_questions_of_every_kind(alice, bob, kind):
    page = alice.get(f"/teach/sets/1/own/{kind}")
    words = {"stem": "淞沪会战中的自编题？", "explanation": "老师的解释。"}
    fields = {**words, **OWN[kind], "token": token_of(page), "what": "save", "certain": "yes"}
    alice.send(f"/teach/sets/1/own/{kind}", **fields)
    assert "A teacher’s own" in alice.page.text and "Added by a teacher." in alice.page.text
    alice.get("/teach/sets/1")
    alice.submit("/teach/sets/1/draft", what="release")
    assert "11 questions" in bob.get("/").text
    bob.get("/sets/1/read")
    bob.get("/sets/1")
    bob.submit("/sets/1/cards")
    bob.get("/sets/1/cards/all")


def test_an_own_question_proves_itself_with_the_articles_words(alice):
    page = alice.get("/teach/sets/1/own/short_answer")
    passage = "一帶"
    assert passage in battle.WIKITEXT
    fields = {"stem": "自编？", "answer": "答案", "token": token_of(page), "what": "save", "certain": "yes"}
    alice.send("/teach/sets/1/own/short_answer", 422, **fields, passage="没有这句话")
    assert "No article of this set has these words." in alice.page.text
    assert "没有这句话" in alice.page.text
    alice.send("/teach/sets/1/own/short_answer", **fields, passage=passage)
    assert passage in alice.page.text and "Added by a teacher." not in alice.page.text


def test_nobody_else_edits(dora, bob):
    for visitor in (dora, bob):
        visitor.get("/")
        for path in (f"questions/{CHOICE.id}/edit", "own/date"):
            visitor.send(f"/teach/sets/1/{path}", 404, stem="x", what="save")
    links = dora.get(f"/teach/sets/1/questions/{CHOICE.id}").all("a")
    assert "Edit" not in [one.text for one in links]
