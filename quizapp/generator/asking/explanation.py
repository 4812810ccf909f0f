"""Say why an answer is right, in the words of the source."""

from collections.abc import Sequence

from quizapp.facts import Fact, Source
from quizapp.generator.asking.wording import Wording
from quizapp.questions import ScriptPair, Text

LONGEST_QUOTE = 120


def evidence(statement: Text, fact: Fact, wording: Wording, why: Text | None = None) -> Text:
    """Give the true statement, then article, section and the sentence that says so.

    `why` says what the wrong answer in a false statement is true of.
    """
    return wording.fill(
        wording.phrases.EVIDENCE_AGAINST if why else wording.phrases.EVIDENCE,
        {
            "statement": statement,
            "why": why or "",
            "title": wording.battle,
            "section": section(fact.source, wording),
            "quote": quotation(fact.source.quote, wording),
        },
    )


def evidence_of_order(lines: Sequence[Text], fact: Fact, wording: Wording) -> Text:
    """Give the events in their order with their dates, then where the first of them stands."""
    return wording.fill(
        wording.phrases.EVIDENCE_OF_ORDER,
        {
            "lines": joined(lines, wording.phrases.BETWEEN_LINES),
            "title": wording.battle,
            "section": section(fact.source, wording),
            "quote": quotation(fact.source.quote, wording),
        },
    )


def section(source: Source, wording: Wording) -> Text:
    """Name the section as its readers know it."""
    if source.section.startswith("infobox."):
        return wording.text(wording.phrases.INFOBOX)
    return wording.text(wording.phrases.LEAD if source.section == "lead" else source.section)


def quotation(quote: str, wording: Wording) -> Text:
    """Quote the source, without line ends, cut at a mark of punctuation where it is long."""
    line = " ".join(quote.split())
    if len(line) > LONGEST_QUOTE:
        cut = max(line.rfind(mark, 40, LONGEST_QUOTE) for mark in "，。；、,.;")
        line = line[: cut if cut > 0 else LONGEST_QUOTE] + wording.phrases.CUT
    return wording.text(line.strip("，,"))


def joined(texts: Sequence[Text], between: str) -> Text:
    """Put texts one after the other."""
    if any(isinstance(text, ScriptPair) for text in texts):
        pairs = [text if isinstance(text, ScriptPair) else ScriptPair(text, text) for text in texts]
        return ScriptPair(
            between.join(pair.hans for pair in pairs), between.join(pair.hant for pair in pairs)
        )
    return between.join(str(text) for text in texts)
