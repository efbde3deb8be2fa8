"""One field of a rule set, with what is wrong with it below."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.ui.elided_label import ElidedLabel
from danhgia_desktop.ui.named import named
from danhgia_desktop.ui.rule_sets import field_texts
from danhgia_desktop.ui.rule_sets.part_fields import FieldKind
from danhgia_desktop.ui.rule_sets.unread_text import UnreadText
from danhgia_desktop.ui.steady_combo import SteadyCombo
from danhgia_desktop.wording import say_error
from danhgia_desktop.wording.rule_set_fields import FIELDS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from danhgia_desktop.ui.rule_sets.field_offers import Offer
    from danhgia_desktop.ui.rule_sets.part_fields import Field
    from danhgia_desktop.wording import Language

_SHORT = frozenset({FieldKind.DAY, FieldKind.MONTH, FieldKind.NUMBER, FieldKind.SHARE, FieldKind.WHOLE})
_MANY_LINES = frozenset({FieldKind.TEXT, FieldKind.LINES})
_SHORT_WIDTH, _WHOLE_WIDTH, _LINES, _BOXES_A_ROW = 120, 72, 3, 3
_LEAST_CHARACTERS = 14
"""Of a choice that is longer, where there is little room."""
_LEAST_FAULT = 190


class FieldEdit(QWidget):
    """Says what it means as soon as it can be read; until then what it meant before holds.

    Signals:
        meant: carries the new value.
        unread: carries the UnreadText that stands here.
    """

    meant = Signal(object)
    unread = Signal(object)

    def __init__(self, path: str, field: Field, value: object, offers: Sequence[Offer], language: Language) -> None:
        """Make a field.

        Args:
            path: of the field, as problems name it; the widget has it as its name.
            field: which field.
            value: what stands there at first; a text that could not be read stands there again as it was typed.
            offers: what can be chosen, where something is chosen.
            language: of what is said.
        """
        super().__init__()
        self.path = path
        self.field = field
        self._language = language
        self._offers = list(offers)
        self._has_value = value is not None
        self._problem = ""
        self._unreadable = say_error(value.error, language) if isinstance(value, UnreadText) else ""
        words = FIELDS[field.name].say(language)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._editor = named(self._make(value, words), path)
        self._editor.setAccessibleName(words)
        self._column.addWidget(self._editor)
        self.setFocusProxy(self._editor)
        self._editor.installEventFilter(self)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._fault = named(self._fault_label(), f"{path}_fault")
        self._fault.setProperty("look", "error")
        self._column.addWidget(self._fault)
        self._show_fault()

    @property
    def has_value(self) -> bool:
        """Whether it said something when it was made."""
        return self._has_value

    def show_problem(self, sentence: str) -> None:
        """Say below what is wrong with what it means; "" for nothing."""
        self._problem = sentence
        self._show_fault()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave undo and redo to the editor: what is typed here are steps of the whole rule set."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            standard = QKeySequence.StandardKey
            if event.matches(standard.Undo) or event.matches(standard.Redo):
                event.ignore()
                return True
        return super().eventFilter(watched, event)

    def lock(self) -> None:
        """Let nothing be changed; texts can still be chosen and copied."""
        for text in self.findChildren(QLineEdit) + self.findChildren(QPlainTextEdit):
            text.setReadOnly(True)
        for choice in self.findChildren(SteadyCombo) + self.findChildren(QCheckBox):
            choice.setEnabled(False)

    def _fault_label(self) -> QLabel:
        label = QLabel()
        label.setWordWrap(True)
        return label

    def _show_fault(self) -> None:
        said = self._unreadable or self._problem
        self._fault.setText(said)
        self._fault.setVisible(bool(said))

    def _make(self, value: object, words: str) -> QWidget:
        match self.field.kind:
            case FieldKind.FLAG:
                return self._make_flag(value, words)
            case FieldKind.MANY:
                return self._make_boxes(value)
            case FieldKind.ONE | FieldKind.RUBRIC | FieldKind.ROUND | FieldKind.CRITERION | FieldKind.REGULATION:
                return self._make_choice(value)
            case _:
                return self._make_text(value)

    def _make_flag(self, value: object, words: str) -> QWidget:
        box = QCheckBox(words)
        box.setChecked(bool(value))
        box.toggled.connect(lambda: self.meant.emit(box.isChecked()))
        return box

    def _make_boxes(self, value: object) -> QWidget:
        held = cast("tuple[object, ...]", value)
        place, boxes = QWidget(), []
        grid = QGridLayout(place)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setColumnStretch(_BOXES_A_ROW, 1)
        for number, (words, meant) in enumerate(self._offers):
            box = QCheckBox(words)
            box.setChecked(meant in held)
            grid.addWidget(box, number // _BOXES_A_ROW, number % _BOXES_A_ROW)
            boxes.append((box, meant))
        place.setFocusProxy(boxes[0][0])
        for box, _meant in boxes:
            box.toggled.connect(lambda: self.meant.emit(tuple(meant for box, meant in boxes if box.isChecked())))
        return place

    def _make_choice(self, value: object) -> QWidget:
        combo = SteadyCombo()
        combo.setPlaceholderText(self.tr("Chọn…"))
        combo.setSizeAdjustPolicy(SteadyCombo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        if self.field.may_be_blank:
            self._offers.insert(0, (self.tr("(không)"), None))
        known = [meant for _words, meant in self._offers]
        if value not in known and value:
            self._offers.append((str(value), value))  # what is there no more is still what was said
            known.append(value)
        for words, _meant in self._offers:
            combo.addItem(words)
        combo.setMinimumContentsLength(
            min(_LEAST_CHARACTERS, max((len(words) for words, _meant in self._offers), default=0))
        )
        combo.setCurrentIndex(known.index(value) if value in known else -1)
        combo.currentIndexChanged.connect(lambda row: self.meant.emit(known[row]))
        return combo

    def _make_text(self, value: object) -> QWidget:
        written = value.text if isinstance(value, UnreadText) else field_texts.shown(value)
        if self.field.kind in _MANY_LINES:
            lines = QPlainTextEdit(written)
            lines.setTabChangesFocus(True)
            lines.setFixedHeight(lines.fontMetrics().lineSpacing() * _LINES + 14)
            lines.textChanged.connect(lambda: self._read(lines.toPlainText()))
            return lines
        line = QLineEdit(written)
        if self.field.kind in _SHORT:
            line.setMaximumWidth(_WHOLE_WIDTH if self.field.kind is FieldKind.WHOLE else _SHORT_WIDTH)
        line.textChanged.connect(self._read)
        return line

    def _read(self, text: str) -> None:
        try:
            value = field_texts.read(self.field, text)
        except ExpectedError as error:
            self._unreadable = say_error(error, self._language)
            self.unread.emit(UnreadText(text=text, error=error))
        else:
            self._unreadable = ""
            self.meant.emit(value)
        self._show_fault()


class CellEdit(FieldEdit):
    """A field in a table: what is wrong has one line there, and a tip that says all of it."""

    def _fault_label(self) -> QLabel:
        return ElidedLabel(least=_LEAST_FAULT)
