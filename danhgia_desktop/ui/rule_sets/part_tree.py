"""The parts of a rule set as a tree to choose from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem

from danhgia_desktop.regulation.regulation import Regulation
from danhgia_desktop.regulation.subject_rules import SubjectRules
from danhgia_desktop.ui.icons import icon
from danhgia_desktop.ui.rule_sets.draft_paths import joined, lies_in
from danhgia_desktop.ui.rule_sets.part_fields import PARTS_OF, Count, Part
from danhgia_desktop.wording.rule_set_fields import FIELDS
from danhgia_desktop.wording.rule_set_names import say_names

if TYPE_CHECKING:
    from collections.abc import Collection

    from danhgia_desktop.wording import Language

DOCUMENT = Part(name="", made=Regulation, count=Count.ONCE)
_RULES = Part(name="rules", made=SubjectRules, count=Count.ONCE)
_PATH = Qt.ItemDataRole.UserRole


class PartTree(QTreeWidget):
    """The document itself, then the rules for each group of subjects with their parts.

    Signals:
        chosen: carries the path of the part that shall be shown.
    """

    chosen = Signal(str)

    def __init__(self, language: Language) -> None:
        super().__init__()
        self.setObjectName("part_tree")
        self.setAccessibleName(self.tr("Các phần của bộ quy định"))
        self.setHeaderHidden(True)
        self._language = language
        self._items: dict[str, QTreeWidgetItem] = {}
        self._parts: dict[str, Part] = {}
        self.currentItemChanged.connect(self._tell)

    def show_regulation(self, regulation: Regulation, wanted: str) -> None:
        """Show the parts of a regulation, at the one that holds a path."""
        self.blockSignals(True)
        self.clear()
        self._items, self._parts = {}, {}
        document = self._add(None, "", DOCUMENT, self.tr("Văn bản"))
        for part in PARTS_OF[Regulation]:
            if part.name == "rules":
                self._add_rules(regulation)
            else:
                self._add(document, part.name, part, FIELDS[part.name].say(self._language))
        self.expandAll()
        self.blockSignals(False)
        self.go_to(wanted)

    def name_rules(self, regulation: Regulation) -> None:
        """Name the groups of rules by their subjects, which may be others now."""
        for place, rules in enumerate(regulation.rules):
            whom = say_names(rules.kinds, self._language) or str(place + 1)
            self._items[f"rules[{place}]"].setText(0, f"{FIELDS['rules'].say(self._language)} {whom}")

    def go_to(self, path: str) -> None:
        """Choose the part that holds a path."""
        held = max((part for part in self._items if lies_in(path, part)), key=len)
        self.setCurrentItem(self._items[held])

    def part_at(self, path: str) -> Part:
        """Return what kind of part is shown at a path."""
        return self._parts[path]

    @property
    def current_path(self) -> str:
        """The path of the part that is chosen."""
        item = self.currentItem()
        return "" if item is None else str(item.data(0, _PATH))

    def mark(self, problems: Collection[str]) -> None:
        """Mark the parts in which something is wrong, by the paths of what is."""
        holders = {max((part for part in self._items if lies_in(path, part)), key=len) for path in problems}
        alert = icon("triangle-alert", "red")
        for path, item in self._items.items():
            is_wrong = path in holders
            item.setIcon(0, alert if is_wrong else QIcon())
            item.setToolTip(0, self.tr("Có chỗ phải sửa") if is_wrong else "")

    def _add_rules(self, regulation: Regulation) -> None:
        for place, rules in enumerate(regulation.rules):
            self._add_below(self._add(None, f"rules[{place}]", _RULES, ""), f"rules[{place}]", rules)
        self.name_rules(regulation)

    def _add_below(self, item: QTreeWidgetItem, path: str, value: Any) -> None:
        for part in PARTS_OF.get(type(value), ()):
            place = joined(path, part.name)
            held = getattr(value, part.name)
            words = FIELDS[part.name].say(self._language)
            below = self._add(item, place, part, f"{words} ({len(held)})" if part.count is Count.MANY else words)
            if held is None:
                below.setForeground(0, self.palette().placeholderText())
            elif part.count is not Count.MANY:
                self._add_below(below, place, held)

    def _add(self, above: QTreeWidgetItem | None, path: str, part: Part, words: str) -> QTreeWidgetItem:
        item = QTreeWidgetItem([words])
        item.setData(0, _PATH, path)
        if above is None:
            self.addTopLevelItem(item)
        else:
            above.addChild(item)
        self._items[path], self._parts[path] = item, part
        return item

    def _tell(self) -> None:
        self.chosen.emit(self.current_path)
