"""What a person can do in the main window whatever tab is shown."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence

from danhgia_desktop.ui.icons import dress


class WindowActions(QObject):
    """Every act once; menus, the bar and keys share it. What needs open data is off until it is allowed."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.import_rubric = self._action("import_rubric_action", self.tr("&Nhập bộ tiêu chí…"), "Ctrl+I", "file-input")
        self.import_staff = self._action("import_staff_action", self.tr("Nhập danh sách &cán bộ…"))
        self.import_units = self._action("import_units_action", self.tr("Nhập danh sách đơn &vị…"))
        self.import_plan = self._action("import_plan_action", self.tr("Nhập &kế hoạch từ Excel…"))
        self.edit_rubric = self._action("edit_rubric_action", self.tr("&Sửa bộ tiêu chí…"), "Ctrl+Shift+R", "pencil")
        self.new_rubric = self._action("new_rubric_action", self.tr("&Bộ tiêu chí mới…"), "", "plus")
        self.export_template = self._action("export_template_action", self.tr("&Xuất mẫu Excel của bộ tiêu chí…"))
        self.open_period = self._action("open_period_action", self.tr("&Mở kỳ đánh giá…"), "Ctrl+Shift+O", "calendar")
        self.print_sheet = self._action("print_action", self.tr("&In phiếu chấm…"), "Ctrl+P", "printer")
        self.export_pdf = self._action("export_pdf_action", self.tr("&Lưu PDF…"), "Ctrl+Shift+P", "file-text")
        self.export_workbook = self._action("export_workbook_action", self.tr("Xuất &Excel…"), "Ctrl+Shift+E", "sheet")
        self.plan_reports = self._action("plan_reports_action", self.tr("Bá&o cáo kế hoạch…"), "Ctrl+Shift+Y")
        self.edit_agency = self._action("edit_agency_action", self.tr("Thông tin &cơ quan…"), "", "building-2")
        self.choose_actor = self._action("choose_actor_action", self.tr("N&gười thực hiện…"), "Ctrl+Shift+H")
        self.open_folder = self._action("open_folder_action", self.tr("Mở thư mục &dữ liệu"), "", "folder-open")
        self.show_backups = self._action(
            "show_backups_action", self.tr("Sao lư&u và khôi phục…"), "Ctrl+Shift+B", "history"
        )
        self.show_sample = self._action("show_sample_action", self.tr("Xem dữ liệu &mẫu"))
        self.leave_sample = self._action("leave_sample_action", self.tr("T&rở về dữ liệu của bạn"))
        self.leave = self._action("leave_action", self.tr("&Thoát"), "Ctrl+Q")
        self.earlier_period = self._action("earlier_period_action", self.tr("Kỳ &trước"), "Alt+Left", "chevron-left")
        self.later_period = self._action("later_period_action", self.tr("Kỳ &sau"), "Alt+Right", "chevron-right")
        self.choose_period = self._action("choose_period_action", self.tr("&Chọn kỳ…"), "Alt+Down", "calendar")
        self.show_plans = self._action("show_plans_action", self.tr("Sang thẻ Kế hoạch"), "F10")
        self.show_scoring = self._action("show_scoring_action", self.tr("Sang thẻ Chấm điểm"), "F11")
        self.show_catalogue = self._action("show_catalogue_action", self.tr("Sang thẻ Danh mục"), "F12")
        self.make_notice_tasks = self._action(
            "make_notice_tasks_action", self.tr("&Nhiệm vụ từ kết luận…"), "", "clipboard-paste"
        )
        self.show_notices = self._action("show_notices_action", self.tr("&Sổ theo dõi kết luận"))
        self.show_petitions = self._action("show_petitions_action", self.tr("&Kiến nghị, vướng mắc"))
        self.show_due_days = self._action("show_due_days_action", self.tr("&Lịch hạn"), "", "calendar")
        self.show_reviews = self._action("show_reviews_action", self.tr("&Danh sách kiểm điểm"))
        self.search = self._action("search_action", self.tr("&Tìm mọi thứ"), "Ctrl+K", "search")
        self.show_keys = self._action("show_keys_action", self.tr("&Phím tắt"), "F1", "info")
        self.show_keys.setShortcuts([QKeySequence("F1"), QKeySequence("?")])
        self.save_bundle = self._action("save_bundle_action", self.tr("&Lưu gói hỗ trợ…"))
        self.about = self._action("about_action", self.tr("&Giới thiệu"))
        self.languages = self._choice({"vi": "Tiếng &Việt", "en": "&English"})
        self.schemes = self._choice(
            {"system": self.tr("&Theo hệ thống"), "light": self.tr("&Sáng"), "dark": self.tr("T&ối")}
        )
        self._to_write = (
            self.import_rubric,
            self.import_staff,
            self.import_units,
            self.import_plan,
            self.new_rubric,
            self.open_period,
            self.edit_agency,
            self.make_notice_tasks,
            self.choose_actor,
            self.show_backups,
        )
        self._to_read = (
            self.edit_rubric,
            self.export_template,
            self.plan_reports,
            self.open_folder,
            self.show_sample,
            self.leave_sample,
            self.earlier_period,
            self.later_period,
            self.choose_period,
            self.show_plans,
            self.show_scoring,
            self.show_catalogue,
            self.show_notices,
            self.show_petitions,
            self.show_due_days,
            self.show_reviews,
            self.search,
        )
        self._to_put_out = (self.print_sheet, self.export_pdf, self.export_workbook)
        self._with_data = QActionGroup(self)
        self._with_data.setExclusionPolicy(QActionGroup.ExclusionPolicy.None_)
        for action in (*self._to_write, *self._to_read, *self._to_put_out):
            self._with_data.addAction(action)
            action.setEnabled(False)

    def allow_work(self, *, can_write: bool) -> None:
        """Let everything be done that needs open data."""
        for action in self._to_read:
            action.setEnabled(True)
        for action in self._to_write:
            action.setEnabled(can_write)

    def allow_restoring(self) -> None:
        """Let backups be gone back to, where there is no data to work with yet."""
        self.show_backups.setEnabled(True)

    def hold(self, *, is_held: bool) -> None:
        """Let nothing be done with the data for a while, nor another window be made; then what was allowed until then.

        What is allowed or forbidden meanwhile holds afterwards.
        """
        self._with_data.setEnabled(not is_held)
        self.languages.setEnabled(not is_held)

    def allow_output(self, *, is_allowed: bool) -> None:
        """Let sheets be printed and written, or not while none is shown."""
        for action in self._to_put_out:
            action.setEnabled(is_allowed)

    def _action(self, name: str, text: str, key: str = "", icon_name: str = "") -> QAction:
        action = QAction(text, self)
        action.setObjectName(name)
        action.setShortcut(QKeySequence(key))
        if icon_name:
            dress(action, icon_name)
        return action

    def _choice(self, texts: dict[str, str]) -> QActionGroup:
        """Return acts of which one is on; each carries its key as data."""
        group = QActionGroup(self)
        for key, text in texts.items():
            action = self._action(f"{key}_action", text)
            action.setCheckable(True)
            action.setData(key)
            group.addAction(action)
        return group
