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

    EDIT_UNIT = "edit_unit", 34
    """Its kind, its symbol, the unit it is a part of: anything but the name alone."""
    MOVE_UNIT = "move_unit", 35
    CLOSE_UNIT = "close_unit", 36
    IMPORT_UNITS = "import_units", 37
    ADD_SIGNER = "add_signer", 38
    EDIT_SIGNER = "edit_signer", 39
    MOVE_SIGNER = "move_signer", 40
    REMOVE_SIGNER = "remove_signer", 41

    ADD_STAFF = "add_staff", 42
    EDIT_STAFF = "edit_staff", 43
    REMOVE_STAFF = "remove_staff", 44
    IMPORT_STAFF = "import_staff", 45
    ADD_POSTING = "add_posting", 46
    EDIT_POSTING = "edit_posting", 47
    END_POSTING = "end_posting", 48
    """Retirement, leaving, death: no other posting follows."""
    REMOVE_POSTING = "remove_posting", 49
    TRANSFER_STAFF = "transfer_staff", 50
    ADD_ABSENCE = "add_absence", 51
    EDIT_ABSENCE = "edit_absence", 52
    REMOVE_ABSENCE = "remove_absence", 53
    ADD_CHARGE = "add_charge", 54
    EDIT_CHARGE = "edit_charge", 55
    REMOVE_CHARGE = "remove_charge", 56

    NEW_REGULATION = "new_regulation", 57
    COPY_REGULATION = "copy_regulation", 58
    EDIT_REGULATION = "edit_regulation", 59
    IMPORT_REGULATION = "import_regulation", 60
    REMOVE_REGULATION = "remove_regulation", 61
    ADD_SHIPPED_REGULATIONS = "add_shipped_regulations", 62
    ADD_BASE_SALARY = "add_base_salary", 63
    EDIT_BASE_SALARY = "edit_base_salary", 64
    REMOVE_BASE_SALARY = "remove_base_salary", 65

    OPEN_PERIOD = "open_period", 66
    PIN_PERIOD = "pin_period", 67
    """Other rule sets for a period in which nothing was concluded yet."""
    REMOVE_PERIOD = "remove_period", 68
    SUBMIT_PERIOD = "submit_period", 69
    RETURN_PERIOD = "return_period", 70
    CONCLUDE_PERIOD = "conclude_period", 71
    REOPEN_PERIOD = "reopen_period", 72
    OPEN_SCORESHEETS = "open_scoresheets", 73
    """Those of a whole period at once."""

    OPEN_PLAN = "open_plan", 74
    EDIT_PLAN = "edit_plan", 75
    REMOVE_PLAN = "remove_plan", 76
    COPY_PLAN = "copy_plan", 77
    CARRY_OVER_TASKS = "carry_over_tasks", 78
    """Unfinished ones, into a later plan."""
    ADD_TASKS = "add_tasks", 79
    EDIT_TASK = "edit_task", 80
    EDIT_TASKS = "edit_tasks", 81
    MOVE_TASKS = "move_tasks", 82
    REMOVE_TASKS = "remove_tasks", 83
    DESCEND_TASKS = "descend_tasks", 84
    """Tasks become parts of a task of the plan above, or stand alone again."""
    ASSIGN_TASKS = "assign_tasks", 85
    IMPORT_TASKS = "import_tasks", 86
    ADD_PRODUCT = "add_product", 87
    EDIT_PRODUCT = "edit_product", 88
    MOVE_PRODUCT = "move_product", 89
    REMOVE_PRODUCT = "remove_product", 90
    FILE_EXPLANATION = "file_explanation", 91
    EDIT_EXPLANATION = "edit_explanation", 92
    DECIDE_EXPLANATION = "decide_explanation", 93
    REMOVE_EXPLANATION = "remove_explanation", 94
    ADD_NOTICE = "add_notice", 95
    EDIT_NOTICE = "edit_notice", 96
    REMOVE_NOTICE = "remove_notice", 97
    ADD_PETITION = "add_petition", 98
    EDIT_PETITION = "edit_petition", 99
    ANSWER_PETITION = "answer_petition", 100
    REMOVE_PETITION = "remove_petition", 101
    DECIDE_REVIEW = "decide_review", 102
    REMOVE_REVIEW_DECISION = "remove_review_decision", 103
    ANSWER_LEADER_PART = "answer_leader_part", 104
    REMOVE_LEADER_ANSWER = "remove_leader_answer", 105

    ADD_EVIDENCE = "add_evidence", 106
    EDIT_EVIDENCE = "edit_evidence", 107
    REMOVE_EVIDENCE = "remove_evidence", 108
    USE_EVIDENCE = "use_evidence", 109
    WITHDRAW_EVIDENCE = "withdraw_evidence", 110
    IMPORT_EVIDENCE = "import_evidence", 111
    ATTACH_FILES = "attach_files", 112

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
            Label.CONCLUDE_PERIOD,
            Label.REOPEN_PERIOD,
            Label.OTHER,
        }


_STORED: dict[int | str, Label] = {stored: label for label in Label for stored in (label.number, label.value)}
