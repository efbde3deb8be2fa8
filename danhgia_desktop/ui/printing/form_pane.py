"""What a person chooses about a printed sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from danhgia_desktop.reports.rubric_sheet import SheetForm
from danhgia_desktop.ui.named import named
from danhgia_desktop.ui.steady_combo import SteadyCombo
from danhgia_desktop.wording import Language, round_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from danhgia_desktop.regulation.rubric import Round

_LINES = 3
_PADDING = 12
_INDENT = 24
_SCROLL_GAP = 8


class FormPane(QWidget):
    """The fields of a `SheetForm`, one below the other.

    Signals:
        changed: something else is chosen or typed.
    """

    changed = Signal()

    def __init__(self, rounds: Sequence[Round], language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("form_pane")
        self._rounds = {
            round_.key: named(QCheckBox(round_name(round_, language)), f"round_{round_.key}_check") for round_ in rounds
        }
        self._evidence = named(QCheckBox(self.tr("Tài &liệu kiểm chứng")), "evidence_check")
        self._reasons = named(QCheckBox(self.tr("&Ghi chú của người chấm")), "reasons_check")
        self._words_of = named(SteadyCombo(), "words_of_combo")
        self._words_label = QLabel(self.tr("Của &vòng chấm:"))
        for round_ in rounds:
            self._words_of.addItem(round_name(round_, language), round_.key)
        self._landscape = named(QCheckBox(self.tr("Giấ&y ngang")), "landscape_check")
        self._title = self._lines("title_edit")
        self._caption = named(QLineEdit(), "caption_edit")
        self._letterhead = named(QCheckBox(self.tr("In tên cơ quan và &quốc hiệu")), "letterhead_check")
        self._notes = named(QCheckBox(self.tr("Ghi &chú chỗ cộng lệch")), "notes_check")
        self._signer_titles = self._lines("signer_titles_edit")
        self._signer_name = named(QLineEdit(), "signer_name_edit")
        self._build()
        columns = (self._evidence, self._reasons)
        for check in (*self._rounds.values(), *columns, self._landscape, self._letterhead, self._notes):
            check.toggled.connect(self.changed)
        for check in columns:
            check.toggled.connect(self._follow_columns)
        self._words_of.currentIndexChanged.connect(self.changed)
        for text in (self._title, self._signer_titles):
            text.textChanged.connect(self.changed)
        for line in (self._caption, self._signer_name):
            line.textChanged.connect(self.changed)

    def show_form(self, form: SheetForm) -> None:
        """Fill the fields in."""
        for key, check in self._rounds.items():
            check.setChecked(key in form.rounds)
        self._evidence.setChecked(form.evidence)
        self._reasons.setChecked(form.reasons)
        self._words_of.setCurrentIndex(max(0, self._words_of.findData(form.words_of)))
        self._landscape.setChecked(form.landscape)
        self._follow_columns()
        self._title.setPlainText("\n".join(form.title))
        self._caption.setText(form.caption)
        self._caption.setCursorPosition(0)
        self._letterhead.setChecked(form.letterhead)
        self._notes.setChecked(form.notes)
        self._signer_titles.setPlainText("\n".join(form.signer_titles))
        self._signer_name.setText(form.signer_name)

    def form(self) -> SheetForm:
        """Return what is chosen."""
        return SheetForm(
            rounds=tuple(key for key, check in self._rounds.items() if check.isChecked()),
            evidence=self._evidence.isChecked(),
            reasons=self._reasons.isChecked(),
            words_of=self._words_of.currentData(),
            landscape=self._landscape.isChecked(),
            title=_lines_of(self._title),
            caption=self._caption.text().strip(),
            letterhead=self._letterhead.isChecked(),
            notes=self._notes.isChecked(),
            signer_titles=_lines_of(self._signer_titles),
            signer_name=self._signer_name.text().strip(),
        )

    def _follow_columns(self) -> None:
        """Ask whose words are printed only where any are."""
        is_asked = (self._evidence.isChecked() or self._reasons.isChecked()) and self._words_of.count() > 1
        self._words_label.setVisible(is_asked)
        self._words_of.setVisible(is_asked)

    def _lines(self, name: str) -> QPlainTextEdit:
        edit = named(QPlainTextEdit(), name)
        edit.setTabChangesFocus(True)
        edit.setFixedHeight(_LINES * edit.fontMetrics().lineSpacing() + _PADDING)
        return edit

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, _SCROLL_GAP, 0)
        layout.setSpacing(4)
        layout.addWidget(QLabel(self.tr("Cột điểm")))
        for check in self._rounds.values():
            layout.addWidget(check)
        layout.addSpacing(8)
        layout.addWidget(QLabel(self.tr("Cột thêm")))
        layout.addWidget(self._evidence)
        layout.addWidget(self._reasons)
        words = QHBoxLayout()
        words.setContentsMargins(_INDENT, 0, 0, 0)
        words.addWidget(self._words_label)
        words.addWidget(self._words_of, stretch=1)
        self._words_label.setBuddy(self._words_of)
        layout.addLayout(words)
        layout.addSpacing(8)
        layout.addWidget(self._landscape)
        for label, field in (
            (self.tr("&Tiêu đề"), self._title),
            (self.tr("&Dòng dưới tiêu đề"), self._caption),
            (self.tr("C&hức vụ người ký, mỗi dòng một phần"), self._signer_titles),
            (self.tr("Họ t&ên người ký"), self._signer_name),
        ):
            heading = QLabel(label)
            heading.setBuddy(field)
            layout.addSpacing(8)
            layout.addWidget(heading)
            layout.addWidget(field)
        layout.addSpacing(8)
        layout.addWidget(self._letterhead)
        layout.addWidget(self._notes)
        layout.addStretch()


def _lines_of(edit: QPlainTextEdit) -> tuple[str, ...]:
    return tuple(line.strip() for line in edit.toPlainText().splitlines() if line.strip())
