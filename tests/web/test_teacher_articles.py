"""Articles as teachers add and see them."""

from io import BytesIO

import pytest

from quizapp.sources import mediawiki_export
from tests.web import battle

TEXT = "'''Battle of Trying''' was on [[1 May]] 1900."


def alert(page):
    (found,) = [each for each in page.walk() if each.attributes.get("role") == "alert"]
    return found.text


def paste(teacher, status=200, **fields):
    teacher.get("/teach/articles/paste")
    given = {"title": "Battle of Trying", "language": "en", "text": TEXT, "license": "CC0", **fields}
    return teacher.submit("/teach/articles/paste", status, **given)


def upload(teacher, *files, status=200, **fields):
    teacher.get("/teach/articles/upload")
    files = [(BytesIO(data), name) for name, data in files]
    return teacher.submit("/teach/articles/upload", status, files=files, **fields)


def test_a_pasted_text_is_listed_and_shown_as_it_stands(alice):
    page = paste(alice, attribution="Ann", url="https://example.org/a")
    assert "The text is there." in page.text
    page = alice.get(page.all("tbody")[0].all("a")[0].attributes["href"])
    assert page.all("pre")[0].text == TEXT
    assert "CC0" in page.text and "Ann" in page.text
    assert "Battle of Trying" in alice.get("/teach/articles").text


def test_what_was_typed_is_kept_when_it_is_refused(alice):
    page = paste(alice, 422, text="no markup <b>", title="My title", attribution="Ann")
    assert "This is no wikitext" in alert(page)
    assert page.all("textarea")[0].text == "no markup <b>"
    values = {each.attributes.get("name"): each.attributes.get("value") for each in page.all("input")}
    assert (values["title"], values["attribution"]) == ("My title", "Ann")


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"title": ""}, "Please fill this in."),
        ({"text": ""}, "There is no text."),
        ({"url": "javascript:alert(1)"}, "must begin with https://"),
        ({"title": "x" * 300}, "This is too long."),
    ],
)
def test_every_refusal_says_what_to_do(alice, fields, said):
    assert said in paste(alice, 422, **fields).text


def test_of_several_files_each_is_taken_or_refused_for_itself(alice):
    page = upload(
        alice,
        ("Battle of A.wikitext", TEXT.encode()),
        ("Battle of B.txt", b"just words"),
        ("pictures.zip", b"PK\x03\x04..."),
        ("export.xml", mediawiki_export.example().given.file.getvalue()),
    )
    assert "3 texts were not taken in" in alert(page)
    assert "Battle of B: This is no wikitext" in alert(page)
    assert "pictures.zip: This is an archive" in alert(page)
    assert "Fight of Testing: This page only leads to another one" in alert(page)
    kept = [row.text for row in page.with_class("row-name")]
    assert kept == ["Battle of A", "Battle of Testing"]


def test_an_export_keeps_who_wrote_it_and_when(alice):
    upload(alice, ("export.xml", mediawiki_export.example().given.file.getvalue()))
    link = next(each for each in alice.page.all("a") if "revisions" in each.attributes["href"])
    page = alice.get(link.attributes["href"])
    assert "41" in page.text and "Ann" in page.text and "Wikipedia · Ann" in page.text
    links = [each.attributes["href"] for each in page.all("a")]
    assert "https://en.wikipedia.org/wiki/Battle_of_Testing?oldid=41" in links


def test_an_upload_without_a_file_is_refused(alice):
    assert "Please choose at least one file." in upload(alice, status=422).text


def test_teachers_may_bring_more_than_others(app, alice, bob):
    app.config["MAX_CONTENT_LENGTH"] = 10_000
    large = ("Battle of A.wikitext", TEXT.encode() + b"x" * 50_000)
    assert "The text is there." in upload(alice, large).text
    bob.get("/")
    data = {"csrf_token": bob.token(), "files": (BytesIO(b"x" * 50_000), "a.txt")}
    assert bob.client.post("/teach/articles/upload", data=data).status_code == 413


def test_a_look_up_is_offered_only_where_the_operator_allows_it(app, alice):
    page = alice.get("/teach/articles/fetch")
    assert "This site looks nothing up elsewhere" in page.text
    assert not [each for each in page.all("input") if each.attributes.get("name") == "title"]
    app.config["MEDIAWIKI"] = "http://127.0.0.1:1/{language}/api.php"
    alice.get("/teach/articles/fetch")
    page = alice.submit("/teach/articles/fetch", 422, title="Battle of Trying", language="en")
    assert "The encyclopedia did not answer" in alert(page)


def test_another_teacher_sees_no_text_that_is_not_theirs(alice, dora):
    paste(alice)
    path = alice.path
    revision = alice.page.all("tbody")[0].all("a")[0].attributes["href"]
    for address in (path, revision):
        dora.get(address, 404)
    assert "Battle of Trying" not in dora.get("/teach/articles").text
    dora.send(f"{revision}/drop", 404)
    paste(dora)
    assert dora.get(revision).all("pre")[0].text == TEXT


def test_a_text_of_one_article_is_not_found_under_another(alice):
    paste(alice)
    number = alice.page.all("tbody")[0].all("a")[0].attributes["href"].rpartition("/")[2]
    alice.get(f"/teach/articles/{battle.ARTICLE.id}/revisions/{number}", 404)


def test_a_text_can_be_taken_off_one_s_list(alice):
    paste(alice)
    alice.get(alice.page.all("tbody")[0].all("a")[0].attributes["href"])
    page = alice.submit("/drop")
    assert "off your list" in page.text and "Battle of Trying" not in page.all("main")[0].text


def test_the_site_s_own_article_stays_on_the_list_of_whoever_reads_its_set(alice):
    alice.get(f"/teach/articles/{battle.ARTICLE.id}/revisions/1")
    alice.submit("/drop")
    alice.get(f"/teach/articles/{battle.ARTICLE.id}/revisions/1")


def test_markup_of_a_text_is_text_on_the_page(alice):
    evil = TEXT + "<script>alert(1)</script>"
    page = paste(alice, text=evil)
    page = alice.get(page.all("tbody")[0].all("a")[0].attributes["href"])
    assert page.all("pre")[0].text == evil
