"""What a request may hold at all: numbers that fit a row, ids that look like ids, text without NUL."""

from flask import Flask, abort, request
from werkzeug.routing import BaseConverter, IntegerConverter

LONGEST_ANSWER = 200


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
    app.before_request(refuse_nul)


def refuse_nul() -> None:
    """Answer 400 to a NUL, which PostgreSQL cannot store and nobody types."""
    for values in (request.args, request.form):
        if any("\0" in name or "\0" in value for name, value in values.items(multi=True)):
            abort(400)
