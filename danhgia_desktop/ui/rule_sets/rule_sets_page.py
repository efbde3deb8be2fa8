"""The rule sets of the office: the list, and below it what the chosen one says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextBrowser, QVBoxLayout

from danhgia_desktop import vietnam_time
from danhgia_desktop.operations.regulations import all_regulations, get_rule_set, remove_regulation
from danhgia_desktop.operations.shipped import missing_shipped
from danhgia_desktop.ui.catalogue.fresh_page import FreshPage
from danhgia_desktop.ui.empty_page import EmptyPage
from danhgia_desktop.ui.lists.list_head import ListHead
from danhgia_desktop.ui.lists.list_over_pane import ListOverPane
from danhgia_desktop.ui.lists.list_stack import ListStack
from danhgia_desktop.ui.lists.record import RecordColumn
from danhgia_desktop.ui.lists.record_table import RecordTable
from danhgia_desktop.ui.named import named
from danhgia_desktop.ui.rule_sets.rule_set_acts import RuleSetActs
from danhgia_desktop.ui.rule_sets.rule_set_files import RuleSetFiles
from danhgia_desktop.ui.rule_sets.rule_set_records import rule_set_records
from danhgia_desktop.ui.rule_sets.rule_set_text import rule_set_page
from danhgia_desktop.wording.rule_sets import say_regulations

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from danhgia_desktop.operations.regulations import KnownRegulation
    from danhgia_desktop.ui.desk import Desk


class RuleSetsPage(FreshPage):
    """What can be done with the chosen rule set stands above the list; a pinned one is only read and copied."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("rule_sets_page", desk)
        self._known: dict[str, KnownRegulation] = {}
        self.table = RecordTable("rule_sets", self._columns(), ordered_by=3)
        self.table.setAccessibleName(self.tr("Danh sách bộ quy định"))
        self.version = self.table.add_act("new_version", self.tr("Lập bản mới…"), "Ctrl+D")
        self.compare = self.table.add_act("compare_rule_sets", self.tr("So sánh…"), "Ctrl+M")
        self.bring = self.table.add_act("import_rule_set", self.tr("Nhập tệp…"), "Ctrl+O")
        self.write = self.table.add_act("export_rule_set", self.tr("Xuất tệp…"), "Ctrl+S")
        self.rubric = self.table.add_act("open_rule_set_rubric", self.tr("Mở bộ tiêu chí…"), "Ctrl+R")
        self.ship = self.table.add_act("add_shipped", self.tr("Thêm bộ có sẵn"))
        self._head = ListHead(self.table, self.tr("Tìm, không cần dấu"))
        self._none = EmptyPage("no_rule_sets", self.tr("Thêm các bộ có sẵn"), "plus", other_act=self.tr("Nhập từ tệp…"))
        self._stack = ListStack(self.table, self._none)
        self._text = named(QTextBrowser(), "rule_set_text")
        self._text.setAccessibleName(self.tr("Nội dung bộ quy định"))
        self.acts = RuleSetActs(desk, self)
        self.files = RuleSetFiles(desk, self)
        self._lay_out()
        self._connect()

    @property
    def acts_in_front(self) -> tuple[QAction, ...]:
        return (self.table.add, self.table.change)

    @property
    def stack(self) -> ListStack:
        return self._stack

    def begin_search(self) -> None:
        """Let the keys work in the search."""
        self._head.begin_search()

    def read_again(self) -> None:
        edits = self.desk.edits
        known = all_regulations(edits.store)
        self._known = {one.regulation.uid: one for one in known}
        today = vietnam_time.day_of(edits.store.now())
        self.table.show_records(rule_set_records(known, today, edits.language, self.tr("mẫu")))
        can_write = not edits.is_read_only
        self.ship.setVisible(bool(known) and can_write and bool(missing_shipped(edits.store).rule_sets))
        said = self.tr("Chưa có bộ quy định nào. Thêm các bộ có sẵn (ghi rõ nguồn) rồi sửa theo quy chế của cơ quan.")
        self._none.say(said, can_act=can_write)
        self._stack.turn_to(self.table if known else self._none)
        self._show_chosen()

    def _current(self) -> KnownRegulation | None:
        uid = self.table.current() if self.table.chosen() else None
        return None if uid is None else self._known.get(uid)

    def _show_chosen(self) -> None:
        known, can_write = self._current(), not self.desk.edits.is_read_only
        self.table.change.setText(self._words_of_change(known, can_write=can_write))
        self.table.change.setEnabled(known is not None)
        self.table.remove.setEnabled(known is not None and can_write and not known.pinned)
        self.version.setEnabled(known is not None and can_write)
        self.write.setEnabled(known is not None)
        self.compare.setEnabled(known is not None and len(self._known) > 1)
        self.rubric.setEnabled(known is not None and bool(known.regulation.rubrics))
        self._text.setVisible(known is not None)
        if known is not None:
            edits = self.desk.edits
            called = say_regulations((one.regulation for one in self._known.values()), edits.language)
            rule_set = get_rule_set(edits.store, known.regulation.uid)
            self._text.setHtml(rule_set_page(rule_set, known.end, called, edits.language))
            self._text.moveCursor(QTextCursor.MoveOperation.Start)

    def _words_of_change(self, known: KnownRegulation | None, *, can_write: bool) -> str:
        return self.tr("Sửa…") if can_write and (known is None or not known.pinned) else self.tr("Xem…")

    def _edit(self, uid: str) -> None:
        self.acts.edit(self._known[uid])

    def _begin_version(self) -> None:
        if (known := self._current()) is not None:
            self.acts.begin_version(known.regulation)

    def _compare(self) -> None:
        if (known := self._current()) is not None:
            self.acts.compare(known.regulation, [one.regulation for one in self._known.values()])

    def _open_rubric(self) -> None:
        if (known := self._current()) is not None:
            self.acts.open_rubric(known.regulation.uid)

    def _write(self) -> None:
        if (known := self._current()) is not None:
            self.files.write(known.regulation.uid)

    def _remove(self) -> None:
        known = self._current()
        if known is not None and not known.pinned:
            self.desk.edits.run(remove_regulation, known.regulation.uid, with_rubrics=True)

    def _choose(self, uid: str) -> None:
        self.table.choose([uid])
        self.table.setFocus()

    def _columns(self) -> tuple[RecordColumn, ...]:
        return (
            RecordColumn(title=self.tr("Số, ký hiệu"), characters=18),
            RecordColumn(title=self.tr("Tên")),
            RecordColumn(title=self.tr("Nơi ban hành"), characters=20),
            RecordColumn(title=self.tr("Hiệu lực từ"), characters=11),
            RecordColumn(title=self.tr("Đến hết"), characters=11),
            RecordColumn(title=self.tr("Đối tượng"), characters=22),
            RecordColumn(title=self.tr("Mẫu"), characters=6),
            RecordColumn(title=self.tr("Số kỳ dùng"), characters=9),
        )

    def _connect(self) -> None:
        table, can_write = self.table, not self.desk.edits.is_read_only
        table.allow_changes(is_allowed=can_write)
        self.bring.setEnabled(can_write)
        table.add_wanted.connect(self.acts.begin)
        table.edit_wanted.connect(self._edit)
        table.removal_wanted.connect(self._remove)
        table.choice_changed.connect(self._show_chosen)
        self.version.triggered.connect(self._begin_version)
        self.compare.triggered.connect(self._compare)
        self.bring.triggered.connect(self.files.bring)
        self.write.triggered.connect(self._write)
        self.rubric.triggered.connect(self._open_rubric)
        self.acts.returned.connect(self.table.setFocus)
        for wanted in (self.ship.triggered, self._none.acted):
            wanted.connect(self.acts.add_shipped)
        self._none.acted_otherwise.connect(self.files.bring)
        self.files.imported.connect(self._choose)
        self.files.said.connect(self.desk.edits.told)
        self.acts.made.connect(self._choose)

    def _lay_out(self) -> None:
        for act in (self.version, self.compare, self.bring, self.write):
            self._head.offer(act)
        split = ListOverPane("rule_sets_split", self._head, self._stack, self._text, first=(260, 340))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(split)
