"""What stands above the lines of a rubric: its name, its printed title, the headings of its rounds."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QWidget

from danhgia_desktop.text import nfc, tidy
from danhgia_desktop.ui.named import named

if TYPE_CHECKING:
    from danhgia_desktop.regulation.rubric import Rubric
    from danhgia_desktop.ui.rubric_editor.draft import Draft

_MARGIN = 12


class HeadingsForm(QWidget):
    """Typing here is a step of the draft like everything else."""

    def __init__(self, draft: Draft, *, read_only: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("headings_form")
        self._draft = draft
        self._name = named(QLineEdit(), "rubric_name_edit")
        self._title = named(QLineEdit(), "rubric_title_edit")
        self._title.setPlaceholderText(self.tr("để trống: in tiêu đề thông thường"))
        self._rounds = [named(QLineEdit(), f"round_{place}_edit") for place in range(1, len(draft.rubric.rounds) + 1)]
        self._lay_out()
        self.show_rubric()
        for edit in self._edits:
            edit.setReadOnly(read_only)
            edit.textEdited.connect(self._take)
            edit.editingFinished.connect(self.show_rubric)  # a heading that was cleared and left is kept as it was

    @property
    def _edits(self) -> list[QLineEdit]:
        return [self._name, self._title, *self._rounds]

    def show_rubric(self) -> None:
        """Show what the rubric says; a field that says so already keeps its caret."""
        rubric = self._draft.rubric
        texts = [rubric.name, rubric.title, *(round_.name for round_ in rubric.rounds)]
        for edit, text in zip(self._edits, texts, strict=True):
            is_cleared = edit.hasFocus() and not edit.text().strip()  # another text is about to be typed
            if tidy(edit.text()) != tidy(text) and not is_cleared:
                edit.setText(text)

    def take_focus(self) -> None:
        """Let the name be typed."""
        self._name.setFocus()
        self._name.selectAll()

    def _take(self) -> None:
        rubric = self._draft.rubric
        name, title, *rounds = self._texts(rubric)
        changed = replace(
            rubric,
            name=name,
            title=title,
            rounds=tuple(replace(round_, name=text) for round_, text in zip(rubric.rounds, rounds, strict=True)),
        )
        self._draft.change(self.tr("Sửa tên, tiêu đề"), changed, merges=("headings", self.focusWidget()))

    def _texts(self, rubric: Rubric) -> list[str]:
        """Return what the fields say; a round keeps its heading while its field is blank."""
        name, title, *rounds = [edit.text() for edit in self._edits]
        same_title = tidy(title) == tidy(rubric.title)  # one of several lines stands in one here
        named_rounds = [tidy(text) or round_.name for text, round_ in zip(rounds, rubric.rounds, strict=True)]
        return [tidy(name), rubric.title if same_title else nfc(title).strip(), *named_rounds]

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(_MARGIN, 8, _MARGIN, 8)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        for column, (text, edit) in enumerate(
            ((self.tr("Tên &bộ tiêu chí:"), self._name), (self.tr("Tiêu đề &in:"), self._title))
        ):
            label = QLabel(text)
            label.setBuddy(edit)
            grid.addWidget(label, 0, 2 * column)
            grid.addWidget(edit, 0, 2 * column + 1)
        headings = QHBoxLayout()
        headings.setSpacing(8)
        for place, edit in enumerate(self._rounds, start=1):
            edit.setAccessibleName(self.tr("Tên cột điểm {place}").format(place=place))
            headings.addWidget(edit)
        label = QLabel(self.tr("Tên các &cột điểm:"))
        label.setBuddy(self._rounds[0])
        grid.addWidget(label, 1, 0)
        grid.addLayout(headings, 1, 1, 1, 3)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
