"""What is done with rule sets in dialogs of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from danhgia_desktop import vietnam_time
from danhgia_desktop.operations.regulations import get_rule_set
from danhgia_desktop.operations.rule_set_files import import_rule_set
from danhgia_desktop.operations.shipped import add_shipped, sample_to_change
from danhgia_desktop.regulation import rule_set_file
from danhgia_desktop.regulation.regulation import Regulation, RegulationUid
from danhgia_desktop.ui.forms.opening import open_dialog
from danhgia_desktop.ui.rule_sets.rubric_opening import RubricOpening
from danhgia_desktop.ui.rule_sets.version_dialog import VersionDialog

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from danhgia_desktop.operations.regulations import KnownRegulation
    from danhgia_desktop.ui.desk import Desk


class RuleSetActs(QObject):
    """Opens the editor, new versions, comparisons; brings what comes with the program.

    Signals:
        made: carries the RegulationUid of a rule set that was added.
        returned: a rubric was closed; the keys belong to the list again.
    """

    made = Signal(str)
    returned = Signal()

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page
        self._opening = RubricOpening(desk, page)
        self._opening.closed.connect(self.returned)

    def begin(self) -> None:
        """Begin a rule set from the decree's sample, or from nothing."""
        question = self.tr("Bộ quy định mới bắt đầu từ đâu?")
        choices = [self.tr("Từ mẫu Nghị định 335/2025/NĐ-CP"), self.tr("Từ trang trắng")]
        chosen = self._desk.prompts.choose(question, choices)
        if chosen == 0:
            self._begin_with_sample()
        elif chosen is not None:
            today = vietnam_time.day_of(self._desk.edits.store.now())
            self._open(Regulation(uid=RegulationUid(""), title="", effective_from=today), is_new=True)

    def edit(self, known: KnownRegulation) -> None:
        """Open the editor; what periods are evaluated by can only be read there."""
        self._open(known.regulation, pinned_by=len(known.pinned))

    def begin_version(self, old: Regulation) -> None:
        """Ask from when a new version holds, copy the old one, and go on with the copy."""
        dialog = VersionDialog(self._desk.edits, old, self._page.window())

        def go_on() -> None:
            if dialog.made is not None:
                self.made.emit(dialog.made.regulation.uid)
                self._open(dialog.made.regulation)

        open_dialog(dialog, go_on)

    def compare(self, chosen: Regulation, regulations: Sequence[Regulation]) -> None:
        """Show what a version says differently from the one before it."""
        from danhgia_desktop.ui.rule_sets.comparison_dialog import ComparisonDialog  # noqa: PLC0415 - seldom needed

        pair = (_likely_before(chosen, regulations), chosen.uid)
        open_dialog(ComparisonDialog(self._desk, regulations, pair, self._page.window()))

    def open_rubric(self, uid: RegulationUid) -> None:
        """Open the rubric of a rule set in the rubric editor; ask which where it has several."""
        rubrics = get_rule_set(self._desk.edits.store, uid).rubrics
        chosen: int | None = 0
        if len(rubrics) > 1:
            chosen = self._desk.prompts.choose(self.tr("Mở bộ tiêu chí nào?"), [rubric.name for rubric in rubrics])
        if rubrics and chosen is not None:
            self._opening.open(rubrics[chosen].uid)

    def add_shipped(self) -> None:
        """Bring the rule sets and base salaries that come with the program."""
        self._desk.edits.run(add_shipped)

    def _begin_with_sample(self) -> None:
        content = rule_set_file.encode(sample_to_change())
        made = self._desk.edits.run(import_rule_set, content)
        if made is not None:
            self.made.emit(made.regulation.uid)
            self._open(made.regulation)

    def _open(self, regulation: Regulation, *, pinned_by: int = 0, is_new: bool = False) -> None:
        from danhgia_desktop.ui.rule_sets.rule_set_editor import RuleSetEditor  # noqa: PLC0415 - when first needed

        if not is_new:
            regulation = get_rule_set(self._desk.edits.store, regulation.uid).regulation
        editor = RuleSetEditor(self._desk, regulation, self._page.window(), pinned_by=pinned_by, is_new=is_new)
        editor.version_wanted.connect(lambda: self.begin_version(regulation))
        editor.saved.connect(self.made)
        open_dialog(editor)


def _likely_before(chosen: Regulation, regulations: Sequence[Regulation]) -> RegulationUid:
    """Return the version before: the one it amends, else the latest for the same subjects, else any other."""
    others = [one for one in regulations if one.uid != chosen.uid]
    amended = [one for one in others if chosen.amends is not None and one.uid == chosen.amends.regulation]
    alike = [one for one in others if one.purpose is chosen.purpose and {*one.kinds} & {*chosen.kinds}]
    return (amended or alike or others)[-1].uid
