"""Fields below each other, each with room for what is wrong with it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QFormLayout, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.ui.forms.day_field import DayField
from danhgia_desktop.ui.named import named
from danhgia_desktop.ui.steady_combo import SteadyCombo
from danhgia_desktop.wording import say_error

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from PySide6.QtCore import SignalInstance

    from danhgia_desktop.wording import Language

Field = TypeVar("Field", bound=QWidget)
_FIELD_WIDTH = 340


class DayMissingError(ExpectedError):
    """A day must be given."""

    code = "day_missing"


class ChoiceMissingError(ExpectedError):
    """Something must be chosen."""

    code = "choice_missing"


class FieldFaultError(Exception):
    """What is typed in one field cannot stand.

    Attributes:
        field: its name.
        error: why not.
    """

    def __init__(self, field: str, error: ExpectedError) -> None:
        super().__init__(field, error)
        self.field = field
        self.error = error


class FormFields(QWidget):
    """Fields by their names, which are those of their widgets, too.

    Signals:
        changed: something else stands in one of them.
        finished: the person has done with the form, in a field where Enter does not say so.
    """

    changed = Signal()
    finished = Signal()

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._fields: dict[str, QWidget] = {}
        self._places: dict[str, QWidget] = {}
        self._meanings: dict[str, list[object]] = {}
        """What the choices of each list stand for; in the list itself Qt would make plain texts of them."""
        self._faults: dict[str, QLabel] = {}
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setHorizontalSpacing(12)
        self._form.setVerticalSpacing(8)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)

    def add_line(self, name: str, label: str, text: str = "", *, example: str = "") -> QLineEdit:
        """Add a field for one line of text."""
        field = QLineEdit(text)
        if example:
            field.setPlaceholderText(self.tr("Ví dụ: {example}").format(example=example))
        field.setMinimumWidth(_FIELD_WIDTH)
        return self._add(name, label, field, field.textChanged)

    def add_lines(self, name: str, label: str, text: str = "", *, count: int = 3) -> QPlainTextEdit:
        """Add a field for several lines of text; Enter begins another line there, and Ctrl+Enter ends writing."""
        field = QPlainTextEdit(text)
        field.setTabChangesFocus(True)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            finish = QShortcut(QKeySequence(key), field, context=Qt.ShortcutContext.WidgetShortcut)
            finish.setWhatsThis(self.tr("Lưu và đóng"))
            finish.activated.connect(self.finished)
        field.setFixedHeight(field.fontMetrics().lineSpacing() * count + 14)
        return self._add(name, label, field, field.textChanged)

    def add_day(self, name: str, label: str, day: date | None = None) -> DayField:
        """Add a field for a day; one that is left with something else is marked."""
        field = DayField(day)
        field.editingFinished.connect(lambda: self._mark_day(name, field))
        return self._add(name, label, field, field.textChanged)

    def add_choice(
        self, name: str, label: str, choices: Iterable[tuple[str, object]], value: object = None
    ) -> SteadyCombo:
        """Add a list to choose from: words, and what they stand for."""
        field = SteadyCombo()
        field.setPlaceholderText(self.tr("Chọn…"))
        field.setMinimumWidth(_FIELD_WIDTH)
        meanings = self._meanings[name] = []
        for words, meant in choices:
            field.addItem(words)
            meanings.append(meant)
        field.setCurrentIndex(meanings.index(value) if value in meanings else -1)
        return self._add(name, label, field, field.currentIndexChanged)

    def add_check(self, name: str, words: str, *, is_on: bool = False) -> QCheckBox:
        """Add a box to tick."""
        field = QCheckBox(words)
        field.setChecked(is_on)
        return self._add(name, "", field, field.toggled)

    def add_heading(self, words: str) -> None:
        """Begin another part of the form."""
        heading = QLabel(words)
        heading.setProperty("look", "group")
        self._form.addRow(heading)

    def add_note(self, words: str) -> None:
        """Say what everybody should know who fills in what follows."""
        note = named(QLabel(words), "form_note")
        note.setProperty("look", "caption")
        note.setWordWrap(True)
        self._form.addRow(note)

    def show_row(self, name: str, *, is_shown: bool) -> None:
        """Show a field with its words, or not."""
        self._form.setRowVisible(self._places[name], is_shown)

    def text(self, name: str) -> str:
        """Return what stands in a field for text."""
        field = self._fields[name]
        return field.toPlainText() if isinstance(field, QPlainTextEdit) else _as(QLineEdit, field).text()

    def value(self, name: str) -> Any:
        """Return what is chosen from a list; None for nothing."""
        row = _as(SteadyCombo, self._fields[name]).currentIndex()
        return None if row < 0 else self._meanings[name][row]

    def needed_value(self, name: str) -> Any:
        """Return what is chosen from a list.

        Raises:
            FieldFaultError: nothing is.
        """
        meant = self.value(name)
        if meant is None:
            raise FieldFaultError(name, ChoiceMissingError())
        return meant

    def is_on(self, name: str) -> bool:
        """Tell whether a box is ticked."""
        return _as(QCheckBox, self._fields[name]).isChecked()

    def day(self, name: str) -> date | None:
        """Return the day in a field, None for a blank one.

        Raises:
            FieldFaultError: what stands there is no day.
        """
        try:
            return _as(DayField, self._fields[name]).day()
        except ExpectedError as error:
            raise FieldFaultError(name, error) from error

    def needed_day(self, name: str) -> date:
        """Return the day in a field that must not be blank.

        Raises:
            FieldFaultError: it is, or what stands there is no day.
        """
        day = self.day(name)
        if day is None:
            raise FieldFaultError(name, DayMissingError())
        return day

    def show_day(self, name: str, day: date) -> None:
        """Put a day into a field."""
        _as(DayField, self._fields[name]).show_day(day)

    def take_focus(self, name: str) -> None:
        """Let the keys work in a field, with all of its text selected."""
        field = self._fields[name]
        field.setFocus()
        if isinstance(field, QLineEdit):
            field.selectAll()

    def show_fault(self, name: str, sentence: str) -> None:
        """Say below a field what is wrong with it, until something else stands there, and go there."""
        show_sentence(self._faults[name], sentence, self._fields[name].width())
        self.take_focus(name)

    def forget_faults(self) -> None:
        """Take back what was said of the fields."""
        for fault in self._faults.values():
            fault.hide()

    def has(self, name: str) -> bool:
        """Tell whether there is a field of the name."""
        return name in self._fields

    def _mark_day(self, name: str, field: DayField) -> None:
        """Say below a field that is left that there is no such day."""
        try:
            field.day()
        except ExpectedError as error:
            show_sentence(self._faults[name], say_error(error, self._language), field.width())

    def _add(self, name: str, label: str, field: Field, field_changed: SignalInstance) -> Field:
        fault = named(QLabel(), f"{name}_fault")
        fault.setProperty("look", "error")
        fault.setWordWrap(True)
        fault.hide()
        place = QWidget()
        column = QVBoxLayout(place)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(named(field, name))
        column.addWidget(fault)
        words = QLabel(label)
        words.setBuddy(field)
        self._form.addRow(words, place)
        field_changed.connect(lambda *_: fault.hide())
        field_changed.connect(self.changed)
        self._fields[name], self._faults[name], self._places[name] = field, fault, place
        return field


def show_sentence(label: QLabel, sentence: str, width: int) -> None:
    """Show a sentence in a label with room for all of its lines, which layouts of forms do not give it by themselves.

    Args:
        label: wraps its words.
        sentence: what it says.
        width: of the label, in pixels.
    """
    label.setText(sentence)
    label.setMinimumHeight(label.heightForWidth(max(width, _FIELD_WIDTH)))
    label.show()


def _as(kind: type[Field], field: QWidget) -> Field:
    if not isinstance(field, kind):
        raise TypeError(f"{field.objectName()} is no {kind.__name__}")
    return field
