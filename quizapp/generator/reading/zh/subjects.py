"""Know of whom a Chinese clause without a subject speaks."""

from dataclasses import dataclass

from quizapp.generator.reading.prose import Passage
from quizapp.generator.reading.zh.actors import Actor, find_actor
from quizapp.generator.reading.zh.clauses import Run, clauses
from quizapp.languages import load
from quizapp.text import patterns
from quizapp.text.folding import fold

# A longer name is no name any more.
_LONGEST = 34


@dataclass(frozen=True)
class Subject:
    """Who acts, in the words that named them first; more runs tell with which troops."""

    runs: tuple[Run, ...]
    shift: int = 0

    @property
    def start(self) -> int:
        """Where the passage names the subject; before it, where the sentence before does."""
        return self.runs[0].at[0] + self.shift

    def by(self, run: Run) -> "Subject":
        """Add the troops with which it acts next."""
        return Subject((self.runs[0], run), self.shift)


@dataclass(frozen=True)
class Named:
    """The actor that a run begins with."""

    found: Actor

    @property
    def end(self) -> int:
        """Where the actor's name ends in the run."""
        return self.found.end

    def subject(self, run: Run) -> Subject | None:
        """Give the actor as the subject of what follows, unless only something of theirs was named."""
        if not self.found.acts or self.end > _LONGEST:
            return None
        if patterns.match(load("zh", "acts").OFFICE_BEHIND, run.folded[self.end :]):
            # 第二战区司令长官部参事某: it was not the 战区 that set out.
            return None
        return Subject((run.part(0, self.end),))


def scene_of(run: Run, names: tuple[str, ...]) -> tuple[bool, Named | None]:
    """Tell whether a run only sets the scene for the next, and whom it names."""
    words = load("zh", "acts")
    found = find_actor(run, names)
    actor = Named(found) if found else None
    rest = run.folded[actor.end :] if actor else run.folded
    scene = bool(
        patterns.search(words.ENDS_SCENE, run.folded)
        or patterns.match(r"根?据(?!守|险|点)", run.folded)
        or patterns.match(words.AIMS, rest)
        or patterns.match(words.PURPOSE, rest)
    )
    return scene, actor


def last_subject(runs: list[Run], names: tuple[str, ...]) -> Subject | None:
    """Find of whom a sentence speaks by its end."""
    words = load("zh", "acts")
    subject = None
    for run in runs:
        run = without_links(run)
        if not run.folded:
            continue
        scene, actor = scene_of(run, names)
        if actor:
            alone = actor.end == len(run.folded) and subject is not None
            theirs = patterns.search(words.THEIRS, run.folded[actor.end :])
            subject = subject if alone else None if theirs else actor.subject(run)
        elif scene or patterns.search(words.LISTS, run.folded):
            continue
        elif not is_subjectless(run):
            subject = None
        elif subject:
            means = patterns.search(words.BY_MEANS_OF, run.folded) and not patterns.search(
                words.ACTS, run.folded
            )
            subject = subject.by(run) if means else Subject(subject.runs[:1])
    return subject


def subject_before(passage: Passage, names: tuple[str, ...]) -> Subject | None:
    """Find of whom the sentence before speaks, if it speaks of one alone, from its beginning to an attack at its end."""
    text = passage.section.rendered.text
    line = text[text.rfind("\n", 0, passage.start) + 1 : passage.start]
    start = passage.start - len(line)
    if not line.strip():
        return None
    start += max(line.rstrip("。！？!? ").rfind(mark) for mark in "。！？") + 1
    before = Passage(
        passage.section, start, passage.start, fold(text[start : passage.start]), passage.paragraph
    )
    runs = [without_links(run) for run in clauses(before, 0, len(before.folded))]
    runs = [run for run in runs if run.folded]
    subject = last_subject(runs, names)
    actors = [actor for run in runs if (actor := scene_of(run, names)[1])]
    if subject is None or len(actors) != 1 or not scene_of(runs[0], names)[1]:
        return None
    if patterns.search(load("zh", "acts").DEFENDS, runs[-1].folded):
        return None
    return Subject(subject.runs[:1], before.start - passage.start)


def is_subjectless(run: Run) -> bool:
    """Tell whether a clause begins with what its subject does."""
    return bool(patterns.match(load("zh", "acts").SUBJECTLESS, run.folded))


def without_links(run: Run) -> Run:
    """Leave out the words that tie a clause to the one before."""
    found = patterns.match(load("zh", "acts").LINKS, run.folded)
    return run.part(found.end()) if found else run.part(0)
