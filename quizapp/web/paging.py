"""Long lists, fifty at a time."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from flask import request, url_for

PER_PAGE = 50


@dataclass(frozen=True)
class Page:
    """One part of a list, with the addresses of its neighbours."""

    items: Sequence[Any]
    total: int
    number: int
    count: int
    earlier: str | None
    later: str | None


def page_of(items: Sequence[Any]) -> Page:
    """Cut out the page that the address asks for; a number too high gives the last one."""
    count = max(1, -(-len(items) // PER_PAGE))
    number = min(max(1, request.args.get("page", 1, type=int)), count)
    start = (number - 1) * PER_PAGE
    return Page(
        items=items[start : start + PER_PAGE],
        total=len(items),
        number=number,
        count=count,
        earlier=_address(number - 1) if number > 1 else None,
        later=_address(number + 1) if number < count else None,
    )


def page_from(find: Callable[[int, int], tuple[Sequence[Any], int]]) -> Page:
    """Let `find` give so many items from a place on, and how many there are; a number too high gives the last page."""
    number = max(1, request.args.get("page", 1, type=int))
    items, total = find((number - 1) * PER_PAGE, PER_PAGE)
    count = max(1, -(-total // PER_PAGE))
    if number > count:
        number = count
        items, total = find((number - 1) * PER_PAGE, PER_PAGE)
    return Page(
        items=items,
        total=total,
        number=number,
        count=count,
        earlier=_address(number - 1) if number > 1 else None,
        later=_address(number + 1) if number < count else None,
    )


def _address(number: int) -> str:
    arguments = {**(request.view_args or {}), **request.args.to_dict(), "page": number}
    return url_for(str(request.endpoint), **arguments)
