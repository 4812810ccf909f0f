"""What other people made is kept as they made it."""

import hashlib
import re
from pathlib import Path

VENDOR = Path(__file__).parent / "vendor"
ROWS = re.findall(
    r"`([\w./-]+)` \| `([0-9a-f]{64})` \|$", (VENDOR / "THIRD_PARTY.md").read_text(), re.MULTILINE
)


def test_every_vendored_script_is_listed_with_its_licence_beside_it():
    scripts = sorted(VENDOR.rglob("*.js"))
    assert [VENDOR / name for name, _ in ROWS] == scripts
    assert all(script.with_name("LICENSE").is_file() for script in scripts)


def test_a_vendored_file_has_the_checksum_that_is_written_down():
    for name, checksum in ROWS:
        assert hashlib.sha256((VENDOR / name).read_bytes()).hexdigest() == checksum, name
