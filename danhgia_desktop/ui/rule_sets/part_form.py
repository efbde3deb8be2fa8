"""The fields of one part of a rule set, or of all parts of a kind below each other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from danhgia_desktop.ui.icons import dress
from danhgia_desktop.ui.named import named
from danhgia_desktop.ui.rule_sets.draft_paths import joined, lies_in, part_at
from danhgia_desktop.ui.rule_sets.field_edit import CellEdit, FieldEdit
from danhgia_desktop.ui.rule_sets.part_fields import FIELDS_OF, Count, Field, FieldKind, Part, is_table
from danhgia_desktop.ui.rule_sets.row_acts import RowActs
from danhgia_desktop.wording.rule_set_fields import FIELDS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from danhgia_desktop.regulation.regulation import Regulation
    from danhgia_desktop.ui.rule_sets.field_offers import FieldOffers
    from danhgia_desktop.ui.rule_sets.unread_text import UnreadText

_MARGIN, _LABEL_WIDTH = 12, 170
_NARROW = frozenset({FieldKind.NUMBER, FieldKind.WHOLE, FieldKind.SHARE, FieldKind.FLAG})
_LINE_STRETCH = 20
"""In characters, beside columns as wide as their longest choice."""


class PartForm(QScrollArea):
    """Made anew for each part that is shown.

    Signals:
        meant: carries the path of a field and its new value.
        add_wanted: another part of this kind shall be added.
        removal_wanted: carries the place of the part that shall go; -1 for the only one.
        move_wanted: carries the place of a part and where it shall stand.
        rubric_wanted: carries the path of the field whose rubric shall be opened.
        unread: carries the path of a field and the UnreadText that stands there.
    """

    meant = Signal(str, object)
    add_wanted = Signal()
    removal_wanted = Signal(int)
    move_wanted = Signal(int, int)
    rubric_wanted = Signal(str)
    unread = Signal(str, object)

    def __init__(self, offers: FieldOffers, *, read_only: bool) -> None:
        super().__init__()
        self.setObjectName("part_form")
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self._offers = offers
        self._read_only = read_only
        self.fields: dict[str, FieldEdit] = {}
        self._unread: Mapping[str, UnreadText] = {}
        self._fault = QLabel()

    def show_part(self, regulation: Regulation, path: str, part: Part, unread: Mapping[str, UnreadText]) -> None:
        """Show other fields.

        Args:
            regulation: what the fields say.
            path: of the part.
            part: what kind of part it is.
            unread: what stands in fields instead, by their paths, since it cannot be read yet.
        """
        self.fields = {}
        self._unread = unread
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(_MARGIN, 8, _MARGIN, _MARGIN)
        column.setSpacing(8)
        self._fault = named(QLabel(), "part_fault")
        self._fault.setProperty("look", "error")
        self._fault.setWordWrap(True)
        self._fault.hide()
        column.addWidget(self._fault)
        value = part_at(regulation, path)
        if part.count is not Count.MANY:
            self._show_single(column, regulation, path, part, value)
        elif is_table(part.made):
            self._show_table(column, regulation, path, part, value)
        else:
            self._show_several(column, regulation, path, part, value)
        column.addStretch()
        self.setWidget(body)

    def show_problems(self, said: Mapping[str, str], path: str) -> None:
        """Say beside each field what is wrong with it.

        Args:
            said: the sentences by their paths.
            path: of the part that is shown, for what is wrong with it as a whole.
        """
        for name, field in self.fields.items():
            field.show_problem("\n".join(words for where, words in said.items() if lies_in(where, name)))
        whole = said.get(path, "") if path else ""
        self._fault.setText(whole)
        self._fault.setVisible(bool(whole))

    @property
    def focused(self) -> str:
        """The path of the field in which the keys work; "" where they work in none."""
        at = self.focusWidget()
        return next((path for path, field in self.fields.items() if at is not None and field.isAncestorOf(at)), "")

    def take_focus(self, path: str = "") -> None:
        """Let the keys work in the field at a path, or in the first one."""
        found = next((field for name, field in self.fields.items() if path and lies_in(path, name)), None)
        first = found or next(iter(self.fields.values()), None)
        if first is not None:
            first.setFocus()
            self.ensureWidgetVisible(first)
        else:
            self.setFocus()

    def _show_single(self, column: QVBoxLayout, regulation: Regulation, path: str, part: Part, value: Any) -> None:
        if value is None:
            note = QLabel(self.tr("Bộ quy định này không quy định phần này."))
            note.setProperty("look", "caption")
            column.addWidget(note)
            self._offer_adding(column, self.tr("Thêm phần này"))
            return
        column.addLayout(self._below_each_other(regulation, path, part))
        if part.count is Count.AT_MOST_ONCE:
            self._offer_removal(column)

    def _show_several(self, column: QVBoxLayout, regulation: Regulation, path: str, part: Part, value: Any) -> None:
        for place in range(len(value)):
            heading = QLabel(f"{self._say(part.name)} {place + 1}")
            heading.setProperty("look", "group")
            column.addWidget(heading)
            column.addLayout(self._below_each_other(regulation, f"{path}[{place}]", part))
            self._offer_acts(column, place, len(value))
        self._offer_adding(column, self.tr("Thêm"))
        self._state_keys(column, len(value))

    def _show_table(self, column: QVBoxLayout, regulation: Regulation, path: str, part: Part, value: Any) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        fields = FIELDS_OF[part.made]
        for place, field in enumerate(fields) if value else ():
            if field.kind is not FieldKind.FLAG:
                heading = QLabel(self._say(field.name))
                heading.setProperty("look", "heading")
                grid.addWidget(heading, 0, place)
            grid.setColumnStretch(place, self._stretch(regulation, joined(f"{path}[0]", field.name), field))
        for row in range(len(value)):
            for place, field in enumerate(fields):
                cell = self._field(regulation, f"{path}[{row}]", field, CellEdit)
                grid.addWidget(cell, row + 1, place, Qt.AlignmentFlag.AlignTop)
            if not self._read_only:
                grid.addWidget(self._acts(row, len(value)), row + 1, len(fields), Qt.AlignmentFlag.AlignTop)
        column.addLayout(grid)
        self._offer_adding(column, self.tr("Thêm dòng"))
        self._state_keys(column, len(value))

    def _stretch(self, regulation: Regulation, path: str, field: Field) -> int:
        """Return how much of the room a column takes: as much as what can be chosen in it is long."""
        if field.kind in _NARROW:
            return 0
        if field.kind is FieldKind.LINE:
            return _LINE_STRETCH
        return max((len(words) for words, _meant in self._offers.of(field, path, regulation)), default=_LINE_STRETCH)

    def _below_each_other(self, regulation: Regulation, path: str, part: Part) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnMinimumWidth(0, _LABEL_WIDTH)
        grid.setColumnStretch(1, 1)
        for row, field in enumerate(FIELDS_OF[part.made]):
            edit = self._field(regulation, path, field)
            if field.kind is not FieldKind.FLAG:
                label = QLabel(f"{self._say(field.name)}:")
                label.setWordWrap(True)
                label.setBuddy(edit)
                grid.addWidget(label, row, 0)
            grid.addWidget(edit, row, 1)
            if field.kind is FieldKind.RUBRIC:
                grid.addWidget(self._rubric_opener(edit), row, 2, Qt.AlignmentFlag.AlignTop)
        return grid

    def _rubric_opener(self, edit: FieldEdit) -> QPushButton:
        button = named(QPushButton(self.tr("Mở bộ tiêu chí")), f"open_{edit.path}")
        button.setAutoDefault(False)
        button.setToolTip(self.tr("Mở trong trình sửa bộ tiêu chí (Ctrl+Shift+R)"))
        button.setEnabled(edit.has_value)
        edit.meant.connect(lambda value: button.setEnabled(value is not None))
        button.clicked.connect(lambda: self.rubric_wanted.emit(edit.path))
        return button

    def _field(self, regulation: Regulation, path: str, field: Field, made: type[FieldEdit] = FieldEdit) -> FieldEdit:
        place = joined(path, field.name)
        edit = made(
            place,
            field,
            self._unread.get(place, part_at(regulation, place)),
            self._offers.of(field, place, regulation),
            self._offers.language,
        )
        if self._read_only:
            edit.lock()
        edit.meant.connect(lambda value: self.meant.emit(place, value))
        edit.unread.connect(lambda text: self.unread.emit(place, text))
        self.fields[place] = edit
        return edit

    def _offer_adding(self, column: QVBoxLayout, words: str) -> None:
        if self._read_only:
            return
        button = named(QPushButton(words), "add_part_button")
        button.setAutoDefault(False)
        dress(button, "plus")
        button.clicked.connect(self.add_wanted)
        column.addLayout(_at_left(button))

    def _offer_removal(self, column: QVBoxLayout) -> None:
        if self._read_only:
            return
        button = named(QPushButton(self.tr("Bỏ phần này")), "remove_part_-1")
        button.setAutoDefault(False)
        dress(button, "trash-2")
        button.clicked.connect(lambda: self.removal_wanted.emit(-1))
        column.addLayout(_at_left(button))

    def _offer_acts(self, column: QVBoxLayout, place: int, count: int) -> None:
        if not self._read_only:
            column.addWidget(self._acts(place, count))

    def _acts(self, place: int, count: int) -> RowActs:
        acts = RowActs(place, count)
        acts.move_wanted.connect(self.move_wanted)
        acts.removal_wanted.connect(self.removal_wanted)
        return acts

    def _state_keys(self, column: QVBoxLayout, count: int) -> None:
        """Say by which keys what is worked on moves, where there is something to move."""
        if count > 1 and not self._read_only:
            said = named(QLabel(self.tr("Alt+↑, Alt+↓: chuyển mục đang sửa lên, xuống")), "moving_keys")
            said.setProperty("look", "caption")
            column.addWidget(said)

    def _say(self, name: str) -> str:
        return FIELDS[name].say(self._offers.language)


def _at_left(button: QPushButton) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(button)
    row.addStretch()
    return row
