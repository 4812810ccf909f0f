"""Passwords: what is refused, and how the others are kept (argon2id, OWASP's 19 MiB, two passes)."""

from functools import cache

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from quizapp.actions.common_passwords import COMMON
from quizapp.actions.refusal import Refusal
from quizapp.text.folding import fold

SHORTEST = 8
LONGEST = 256
ROWS = (
    "1234567890",
    "qwertyuiop",
    "asdfghjkl",
    "zxcvbnm",
    "abcdefghijklmnopqrstuvwxyz",
    "1qaz2wsx3edc4rfv5tgb",
)

_HASHER = PasswordHasher(time_cost=2, memory_cost=19456, parallelism=1)


def check_new(password: str, name: str) -> None:
    """Refuse a password that a guesser would try first. No rule about kinds of characters."""
    if len(password) < SHORTEST:
        raise Refusal("password_too_short")
    if len(password) > LONGEST:
        raise Refusal("password_too_long")
    plain = fold(password).casefold()
    if name and plain in {fold(name).casefold() * times for times in range(1, 9)}:
        raise Refusal("password_is_name")
    if _is_common(plain):
        raise Refusal("password_common")


def hash_new(password: str) -> str:
    """Give what the database keeps of a password."""
    return _HASHER.hash(password)


def fits(password: str, password_hash: str | None) -> bool:
    """Tell whether this is the password; without an account it takes as long, so time tells nothing."""
    if len(password) > LONGEST:
        return False
    try:
        return _HASHER.verify(password_hash or _nobodys(), password) and password_hash is not None
    except (VerificationError, InvalidHashError):
        return False


def is_outdated(password_hash: str) -> bool:
    """Tell whether a kept hash was made with other settings than today's."""
    return _HASHER.check_needs_rehash(password_hash)


@cache
def _nobodys() -> str:
    return _HASHER.hash("no account has this password")


def _is_common(plain: str) -> bool:
    stem = plain.strip("0123456789!@#$.*_- ")
    return (
        plain in COMMON
        or (len(stem) > 3 and stem in COMMON)
        or any(
            plain == plain[:size] * (len(plain) // size) for size in (1, 2, 3, 4) if len(plain) % size == 0
        )
        or any(plain in other for row in ROWS for other in (row * 3, row[::-1] * 3))
    )
