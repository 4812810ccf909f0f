"""Random lives of a set: generated, edited, put aside, made anew from changed articles, accepted in part, undone.

Meanwhile people answer and review. A model beside it says what must hold after every step: releases never change, what
a teacher worded stays where nobody chose otherwise, attempts show and mark what was given, memories are kept, and each
learner hears of a correction exactly while the article says something else than they knew.
"""

import json
from dataclasses import replace
from datetime import timedelta
from hashlib import sha256
from random import Random

import pytest
from sqlalchemy import select

from quizapp.actions import drafting, flashcards, proposing, quizzes, releasing
from quizapp.actions.banks import publish_set
from quizapp.actions.refusal import Refusal
from quizapp.facts import Source, TextValue, stable_id
from quizapp.store import attempts, banks, cards
from quizapp.store.cards import Card
from quizapp.store.contents import contents_of
from quizapp.store.database import db
from quizapp.store.drafts import draft_changes
from quizapp.store.proposals import bank_of, compared, proposal_of
from quizapp.study.restatements import OWN
from quizapp.study.scheduling import Rating
from tests.actions import sample

STEPS = 45
WALKS = range(6)


class Walk:
    """One set with its teacher and two learners, and what is known of it."""

    def __init__(self, place, now, seed: int) -> None:
        self.place, self.now, self.rng = place, now, Random(seed)
        self.generals = list(sample.GENERALS[:7])
        self.withheld: set[int] = set()
        self.set_id = publish_set("Walk", None, self.bank(), now)
        self.releases: dict[int, str] = {}
        self.worded: dict[str, dict[str, str]] = {}  # question → part → what a teacher wrote, released or not
        self.aside: set[str] = set()
        self.given: dict[int, list] = {}  # attempt → its questions
        self.marks: dict[tuple[int, int], tuple] = {}
        self.memories: dict[tuple[int, str], dict | None] = {}
        self.knew: dict[tuple[int, str], str] = {}  # what a learner takes to be so
        self.reviewed: dict[int, list] = {place.bob: [], place.charlie: []}
        self.words = (f"#{number}" for number in range(10_000))
        self.check()

    # What happens.

    def bank(self):
        return sample.bank(
            tuple(self.generals), note=f"Note {self.rng.randrange(4)}.", withheld=frozenset(self.withheld)
        )

    def mutate(self) -> None:
        """Let the article say something else: another general, one more, one fewer, one in doubt."""
        unit = self.rng.randrange(len(self.generals))
        match self.rng.randrange(5):
            case 0 | 1:
                self.generals[unit] = f"General {next(self.words)}"
            case 2 if len(self.generals) < 9:
                self.generals.append(f"General {next(self.words)}")
            case 3 if len(self.generals) > 4:
                self.generals.pop()
            case _:
                self.withheld ^= {unit}
        self.withheld &= set(range(len(self.generals)))
        if len(self.withheld) == len(self.generals):
            self.withheld.clear()

    def propose(self) -> None:
        self.mutate()
        proposing.propose(self.set_id, self.bank(), None, self.place.alice, self.now)

    def accept(self) -> None:
        """Take a proposal with some choices made; what is chosen may overrule the teacher's wording."""
        found = proposal_of(self.set_id)
        if found is None:
            return self.propose()
        changes = compared(banks.latest_release(self.set_id), bank_of(found), None).diff.changes
        some = self.rng.sample(changes, min(3, len(changes)))
        choices = {one.id: self.rng.choice(("new", "old", "aside")) for one in some}
        before = self.cards()
        try:
            releasing.accept_proposal(self.set_id, self.place.alice, choices, self.now)
        except Refusal as refused:
            assert refused.code == "compare_anew"
            proposing.compare_anew(self.set_id)
            return None
        self.memories_stay(before)
        for id, choice in choices.items():
            if choice == "aside":
                self.aside.add(id)
            change = next(one for one in some if one.id == id)
            if choice == "new" and change.group == "conflict":
                self.worded.pop(id, None)
                if change.after is None:
                    self.aside.discard(id)
            if choice == "new" and change.after is None:
                self.aside.discard(id)
                self.worded.pop(id, None)
            if choice == "old" and change.before is None:
                self.aside.discard(id)
        return None

    def reword(self) -> None:
        """Word a part of a question otherwise."""
        placed = self.rng.choice(drafting.draft_of(self.set_id))
        part, text = self.rng.choice(("stem", "explanation")), next(self.words)
        question = replace(placed.version.question(), **{part: text})
        drafting.reword(self.set_id, self.place.alice, question, placed.version.id, self.now)
        self.worded.setdefault(question.id, {})[part] = text

    def add_own(self) -> None:
        word = next(self.words)
        source = Source(sample.ARTICLE_ID, "lead", 0, 1, "'")
        plain = sample.bank().facts[0]
        fact = replace(plain, id=stable_id("f", word), kind=OWN, value=TextValue(word), source=source)
        like = sample.bank().questions[0]
        own = replace(like, id=stable_id("q", word), facts=(fact.id,), stem=word, sources=(source,))
        drafting.add_own(self.set_id, self.place.alice, fact, own, self.now)
        self.worded[own.id] = {"stem": word}

    def put_aside(self) -> None:
        placed = self.rng.choice(drafting.draft_of(self.set_id))
        id = placed.version.question_id
        drafting.set_aside(self.set_id, self.place.alice, [id], not placed.aside, self.now)
        (self.aside.discard if placed.aside else self.aside.add)(id)

    def release_draft(self) -> None:
        before = self.cards()
        try:
            releasing.release_draft(self.set_id, self.place.alice, self.now)
        except Refusal as refused:
            assert refused.code in ("nothing_changed", "empty_bank")
        self.memories_stay(before)

    def undo(self) -> None:
        """Go back to an older release: what it held is asked, what is drafted stays drafted."""
        number = self.rng.randint(1, banks.latest_release(self.set_id).number)
        before = self.cards()
        releasing.undo_to(self.set_id, number, self.place.alice, self.now)
        self.memories_stay(before)
        placed = {one.version.question_id: one for one in drafting.draft_of(self.set_id)}
        drafted = {one.question_id for one in draft_changes(self.set_id)}
        self.aside = {id for id, one in placed.items() if one.aside}
        self.worded = {
            id: {
                part: text for part in ("stem", "explanation") if (text := getattr(one, part)).startswith("#")
            }
            for id, one in ((id, one.version.question()) for id, one in placed.items())
            if one.stem.startswith("#") or one.explanation.startswith("#")
        }
        assert drafted <= placed.keys() | {one.question_id for one in draft_changes(self.set_id)}

    def answer(self) -> None:
        """Begin a quiz or go on with one, answer some of it, perhaps hand it in."""
        person = self.rng.choice(list(self.reviewed))
        attempt_id = quizzes.start_attempt(person, self.set_id, None, 60, self.now)
        views = attempts.slots_of(attempt_id)
        self.given.setdefault(attempt_id, [view.question for view in views])
        for view in self.rng.sample(views, min(3, len(views))):
            if (attempt_id, view.position) in self.marks:
                continue
            response = view.question.key if self.rng.random() < 0.7 else self.wrong(view.question)
            grade = quizzes.answer(attempt_id, view.position, response, False, self.now)
            self.marks[attempt_id, view.position] = (grade.verdict, grade.credit)
            self.met(person, view.question.facts[0])
        if self.rng.random() < 0.3:
            quizzes.finish(attempt_id, self.now)

    def wrong(self, question):
        if isinstance(question.key, bool):
            return not question.key
        return next(option.id for option in question.options if not option.correct)

    def review(self) -> None:
        """Grade a card, with the correction that it showed, if any."""
        person = self.rng.choice(list(self.reviewed))
        asked = cards.facts_asked(banks.latest_release(self.set_id).id)
        if not asked:
            return
        fact_id = self.rng.choice(asked)
        face = flashcards.card_face(person, self.set_id, fact_id, self.now)
        mark = face.correction.mark if face.correction else None
        knew = self.knew.get((person, fact_id))
        memory = self.memories.get((person, fact_id))
        flashcards.review(person, fact_id, self.rng.choice(list(Rating)), self.now, face.turn, mark)
        if mark is not None:
            self.knew[person, fact_id] = self.stated()[fact_id]
        self.met(person, fact_id)
        self.reviewed[person].append((fact_id, knew, memory))

    def take_back(self) -> None:
        """Undo the last grade, unless a quiz has moved its card since."""
        person = self.rng.choice(list(self.reviewed))
        try:
            fact_id = flashcards.undo(person, self.now)
        except Refusal as refused:
            assert refused.code == "nothing_to_undo"
            return
        known, knew, memory = self.reviewed[person].pop()
        assert known == fact_id
        self.memories[person, fact_id] = memory
        if memory is None:
            self.knew.pop((person, fact_id), None)
        elif knew is not None:
            self.knew[person, fact_id] = knew

    def met(self, person: int, fact_id: str) -> None:
        """Note that a recall moved a memory; whoever meets a fact first takes it as it is stated then."""
        db.session.rollback()
        self.memories[person, fact_id] = cards.card_of(person, fact_id).memory
        self.knew.setdefault((person, fact_id), self.stated().get(fact_id) or self.stated_last(fact_id))

    # What must hold.

    def check(self) -> None:
        db.session.rollback()
        self.releases_never_change()
        self.wordings_stay()
        self.attempts_stay()
        self.memories_are_known()
        self.corrections_are_told()

    def releases_never_change(self) -> None:
        for one in banks.releases_of_set(self.set_id):
            held = contents_of(one.id)
            said = [
                [version.body for version in held.facts],
                [
                    (placed.version.body, placed.base.body if placed.base else None, placed.aside)
                    for placed in held.questions
                ],
                held.revisions,
                (one.origin, one.generator, one.summary, one.findings),
            ]
            digest = sha256(json.dumps(said, sort_keys=True).encode()).hexdigest()
            assert self.releases.setdefault(one.number, digest) == digest

    def wordings_stay(self) -> None:
        placed = {one.version.question_id: one for one in drafting.draft_of(self.set_id)}
        for id, parts in self.worded.items():
            question = placed[id].version.question()
            assert {part: getattr(question, part) for part in parts} == parts
        assert self.aside <= {id for id, one in placed.items() if one.aside} | (self.aside - placed.keys())
        asked = {one.question.id for one in banks.questions_of_release(banks.latest_release(self.set_id).id)}
        waiting = {one.question_id for one in draft_changes(self.set_id)}
        assert not asked & (self.aside - waiting), "put aside and asked all the same"

    def attempts_stay(self) -> None:
        for attempt_id, questions in self.given.items():
            views = attempts.slots_of(attempt_id)
            assert [view.question for view in views] == questions
            for view in views:
                mark = self.marks.get((attempt_id, view.position))
                if mark is not None:
                    assert (view.response.verdict, view.response.credit) == mark

    def memories_are_known(self) -> None:
        for (person, fact_id), memory in self.memories.items():
            card = cards.card_of(person, fact_id)
            assert card.memory == memory
            assert (card.due is None) == (memory is None)

    def cards(self) -> list[tuple]:
        db.session.rollback()
        columns = (Card.id, Card.memory, Card.turn, Card.lapses, Card.flagged, Card.suspended)
        return [tuple(row) for row in db.session.execute(select(*columns).order_by(Card.id))]

    def memories_stay(self, before: list[tuple]) -> None:
        assert self.cards() == before, "a release moved a memory"

    def corrections_are_told(self) -> None:
        stated, asked = self.stated(), set(cards.facts_asked(banks.latest_release(self.set_id).id))
        for (person, fact_id), knew in self.knew.items():
            if fact_id not in stated or fact_id not in asked or self.memories.get((person, fact_id)) is None:
                continue
            told = flashcards.card_face(person, self.set_id, fact_id, self.now).correction
            assert (told is not None) == (stated[fact_id] != knew), (knew, stated[fact_id], told)
            if told is not None:
                assert (told.before.value.name, told.after.value.name) == (knew, stated[fact_id])

    def stated(self, release_id: int | None = None) -> dict[str, str]:
        facts = banks.facts_of_release(release_id or banks.latest_release(self.set_id).id)
        return {one.id: getattr(one.value, "name", "") for one in facts if one.status == "ok"}

    def stated_last(self, fact_id: str) -> str:
        return next(
            said[fact_id]
            for one in banks.releases_of_set(self.set_id)
            if fact_id in (said := self.stated(one.id))
        )


DEEDS = ("propose", "accept", "accept", "accept", "reword", "reword", "put_aside", "add_own", "release_draft")
DEEDS += ("release_draft", "undo", "answer", "answer", "review", "review", "review", "take_back")


@pytest.mark.parametrize("seed", WALKS)
def test_no_life_of_a_set_loses_history_or_overwrites_a_teacher(place, now, seed):
    walk = Walk(place, now, seed)
    for step in range(STEPS):
        deed = walk.rng.choice(DEEDS)
        walk.now += timedelta(hours=walk.rng.randrange(1, 40))
        db.session.rollback()
        try:
            getattr(walk, deed)()
            walk.check()
        except (AssertionError, KeyError) as problem:
            raise AssertionError(f"seed {seed}, step {step}, {deed}: {problem}") from problem
    assert banks.latest_release(walk.set_id).number > 1
