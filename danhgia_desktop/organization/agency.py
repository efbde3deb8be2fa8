"""The department that owns the data file."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Agency:
    """The department (cơ quan, Sở) as its letterhead names it."""

    name: str = ""
    superior: str = ""
    locality: str = ""
    symbol: str = ""
