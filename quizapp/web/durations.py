"""How long until something, in the reader's words."""

from datetime import datetime, timedelta

from babel.dates import format_timedelta
from flask_babel import get_locale

from quizapp.web import identity


def lasting(duration: timedelta) -> str:
    """Put a duration into a few words: 10 min, 3 days, 2 mths."""
    at_least = max(duration, timedelta(minutes=1))
    return format_timedelta(at_least, threshold=1.2, format="short", locale=get_locale())


def until(moment: datetime) -> str:
    """Say how long it is until a moment."""
    return lasting(moment - identity.now())
