"""Base salaries as a file that people can read and add to."""

from __future__ import annotations

from danhgia_desktop.regulation import value_forms as forms
from danhgia_desktop.regulation.base_salary import BaseSalary
from danhgia_desktop.regulation.regulation_codec import require_format
from danhgia_desktop.regulation.strict_json import JsonFault, damaged, parsed_file

FORMAT = 1
"""The form described here; a later form gets a reader of its own beside this one."""

_ROWS = forms.many(
    forms.record(BaseSalary, {"from_on": forms.DAY, "amount": forms.WHOLE, "source": forms.TEXT}),
)


def decode(content: bytes) -> tuple[BaseSalary, ...]:
    """Return the base salaries in a file, each day once, the oldest first.

    Raises:
        NotARuleSetError, RuleSetTooLargeError, RuleSetTooNewError: the file cannot be read here.
        RuleSetDamagedError: something in it is missing, unknown or of another kind; the error says where.
    """
    structure = parsed_file(content)
    require_format(structure, FORMAT)
    for name in structure:
        if name not in {"format", "base_salaries"}:
            raise damaged(name, JsonFault.UNKNOWN)
    if "base_salaries" not in structure:
        raise damaged("base_salaries", JsonFault.MISSING)
    rows: tuple[BaseSalary, ...] = _ROWS.read(structure["base_salaries"], "base_salaries")
    for place, row in enumerate(rows):
        if row.amount <= 0:
            raise damaged(f"base_salaries[{place}].amount", JsonFault.WRONG_KIND)
        if any(row.from_on == other.from_on for other in rows[:place]):
            raise damaged(f"base_salaries[{place}].from_on", JsonFault.TWICE)
    return tuple(sorted(rows, key=lambda row: row.from_on))
