"""What people did to plans, tasks and evidence, as undo, redo and history name it."""

from __future__ import annotations

from danhgia_desktop.storage.labels import Label
from danhgia_desktop.wording.language import Words

PLAN_LABELS = {
    Label.OPEN_PLAN: Words("Lập kế hoạch {period} của {name}", "Open the plan of {name} for {period}"),
    Label.EDIT_PLAN: Words("Sửa kế hoạch {period} của {name}", "Change the plan of {name} for {period}"),
    Label.REMOVE_PLAN: Words("Xóa kế hoạch {period} của {name}", "Remove the plan of {name} for {period}"),
    Label.COPY_PLAN: Words("Sao chép {count} nhiệm vụ sang kế hoạch {period}", "Copy {count} tasks to {period}"),
    Label.CARRY_OVER_TASKS: Words("Chuyển {count} nhiệm vụ sang kế hoạch {period}", "Carry {count} tasks to {period}"),
    Label.ADD_TASKS: Words("Thêm {count} nhiệm vụ", "Add {count} tasks"),
    Label.EDIT_TASK: Words("Sửa nhiệm vụ “{name}”", "Change the task “{name}”"),
    Label.EDIT_TASKS: Words("Sửa {count} nhiệm vụ", "Change {count} tasks"),
    Label.MOVE_TASKS: Words("Đổi chỗ {count} nhiệm vụ", "Move {count} tasks"),
    Label.REMOVE_TASKS: Words("Xóa {count} nhiệm vụ", "Remove {count} tasks"),
    Label.DESCEND_TASKS: Words("Đổi nhiệm vụ cấp trên, {count} nhiệm vụ", "Change what {count} tasks descend from"),
    Label.ASSIGN_TASKS: Words("Giao {count} nhiệm vụ", "Assign {count} tasks"),
    Label.IMPORT_TASKS: Words("Nhập danh sách {count} nhiệm vụ", "Import a list of {count} tasks"),
    Label.ADD_PRODUCT: Words("Thêm sản phẩm chuẩn {name}", "Add standard product {name}"),
    Label.EDIT_PRODUCT: Words("Sửa sản phẩm chuẩn {name}", "Change standard product {name}"),
    Label.MOVE_PRODUCT: Words("Đổi chỗ sản phẩm chuẩn {name}", "Move standard product {name}"),
    Label.REMOVE_PRODUCT: Words("Xóa sản phẩm chuẩn {name}", "Remove standard product {name}"),
    Label.FILE_EXPLANATION: Words("Ghi giải trình “{name}”", "Record the explanation of “{name}”"),
    Label.EDIT_EXPLANATION: Words("Sửa giải trình “{name}”", "Change the explanation of “{name}”"),
    Label.DECIDE_EXPLANATION: Words("Quyết định giải trình “{name}”", "Decide on the explanation of “{name}”"),
    Label.REMOVE_EXPLANATION: Words("Xóa giải trình “{name}”", "Remove the explanation of “{name}”"),
    Label.ADD_NOTICE: Words("Thêm thông báo kết luận {name}", "Add conclusion notice {name}"),
    Label.EDIT_NOTICE: Words("Sửa thông báo kết luận {name}", "Change conclusion notice {name}"),
    Label.REMOVE_NOTICE: Words("Xóa thông báo kết luận {name}", "Remove conclusion notice {name}"),
    Label.ADD_PETITION: Words("Ghi kiến nghị “{name}”", "Record the petition “{name}”"),
    Label.EDIT_PETITION: Words("Sửa kiến nghị “{name}”", "Change the petition “{name}”"),
    Label.ANSWER_PETITION: Words("Trả lời kiến nghị “{name}”", "Answer the petition “{name}”"),
    Label.REMOVE_PETITION: Words("Xóa kiến nghị “{name}”", "Remove the petition “{name}”"),
    Label.DECIDE_REVIEW: Words("Quyết định kiểm điểm {name}", "Decide on the review of {name}"),
    Label.REMOVE_REVIEW_DECISION: Words("Xóa quyết định kiểm điểm {name}", "Remove the review decision on {name}"),
    Label.ANSWER_LEADER_PART: Words("Đánh giá trách nhiệm lãnh đạo của {name}", "Answer about the leader {name}"),
    Label.REMOVE_LEADER_ANSWER: Words("Xóa đánh giá lãnh đạo của {name}", "Take back an answer about {name}"),
    Label.ADD_EVIDENCE: Words("Thêm tài liệu kiểm chứng {name}", "Add evidence {name}"),
    Label.IMPORT_EVIDENCE: Words("Nhập {count} tài liệu kiểm chứng", "Import {count} documents of evidence"),
    Label.EDIT_EVIDENCE: Words("Sửa tài liệu kiểm chứng {name}", "Change evidence {name}"),
    Label.REMOVE_EVIDENCE: Words("Xóa tài liệu kiểm chứng {name}", "Remove evidence {name}"),
    Label.USE_EVIDENCE: Words("Gắn tài liệu kiểm chứng {name}", "Attach evidence {name}"),
    Label.ATTACH_FILES: Words("Gắn {count} tệp làm tài liệu kiểm chứng", "Attach {count} files as evidence"),
    Label.WITHDRAW_EVIDENCE: Words("Gỡ tài liệu kiểm chứng {name}", "Detach evidence {name}"),
}
