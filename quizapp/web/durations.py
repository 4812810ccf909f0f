"""How long until something, in the reader's words."""

from datetime import datetime, timedelta

from babel.units import format_unit
from flask_babel import get_locale

from quizapp.web import identity

# The largest unit that still has at least so many of itself: 50 days say more than "2 months".
UNITS = (
    ("duration-year", timedelta(days=365), 2),
    ("duration-month", timedelta(days=30.4), 2),
    ("duration-day", timedelta(days=1), 1),
    ("duration-hour", timedelta(hours=1), 1),
    ("duration-minute", timedelta(minutes=1), 0),
)


def lasting(duration: timedelta) -> str:
    """Put a duration into a few words: 10 min, 3 days, 2 mths."""
    unit, one = next((unit, one) for unit, one, least in UNITS if duration >= least * one)
    return format_unit(max(1, round(duration / one)), unit, length="short", locale=get_locale())


def until(moment: datetime) -> str:
    """Say how long it is until a moment."""
    return lasting(max(timedelta(0), moment - identity.now()))
