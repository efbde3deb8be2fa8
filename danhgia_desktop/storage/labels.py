"""What changes are called, for undo, redo and history; `wording` has the sentences."""

from __future__ import annotations

from enum import StrEnum
from typing import Self


class Label(StrEnum):
    """What a person did.

    Attributes:
        number: stands for it in data files for ever.
    """

    number: int

    def __new__(cls, name: str, number: int) -> Self:
        """Make the label of that name and number."""
        label = str.__new__(cls, name)
        label._value_ = name
        label.number = number
        return label

    START_OFFICE = "start_office", 1
    """The agency got its first name: without one there is no office to go back to."""
    SET_AGENCY = "set_agency", 2
    ADD_UNIT = "add_unit", 3
    RENAME_UNIT = "rename_unit", 4
    REMOVE_UNIT = "remove_unit", 5

    IMPORT_RUBRIC = "import_rubric", 6
    IMPORT_TEMPLATE = "import_template", 7
    NEW_RUBRIC = "new_rubric", 8
    COPY_RUBRIC = "copy_rubric", 9
    EDIT_RUBRIC = "edit_rubric", 10
    RENAME_RUBRIC = "rename_rubric", 11
    """Stands in older files; a name is a part of the rubric that is edited."""
    REMOVE_RUBRIC = "remove_rubric", 12

    OPEN_SCORESHEET = "open_scoresheet", 13
    REMOVE_SCORESHEET = "remove_scoresheet", 14
    SCORE_LINE = "score_line", 15
    SCORE_LINES = "score_lines", 16
    CLEAR_SCORES = "clear_scores", 17
    RESTORE_SCORE = "restore_score", 18
    SET_RULE_INPUTS = "set_rule_inputs", 19
    SET_NOT_APPLICABLE = "set_not_applicable", 20
    SET_REASON = "set_reason", 21
    SET_REASONS = "set_reasons", 22
    SET_EVIDENCE = "set_evidence", 23
    FILL_TO_MAXIMUM = "fill_to_maximum", 24
    RECOMPUTE_SUMS = "recompute_sums", 25
    CONFIRM_REVIEW = "confirm_review", 26

    ADD_REASON = "add_reason", 27
    REWORD_REASON = "reword_reason", 28
    MOVE_REASON = "move_reason", 29
    REMOVE_REASON = "remove_reason", 30

    MAKE_SAMPLE = "make_sample", 31
    UPGRADE_FILE = "upgrade_file", 32
    RESTORE_BACKUP = "restore_backup", 33

    OTHER = "other", 0
    """What a newer program calls by a name that this one does not know."""

    @classmethod
    def read(cls, stored: int | str) -> Label:
        """Return the label that a data file holds: as its number, or as its name, which it was until schema 0003."""
        return _STORED.get(stored, cls.OTHER)

    @property
    def ends_undo(self) -> bool:
        """Whether neither this nor anything before it can be undone any more."""
        return self in {
            Label.START_OFFICE,
            Label.MAKE_SAMPLE,
            Label.UPGRADE_FILE,
            Label.RESTORE_BACKUP,
            Label.OTHER,
        }


_STORED: dict[int | str, Label] = {stored: label for label in Label for stored in (label.number, label.value)}
