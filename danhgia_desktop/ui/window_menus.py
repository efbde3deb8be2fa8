"""The menus of the main window: which acts they hold, in which order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from danhgia_desktop.ui.menu_focus import MenuFocus
from danhgia_desktop.ui.named import named

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMenuBar

    from danhgia_desktop.ui.window_actions import WindowActions

_CELLS = ("cut_cells", "copy_cells", "paste_cells", "clear_cells")
_FILLING = ("fill_down", "fill_right", "fill_selection", "copy_above", "enter_today", "fill_section")
_FINDING = ("find_text_action", "replace_text_action", "find_next", "find_previous")
_PROBLEMS = ("next_problem", "previous_problem", "next_blank", "previous_blank")
_FOLDING = ("fold_section", "unfold_section", "fold_all", "unfold_all")
_ARRANGING = ("filter_rows", "edit_filter")
"""The acts on cells by their names, in the order people look for them; those without a place here come after them."""

PLACED = frozenset({*_CELLS, *_FILLING, *_FINDING, *_PROBLEMS, *_FOLDING, *_ARRANGING})
"""The names of all acts that have a place."""


class WindowMenus(QObject):
    """Tệp, Sửa, Xem, Kế hoạch, Trợ giúp."""

    def __init__(self, bar: QMenuBar, acts: WindowActions) -> None:
        super().__init__(bar)
        self._acts = acts
        self._file = bar.addMenu(self.tr("&Tệp"))
        self._edit = bar.addMenu(self.tr("&Sửa"))
        self._view = bar.addMenu(self.tr("&Xem"))
        self._plan = bar.addMenu(self.tr("&Kế hoạch"))
        self._help = bar.addMenu(self.tr("Trợ &giúp"))
        self.languages = QMenu(self.tr("&Ngôn ngữ"), bar)
        self.languages.addActions(acts.languages.actions())
        self._sheet_acts = _masked(self)
        self._adding_acts = _masked(self)
        self._has_sheet = False
        self._is_held = False
        self._fill()
        self._apply()
        MenuFocus(bar)

    def add_edit_acts(self, undo: QAction, redo: QAction, cells: Sequence[QAction]) -> None:
        """Offer undo and redo and the acts on cells, long groups of them in menus of their own."""
        by_name = {act.objectName(): act for act in cells if not act.isSeparator()}
        _mask(self._sheet_acts, by_name.values())
        self._edit.addActions([undo, redo])
        self._add_part(self._edit, _known(by_name, _CELLS))
        self._edit.addSeparator()
        self._add_menu(self._edit, "fill_menu", self.tr("Đ&iền"), _known(by_name, _FILLING))
        self._add_menu(self._edit, "find_menu", self.tr("Tìm &và thay thế"), _known(by_name, _FINDING))
        self._edit.addAction(self._acts.search)
        self._add_menu(self._edit, "problems_menu", self.tr("Đến &lỗi, ô trống"), _known(by_name, _PROBLEMS))
        self._add_part(self._edit, [act for name, act in by_name.items() if name not in PLACED])
        self._view.insertSeparator(self._looks)
        if folding := _known(by_name, _FOLDING):
            self._view.insertMenu(self._looks, self._menu("folding_menu", self.tr("&Gấp, mở mục"), folding))
        self._view.insertActions(self._looks, _known(by_name, _ARRANGING))

    def add_file_acts(self, acts: Sequence[QAction]) -> None:
        """Offer the acts that add sheets, together with opening the period they are for."""
        sheets = self._menu("sheets_menu", self.tr("&Kỳ và phiếu chấm"), [self._acts.open_period, *acts])
        self._file.insertMenu(self._output, sheets)
        _mask(self._adding_acts, acts)

    def add_view_acts(self, acts: Sequence[QAction]) -> None:
        """Offer the acts that change what a tab shows."""
        self._view.insertSeparator(self._looks)
        self._view.insertActions(self._looks, list(acts))
        _mask(self._sheet_acts, acts)

    def allow_sheet(self, *, is_allowed: bool) -> None:
        """Let the acts on cells and the views of a sheet be chosen, or not while none is shown."""
        self._has_sheet = is_allowed
        self._apply()

    def hold(self, *, is_held: bool) -> None:
        """Let nothing be done with what is shown for a while: it is about to be another."""
        self._is_held = is_held
        self._apply()

    def _apply(self) -> None:
        self._sheet_acts.setEnabled(self._has_sheet and not self._is_held)
        self._adding_acts.setEnabled(not self._is_held)

    def _fill(self) -> None:
        acts = self._acts
        self._file.addActions([acts.import_rubric, acts.edit_rubric, acts.new_rubric, acts.export_template])
        lists = [acts.import_units, acts.import_staff, acts.import_plan]
        self._add_menu(self._file, "lists_menu", self.tr("N&hập danh sách"), lists)
        self._output = self._file.addSeparator()
        self._file.addActions([acts.print_sheet, acts.export_pdf, acts.export_workbook])
        self._add_part(self._file, [acts.edit_agency, acts.choose_actor, acts.show_backups, acts.open_folder])
        self._add_part(self._file, [acts.show_sample, acts.leave_sample, acts.leave])
        self._view.addActions([acts.earlier_period, acts.later_period, acts.choose_period])
        self._looks = self._view.addSeparator()
        self._view.addMenu(self._menu("schemes_menu", self.tr("G&iao diện"), acts.schemes.actions()))
        self._view.addMenu(self.languages)
        self._plan.addActions([acts.show_due_days, acts.make_notice_tasks, acts.show_notices, acts.show_petitions])
        self._plan.addAction(acts.show_reviews)
        self._add_part(self._plan, [acts.plan_reports])
        self._help.addActions([acts.show_keys, acts.save_bundle, acts.about])

    def _add_part(self, menu: QMenu, acts: Iterable[QAction]) -> None:
        menu.addSeparator()
        menu.addActions(list(acts))

    def _add_menu(self, menu: QMenu, name: str, title: str, acts: Sequence[QAction]) -> None:
        if acts:
            menu.addMenu(self._menu(name, title, acts))

    def _menu(self, name: str, title: str, acts: Sequence[QAction]) -> QMenu:
        menu = named(QMenu(title, self._edit.parentWidget()), name)
        menu.addActions(acts)
        return menu


def _masked(owner: QObject) -> QActionGroup:
    """Return a group that can withhold its acts; each of them is afterwards as its owner wants it."""
    group = QActionGroup(owner)
    group.setExclusionPolicy(QActionGroup.ExclusionPolicy.None_)
    return group


def _mask(group: QActionGroup, acts: Iterable[QAction]) -> None:
    for act in acts:
        group.addAction(act)


def _known(by_name: dict[str, QAction], names: Iterable[str]) -> list[QAction]:
    return [by_name[name] for name in names if name in by_name]
