"""One amount of the base salary."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.operations.base_salaries import add_base_salary, edit_base_salary
from danhgia_desktop.regulation.base_salary import BaseSalary
from danhgia_desktop.ui.forms.form_dialog import FormDialog
from danhgia_desktop.ui.forms.form_fields import FieldFaultError

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from danhgia_desktop.ui.edits import Edits

_LONGEST = 12


class NotAnAmountError(ExpectedError):
    """The text is no amount of money in whole đồng."""

    code = "not_an_amount"


class SalaryDialog(FormDialog):
    """From when it holds, how much, and by which decree."""

    at_fault: ClassVar = {"base_salary_unlikely": "salary_amount", "base_salary_taken": "salary_from"}

    def __init__(self, edits: Edits, salary: BaseSalary | None, parent: QWidget) -> None:
        """Make the form.

        Args:
            edits: the open data.
            salary: the one to change; None for a new one.
            parent: what it stands over.
        """
        super().__init__("salary_dialog", "", "", edits, parent)
        self._salary = salary
        self.setWindowTitle(self.tr("Thêm mức lương cơ sở") if salary is None else self.tr("Sửa mức lương cơ sở"))
        self.act.setText(self.tr("Thêm mức lương") if salary is None else self.tr("Lưu mức lương"))
        amount = "" if salary is None else shown_amount(salary.amount)
        fields = self.fields
        fields.add_day("salary_from", self.tr("&Từ ngày:"), None if salary is None else salary.from_on)
        fields.add_line("salary_amount", self.tr("&Mức (đồng/tháng):"), amount, example="2.340.000")
        fields.add_line("salary_source", self.tr("&Văn bản:"), "" if salary is None else salary.source)
        fields.take_focus("salary_from")

    def save(self) -> None:
        salary = BaseSalary(
            from_on=self.fields.needed_day("salary_from"),
            amount=self._amount(),
            source=self.fields.text("salary_source"),
        )
        if self._salary is None:
            self.edits.attempt(add_base_salary, salary)
        else:
            self.edits.attempt(edit_base_salary, self._salary.from_on, salary)

    def _amount(self) -> int:
        written = self.fields.text("salary_amount").strip()
        digits = written.casefold().removesuffix("đồng").removesuffix("đ")
        for mark in ". \u00a0":
            digits = digits.replace(mark, "")
        if not (digits.isascii() and digits.isdigit() and len(digits) <= _LONGEST):
            raise FieldFaultError("salary_amount", NotAnAmountError(text=written))
        return int(digits)


def shown_amount(amount: int) -> str:
    """Return an amount as people write it: "2.340.000"."""
    return f"{amount:,}".replace(",", ".")
