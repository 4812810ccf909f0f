"""Which language the interface speaks, in which script content appears, and what time it is for the reader.

A person's own choice comes first, then the choice kept in a guest's cookie, then what the browser asks for.
"""

from dataclasses import dataclass
from functools import cache, lru_cache
from zoneinfo import available_timezones

from flask import Flask, request, session
from flask_babel import Babel

from quizapp.kinds import GAP
from quizapp.questions import Text, in_script
from quizapp.text.scripts import script_pair
from quizapp.web import identity


@dataclass(frozen=True)
class Language:
    """One interface language: its own name, a short one for narrow screens, and its BCP 47 tag."""

    name: str
    short: str
    tag: str


LANGUAGES = {
    "zh_Hans": Language("简体中文", "简", "zh-Hans"),
    "zh_Hant": Language("繁體中文", "繁", "zh-Hant"),
    "en": Language("English", "EN", "en"),
}
SCRIPTS = {"zh-Hans": "简体中文", "zh-Hant": "繁體中文"}
DEFAULT_LANGUAGE = "en"
CONTINENTS = (
    "Africa/",
    "America/",
    "Antarctica/",
    "Arctic/",
    "Asia/",
    "Atlantic/",
    "Australia/",
    "Europe/",
    "Indian/",
    "Pacific/",
)
TRADITIONAL_REGIONS = {"tw", "hk", "mo"}


def init_app(app: Flask) -> None:
    """Let Flask-Babel and the templates know the reader's language, script and zone."""
    Babel(app, locale_selector=interface_language, timezone_selector=zone)
    app.jinja_env.globals.update(
        LANGUAGES=LANGUAGES,
        interface_language=interface_language,
        page_tag=page_tag,
        GAP=GAP,
        reader_zone=zone,
        lang_of=lang_of,
        language_of=language_of,
    )
    app.jinja_env.filters.update(inscript=inscript, in_reader_script=in_reader_script)


def interface_language() -> str:
    """Choose the interface language of this request."""
    person = identity.current_person()
    for choice in (person and person.language, session.get("language"), _asked_for()):
        if choice in LANGUAGES:
            return choice
    return DEFAULT_LANGUAGE


def page_tag() -> str:
    """Give the page's language as BCP 47."""
    return LANGUAGES[interface_language()].tag


def content_script() -> str:
    """Choose the script for Chinese content: the reader's own choice, or the interface's, or Simplified."""
    person = identity.current_person()
    for choice in (person and person.script, session.get("script"), page_tag()):
        if choice in SCRIPTS:
            return choice
    return "zh-Hans"


def inscript(text: Text) -> str:
    """Choose the reader's script of a text that has both."""
    return in_script(text, content_script())


def in_reader_script(text: str, language: str) -> str:
    """Write a title or message in the reader's script; what is quoted stays as it is."""
    return in_script(_both_scripts(text), content_script()) if language == "zh" else text


def language_of(text: Text) -> str:
    """Guess a text's language where nothing else tells it: both scripts mean Chinese, a plain one English."""
    return "en" if isinstance(text, str) else content_script()


def lang_of(language: str) -> str | None:
    """Give the tag that a node in this language needs, None where it is the page's own.

    "zh-Hans" and "zh-Hant" both mean content in the reader's script; "zh" is a source as it stands.
    """
    tag = content_script() if language in SCRIPTS else language
    return None if tag == page_tag() else tag


def zone() -> str | None:
    """Name the reader's time zone; None leaves times in UTC."""
    person = identity.current_person()
    return person.zone if person and is_zone(person.zone) else None


@cache
def zones() -> tuple[str, ...]:
    """List the time zones that people live in."""
    return tuple(
        sorted(name for name in available_timezones() if name.startswith(CONTINENTS) or name == "UTC")
    )


def is_zone(name: str | None) -> bool:
    """Tell whether this names a time zone."""
    return name in zones()


@lru_cache(1024)
def _both_scripts(text: str) -> Text:
    return script_pair(text)


def _asked_for() -> str | None:
    for tag, _quality in request.accept_languages:
        primary, *rest = tag.lower().replace("_", "-").split("-")
        if primary == "zh":
            traditional = "hant" in rest or ("hans" not in rest and TRADITIONAL_REGIONS & set(rest))
            return "zh_Hant" if traditional else "zh_Hans"
        if primary == "en":
            return "en"
    return None
