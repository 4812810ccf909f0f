"""In which zone a learner's days begin."""

from datetime import UTC, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

# Until a learner says where they are, their language is the best guess.
BY_LANGUAGE = {"zh_Hans": "Asia/Shanghai", "zh_Hant": "Asia/Taipei"}


def zone_of(zone: str | None, language: str | None) -> tzinfo:
    """Give a learner's zone: the chosen one, else that of their language, else UTC."""
    for name in (zone, BY_LANGUAGE.get(language or "")):
        try:
            if name:
                return ZoneInfo(name)
        except (ZoneInfoNotFoundError, ValueError, OSError):
            continue
    return UTC
