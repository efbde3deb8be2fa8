"""A record of text as cells of a workbook; `imports.record_cells` reads it back."""

from __future__ import annotations

_CHUNK = 32_000
"""Characters in a cell, fences apart; Excel holds 32 767."""
_FENCE = "|"


def in_cells(record: str) -> tuple[str, ...]:
    """Return a record, JSON in ASCII, in pieces that a cell can hold, fenced, lest a blank at an end be lost."""
    # Programs that write workbooks take "_x0041_" for a letter in disguise.
    plain = record.replace("_x", "\\u005fx")
    pieces = (plain[start : start + _CHUNK] for start in range(0, len(plain), _CHUNK))
    return tuple(f"{_FENCE}{piece}{_FENCE}" for piece in pieces)
