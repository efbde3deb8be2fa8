"""The columns of a list before it is imported, between what becomes of a row and what to know about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from danhgia_desktop.ui.grid.cell import Column
from danhgia_desktop.wording.lists import column_name

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from enum import StrEnum

    from danhgia_desktop.ui.import_office.shown_rows import ShownRow
    from danhgia_desktop.wording import Language

_STATE, _NOTE = 12, 44
_NARROWEST, _WIDEST = 8, 30
_ROWS_MEASURED = 100


def list_columns(
    columns: Sequence[StrEnum],
    rows: Sequence[ShownRow],
    choices: Mapping[StrEnum, tuple[str, ...]],
    language: Language,
) -> tuple[Column, ...]:
    """Return the columns of the grid, as wide as what they hold, within reason."""
    state = Column(key="state", title=QCoreApplication.translate("ListModel", "Kết quả"), characters=_STATE)
    note = Column(
        key="note", title=QCoreApplication.translate("ListModel", "Chi tiết"), characters=_NOTE, stretches=True
    )
    between = (
        Column(
            key=str(column),
            title=(title := column_name(column, language)),
            characters=_width(title, column, rows),
            choices=choices.get(column, ()),
        )
        for column in columns
    )
    return (state, *between, note)


def _width(title: str, column: StrEnum, rows: Sequence[ShownRow]) -> int:
    """Return the width of the longest text; a title may stand in two lines."""
    texts = (row.texts.get(column, "") or row.derived.get(column, "") for row in rows[:_ROWS_MEASURED])
    words = title.split()
    broken = min(max(len(" ".join(part)) for part in (words[:at], words[at:])) for at in range(1, len(words) + 1))
    return max(_NARROWEST, min(_WIDEST, max(broken, *(len(text) for text in texts), 0) + 2))
