"""Keep the catalogues in step with the pages: `python -m quizapp.web.translating`.

It collects what the code and the templates say, adds it to each catalogue (new words stand empty until
somebody translates them, what nobody says any more goes), and compiles the catalogues.
"""

from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import DEFAULT_KEYWORDS, extract_from_dir
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

from quizapp import __version__

PROJECT = Path(__file__).parents[2]
CATALOGUES = PROJECT / "quizapp" / "translations"
LOCALES = ("zh_Hans", "zh_Hant")
FOLDERS = ((PROJECT / "quizapp" / "web", "**.py", "python"), (PROJECT / "templates", "**.html", "jinja2"))
KEYWORDS = {**DEFAULT_KEYWORDS, "_l": None, "_p": ((1, "c"), 2), "lazy_gettext": None}
# Catalogues tell no time, so that the same words give the same bytes.
NO_TIME = datetime(2000, 1, 1, tzinfo=UTC)


def said() -> Catalog:
    """Collect every message of the interface, in English."""
    found = Catalog(project="Quizapp", creation_date=NO_TIME, revision_date=NO_TIME)
    for folder, pattern, method in FOLDERS:
        messages = extract_from_dir(
            folder,
            [(pattern, method)],
            {pattern: {"trimmed": "true"}},
            KEYWORDS,
            comment_tags=("Translators:",),
            strip_comment_tags=True,
        )
        for name, _line, message, comments, context in sorted(messages, key=lambda one: (one[0], one[1])):
            where = (folder / name).relative_to(PROJECT).as_posix()
            found.add(message, None, [(where, 0)], auto_comments=comments, context=context)
    return found


def catalogue(locale: str) -> Catalog:
    """Read the translations into one language."""
    path = po_path(locale)
    with path.open("rb") as file:
        return read_po(file, locale=locale)


def po_path(locale: str) -> Path:
    """Name the file that people edit."""
    return CATALOGUES / locale / "LC_MESSAGES" / "messages.po"


def compiled(locale: str) -> bytes:
    """Compile a catalogue in memory."""
    out = BytesIO()
    write_mo(out, catalogue(locale))
    return out.getvalue()


def update(locale: str) -> None:
    """Bring a catalogue in step with what is said, and compile it."""
    path = po_path(locale)
    path.parent.mkdir(parents=True, exist_ok=True)
    own = catalogue(locale) if path.exists() else Catalog(locale=locale)
    own.update(said(), no_fuzzy_matching=True, update_creation_date=False)
    own.obsolete.clear()
    own.creation_date = own.revision_date = NO_TIME
    own.fuzzy = False
    own.project, own.version = "Quizapp", __version__
    own.last_translator = own.language_team = own.msgid_bugs_address = "Quizapp"
    own.header_comment = f"# Quizapp's interface in {own.locale.english_name if own.locale else locale}."
    with path.open("wb") as file:
        write_po(file, own, width=100, no_location=True, sort_output=True, include_previous=False)
    path.with_suffix(".mo").write_bytes(compiled(locale))


if __name__ == "__main__":
    for each in LOCALES:
        update(each)
