"""One thing that is wrong with a rule set, as the editor says it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """A sentence about a field.

    Attributes:
        path: of the field.
        sentence: what is wrong, where, and what to do.
        blocks: whether the rule set cannot be saved with it.
    """

    path: str
    sentence: str
    blocks: bool
