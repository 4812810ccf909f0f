"""One infobox field's value on its way to facts, and what every reader of one needs."""

import re
from dataclasses import dataclass
from functools import cached_property
from types import ModuleType
from typing import Any

from quizapp.facts import EntityClass, EntityValue, Finding, Value
from quizapp.generator.reading.drafts import Draft
from quizapp.generator.wikitext.document import Document, InfoboxField
from quizapp.generator.wikitext.items_in_value import Part, lines
from quizapp.generator.wikitext.rendered import Link, Rendered
from quizapp.infoboxes import Field
from quizapp.languages import load
from quizapp.text.folding import fold, match_key

_DISAMBIGUATION = re.compile(r"[ _]*[(（][^()（）]*[)）]\s*$")


@dataclass(frozen=True)
class FieldValue:
    """A field as the article fills it; `side` is the number that its parameter carries."""

    document: Document
    field: Field
    parameter: str
    side: int | None
    source: InfoboxField

    @property
    def rendered(self) -> Rendered:
        """The value's readable text."""
        return self.source.rendered

    @property
    def language(self) -> str:
        """The article's language."""
        return self.document.article.language

    @property
    def words(self) -> ModuleType:
        """The language's table of how values are laid out."""
        return load(self.language, "infobox")

    def draft(self, value: Value, start: int, end: int, **more: Any) -> Draft:
        """Draft the fact that `text[start:end]` states; `more` are fields of the draft that differ."""
        source = self.document.source(f"infobox.{self.parameter}", self.rendered, start, end)
        return Draft(more.pop("kind", self.field.kind), value, source, more.pop("side", self.side), **more)

    def also_called(self, start: int, end: int) -> tuple[str, ...]:
        """Give what `text[start:end]` reads for readers elsewhere."""
        return tuple(
            other
            for first, last, others in self.rendered.wordings
            if (first, last) == (start, end)
            for other in others
        )

    def unreadable(self, start: int, end: int) -> Finding:
        """Report a stretch of the value that cannot be read."""
        source = self.document.source(f"infobox.{self.parameter}", self.rendered, start, end)
        message = load(self.language, "messages").UNREADABLE
        return Finding(
            "unreadable", message.format(parameter=self.parameter, quote=source.quote), source=source
        )

    @cached_property
    def folded(self) -> str:
        """The readable text as it is matched."""
        return fold(self.rendered.text)

    @cached_property
    def links(self) -> dict[int, Link]:
        """The value's links by where they begin."""
        return {link.start: link for link in self.rendered.links}

    @cached_property
    def headings(self) -> list[tuple[int, int]]:
        """The lines that only head those below them: "Air support:"."""
        return [
            (start, end)
            for start, end in lines(self.rendered)
            if self.rendered.text[start:end].rstrip().endswith((":", "："))
        ]

    def is_heading(self, at: int) -> bool:
        """Tell whether a place in the text lies in a line that only heads others."""
        return any(start <= at < end for start, end in self.headings)


def entity(value: FieldValue, part: Part, entity_class: EntityClass) -> EntityValue:
    """Name what a part of a value names, with its other wordings and the title of the page that it links to."""
    return EntityValue(part.text, entity_class, names_beside(value, part, part.text))


def names_beside(value: FieldValue, part: Part, name: str) -> tuple[str, ...]:
    """Give the other names of what a part names: the linked title, and what readers elsewhere see."""
    others = value.also_called(part.end - len(name), part.end)
    return tuple(
        dict.fromkeys(
            other for other in (*aliases_of(name, part.link), *others) if match_key(other) != match_key(name)
        )
    )


def aliases_of(label: str, target: str | None) -> tuple[str, ...]:
    """Give the linked page's title as an alias, without its disambiguation, where it is another name."""
    title = title_of(target)
    return (title,) if title and match_key(title) != match_key(label) else ()


def title_of(target: str | None) -> str:
    """Give the title that a link means, without section and disambiguation; "" where there is none."""
    if not target:
        return ""
    return _DISAMBIGUATION.sub("", target.replace("_", " ").split("#")[0].strip()).strip()
