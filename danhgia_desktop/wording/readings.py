"""What could not be read in a file, in sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop.imports.rubric_draft import ReadingCode
from danhgia_desktop.wording.errors import say_fault
from danhgia_desktop.wording.language import Words, say_text

if TYPE_CHECKING:
    from danhgia_desktop.imports.rubric_draft import ReadingProblem
    from danhgia_desktop.wording.language import Language

_READING = {
    ReadingCode.UNREADABLE_POINTS: Words(
        "{address}: không đọc được điểm “{text}” ({fault}); ô được để trống",
        "{address}: points “{text}” cannot be read ({fault}); the cell is left blank",
    ),
    ReadingCode.MISSING_TEXT: Words(
        "{address}: dòng có điểm nhưng không có nội dung tiêu chí", "{address}: a row with points but no words"
    ),
    ReadingCode.UNPLACED_LINE: Words(
        "{address}: dòng “{text}” không thuộc cột nào, được giữ làm ghi chú của tiêu chí bên trên",
        "{address}: the line “{text}” fits no column and is kept with the criterion above",
    ),
    ReadingCode.DUPLICATE_NUMBER: Words(
        "{address}: số thứ tự “{text}” bị trùng", "{address}: the number “{text}” is used twice"
    ),
    ReadingCode.TABLE_LEFT_OUT: Words(
        "{address}: bảng này ({text} dòng) không được đọc; nếu cùng một bộ tiêu chí, hãy ghép thành một bảng",
        "{address}: this table ({text} rows) is not read; if it is part of the rubric, join the tables",
    ),
    ReadingCode.SUBTOTAL_DIFFERS: Words(
        "{address}: dòng “{text}” ghi khác điểm của mục; giữ điểm ghi ở mục",
        "{address}: the row “{text}” states other points than its section; the section's are kept",
    ),
    ReadingCode.TOTAL_OF_OTHERS: Words(
        "{address}: dòng “{text}” không cộng hết các mục; tổng cả bảng ghi là “TỔNG CỘNG”, bỏ qua điểm chấm ở dòng này",
        "{address}: the row “{text}” does not add up every section; the whole total is named “TỔNG CỘNG”, and the "
        "scores of this row are left out",
    ),
}


def say_reading_problem(problem: ReadingProblem, language: Language) -> str:
    """Return what could not be read, and where it stands."""
    fault = say_fault(problem.fault, language) if problem.fault else ""
    values = {"address": problem.address, "text": say_text(problem.text), "fault": fault}
    return _READING[problem.code].say(language, values)
