"""A command as a script sees it: words in; exit code, output and errors out."""

from __future__ import annotations

import json
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What one command left behind."""

    code: int
    out: str
    err: str

    @property
    def value(self):
        """The JSON value that was printed."""
        return json.loads(self.out)
