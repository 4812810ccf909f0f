"""Resolve the Chinese Wikipedia's -{…}-, by which authors say how a word stands in each script."""

import re

from quizapp.generator.wikitext.rendered import Rendered

_VARIANT = re.compile(r"-\{(.*?)\}-", re.DOTALL)
_RULE = re.compile(r"(?:^|;)\s*zh(?:-(?:hans|hant|cn|tw|hk|sg|my|mo))?\s*:\s*", re.IGNORECASE)
# A|, R|, zh;zh-hans| …: how the rule is used. H| and -| only define it for the rest of the page, T| for the title.
_FLAG = re.compile(r"\s*([A-Za-z\d;+-]{1,16})\s*\|")
_SILENT_FLAG = re.compile(r"[hHtT-]")


def choose_variants(rendered: Rendered) -> Rendered:
    """Resolve -{zh-hans:…;zh-hant:…}- to its first wording, and -{…}- to what it protects."""
    pieces = list(_VARIANT.finditer(rendered.text))
    if not pieces:
        return rendered
    keep = [True] * len(rendered.text)
    for piece in pieces:
        first, last = _shown_of(piece)
        shown = rendered.text[first:last]
        others = tuple(dict.fromkeys(other for other in _wordings(piece) if other != shown))
        if others:
            rendered.wordings.append((first, last, others))
        for i in range(*piece.span()):
            keep[i] = first <= i < last
        rendered.atoms.append((rendered.origins[piece.start()], rendered.origins[piece.end() - 1] + 1))
    return rendered.keeping(keep)


def _shown_of(piece: re.Match[str]) -> tuple[int, int]:
    first, last = piece.span(1)
    body = piece.group(1)
    flag = _FLAG.match(body)
    if flag:
        if _SILENT_FLAG.fullmatch(flag[1]):
            return first, first
        first += flag.end()
        body = body[flag.end() :]
    rules = list(_RULE.finditer(body))
    if rules:
        stop = rules[1].start() if len(rules) > 1 else len(body)
        return first + rules[0].end(), first + len(body[:stop].rstrip("; \n"))
    return first, last


def _wordings(piece: re.Match[str]) -> list[str]:
    """Give every wording of a rule: zh-cn:甲;zh-tw:乙 has two."""
    body = piece.group(1)
    flag = _FLAG.match(body)
    body = body[flag.end() :] if flag else body
    rules = list(_RULE.finditer(body))
    ends = [*(rule.start() for rule in rules[1:]), len(body)]
    return [body[rule.end() : end].strip("; \n") for rule, end in zip(rules, ends, strict=False)]
