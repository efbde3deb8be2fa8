"""Who does what is done."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """The person at work: the name chosen in the program and the account of the operating system."""

    name: str
    account: str
