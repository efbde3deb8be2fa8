"""The menus of the main window: which acts they hold, in which order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from danhgia_desktop.ui.menu_focus import MenuFocus
from danhgia_desktop.ui.named import named
from danhgia_desktop.ui.tab_menus import TabMenus, mask, masked

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMenuBar

    from danhgia_desktop.ui.window_actions import WindowActions


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
        self._adding_acts = masked(self)
        self._has_sheet = False
        self._shows_plans = False
        self._is_held = False
        self._fill()
        self._sheet_acts, self._plan_acts = (
            TabMenus(self._edit, self._view, search=acts.search, looks=self._looks) for _ in range(2)
        )
        self._apply()
        MenuFocus(bar)

    def add_edit_acts(self, undo: QAction, redo: QAction, cells: Sequence[QAction]) -> None:
        """Offer undo and redo, whatever tab is in front, and the acts on the cells of a sheet."""
        self._edit.insertActions(self._acts.search, [undo, redo])
        self._sheet_acts.add_cells(cells)

    def add_plan_acts(self, cells: Sequence[QAction], views: Sequence[QAction]) -> None:
        """Offer what is done in the tab of plans while it is in front."""
        self._plan_acts.add_views(views)
        self._plan_acts.add_cells(cells)
        self._apply()

    def add_file_acts(self, acts: Sequence[QAction]) -> None:
        """Offer the acts that add sheets, together with opening the period they are for."""
        sheets = self._menu("sheets_menu", self.tr("&Kỳ và phiếu chấm"), [self._acts.open_period, *acts])
        self._file.insertMenu(self._output, sheets)
        mask(self._adding_acts, acts)

    def add_view_acts(self, acts: Sequence[QAction]) -> None:
        """Offer the acts that change what is shown of a sheet."""
        self._sheet_acts.add_views(acts)

    def allow_sheet(self, *, is_allowed: bool) -> None:
        """Let the acts on cells and the views of a sheet be chosen, or not while none is shown."""
        self._has_sheet = is_allowed
        self._apply()

    def follow_tab(self, *, shows_plans: bool) -> None:
        """Offer the acts on plans in place of those on sheets while the plans are in front."""
        self._shows_plans = shows_plans
        self._apply()

    def hold(self, *, is_held: bool) -> None:
        """Let nothing be done with what is shown for a while: it is about to be another."""
        self._is_held = is_held
        self._apply()

    def _apply(self) -> None:
        is_free = not self._is_held
        self._sheet_acts.show(is_shown=not self._shows_plans, is_allowed=self._has_sheet and is_free)
        self._plan_acts.show(is_shown=self._shows_plans, is_allowed=self._shows_plans and is_free)
        self._adding_acts.setEnabled(is_free)

    def _fill(self) -> None:
        acts = self._acts
        self._file.addActions([acts.import_rubric, acts.edit_rubric, acts.new_rubric, acts.export_template])
        lists = [acts.import_units, acts.import_staff, acts.import_plan]
        self._add_menu(self._file, "lists_menu", self.tr("N&hập danh sách"), lists)
        self._output = self._file.addSeparator()
        self._file.addActions([acts.print_sheet, acts.export_pdf, acts.export_workbook])
        self._add_part(self._file, [acts.edit_agency, acts.choose_actor, acts.show_backups, acts.open_folder])
        self._add_part(self._file, [acts.show_sample, acts.leave_sample, acts.leave])
        self._edit.addAction(acts.search)
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
