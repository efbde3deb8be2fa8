"""A walk through the whole program: every act of its menus, and every way out of every dialog that comes.

Run in a process of its own, `python -m tests.end_to_end.walk FOLDER`, for what may crash is its end, too; on a real
screen with QT_QPA_PLATFORM=xcb. The walk finds by itself what there is, and says each way before it goes it, so that a
crash can be placed.
"""

from __future__ import annotations

import gc
import os
import re
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialogButtonBox,
    QFileDialog,
    QListWidget,
    QMenu,
    QMessageBox,
    QTabWidget,
    QToolButton,
    QTreeWidget,
    QWidget,
)

from danhgia_desktop import app
from danhgia_desktop.bug_log.bug_log import BugLog
from danhgia_desktop.organization.staff_member import StaffUid
from danhgia_desktop.plan.work_plan import AGENCY, PlanOwner
from danhgia_desktop.ui.background import Background
from danhgia_desktop.ui.catalogue.catalogue_page import CataloguePage
from danhgia_desktop.ui.catalogue.catalogue_tab import CatalogueTab
from danhgia_desktop.ui.evidence.evidence_panel import EvidencePanel
from danhgia_desktop.ui.lists.record_table import RecordTable
from danhgia_desktop.ui.plan.plan_tab import PlanTab
from tests.end_to_end.walked_office import fill_with_office
from tests.ui.running_program import empty_clipboard, is_ready

Key = Qt.Key
_BEAT_MS = 1
_MOST_BEATS = 30_000
_MOST_TABS = 100
_FIRST = "show_plans_action"
"""Leads to what is under one rule set as long as no others were made."""
_LATE = ("earlier_period_action", "later_period_action", "choose_period_action")
"""Acts that lead away from the sheet on which the others are tried."""
_LAST = ("leave_sample_action", "leave_action")
"""Acts that close the data, in the order they are tried."""
_AT_WORK = "conclusion_dialog"
"""A dialog that is there only while something is done: that is given up once, and once waited for."""
_TO_ITS_END = "to its end"
_OUT_OF_PLANS = ("a person's plan", "the agency's plan", "remove_plan", "show_task_pane")
"""What takes away what the other ways are tried on."""
_NOT_IN_PLANS = ("plan_acts", "turn_to_week")
"""The menu of acts that are gone one by one, and what leads away from the period of the sheets for good."""
_PINNING = "opening_dialog_save"
"""Makes a rule set one that cannot be edited, so it waits until that was done."""
_RULE_SETS = "rule_sets_page"
_TO_WHAT_IS_THERE = "change_"
"""Ways of a list that are gone before those to what is new: more can be done there."""

_WINDOW = "window"
_Way = tuple[str, str]
"""Where it begins, and its name there."""


class Walk(QObject):
    """Goes every way once: from the window each act, from a dialog its keys and buttons.

    A way that led to a dialog from which not all ways are gone yet is gone again, as long as that brings something new.
    What a way opens may hold it until it is closed; so each step is set going before the one before it is done.
    """

    def __init__(self, program: app.Program) -> None:
        super().__init__(program)
        self._program = program
        self._gone: set[_Way] = set()
        self._trips: dict[str, tuple[_Way, int]] = {}
        """The way that was gone last from each place, with how many had been gone until then."""
        self._fruitless: set[_Way] = set()
        self._leads: dict[_Way, str] = {}
        self._seen: dict[str, set[str]] = {}
        self._open: list[str] = []
        """The places one behind the other, the one that was opened last at the end."""
        self._last: _Way = (_WINDOW, "")
        self._is_in_catalogue = False
        """Until all of it is gone through: whatever leads away from it before is come back from."""
        self._may_pin = False
        self._beats = 0
        program.window.painted.connect(self._step)

    def _step(self) -> None:
        self._beats += 1
        if self._beats > _MOST_BEATS:
            _give_up("it comes to no end")
        QTimer.singleShot(_BEAT_MS, self, self._step)
        shown = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        is_at_work = shown is not None and shown.objectName() == _AT_WORK and self._last[1] != _TO_ITS_END
        if any(background.is_busy for background in self._program.findChildren(Background)) and not is_at_work:
            return
        if shown is not None:
            self._go_on_from(shown)
        elif is_ready(self._program):
            self._forget_closed()
            catalogue = self._program.window.findChild(CatalogueTab)
            if catalogue is not None and catalogue.isVisible():
                self._go_on_from_catalogue(catalogue)
            elif self._is_in_catalogue:
                self._go(_WINDOW, "show_catalogue_action", self._program.window.acts.show_catalogue.trigger)
            elif (plans := self._program.window.findChild(PlanTab)) is not None and plans.isVisible():
                self._go_on_from_plans(plans)
            else:
                self._go_on_from_window()

    def _forget_closed(self) -> None:
        if self._open:
            self._open.clear()
            gc.collect()
            gc.freeze()  # what outlived it is not looked through again, as after the start: a second of six

    def _go_on_from_catalogue(self, catalogue: CatalogueTab) -> None:
        """Go on from the first page, then from the next one, and from the last one back to the sheets."""
        page = next((page for page in catalogue.findChildren(CataloguePage) if page.isVisible()), None)
        if page is None or _awaits_something(page):
            return
        place, ways = page.objectName(), _clicks_in(page)
        ways |= {f"end of {table.objectName()}": partial(_go_to_end, table) for table in page.findChildren(RecordTable)}
        self._seen.setdefault(place, set()).update(ways)
        parts = catalogue.findChild(QListWidget, "catalogue_parts")
        comes_from_elsewhere, self._is_in_catalogue = not self._is_in_catalogue, True
        name = self._next(place, sorted(ways, key=lambda way: not way.startswith(_TO_WHAT_IS_THERE)))
        if comes_from_elsewhere and parts.currentRow() > 0:
            self._go(place, "first part", partial(parts.setCurrentRow, 0))
        elif name is not None:
            self._go(place, name, ways[name])
        elif parts.currentRow() + 1 < parts.count():
            self._may_pin |= place == _RULE_SETS
            self._go(place, "next part", partial(parts.setCurrentRow, parts.currentRow() + 1))
        else:
            self._is_in_catalogue = False
            self._go(place, "show_scoring_action", self._program.window.acts.show_scoring.trigger)

    def _go_on_from_plans(self, tab: PlanTab) -> None:
        """Go on from the agency's plan and its first task, page of the pane by page, then back to the sheets."""
        if _awaits_something(tab):
            return
        pages = tab.findChild(QTabWidget, "task_pages")
        place = tab.objectName()
        acts = {_name_of(act): act.trigger for act in _acts_in(tab.page.menu.actions()) if act.isEnabled()}
        ways = {name: way for name, way in {**_clicks_in(tab), **acts}.items() if name not in _NOT_IN_PLANS}
        ways["a person's plan"] = partial(tab.show_owner, PlanOwner(staff=StaffUid("m0")))
        ways["the agency's plan"] = partial(tab.show_owner, AGENCY)
        self._seen.setdefault(place, set()).update(ways)
        name = self._next(place, [way for way in ways if way not in _OUT_OF_PLANS])
        if name is not None:
            self._go(place, name, ways[name])
        elif pages.currentIndex() + 1 < pages.count():
            self._go(place, "next page", partial(pages.setCurrentIndex, pages.currentIndex() + 1))
        elif name := next((way for way in _OUT_OF_PLANS if way in ways and (place, way) not in self._gone), None):
            self._go(place, name, ways[name])
        else:
            self._go(place, "show_scoring_action", self._program.window.acts.show_scoring.trigger)

    def _go_on_from_window(self) -> None:
        window = self._program.window
        panels = window.findChildren(EvidencePanel)
        if not panels and _WINDOW not in self._seen:  # made when a person first stays at a line for a moment
            return
        beside = [act for panel in panels if panel.isVisible() for act in panel.actions()]
        offered = [*beside, *window.menuBar().actions(), *window.actions()]
        acts = {_name_of(act): act for act in _acts_in(offered)}
        self._seen.setdefault(_WINDOW, set()).update(name for name, act in acts.items() if act.isVisible())
        possible = [name for name, act in acts.items() if act.isEnabled() and act.isVisible()]
        name = self._next(_WINDOW, [each for each in possible if each == _FIRST])
        name = name or self._next(_WINDOW, [each for each in possible if each not in _LATE + _LAST])
        name = name or self._next(_WINDOW, [each for each in possible if each in _LATE])
        name = name or next((each for each in _LAST if each in possible and (_WINDOW, each) not in self._gone), None)
        if name is None:
            _give_up("the window was left and is still there")
            return
        if name == _LAST[-1]:
            never = self._seen[_WINDOW] - {way for _, way in self._gone} - {name}
            _say(f"never possible: {', '.join(sorted(never))}")
            empty_clipboard()
        window.activateWindow()
        self._go(_WINDOW, name, acts[name].trigger)

    def _go_on_from(self, shown: QWidget) -> None:
        place = _place_of(shown)
        if place in self._open:  # what was opened from it is closed
            del self._open[self._open.index(place) + 1 :]
        else:
            self._open.append(place)
            self._leads[self._last] = place
        ways = _ways_from(shown)
        self._seen.setdefault(place, set()).update(ways)
        name = self._next(place, ways)
        if name is None:
            self._last = (place, "")
            if not shown.close():
                _give_up(f"{place} does not close")
        else:
            self._go(place, name, ways[name])

    def _next(self, place: str, possible: list[str] | dict[str, Callable[[], object]]) -> str | None:
        """Return a way that is new, else one behind which there is something new."""
        possible = [name for name in possible if self._may_pin or name != _PINNING]
        new = (name for name in possible if (place, name) not in self._gone)
        again = (name for name in possible if self._is_worth_again((place, name)))
        return next(new, None) or next(again, None)

    def _is_worth_again(self, way: _Way) -> bool:
        return way not in self._fruitless and bool(self._new_behind(way))

    def _new_behind(self, way: _Way) -> set[_Way]:
        """Return the ways that are not gone yet in all the places that this one is known to lead to."""
        places: list[str] = []
        led = [self._leads.get(way)]
        while led:
            place = led.pop()
            if place is not None and place not in places:
                places.append(place)
                led += [self._leads.get((place, name)) for name in self._seen[place]]
        return {(place, name) for place in places for name in self._seen[place]} - self._gone

    def _go(self, place: str, name: str, way: Callable[[], object]) -> None:
        _say(f"{place} › {name}")
        if (before := self._trips.get(place)) is not None and before[1] == len(self._gone):
            self._fruitless.add(before[0])
        self._last = (place, name)
        self._gone.add(self._last)
        self._trips[place] = (self._last, len(self._gone))
        way()


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def _give_up(reason: str) -> None:
    """End at once: whatever is open would hold an orderly end up."""
    _say(reason)
    os._exit(3)


def _awaits_something(part: QWidget) -> bool:
    """Tell whether something in it is put off for a moment."""
    return any(timer.isSingleShot() and timer.isActive() for timer in part.findChildren(QTimer))


def _acts_in(acts: list[QAction]) -> Iterator[QAction]:
    for act in acts:
        if isinstance(menu := act.menu(), QMenu):
            yield from _acts_in(menu.actions())
        elif not act.isSeparator():
            yield act


def _name_of(part: QAction | QAbstractButton) -> str:
    """Return the name of a part in any language; those that differ only in a number, such as months, are one."""
    if isinstance(part, QToolButton) and (act := part.defaultAction()) is not None:
        return _name_of(act)
    if isinstance(part.parent(), QDialogButtonBox) and isinstance(part.window(), QMessageBox):
        return part.text()  # by what it does questions differ
    box = part.parent()
    if not part.objectName() and isinstance(box, QDialogButtonBox) and isinstance(part, QAbstractButton):
        return box.standardButton(part).name
    return re.sub(r"\d+", "#", part.objectName() or type(part).__name__)


def _place_of(shown: QWidget) -> str:
    asked = map(_name_of, shown.findChildren(QAbstractButton)) if isinstance(shown, QMessageBox) else ()
    return " ".join([type(shown).__name__, shown.objectName(), *asked])


def _ways_from(shown: QWidget) -> dict[str, Callable[[], object]]:
    if isinstance(shown, QMenu):
        return {_name_of(act): partial(_choose, shown, act) for act in _acts_in(shown.actions()) if act.isEnabled()}
    if shown.objectName() == _AT_WORK:
        return {"Escape": partial(_press, shown, Key.Key_Escape), _TO_ITS_END: lambda: None}
    is_qts = type(shown) in {QFileDialog, QPrintDialog}  # of these only what leads out of them
    trees = shown.findChildren(QTreeWidget)
    return {
        "Tab": partial(_go_round, shown),
        "F1": partial(_press, shown, Key.Key_F1),
        **{f"end of {tree.objectName()}": partial(QTest.keyClick, tree, Key.Key_End) for tree in trees},
        **_clicks_in(shown.findChild(QDialogButtonBox) if is_qts else shown),
        "×": shown.close,
        "Escape": partial(_press, shown, Key.Key_Escape),
    }


def _clicks_in(within: QWidget) -> dict[str, Callable[[], object]]:
    """Return the buttons with what is done in the end first: later something may be amiss that keeps it from it."""
    buttons = [each for each in within.findChildren(QAbstractButton) if each.isVisible() and each.isEnabled()]
    buttons.sort(key=lambda button: button.property("look") != "main")
    return {_name_of(each): partial(_click, each) for each in buttons}


def _click(button: QAbstractButton) -> None:
    where = QPoint(min(button.width(), button.height()) // 2, button.height() // 2)  # on the box, where it has one
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=where)


def _choose(menu: QMenu, act: QAction) -> None:
    menu.close()
    act.trigger()


def _go_round(shown: QWidget) -> None:
    """Press Tab until the keyboard is again where it was."""
    first = shown.focusWidget()
    for _ in range(_MOST_TABS):
        _press(shown, Key.Key_Tab)
        if shown.focusWidget() is first:
            break


def _go_to_end(table: QWidget) -> None:
    QTest.keyClick(table, Key.Key_End, Qt.KeyboardModifier.ControlModifier)


def _press(shown: QWidget, key: Qt.Key) -> None:
    focused = QApplication.focusWidget()
    if focused is None or focused.window() is not shown:  # on a screen it may come a little later
        focused = shown.focusWidget() or shown
    QTest.keyClick(focused, key)


class _Walked(app.Program):
    def __init__(self, application: QApplication, folder: Path, log: BugLog, *, sample: bool) -> None:
        super().__init__(application, folder, log, sample=sample, fill_sample=fill_with_office)

    def start(self) -> None:
        super().start()
        Walk(self)


if __name__ == "__main__":
    app.Program = _Walked  # type: ignore[misc]
    sys.exit(app.run(data=Path(sys.argv[1]), sample=True))
