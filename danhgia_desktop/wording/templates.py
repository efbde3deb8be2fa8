"""What must be mended in a rubric's template, in sentences that name the cell and the remedy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop.imports.template_reading import TemplateCode
from danhgia_desktop.wording.errors import say_fault
from danhgia_desktop.wording.language import Words, say_text

if TYPE_CHECKING:
    from danhgia_desktop.imports.template_reading import TemplateProblem
    from danhgia_desktop.wording.language import Language

_PROBLEMS = {
    TemplateCode.TABLE_MISSING: Words(
        "Trang “{address}”: không thấy hàng tiêu đề của bảng (có cột ẩn “Khóa (không sửa)”). Hãy chép lại hàng tiêu đề "
        "từ một mẫu mới xuất.",
        "Sheet “{address}”: the table's heading row (with the hidden column “Khóa (không sửa)”) is not found. Copy it "
        "from a newly exported template.",
    ),
    TemplateCode.COLUMN_MISSING: Words(
        "{address}: hàng tiêu đề không còn cột “{text}”. Hãy đặt lại đúng tên cột này.",
        "{address}: the heading row has no column “{text}” any more. Give the column its name back.",
    ),
    TemplateCode.UNKNOWN_KEY: Words(
        "{address}: khóa “{text}” không thuộc bộ tiêu chí này. Nếu là hàng mới, hãy bỏ ẩn cột khóa rồi xóa ô này; nếu "
        "không, hãy chép lại khóa từ một mẫu mới xuất.",
        "{address}: the key “{text}” is none of this rubric. For a new row, unhide the key column and clear this cell; "
        "otherwise copy the key from a newly exported template.",
    ),
    TemplateCode.DUPLICATE_KEY: Words(
        "{address}: hàng này được chép cả khóa từ hàng ở {text}. Hãy bỏ ẩn cột khóa rồi xóa ô khóa của hàng mới.",
        "{address}: this row was copied with the key of the row at {text}. Unhide the key column and clear the key of "
        "the new row.",
    ),
    TemplateCode.TOTAL_REMOVED: Words(
        "Hàng “{text}” cuối bảng đã bị xóa. Hãy chép lại hàng này, kể cả cột ẩn, từ một mẫu mới xuất.",
        "The row “{text}” at the end of the table was removed. Copy it, with its hidden cell, from a newly exported "
        "template.",
    ),
    TemplateCode.PARENT_REMOVED: Words(
        "{address}: mục “{text}” của hàng này đã bị xóa. Hãy xóa cả hàng này, hoặc chèn một hàng mới ở mục khác rồi "
        "chỉ chép các ô hiện sang.",
        "{address}: what this row belongs to, “{text}”, was removed. Remove this row too, or insert a new row "
        "elsewhere and copy only the visible cells.",
    ),
    TemplateCode.CLEARED: Words(
        "{address}: hàng này bị xóa hết chữ. Để bỏ tiêu chí, hãy xóa cả hàng.",
        "{address}: this row was emptied. To remove the criterion, delete the whole row.",
    ),
    TemplateCode.MISPLACED: Words(
        "{address}: hàng này đứng trên mọi mục mà nó có thể thuộc về. Hãy chuyển xuống dưới mục của nó.",
        "{address}: this row stands above everything it could belong to. Move it below its section.",
    ),
    TemplateCode.MISSING_TEXT: Words(
        "{address}: hàng mới chưa có nội dung tiêu chí. Hãy gõ nội dung, hoặc xóa cả hàng.",
        "{address}: the new row has no words. Type them, or delete the row.",
    ),
    TemplateCode.UNREADABLE_POINTS: Words(
        "{address}: không đọc được điểm chuẩn “{text}” ({fault}). Hãy gõ một số, ví dụ 2,5, hoặc để trống.",
        "{address}: the maximum “{text}” cannot be read ({fault}). Type a number such as 2,5, or leave it blank.",
    ),
    TemplateCode.UNREADABLE_RULE: Words(
        "{address}: không hiểu cách tính “{text}”. Hãy viết theo các mẫu ở trang “Hướng dẫn”, hoặc xóa dòng này nếu do "
        "người chấm tự cho điểm.",
        "{address}: the rule “{text}” is not understood. Write it as on the sheet “Hướng dẫn”, or delete the line if "
        "the scorer gives the points.",
    ),
    TemplateCode.RULES_OF_TOTAL: Words(
        "{address}: hàng tổng chỉ cộng các mục, không có cách tính riêng (“{text}”). Hãy xóa ô này, hoặc đặt cách tính "
        "ở hàng tiêu chí.",
        "{address}: the total only adds up its sections and has no rule of its own (“{text}”). Clear this cell, or put "
        "the rule into the row of a criterion.",
    ),
    TemplateCode.UNCOMPUTED: Words(
        "{address}: công thức chưa có kết quả. Hãy mở tệp bằng Excel rồi lưu lại, hoặc gõ thẳng giá trị.",
        "{address}: the formula has no result. Open the file in Excel and save it, or type the value.",
    ),
}


def say_template_problem(problem: TemplateProblem, language: Language) -> str:
    """Return what must be mended, where, and how."""
    fault = say_fault(problem.fault, language) if problem.fault else ""
    values = {"address": problem.address, "text": say_text(problem.text), "fault": fault}
    return _PROBLEMS[problem.code].say(language, values)
