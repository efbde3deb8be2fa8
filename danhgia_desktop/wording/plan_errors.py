"""Sentences for plans, tasks, what was explained about them, and documents that prove things."""

from __future__ import annotations

from danhgia_desktop.wording.language import Words

PLAN_ERRORS = {
    "no_such_plan": Words(
        "Kế hoạch này không còn trong dữ liệu. Hãy chọn kế hoạch khác.",
        "This plan is no longer in the data. Choose another.",
    ),
    "no_plan_chosen": Words(
        "Chưa có kế hoạch {period} nào như vậy. Xem bằng plan list.",
        "There is no such plan for {period}. See plan list.",
    ),
    "no_such_unit_chosen": Words(
        "Không có đơn vị “{said}”. Xem bằng units list.", "There is no unit “{said}”. See units list."
    ),
    "plan_exists": Words(
        "Đã có kế hoạch {period} của {name}. Hãy mở kế hoạch ấy.",
        "{name} has a plan for {period} already. Open that one.",
    ),
    "plan_not_empty": Words(
        "Kế hoạch còn {count} nhiệm vụ, xóa kế hoạch là xóa cả chúng. Hãy xác nhận, hoặc chuyển chúng đi trước.",
        "The plan has tasks ({count}), which would be removed with it. Confirm that, or move them first.",
    ),
    "no_such_task": Words(
        "Nhiệm vụ này không còn trong dữ liệu. Hãy chọn nhiệm vụ khác.",
        "This task is no longer in the data. Choose another.",
    ),
    "task_in_use": Words(
        "Chưa xóa được: “{task}” của kỳ đã kết luận {period} thuộc hoặc tiếp nối nhiệm vụ này. Nếu phải xóa, hãy mở "
        "lại kỳ ấy trước.",
        "It cannot be removed: “{task}” of {period}, which was concluded, descends from it or goes on with it. If it "
        "must be, reopen that period first.",
    ),
    "task_cycle": Words(
        "Nhiệm vụ “{task}” không thể thuộc chính nó: {path}. Hãy chọn nhiệm vụ cấp trên khác.",
        "The task “{task}” cannot descend from itself: {path}. Choose another task above it.",
    ),
    "text_missing": Words(
        "Chưa có nội dung. Hãy ghi nội dung trước.",
        "Nothing is written. Write something first.",
    ),
    "not_a_later_period": Words(
        "Chưa chuyển việc nào: {period} không sau kỳ của kế hoạch ({planned}). Hãy chọn kỳ sau.",
        "Nothing was carried over: {period} is not after the period of the plan ({planned}). Choose a later one.",
    ),
    "extension_too_early": Words(
        "Gia hạn đến {day} là sớm hơn hạn đang có ({deadline}). Hãy sửa ngày gia hạn.",
        "An extension to {day} ends before the present deadline, {deadline}. Mend the day.",
    ),
    "day_ahead": Words(
        "Ngày {day} chưa đến, hôm nay là {today}. Hãy sửa ngày.",
        "{day} is yet to come: today is {today}. Mend the day.",
    ),
    "no_review_rule": Words(
        "Có nhiệm vụ không thực hiện, nhưng không có đúng một bộ quy định hiệu lực ngày {day} cho những người chịu "
        "trách nhiệm, nên chưa biết ai phải kiểm điểm. Hãy nhập hoặc sửa bộ quy định.",
        "Tasks were not done, but not just one rule set is in force on {day} for those who answer for them, so that "
        "nobody knows who must be reviewed. Import or mend one.",
    ),
    "periods_reversed": Words(
        "Kỳ cuối ({last}) trước kỳ đầu ({first}). Hãy đổi lại.",
        "The last period, {last}, is before the first, {first}. Exchange them.",
    ),
    "no_task_rule": Words(
        "Không có bộ quy định nào hiệu lực ngày {day} nói cách tính điểm nhiệm vụ của {name}. Hãy nhập hoặc sửa bộ quy "
        "định.",
        "No rule set in force on {day} says how the tasks of {name} give points. Import or mend one.",
    ),
    "product_weight": Words(
        "Sản phẩm “{name}” phải có điểm và điểm chuẩn lớn hơn 0.",
        "The product “{name}” must weigh more than 0, and so must the one that counts 1.",
    ),
    "no_such_product": Words(
        "Danh mục không còn sản phẩm chuẩn này. Hãy chọn sản phẩm khác.",
        "This standard product is no longer in the catalogue. Choose another.",
    ),
    "product_code_taken": Words(
        "Mã {product_code} đã là của sản phẩm “{name}”. Hãy chọn mã khác.",
        "The code {product_code} is taken by “{name}”. Choose another.",
    ),
    "product_in_use": Words(
        "Chưa xóa được sản phẩm “{name}”: còn {uses} tính theo sản phẩm này.",
        "The product “{name}” cannot be removed while these count by it: {uses}.",
    ),
    "not_a_quantity": Words(
        "“{text}” không phải là số lượng. Hãy gõ một số có nhiều nhất hai chữ số thập phân, ví dụ 3 hoặc 2,5.",
        "“{text}” is no quantity. Type a number with at most two decimals, such as 3 or 2,5.",
    ),
    "not_a_factor": Words(
        "“{text}” không phải là hệ số. Hãy gõ một số hoặc một phân số, ví dụ 1,5 hoặc 5/3.",
        "“{text}” is no factor. Type a number or a quotient, such as 1,5 or 5/3.",
    ),
    "not_a_task_count": Words(
        "“{text}” không phải là số lần. Hãy gõ một số nguyên, ví dụ 1.",
        "“{text}” is no number of times. Type a whole number such as 1.",
    ),
    "not_an_origin": Words(
        "Không có nguồn nhiệm vụ “{text}”. Bấm Alt+↓ để chọn.",
        "Tasks do not come from “{text}”. Press Alt+↓ to choose.",
    ),
    "unknown_unit": Words(
        "Không có đơn vị “{name}”. Bấm Alt+↓ để chọn, hoặc thêm đơn vị này vào danh mục.",
        "There is no unit “{name}”. Press Alt+↓ to choose, or add the unit to the catalogue.",
    ),
    "no_such_notice": Words(
        "Thông báo kết luận này không còn trong dữ liệu. Hãy chọn thông báo khác.",
        "This conclusion notice is no longer in the data. Choose another.",
    ),
    "notice_in_use": Words(
        "Chưa xóa được thông báo “{title}”: còn {uses} lập từ thông báo này.",
        "The notice “{title}” cannot be removed while these were made from it: {uses}.",
    ),
    "no_such_explanation": Words(
        "Giải trình này không còn trong dữ liệu.",
        "This explanation is no longer in the data.",
    ),
    "no_such_petition": Words(
        "Kiến nghị này không còn trong dữ liệu.",
        "This petition is no longer in the data.",
    ),
    "no_such_review_decision": Words(
        "Quyết định kiểm điểm này không còn trong dữ liệu.",
        "This decision on a review is no longer in the data.",
    ),
    "no_such_leader_answer": Words(
        "Nội dung này chưa được đánh giá, nên không có gì để xóa.",
        "Nobody has answered that, so there is nothing to take back.",
    ),
    "no_such_evidence": Words(
        "Tài liệu này không còn trong dữ liệu. Hãy chọn tài liệu khác.",
        "This document is no longer in the data. Choose another.",
    ),
    "evidence_code_taken": Words(
        "Mã {document_code} đã là của tài liệu “{summary}”. Hãy chọn mã khác.",
        "The code {document_code} is taken by “{summary}”. Choose another.",
    ),
    "evidence_in_use": Words(
        "Chưa xóa được tài liệu “{summary}”: đang chứng minh cho {count} nội dung. Hãy gỡ ra trước.",
        "The document “{summary}” cannot be removed: it proves something in {count} places. Detach it there first.",
    ),
    "no_such_evidence_use": Words(
        "Tài liệu này không còn gắn với nội dung ấy.",
        "This document is no longer attached there.",
    ),
    "nothing_to_prove": Words(
        "Nhiệm vụ hoặc phiếu chấm này không còn trong dữ liệu, nên không gắn tài liệu được.",
        "The task or the score sheet is no longer in the data, so no document can be attached to it.",
    ),
}
