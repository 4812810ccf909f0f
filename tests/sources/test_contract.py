"""Every source reads its example, and nothing that it is given breaks it."""

import bz2
import gzip
import json
import threading
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, HTTPServer
from io import BytesIO

import pytest

from quizapp.registry import collect
from quizapp.sources import Given, mediawiki_export, read_file, read_title

SOURCES = collect("quizapp.sources", "SOURCE")
EXPORT = mediawiki_export.example().given.file.getvalue().decode()


def read(data, name="export.xml"):
    data = data.encode() if isinstance(data, str) else data
    return list(read_file(Given(name=name, file=BytesIO(data))))


def refused(data, name="export.xml"):
    return [page.refused for page in read(data, name)]


@pytest.mark.parametrize("name", SOURCES)
def test_a_source_reads_its_example(name):
    example = SOURCES[name].example()
    pages = list(SOURCES[name].read(example.given))
    assert tuple((page.title, page.refused is None) for page in pages) == example.pages


@pytest.mark.parametrize("name", SOURCES)
@pytest.mark.parametrize(
    "data", [b"", b"\0\xff\xfe", b"<?xml", b"\x1f\x8b\x08junk", b"BZh9junk", b"PK\x03\x04"]
)
def test_a_source_says_of_rubbish_that_it_is_none(name, data):
    given = Given(name="x", file=BytesIO(data))
    for page in SOURCES[name].read(given):
        assert page.refused or not page.text or name == "wikitext_file"


@pytest.mark.parametrize("name", SOURCES)
def test_a_file_of_a_source_is_recognised(name):
    source = SOURCES[name]
    if source.takes == "file":
        example = source.example()
        assert [page.title for page in read_file(example.given)] == [title for title, _ in example.pages]


class TestAnExport:
    def test_it_keeps_number_moment_author_and_address(self):
        article, _ = read(EXPORT)
        assert article.text == "'''Battle''' was on [[1 May]] 1900."
        assert (article.revision, article.written_by, article.language) == ("41", "Ann", "en")
        assert article.written_at.isoformat() == "2026-01-02T03:04:05+00:00"
        assert article.url == "https://en.wikipedia.org/wiki/Battle_of_Testing?oldid=41"
        assert (article.license, article.attribution) == ("CC BY-SA 4.0", "Wikipedia · Ann")

    @pytest.mark.parametrize("pack", [gzip.compress, bz2.compress])
    def test_it_may_be_compressed(self, pack):
        assert read(pack(EXPORT.encode())) == read(EXPORT)

    @pytest.mark.parametrize(
        "declared",
        [
            '<!DOCTYPE x [<!ENTITY a "b">]>',
            '<!DOCTYPE x SYSTEM "file:///etc/passwd">',
            '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>',
        ],
    )
    def test_entities_are_refused_as_a_whole(self, declared):
        assert refused(f'<?xml version="1.0"?>{declared}{EXPORT}') == ["unsafe_xml"]

    def test_a_billion_laughs_are_refused(self):
        laughs = '<!ENTITY l0 "ha">' + "".join(f'<!ENTITY l{i} "{f"&l{i - 1};" * 10}">' for i in range(1, 10))
        assert refused(f'<?xml version="1.0"?><!DOCTYPE x [{laughs}]><mediawiki>&l9;</mediawiki>') == [
            "unsafe_xml"
        ]

    @pytest.mark.parametrize("pack", [gzip.compress, bz2.compress])
    def test_what_unpacks_to_too_much_is_refused(self, pack, monkeypatch):
        monkeypatch.setattr(mediawiki_export, "LARGEST_EXPORT", 1_000_000)
        bomb = pack(b"<mediawiki>" + b" " * 20_000_000)
        assert len(bomb) < 100_000
        assert refused(bomb) == ["too_large"]

    def test_a_page_that_is_too_large_costs_no_other(self, monkeypatch):
        monkeypatch.setattr(mediawiki_export, "LARGEST_PAGE", 1000)
        large = EXPORT.replace("'''Battle'''", "x" * 5000)
        other = EXPORT.partition("<page>")[2].partition("</page>")[0].replace("Testing", "Trying")
        assert refused(large.replace("</mediawiki>", f"<page>{other}</page></mediawiki>")) == [
            "too_large",
            "redirect",
            None,
        ]

    def test_what_was_read_before_the_break_is_kept(self):
        pages = read(EXPORT[: EXPORT.index("</mediawiki>")])
        assert [page.refused for page in pages] == [None, "redirect", "not_xml"]

    @pytest.mark.parametrize(
        ("old", "new", "code"),
        [
            ("<ns>0</ns><id>7</id>", "<ns>10</ns><id>7</id>", "other_namespace"),
            ("<model>wikitext</model>", "<model>javascript</model>", "other_model"),
            ('<text xml:space="preserve">', '<text deleted="deleted">', "hidden_text"),
        ],
    )
    def test_what_is_no_article_says_what_it_is(self, old, new, code):
        assert refused(EXPORT.replace(old, new, 1)) == [code, "redirect"]

    def test_of_a_long_history_the_newest_revisions_are_taken(self):
        revision = EXPORT[EXPORT.index("<revision>") : EXPORT.index("</revision>") + len("</revision>")]
        many = "".join(revision.replace("<id>41</id>", f"<id>{n}</id>") for n in range(100, 130))
        pages = read(EXPORT.replace(revision, many))
        assert [page.revision for page in pages][:-1] == [str(n) for n in range(120, 130)]

    def test_no_more_pages_are_taken_than_one_can_look_over(self, monkeypatch):
        monkeypatch.setattr(mediawiki_export, "MOST_PAGES", 1)
        assert refused(EXPORT) == [None, "too_many_pages"]

    def test_an_export_without_pages_says_so(self):
        assert refused("<mediawiki></mediawiki>") == ["no_pages"]

    def test_xml_nested_beyond_reason_is_refused(self):
        assert refused("<mediawiki>" + "<a>" * 1000) == ["unsafe_xml"]

    @pytest.mark.parametrize("base", ["javascript:alert(1)//x", "file:///etc/x", "", "https://"])
    def test_an_address_that_is_none_is_left_out(self, base):
        article, _ = read(EXPORT.replace("https://en.wikipedia.org/wiki/Main_Page", base))
        assert article.url is None and article.license is None


class TestAFile:
    def test_it_is_named_after_itself(self):
        (page,) = read(b"'''x''' [[y]]", "folder/Battle of X.wikitext")
        assert (page.title, page.refused) == ("Battle of X", None)

    @pytest.mark.parametrize(
        ("data", "code"),
        [(b"PK\x03\x04...", "archive"), (b"x" * 2_000_001, "too_large"), (b"a\0b", "binary")],
    )
    def test_what_is_no_wikitext_says_what_it_is(self, data, code):
        assert refused(data, "x.txt") == [code]


@pytest.fixture
def wiki():
    """A MediaWiki site on this machine, and what it answers."""
    answers = {"status": 200, "body": b""}

    class Wiki(BaseHTTPRequestHandler):
        def do_GET(self):
            answers["path"] = self.path
            self.send_response(answers["status"])
            if answers["status"] == 302:
                self.send_header("Location", "http://127.0.0.1:1/elsewhere")
            self.end_headers()
            self.wfile.write(answers["body"])

        def log_message(self, *_):
            pass

    server = HTTPServer(("127.0.0.1", 0), Wiki)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    answers["given"] = Given(
        title="Battle of Testing",
        language="en",
        address=f"http://127.0.0.1:{server.server_port}/{{language}}/api.php",
    )
    yield answers
    server.shutdown()
    thread.join()
    server.server_close()


ANSWER = {
    "query": {
        "general": {"sitename": "Wikipedia"},
        "rightsinfo": {"text": "CC BY-SA 4.0"},
        "pages": [
            {
                "title": "Battle of Testing",
                "canonicalurl": "https://en.wikipedia.org/wiki/Battle_of_Testing",
                "revisions": [
                    {
                        "revid": 41,
                        "user": "Ann",
                        "timestamp": "2026-01-02T03:04:05Z",
                        "slots": {"main": {"content": "'''Battle''' [[x]]"}},
                    }
                ],
            }
        ],
    }
}


class TestALookUp:
    def test_it_gives_the_newest_revision_with_its_author(self, wiki):
        wiki["body"] = json.dumps(ANSWER).encode()
        (page,) = read_title(wiki["given"])
        assert page.refused is None and page.text == "'''Battle''' [[x]]"
        assert (page.revision, page.attribution) == ("41", "Wikipedia · Ann")
        assert wiki["path"].startswith("/en/api.php?") and "titles=Battle+of+Testing" in wiki["path"]

    def test_a_page_that_is_not_there_says_so(self, wiki):
        wiki["body"] = json.dumps({"query": {"pages": [{"title": "x", "missing": True}]}}).encode()
        assert [page.refused for page in read_title(wiki["given"])] == ["no_such_page"]

    @pytest.mark.parametrize(
        "body", [b"", b"<html>", b"[]", b"{}", b'{"query":{"pages":[1]}}', b"[" * 100_000]
    )
    def test_a_site_that_answers_rubbish_is_not_reachable(self, wiki, body):
        wiki["body"] = body
        assert [page.refused for page in read_title(wiki["given"])] == ["not_reachable"]

    @pytest.mark.parametrize("status", [302, 404, 500])
    def test_a_site_that_leads_elsewhere_or_fails_is_not_reachable(self, wiki, status):
        wiki["status"] = status
        assert [page.refused for page in read_title(wiki["given"])] == ["not_reachable"]

    def test_a_title_of_several_pages_is_none(self, wiki):
        given = replace(wiki["given"], title="A|B")
        assert [page.refused for page in read_title(given)] == ["no_title"]

    def test_without_an_address_nothing_is_asked(self):
        assert [page.refused for page in read_title(Given(title="x"))] == ["not_allowed"]
