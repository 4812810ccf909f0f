"""What a password must not be."""

import pytest

from quizapp.actions import passwords
from quizapp.actions.refusal import Refusal


@pytest.mark.parametrize(
    ("password", "code"),
    [
        ("", "password_too_short"),
        ("1234567", "password_too_short"),
        ("x" * 257, "password_too_long"),
        ("12345678", "password_common"),
        ("password", "password_common"),
        ("Password123", "password_common"),
        ("iloveyou!!", "password_common"),
        ("QWERTYUIOP", "password_common"),
        ("asdfghjk", "password_common"),
        ("87654321", "password_common"),
        ("aaaaaaaaaaaa", "password_common"),
        ("abababab", "password_common"),
        ("20202020", "password_common"),
        ("woaini1314", "password_common"),
        ("5201314520", "password_common"),
        ("Charlie Brown", "password_is_name"),
        ("charlie browncharlie brown", "password_is_name"),
    ],
)
def test_a_password_that_is_guessed_first_is_refused(password, code):
    with pytest.raises(Refusal) as refused:
        passwords.check_new(password, "Charlie Brown")
    assert refused.value.code == code


@pytest.mark.parametrize(
    "password",
    [
        "correct horse",
        "x7f-q2ke",
        "   a b   c",
        "我在长沙等你回来吃饭",
        "é" * 3 + "planet-earth",
        "y" * 3 + "ab" * 100 + "!q",
    ],
)
def test_any_other_is_welcome_without_rules_about_its_characters(password):
    passwords.check_new(password, "Charlie Brown")


def test_a_long_password_with_spaces_and_chinese_fits_only_itself():
    password = "我在 长沙 等你 " * 9
    kept = passwords.hash_new(password)
    assert passwords.fits(password, kept)
    assert not passwords.fits(password[:-1], kept)
    assert not passwords.fits(password, None)
    assert not passwords.fits(password, "no hash at all")
