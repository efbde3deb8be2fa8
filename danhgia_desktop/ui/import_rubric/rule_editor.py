"""Changing one proposed rule in place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from danhgia_desktop.regulation.criterion_rule import RULE_TYPES
from danhgia_desktop.ui.import_rubric.example_words import say_examples
from danhgia_desktop.ui.import_rubric.proposals import OF_SECTIONS
from danhgia_desktop.ui.import_rubric.rule_examples import examples
from danhgia_desktop.ui.import_rubric.rule_fields import FieldFault, RuleField, RuleTextError
from danhgia_desktop.ui.import_rubric.rule_text import (
    FIELDS,
    YES,
    rule_of,
    texts_of,
)
from danhgia_desktop.ui.named import named
from danhgia_desktop.ui.steady_combo import SteadyCombo
from danhgia_desktop.wording import say_rule_kind

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from danhgia_desktop.regulation.criterion_rule import Rule
    from danhgia_desktop.ui.import_rubric.proposals import Proposal
    from danhgia_desktop.wording import Language


class RuleEditor(QWidget):
    """The kind of a rule, its fields, the words it came from, and what it gives in plain cases.

    Signals:
        rule_entered: the fields say another rule than before.
        validity_changed: the fields began, or ceased, to say a rule.
    """

    rule_entered = Signal(object)
    validity_changed = Signal(bool)

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rule_editor")
        self._language = language
        self._proposal: Proposal | None = None
        self._texts: dict[RuleField, str] = {}
        self._is_valid = True
        self._labels = self._field_labels()
        self._words = named(QLabel(), "rule_words_label")
        self._kind = named(SteadyCombo(), "rule_kind_combo")
        self._offer_kinds(RULE_TYPES)
        self._fields = {field: named(QLineEdit(), f"rule_{field}_edit") for field in self._labels}
        self._extra = named(QCheckBox(self.tr("Ngoài tổng điểm (chỉ cộng thêm)")), "rule_extra_check")
        self._form = QFormLayout()
        self._outcome = named(QLabel(), "rule_outcome_label")
        self._build()
        self._kind.activated.connect(self._take_kind)
        for field, edit in self._fields.items():
            edit.textEdited.connect(lambda text, field=field: self._take_text(field, text))
        self._extra.clicked.connect(lambda on: self._take_text(RuleField.EXTRA, YES if on else ""))
        self.show_proposal(None)

    @property
    def is_valid(self) -> bool:
        """Whether the fields say a rule."""
        return self._is_valid

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._hold_height()

    def show_proposal(self, proposal: Proposal | None) -> None:
        """Show another rule, or none."""
        self._proposal = proposal
        self.setEnabled(proposal is not None)
        if proposal is None:
            self._show_kind("")
            self._words.clear()
            self._tell("", is_fault=False)
            return
        self._texts = {**texts_of(proposal.rule)}
        self._offer_kinds(_kinds_for(proposal))
        words = proposal.rule.words
        self._words.setText(self.tr("Trích: “{words}”").format(words=words) if words else "")
        self._words.setVisible(bool(words))
        self._kind.setCurrentIndex(self._kind.findData(proposal.rule.kind))
        self._show_kind(proposal.rule.kind)
        self._tell_examples(proposal.rule)

    def _offer_kinds(self, kinds: tuple[type[Rule], ...]) -> None:
        if [self._kind.itemData(place) for place in range(self._kind.count())] == [kind.kind for kind in kinds]:
            return
        self._kind.clear()
        for kind in kinds:
            self._kind.addItem(say_rule_kind(kind.kind, self._language), kind.kind)

    def _take_kind(self) -> None:
        self._show_kind(self._kind.currentData())
        self._take()

    def _take_text(self, field: RuleField, text: str) -> None:
        self._texts[field] = text
        self._take()

    def _take(self) -> None:
        if self._proposal is None:
            return
        try:
            rule = rule_of(self._kind.currentData(), self._texts, self._proposal.rule.words)
        except RuleTextError as error:
            self._tell(self._say_fault(error), is_fault=True)
            return
        self._tell_examples(rule)
        self.rule_entered.emit(rule)

    def _show_kind(self, kind: str) -> None:
        """Show the fields of a kind; what stands in fields that both kinds have stays."""
        wanted = FIELDS.get(kind, ())
        for field, edit in self._fields.items():
            self._form.setRowVisible(edit, field in wanted)
            edit.setText(self._texts.get(field, ""))
        self._form.setRowVisible(self._extra, RuleField.EXTRA in wanted)
        self._extra.setChecked(self._texts.get(RuleField.EXTRA) == YES)

    def _tell_examples(self, rule: Rule) -> None:
        of = self._proposal
        cases = examples(rule, of.maximum, penalty=of.is_penalty) if of else ()
        self._tell(say_examples(rule, cases), is_fault=False)

    def _tell(self, text: str, *, is_fault: bool) -> None:
        self._outcome.setText(text)
        self._outcome.setProperty("look", "error" if is_fault else "caption")
        self._outcome.style().polish(self._outcome)
        self._hold_height()
        if self._is_valid is is_fault:
            self._is_valid = not is_fault
            self.validity_changed.emit(self._is_valid)

    def _hold_height(self) -> None:
        """Insist on the height that the wrapped words and the fields need: splitters ask only for the least width's."""
        layout = self.layout()
        if layout is not None and layout.hasHeightForWidth():
            self.setMinimumHeight(layout.totalHeightForWidth(self.width()))

    def _say_fault(self, error: RuleTextError) -> str:
        faults = {
            FieldFault.MISSING: self.tr("{field}: cần nhập"),
            FieldFault.NOT_POINTS: self.tr("{field}: cần số điểm lớn hơn 0, ví dụ 0,25"),
            FieldFault.NOT_A_COUNT: self.tr("{field}: cần số nguyên từ 1 trở lên"),
            FieldFault.NOT_A_PERCENTAGE: self.tr("{field}: cần tỷ lệ trên 0%, ví dụ 90% hoặc 120%"),
            FieldFault.NOT_A_LIST: self.tr("{field}: viết “tên: điểm”, cách nhau bằng dấu chấm phẩy"),
        }
        return faults[error.fault].format(field=self._labels[error.field])

    def _field_labels(self) -> dict[RuleField, str]:
        return {
            RuleField.POINTS: self.tr("Số điểm"),
            RuleField.PER: self.tr("Cứ mỗi (lần)"),
            RuleField.UNIT: self.tr("Đếm cái gì"),
            RuleField.EXPECTED: self.tr("Đủ điểm khi có"),
            RuleField.EXCLUSION: self.tr("Không tính"),
            RuleField.CONDITION: self.tr("Điều kiện"),
            RuleField.PARTS: self.tr("Các phần"),
            RuleField.OPTIONS: self.tr("Các mức"),
            RuleField.THRESHOLD: self.tr("Ngưỡng tỷ lệ"),
            RuleField.EARNED: self.tr("Điểm khi đạt"),
            RuleField.TIERS: self.tr("Các bậc"),
            RuleField.FLOOR: self.tr("Không tính dưới"),
        }

    def _build(self) -> None:
        self._fields[RuleField.PARTS].setPlaceholderText(self.tr("văn bản giấy: 1; văn bản điện tử: 1"))
        self._fields[RuleField.OPTIONS].setPlaceholderText(self.tr("trong quý I: 5; sau quý I: 3; không làm: 0"))
        self._fields[RuleField.THRESHOLD].setPlaceholderText(self.tr("90% (hoặc > 90%)"))
        self._fields[RuleField.EARNED].setPlaceholderText(self.tr("để trống: đủ điểm chuẩn"))
        self._fields[RuleField.TIERS].setPlaceholderText(self.tr("90%: 2; 70%: 1"))
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._outcome.setWordWrap(True)
        self._outcome.setTextFormat(Qt.TextFormat.PlainText)
        self._form.setHorizontalSpacing(12)
        self._form.setVerticalSpacing(6)
        self._form.addRow(self.tr("&Loại:"), self._kind)
        for field, edit in self._fields.items():
            self._form.addRow(f"{self._labels[field]}:", edit)
        self._form.addRow(self._extra)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._words)
        layout.addLayout(self._form)
        layout.addWidget(self._outcome)
        layout.addStretch()


def _kinds_for(proposal: Proposal) -> tuple[type[Rule], ...]:
    """Return what a rule can become; one that rests while its line has parts is still what it is."""
    if not proposal.is_section:
        return RULE_TYPES
    own = type(proposal.rule)
    return OF_SECTIONS if own in OF_SECTIONS else (own, *OF_SECTIONS)
