"""What a teacher reads of learners and questions."""

from tests.web.answers import attempt_of, questions_of, right, wrong


def test_each_learner_has_a_row_with_the_answers_behind_the_score(app, alice, bob, guest):
    bob.get("/sets/1")
    bob.submit("/sets/1/attempts", size="5")
    attempt_id = attempt_of(bob.path)
    for place, question in questions_of(app, attempt_id).items():
        bob.get(f"/attempts/{attempt_id}/questions/{place}")
        if place < 5:
            bob.submit(f"/questions/{place}", answer=right(question) if place < 4 else wrong(question))
    bob.send(f"/attempts/{attempt_id}/finish")
    guest.submit(guest.path, answer=right(questions_of(app, attempt_of(guest.path))[1]))

    rows = [
        [cell.text for cell in row.all("th", "td")]
        for row in alice.get("/teach/sets/1/scores").all("tbody")[0].all("tr")
    ]
    assert rows[0][:5] == ["Bob", "1", "4", "3", "60%3 of 5"]
    assert rows[1][0].startswith("Guest ")
    assert rows[1][1:5] == ["0", "1", "1", "–"]

    page = alice.get("/teach/sets/1/scores/questions")
    figures = [[cell.text for cell in row.all("td")] for row in page.all("tbody")[0].all("tr")]
    assert sum(int(answered) for answered, _, _ in figures) == 5
    assert {share for _, _, share in figures} == {"too few"}
    shares = [int(right) / int(answered) for answered, right, _ in figures]
    assert shares == sorted(shares) and shares[0] < 1


def test_without_answers_it_says_so(alice):
    assert "Nobody has taken a quiz" in alice.get("/teach/sets/1/scores").text
    assert "Nobody has answered" in alice.get("/teach/sets/1/scores/questions").text
