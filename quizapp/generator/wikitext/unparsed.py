"""Find a template that the parser did not see, by its braces alone."""

import re
from collections.abc import Collection

from quizapp.generator.wikitext.template_text import template_key

_OPENING = re.compile(r"\{\{\s*([^|{}\n<]{3,60}?)\s*(?=[|\n<])")
_BRACES = re.compile(r"\{\{|\}\}")


def unparsed_template(wikitext: str, wanted: Collection[str]) -> tuple[int, int] | None:
    """Give the range of the first of the `wanted` templates, whatever stands in it; None where there is none."""
    opening = next((found for found in _OPENING.finditer(wikitext) if template_key(found[1]) in wanted), None)
    if opening is None:
        return None
    depth = 0
    for brace in _BRACES.finditer(wikitext, opening.start()):
        depth += 1 if brace[0] == "{{" else -1
        if not depth:
            return opening.start(), brace.end()
    return None
