"""The keys that work in a window as it is now: those of its areas, of its menus, of its buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QShortcut
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QMainWindow, QMenu, QPushButton, QWidget

from danhgia_desktop.ui.keys.stated_keys import (
    KeyGroup,
    StatedKey,
    StatesKeys,
    key_of_act,
    key_of_button,
    key_of_shortcut,
    plain,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


def keys_of_view(window: QWidget) -> tuple[KeyGroup, ...]:
    """Return the keys of a window, those of the area that has the keyboard first; none is named twice."""
    groups: dict[str, list[StatedKey]] = {}
    named: set[StatedKey] = set()
    for title, key in _all_keys(window):
        if key not in named:
            named.add(key)
            groups.setdefault(title, []).append(key)
    return tuple(KeyGroup(title=title, keys=tuple(keys)) for title, keys in groups.items())


def _all_keys(window: QWidget) -> Iterator[tuple[str, StatedKey]]:
    areas = _areas(window)
    in_front, beside = _in_front(window, areas)
    yield from _stated(in_front)
    if isinstance(window, QMainWindow):
        yield from _keys_in_front(window, areas)
        yield from _menu_keys(window.menuBar().actions(), "")
    yield from _stated(beside)
    for area in areas:
        title = _title(area)
        yield from _titled(title, map(key_of_act, area.actions()))
        shortcuts = [child for child in area.children() if isinstance(child, QShortcut)]
        yield from _titled(title, map(key_of_shortcut, shortcuts))
        if isinstance(area, QAbstractButton):
            yield from _titled(title, [key_of_button(area)])
    if isinstance(window, QDialog):
        yield from _dialog_keys(window)


def _in_front(window: QWidget, areas: Iterable[QWidget]) -> tuple[list[QWidget], list[QWidget]]:
    """Return the areas in the middle of a window and around the keyboard, and those beside them, such as its bar."""
    focused, middle = QApplication.focusWidget(), _middle(window)
    in_front: list[QWidget] = []
    beside: list[QWidget] = []
    for area in areas:
        (in_front if _holds(middle, area) or _holds(area, focused) else beside).append(area)
    return in_front, beside


def _stated(areas: Iterable[QWidget]) -> Iterator[tuple[str, StatedKey]]:
    """Yield the keys of areas that obey keys by themselves."""
    for area in areas:
        if isinstance(area, StatesKeys):
            yield from ((_title(area), key) for key in area.stated_keys())


def _middle(window: QWidget) -> QWidget:
    return (window.centralWidget() if isinstance(window, QMainWindow) else None) or window


def _keys_in_front(window: QMainWindow, areas: Iterable[QWidget]) -> Iterator[tuple[str, StatedKey]]:
    """Yield the keys of the acts that only the area with the keyboard has; menus group those that stand in them."""
    focused, in_menus = QApplication.focusWidget(), set(_acts_in(window.menuBar().actions()))
    for area in areas:
        if _holds(area, focused) and _title(area) != _window_title(window):
            own = (act for act in area.actions() if act not in in_menus)
            yield from _titled(_title(area), map(key_of_act, own))


def _acts_in(acts: Iterable[QAction]) -> Iterator[QAction]:
    for act in acts:
        menu = act.menu()
        if isinstance(menu, QMenu):
            yield from _acts_in(menu.actions())
        else:
            yield act


def _areas(window: QWidget) -> list[QWidget]:
    """Return the window and its visible parts: those around the keyboard, those in its middle, the others."""
    focused, middle = QApplication.focusWidget(), _middle(window)
    shown = [window, *(widget for widget in window.findChildren(QWidget) if widget.isVisibleTo(window))]
    parts = [widget for widget in shown if widget.window() is window and not isinstance(widget, QMenu)]
    return sorted(parts, key=lambda part: (not _holds(part, focused), not _holds(middle, part)))


def _holds(part: QWidget, other: QWidget | None) -> bool:
    return other is not None and (part is other or part.isAncestorOf(other))


def _title(part: QWidget) -> str:
    """Return the name of the area a widget stands in: its own, else that of what is around it."""
    around: QObject | None = part
    while isinstance(around, QWidget) and not around.isWindow():
        if around.accessibleName() and not isinstance(around, QAbstractButton):
            return around.accessibleName()
        around = around.parent()
    return _window_title(part.window())


def _window_title(window: QWidget) -> str:
    if isinstance(window, QMainWindow):
        return QCoreApplication.translate("KeysDialog", "Trong cửa sổ")
    return window.windowTitle()


def _menu_keys(acts: Iterable[QAction], title: str) -> Iterator[tuple[str, StatedKey]]:
    """Yield what menus and the menus in them offer: "Sửa", "Sửa › Điền"."""
    for act in acts:
        menu = act.menu()
        if isinstance(menu, QMenu):
            path = " › ".join(filter(None, (title, plain(menu.title()))))
            yield from _menu_keys(menu.actions(), path)
        else:
            yield from _titled(title, [key_of_act(act)])


def _dialog_keys(dialog: QDialog) -> Iterator[tuple[str, StatedKey]]:
    default = next((button for button in dialog.findChildren(QPushButton) if button.isDefault()), None)
    if default is not None and default.isVisibleTo(dialog):
        yield _title(dialog), StatedKey(keys="Enter", words=plain(default.text()))
    yield _title(dialog), StatedKey(keys="Esc", words=QCoreApplication.translate("KeysDialog", "Đóng cửa sổ này"))


def _titled(title: str, keys: Iterable[StatedKey | None]) -> Iterator[tuple[str, StatedKey]]:
    return ((title, key) for key in keys if key is not None)
