"""The acts of one tab in the menus Sửa and Xem, shown while the tab is in front."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from danhgia_desktop.ui.named import named

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtGui import QAction

_CELLS = ("cut_cells", "copy_cells", "paste_cells", "clear_cells")
_FILLING = ("fill_down", "fill_right", "fill_selection", "copy_above", "enter_today", "fill_section")
_FINDING = ("find_text_action", "replace_text_action", "find_next", "find_previous")
_PROBLEMS = ("next_problem", "previous_problem", "next_blank", "previous_blank")
_FOLDING = ("fold_section", "unfold_section", "fold_all", "unfold_all")
_ARRANGING = ("filter_rows", "edit_filter")
"""The acts on cells by their names, in the order people look for them; those without a place here come after them."""

PLACED = frozenset({*_CELLS, *_FILLING, *_FINDING, *_PROBLEMS, *_FOLDING, *_ARRANGING})
"""The names of all acts that have a place."""


class TabMenus(QObject):
    """What a tab has put into the menus; each act is afterwards as its owner wants it."""

    def __init__(self, edit: QMenu, view: QMenu, *, search: QAction, looks: QAction) -> None:
        """Put nothing in yet.

        Args:
            edit: the menu Sửa.
            view: the menu Xem.
            search: stands in Sửa whatever tab is in front; acts on cells stand around it.
            looks: the line in Xem above which views stand.
        """
        super().__init__(edit)
        self._edit = edit
        self._view = view
        self._search = search
        self._looks = looks
        self._menus: list[QMenu] = []
        self._acts = masked(self)

    def add_views(self, acts: Sequence[QAction]) -> None:
        """Offer the acts that change what the tab shows."""
        self._view.insertSeparator(self._looks)
        self._view.insertActions(self._looks, list(acts))
        mask(self._acts, acts)

    def add_cells(self, cells: Sequence[QAction]) -> None:
        """Offer the acts on cells, long groups of them in menus of their own."""
        by_name = {act.objectName(): act for act in cells if not act.isSeparator()}
        mask(self._acts, by_name.values())
        edit, search = self._edit, self._search
        edit.insertSeparator(search)
        edit.insertActions(search, _known(by_name, _CELLS))
        edit.insertSeparator(search)
        self._insert_menu(edit, search, "fill_menu", self.tr("Đ&iền"), _known(by_name, _FILLING))
        self._insert_menu(edit, search, "find_menu", self.tr("Tìm &và thay thế"), _known(by_name, _FINDING))
        problems = self._menu("problems_menu", self.tr("Đến &lỗi, ô trống"), _known(by_name, _PROBLEMS))
        if problems is not None:
            edit.addMenu(problems)
        edit.addSeparator()
        edit.addActions([act for name, act in by_name.items() if name not in PLACED])
        self._view.insertSeparator(self._looks)
        folding = self.tr("&Gấp, mở mục")
        self._insert_menu(self._view, self._looks, "folding_menu", folding, _known(by_name, _FOLDING))
        self._view.insertActions(self._looks, _known(by_name, _ARRANGING))

    def show(self, *, is_shown: bool, is_allowed: bool) -> None:
        """Show the acts or not, to be chosen or greyed."""
        self._acts.setVisible(is_shown)
        self._acts.setEnabled(is_allowed)
        for menu in self._menus:
            menu.menuAction().setVisible(is_shown)

    def _insert_menu(self, into: QMenu, before: QAction, name: str, title: str, acts: Sequence[QAction]) -> None:
        menu = self._menu(name, title, acts)
        if menu is not None:
            into.insertMenu(before, menu)

    def _menu(self, name: str, title: str, acts: Sequence[QAction]) -> QMenu | None:
        if not acts:
            return None
        menu = named(QMenu(title, self._edit.parentWidget()), name)
        menu.addActions(list(acts))
        self._menus.append(menu)
        return menu


def masked(owner: QObject) -> QActionGroup:
    """Return a group that can withhold its acts; each of them is afterwards as its owner wants it."""
    group = QActionGroup(owner)
    group.setExclusionPolicy(QActionGroup.ExclusionPolicy.None_)
    return group


def mask(group: QActionGroup, acts: Iterable[QAction]) -> None:
    """Let a group withhold acts."""
    for act in acts:
        group.addAction(act)


def _known(by_name: dict[str, QAction], names: Iterable[str]) -> list[QAction]:
    return [by_name[name] for name in names if name in by_name]
