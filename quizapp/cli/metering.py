"""The clock and the memory of this process, for what measures."""

import resource
import time
from contextlib import suppress
from pathlib import Path

from quizapp.generator.audit.articles import Meter

_CLEAR = Path("/proc/self/clear_refs")
_STATUS = Path("/proc/self/status")


def meter() -> Meter:
    """Give the meter of this process."""
    # The processor's time: that on the clock tells more about what else the machine does.
    return Meter(time.process_time, _reset_peak, _peak)


def memory_now() -> int:
    """Give the bytes of memory that this process holds."""
    return _status("VmRSS") or 0


def _reset_peak() -> None:
    # Where the system has no such file, the peak is that of the whole run.
    with suppress(OSError):
        _CLEAR.write_text("5", encoding="ascii")


def _peak() -> int | None:
    return _status("VmHWM") or resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


def _status(name: str) -> int | None:
    with suppress(OSError):
        for line in _STATUS.read_text(encoding="utf-8").splitlines():
            if line.startswith(f"{name}:"):
                return int(line.split()[1]) * 1024
    return None
