"""What changes are called, for undo, redo and history; `wording` has the sentences."""

from __future__ import annotations

from enum import StrEnum


class Label(StrEnum):
    """What a person did. The values stand in data files for ever."""

    START_OFFICE = "start_office"
    """The agency got its first name: without one there is no office to go back to."""
    SET_AGENCY = "set_agency"
    ADD_UNIT = "add_unit"
    RENAME_UNIT = "rename_unit"
    REMOVE_UNIT = "remove_unit"

    IMPORT_RUBRIC = "import_rubric"
    IMPORT_TEMPLATE = "import_template"
    NEW_RUBRIC = "new_rubric"
    COPY_RUBRIC = "copy_rubric"
    EDIT_RUBRIC = "edit_rubric"
    RENAME_RUBRIC = "rename_rubric"
    """Stands in older files; a name is a part of the rubric that is edited."""
    REMOVE_RUBRIC = "remove_rubric"

    OPEN_SCORESHEET = "open_scoresheet"
    REMOVE_SCORESHEET = "remove_scoresheet"
    SCORE_LINE = "score_line"
    SCORE_LINES = "score_lines"
    CLEAR_SCORES = "clear_scores"
    RESTORE_SCORE = "restore_score"
    SET_RULE_INPUTS = "set_rule_inputs"
    SET_NOT_APPLICABLE = "set_not_applicable"
    SET_REASON = "set_reason"
    SET_REASONS = "set_reasons"
    SET_EVIDENCE = "set_evidence"
    FILL_TO_MAXIMUM = "fill_to_maximum"
    RECOMPUTE_SUMS = "recompute_sums"
    CONFIRM_REVIEW = "confirm_review"

    ADD_REASON = "add_reason"
    REWORD_REASON = "reword_reason"
    MOVE_REASON = "move_reason"
    REMOVE_REASON = "remove_reason"

    MAKE_SAMPLE = "make_sample"
    UPGRADE_FILE = "upgrade_file"
    RESTORE_BACKUP = "restore_backup"

    OTHER = "other"
    """What a newer program calls by a name that this one does not know."""

    @classmethod
    def read(cls, value: str) -> Label:
        """Return the label that a data file holds."""
        try:
            return cls(value)
        except ValueError:
            return cls.OTHER

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
