"""What a person chooses about a report of plans."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date


class Grouping(StrEnum):
    """By what the tasks of a report are put together."""

    NONE = "none"
    """As they stand in the plans."""
    UNIT = "unit"
    """By the units that answer."""
    ORIGIN = "origin"
    """By where they come from."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanForm:
    """What a person chooses when a report of plans is printed.

    Attributes:
        grouping: by what tasks are put together, where the report lists tasks.
        each_task: list every task below the summary of units.
        grounds: what the document rests on (căn cứ), a line each.
        dated_on: the day of the document; None leaves room to write it.
        signer_titles: authority and post of who signs, one line each; none leaves out the signature.
        signer_name: who signs; empty leaves room.
    """

    grouping: Grouping = Grouping.NONE
    each_task: bool = True
    grounds: tuple[str, ...] = ()
    dated_on: date | None = None
    signer_titles: tuple[str, ...] = ()
    signer_name: str = ""
