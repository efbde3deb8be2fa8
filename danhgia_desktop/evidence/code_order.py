"""The order of the office's own codes of documents ("H1.2.03")."""

from __future__ import annotations

import re

from danhgia_desktop.text import sort_key, tidy

CodeKey = tuple[bool, tuple[tuple[int, object], ...], str]

_RUNS = re.compile(r"[0-9]+|[^0-9]+")


def code_key(code: str) -> CodeKey:
    """Return the key that sorts codes as people count: H1.2.9 before H1.2.10; documents without a code come last."""
    written = tidy(code).casefold()
    return not written, tuple(_run_key(run) for run in _RUNS.findall(written)), written


def _run_key(run: str) -> tuple[int, object]:
    """Return the key of a run of digits, by their worth and before any letter, or of what stands between them.

    A number may have more digits than Python makes a number of: the longer one is the larger.
    """
    if "0" <= run[0] <= "9":
        worth = run.lstrip("0")
        return 0, (len(worth), worth)
    return 1, sort_key(run)
