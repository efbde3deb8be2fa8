"""A form that saves in one step, or says beside the field that is wrong why it cannot."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.ui.forms.form_fields import FieldFaultError, FormFields, show_sentence
from danhgia_desktop.ui.named import named
from danhgia_desktop.wording import say_error

if TYPE_CHECKING:
    from collections.abc import Mapping

    from danhgia_desktop.ui.edits import Edits

_MARGIN, _GAP = 16, 12


class FormDialog(QDialog):
    """Enter saves and closes, Esc leaves everything as it was; while something is wrong, nothing is saved.

    Among several lines, where Enter begins another one, Ctrl+Enter saves.

    Attributes:
        at_fault: the field that an error of an operation is about, by its code; what is not here is said below all.
    """

    at_fault: ClassVar[Mapping[str, str]] = {}

    def __init__(self, name: str, title: str, act: str, edits: Edits, parent: QWidget) -> None:
        """Make a form without fields.

        Args:
            name: of the widget.
            title: of the window.
            act: the words on the button that saves.
            edits: the open data.
            parent: what it stands over.
        """
        super().__init__(parent)
        self.setObjectName(name)
        self.setWindowTitle(title)
        self.edits = edits
        self.fields = FormFields(edits.language)
        self._fault = named(QLabel(), f"{name}_fault")
        self._fault.setProperty("look", "error")
        self._fault.setWordWrap(True)
        self._fault.hide()
        self.fields.changed.connect(self._fault.hide)
        buttons = QDialogButtonBox()
        self.act = named(buttons.addButton(act, QDialogButtonBox.ButtonRole.AcceptRole), f"{name}_save")
        self.act.setProperty("look", "main")
        self.act.setDefault(True)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self._try_to_save)
        self.fields.finished.connect(self._try_to_save)
        buttons.rejected.connect(self.reject)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        self.column.setSpacing(_GAP)
        self.column.addWidget(self.fields)
        self.column.addWidget(self._fault)
        self.column.addWidget(buttons)

    @abstractmethod
    def save(self) -> None:
        """Save what stands in the fields, in one operation.

        Raises:
            FieldFaultError: a text cannot be read.
            ExpectedError: the operation refuses.
        """

    def _try_to_save(self) -> None:
        self.fields.forget_faults()
        self._fault.hide()
        try:
            self.save()
        except FieldFaultError as fault:
            self._show_fault(fault.error, fault.field)
        except ExpectedError as error:
            self._show_fault(error, self.at_fault.get(error.code, ""))
        else:
            self.accept()
            return
        self.adjustSize()

    def _show_fault(self, error: ExpectedError, field: str) -> None:
        sentence = say_error(error, self.edits.language)
        if self.fields.has(field):
            self.fields.show_fault(field, sentence)
        else:
            show_sentence(self._fault, sentence, self.fields.width())
