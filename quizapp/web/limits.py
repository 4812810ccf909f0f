"""What a request may hold at all: numbers that fit a row, ids that look like ids, text without NUL."""

from collections.abc import Callable
from typing import Any, TypeVar

from flask import Flask, abort, current_app, request
from werkzeug.routing import BaseConverter, IntegerConverter

from quizapp.web import identity

LONGEST_ANSWER = 200
View = TypeVar("View", bound=Callable[..., Any])


class RowNumber(IntegerConverter):
    """A number that every database can hold; a larger one names nothing."""

    regex = r"\d{1,9}"


class StableId(BaseConverter):
    """The id of a fact or question."""

    regex = r"[A-Za-z0-9_.:-]{1,64}"


def init_app(app: Flask) -> None:
    """Teach the site's addresses what an id is, and refuse what no database takes."""
    app.url_map.converters["int"] = RowNumber
    app.url_map.converters["id"] = StableId
    app.before_request(let_teachers_bring_more)
    app.before_request(refuse_nul)


def takes(size: int) -> Callable[[View], View]:
    """Let teachers send so many bytes to a view."""

    def mark(view: View) -> View:
        view.takes = size  # type: ignore[attr-defined]
        return view

    return mark


def let_teachers_bring_more() -> None:
    """Lift the limit of a request where its view takes files, before anybody reads it; for teachers alone."""
    size = getattr(current_app.view_functions.get(request.endpoint or ""), "takes", None)
    asking = identity.current_person() if size else None
    if asking is not None and asking.role == "teacher":
        request.max_content_length = size


def refuse_nul() -> None:
    """Answer 400 to a NUL, which PostgreSQL cannot store and nobody types."""
    for values in (request.args, request.form):
        if any("\0" in name or "\0" in value for name, value in values.items(multi=True)):
            abort(400)
