"""Rule sets to and from files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.imports.file_bytes import read_bytes
from danhgia_desktop.operations import rule_set_files
from danhgia_desktop.operations.regulations import get_rule_set, name_of
from danhgia_desktop.operations.rule_set_files import Clash, Standing
from danhgia_desktop.regulation import rule_set_file
from danhgia_desktop.text import fold
from danhgia_desktop.wording.rule_set_problems import say_rule_problem

if TYPE_CHECKING:
    from pathlib import Path

    from danhgia_desktop.operations.rule_set_files import ExaminedFile
    from danhgia_desktop.regulation.regulation import RegulationUid
    from danhgia_desktop.ui.desk import Desk

_MOST_PROBLEMS = 8


class RuleSetFiles(QObject):
    """Asks for the file, and what shall hold where the data say something else.

    Signals:
        imported: carries the RegulationUid.
        said: a sentence for the status line.
    """

    imported = Signal(str)
    said = Signal(str)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    def bring(self) -> None:
        """Let a person choose a file, and bring what is in it."""
        kinds = [self.tr("Bộ quy định (*{suffix})").format(suffix=rule_set_file.SUFFIX), self.tr("JSON (*.json)")]
        path = self._desk.prompts.choose_open_file(self.tr("Nhập bộ quy định"), kinds)
        if path is None:
            return
        try:
            content = read_bytes(path)
            examined = rule_set_files.examine(self._desk.edits.store, content)
        except ExpectedError as error:
            self._desk.edits.report(error)
            return
        if not self._tell_blocking(examined):
            self._import(content, examined)

    def write(self, uid: RegulationUid) -> None:
        """Write a rule set with its rubrics as one file."""
        rule_set = get_rule_set(self._desk.edits.store, uid)
        path = self._choose_place(fold(name_of(rule_set.regulation)))
        if path is None:
            return
        try:
            written = rule_set_files.save_rule_set(rule_set, path)
        except ExpectedError as error:
            self._desk.edits.report(error)
        else:
            self.said.emit(self.tr("Đã lưu {path}").format(path=written.path))

    def _choose_place(self, name: str) -> Path | None:
        plain = "-".join("".join(letter if letter.isalnum() else " " for letter in name).split())
        kinds = [self.tr("Bộ quy định (*{suffix})").format(suffix=rule_set_file.SUFFIX)]
        return self._desk.prompts.choose_save_file(
            self.tr("Xuất bộ quy định"), kinds, name=f"{plain[:60]}{rule_set_file.SUFFIX}"
        )

    def _import(self, content: bytes, examined: ExaminedFile) -> None:
        if examined.standing is Standing.SAME:
            self.imported.emit(examined.rule_set.regulation.uid)
            self.said.emit(self.tr("Bộ quy định trong tệp đã có, nội dung như nhau."))
            return
        clash = self._ask_clash(examined) if examined.standing is Standing.DIFFERS else Clash.REFUSE
        if clash is None:
            return
        made = self._desk.edits.run(rule_set_files.import_rule_set, content, clash=clash)
        if made is not None:
            self.imported.emit(made.regulation.uid)

    def _ask_clash(self, examined: ExaminedFile) -> Clash | None:
        question = self.tr(
            "“{name}” đã có trong dữ liệu nhưng nội dung khác tệp. Bản nào được dùng? "
            "Bản riêng là một bộ quy định mới bên cạnh bản đang có."
        ).format(name=name_of(examined.rule_set.regulation))
        choices = [self.tr("Nhập thành bản riêng"), self.tr("Thay bản đang có")]
        chosen = self._desk.prompts.choose(question, choices)
        return None if chosen is None else (Clash.COPY, Clash.REPLACE)[chosen]

    def _tell_blocking(self, examined: ExaminedFile) -> bool:
        """Say what must be mended where the file came from; tell whether there is any."""
        language, regulation = self._desk.edits.language, examined.rule_set.regulation
        blocking = [problem for problem in examined.problems if problem.blocks]
        if blocking:
            said = [say_rule_problem(problem, regulation, language) for problem in blocking[:_MOST_PROBLEMS]]
            heading = self.tr("Chưa nhập: tệp có %n chỗ phải sửa.", "", len(blocking))
            self._desk.prompts.warn("\n".join([heading, *said]))
        return bool(blocking)
