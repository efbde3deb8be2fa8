"""Staff codes as people paste them: a code a line, a column of a table, or a row with commas."""

from __future__ import annotations

import re

from danhgia_desktop.text import tidy

_BETWEEN = re.compile(r"[,;\n]")


def codes_in(text: str) -> tuple[str, ...]:
    """Return the codes of a text in its order; of the cells of a pasted row the first one is the code."""
    cells = (part.split("\t")[0] for part in _BETWEEN.split(text))
    return tuple(code for cell in cells if (code := tidy(cell)))
