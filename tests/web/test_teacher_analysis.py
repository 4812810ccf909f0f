"""The analysis page."""

from tests.web.answers import answer_all


def test_before_anybody_has_finished_it_says_what_it_will_show(alice):
    alice.get("/teach/sets/1/analysis")
    assert "Nobody has finished a quiz of this set yet." in alice.page.text


def test_with_one_learner_there_are_counts_and_no_verdicts(app, alice, bob):
    bob.get("/sets/1")
    bob.submit("/sets/1/attempts", size="5")
    answer_all(app, bob, rightly=False)
    alice.get("/teach/sets/1/analysis")
    assert "No question wants a look." in alice.page.text
    assert alice.page.text.count("Too few answers to say") == 5


def test_a_class_of_twelve_shows_shares_with_their_intervals(app, alice, browser):
    for number in range(12):
        visitor = browser()
        visitor.get("/sets/1")
        visitor.submit("/sets/1/attempts", size="20")
        answer_all(app, visitor, rightly=number % 2 == 0)
    alice.get("/teach/sets/1/analysis")
    assert "50%" in alice.page.text and "%)" in alice.page.text
    assert alice.page.all("table")


def test_the_files_hold_what_the_pages_show(app, alice, bob):
    import csv
    import io

    bob.get("/sets/1")
    bob.submit("/sets/1/attempts", size="5")
    answer_all(app, bob, rightly=True)
    rows = {}
    for name in ("scores", "analysis"):
        answer = alice.client.get(f"/teach/sets/1/{name}.csv")
        rows[name] = list(csv.reader(io.StringIO(answer.get_data().decode("utf-8-sig"), newline="")))
    assert rows["scores"][1][:6] == ["Bob", "1", "5", "5", "5.0", "5"]
    assert len(rows["analysis"]) == 6
    assert alice.client.get("/teach/sets/1/scores.docx").status_code == 404
