"""A child process that may crash, with bounds it cannot pass."""

from __future__ import annotations

import json
import os
import resource
import signal
import traceback
from collections.abc import Callable

_PROCESSOR_SECONDS = 120
_HUNG_SECONDS = 300
"""Of the clock: only something that waits for ever comes to it."""
_ADDRESSES = 4 * 1024**3


def in_child(act: Callable[[], dict[str, object]]) -> dict[str, object]:
    """Do something in a child; return what it says, how it ended and what it took."""
    inlet, outlet = os.pipe()
    child = os.fork()
    if child == 0:
        _end_child(outlet, act)
    os.close(outlet)
    with os.fdopen(inlet, encoding="utf-8") as answer:
        said = answer.read()
    _pid, status, usage = os.wait4(child, 0)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    ended = {"exit": os.waitstatus_to_exitcode(status), "peak_mb": max(0, usage.ru_maxrss - before) // 1024}
    return ended | (json.loads(said) if said else {})


def _end_child(outlet: int, act: Callable[[], dict[str, object]]) -> None:
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CPU, (_PROCESSOR_SECONDS, _PROCESSOR_SECONDS))
    resource.setrlimit(resource.RLIMIT_AS, (_ADDRESSES, _ADDRESSES))
    signal.alarm(_HUNG_SECONDS)
    try:
        said = json.dumps(act())
    except BaseException:  # noqa: BLE001 - whatever it is, it is told
        said = json.dumps({"outcome": "bug", "bug": traceback.format_exc()[-3000:]})
    with os.fdopen(outlet, "w", encoding="utf-8") as answer:
        answer.write(said)
    os._exit(0)
