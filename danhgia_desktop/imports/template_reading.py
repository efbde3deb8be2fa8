"""What was read from a template that a person edited in Excel."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from danhgia_desktop.regulation.rubric import Rubric


class TemplateCode(StrEnum):
    """What a person must mend in the file before it can be read."""

    TABLE_MISSING = "table_missing"
    """No sheet has the heading of the hidden column."""
    COLUMN_MISSING = "column_missing"
    """The text is the heading that is not found in the row of headings."""
    UNKNOWN_KEY = "unknown_key"
    """The hidden cell of a row holds what is no key of this rubric."""
    DUPLICATE_KEY = "duplicate_key"
    """There are two totals; the text is the address of the first."""
    TOTAL_REMOVED = "total_removed"
    PARENT_REMOVED = "parent_removed"
    """The row that this one belongs to is gone; the text is its number or words."""
    CLEARED = "cleared"
    """Every cell of a row was emptied, though the row is there."""
    MISPLACED = "misplaced"
    """A row stands above everything it could belong to."""
    MISSING_TEXT = "missing_text"
    """A new row has no words."""
    UNREADABLE_POINTS = "unreadable_points"
    UNREADABLE_RULE = "unreadable_rule"
    """The text is the line that says no rule."""
    RULES_OF_TOTAL = "rules_of_total"
    """The total, which is nothing but a sum, was given rules; the text is what they say."""
    UNCOMPUTED = "uncomputed"
    """A formula that no program has computed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TemplateProblem:
    """One thing to mend, and the cell it stands in."""

    code: TemplateCode
    address: str
    text: str = ""
    fault: str = ""
    """Why points cannot be read: a code of `points`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TemplateReading:
    """What a template says.

    Attributes:
        rubric: as edited; None while there is anything to mend.
        exported: as it was when the file was made, maybe an edit that was not saved.
        problems: what must be mended in the file, from top to bottom.
        base: the saved rubric that such an edit began with.
        copies: the addresses of rows that were copied in Excel with the key of a row above: new criteria.
    """

    rubric: Rubric | None
    exported: Rubric
    problems: tuple[TemplateProblem, ...]
    base: Rubric | None = None
    copies: tuple[str, ...] = ()

    @property
    def saved(self) -> Rubric:
        """The rubric that was saved when the file was made."""
        return self.exported if self.base is None else self.base
