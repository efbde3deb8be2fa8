"""What stands where in the editor of a rule set."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QSplitter, QVBoxLayout, QWidget

from danhgia_desktop.ui.elided_label import ElidedLabel
from danhgia_desktop.ui.icons import dress
from danhgia_desktop.ui.named import named
from danhgia_desktop.ui.rule_sets.finding_list import FindingList
from danhgia_desktop.ui.rule_sets.part_form import PartForm
from danhgia_desktop.ui.rule_sets.part_tree import PartTree

if TYPE_CHECKING:
    from danhgia_desktop.ui.rule_sets.field_offers import FieldOffers
    from danhgia_desktop.ui.rule_sets.finding import Finding

_MARGIN = 12
_TREE_WIDTH = 290


class EditorLook(QObject):
    """The tree at the left, the fields beside it, findings and buttons below."""

    def __init__(self, dialog: QDialog, offers: FieldOffers, *, read_only: bool, pinned_by: int) -> None:
        super().__init__(dialog)
        self.tree = PartTree(offers.language)
        self.form = PartForm(offers, read_only=read_only)
        self.findings = FindingList()
        self.add_subjects = self._button("add_subjects_button", self.tr("Thêm đối tượng"), "plus")
        self.remove_subjects = self._button("remove_subjects_button", self.tr("Xóa đối tượng"), "trash-2")
        self.save = self._button("save_rule_set_button", self.tr("Lưu bộ quy định"))
        self.save.setProperty("look", "main")
        self.version = self._button("new_version_button", self.tr("Lập bản mới…"))
        self.close = self._button("close_rule_set_button", self.tr("Đóng"))
        self._status = named(ElidedLabel(least=120), "rule_set_status")
        self._status.setProperty("look", "caption")
        self._locked = named(QLabel(), "rule_set_locked")
        self._locked.setProperty("look", "note")
        self._locked.setWordWrap(True)
        self._locked.setText(
            self.tr("Đang dùng cho {count} kỳ nên chỉ xem được. Muốn đổi nội dung, hãy lập bản mới.").format(
                count=pinned_by
            )
            if pinned_by
            else self.tr("Đang mở chỉ đọc: không sửa được")
        )
        self._replaced = named(QLabel(), "rule_set_replaced")
        self._replaced.setProperty("look", "note")
        self._replaced.setWordWrap(True)
        self._replaced.hide()
        self._lay_out(dialog)
        self._locked.setVisible(read_only)
        self.version.setVisible(pinned_by > 0)
        for button in (self.save, self.add_subjects, self.remove_subjects):
            button.setVisible(not read_only)

    def tell_replaced(self, last_day: str, by: str) -> None:
        """Say until when another one leaves it in force, which its own fields do not say."""
        words = self.tr("Hiệu lực đến hết {day}, vì “{name}” thay thế bộ này.").format(day=last_day, name=by)
        self._replaced.setText(words)
        self._replaced.show()

    def say(self, text: str) -> None:
        """Say something beside the buttons."""
        self._status.setText(text)

    def allow(self, *, can_save: bool, is_changed: bool) -> None:
        """Let it be saved, or not."""
        self.save.setEnabled(can_save)
        self.say(self.tr("chưa lưu") if is_changed else "")

    def show_findings(self, unread: list[Finding], problems: list[Finding]) -> None:
        """Show what is wrong: in the list, in the tree, beside the fields.

        Args:
            unread: texts that cannot be read; their fields say that themselves, as they are typed.
            problems: what is wrong with what can be.
        """
        self.findings.show_findings([*unread, *problems])
        self.tree.mark([finding.path for finding in (*unread, *problems)])
        self.form.show_problems({finding.path: finding.short for finding in problems}, self.tree.current_path)

    def _button(self, name: str, words: str, icon_name: str = "") -> QPushButton:
        button = named(QPushButton(words), name)
        button.setAutoDefault(False)
        if icon_name:
            dress(button, icon_name)
        return button

    def _lay_out(self, dialog: QDialog) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(_MARGIN, 0, 0, 0)
        column.addWidget(self.tree, 1)
        subjects = QHBoxLayout()
        subjects.addWidget(self.add_subjects)
        subjects.addWidget(self.remove_subjects)
        column.addLayout(subjects)
        split = named(QSplitter(), "rule_set_split")
        split.addWidget(left)
        split.addWidget(self.form)
        split.setStretchFactor(1, 1)
        split.setChildrenCollapsible(False)
        split.setSizes([_TREE_WIDTH, 3 * _TREE_WIDTH])
        bottom = QHBoxLayout()
        bottom.setContentsMargins(_MARGIN, 8, _MARGIN, 8)
        bottom.setSpacing(_MARGIN)
        bottom.addWidget(self._status, 1)
        for button in (self.version, self.save, self.close):
            bottom.addWidget(button)
        whole = QVBoxLayout(dialog)
        whole.setContentsMargins(0, 8, 0, 0)
        whole.setSpacing(8)
        whole.addWidget(self._locked)
        whole.addWidget(self._replaced)
        whole.addWidget(split, 1)
        whole.addWidget(self.findings)
        whole.addLayout(bottom)
