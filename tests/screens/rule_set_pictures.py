"""Pictures of rule sets, periods and base salaries: `python -m tests.screens.rule_set_pictures FOLDER`.

Not a test. Give `--size 1920x1040`, `--dark`, `--language en` or `--scale 1.5` for the other looks.
"""

from __future__ import annotations

import argparse
import tempfile
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

from PySide6.QtWidgets import QApplication, QDialog, QTabWidget, QWidget

from danhgia_desktop.app import Program
from danhgia_desktop.bug_log.bug_log import BugLog
from danhgia_desktop.operations.data_file import open_data
from danhgia_desktop.operations.period_opening import open_period
from danhgia_desktop.operations.periods import conclude_period
from danhgia_desktop.operations.regulations import NewVersion, new_version, save_regulation
from danhgia_desktop.operations.rubric_editing import save_rubric
from danhgia_desktop.operations.shipped import add_shipped
from danhgia_desktop.operations.units import set_agency
from danhgia_desktop.organization.agency import Agency
from danhgia_desktop.period import Period
from danhgia_desktop.regulation.regulation import RegulationUid
from danhgia_desktop.ui.catalogue.catalogue_tab import CatalogueTab
from danhgia_desktop.ui.lists.record_table import RecordTable
from danhgia_desktop.ui.rule_sets.draft_paths import with_part
from danhgia_desktop.ui.rule_sets.rule_set_editor import RuleSetEditor
from tests.screens.photographed import photographed, wait
from tests.screens.picture_options import picture_options
from tests.screens.program_to_photograph import keep_look
from tests.storage.builders import ACTOR
from tests.ui.seeded import YEAR, add_seed

SETTLING_MS = 500
RULE_SETS, PERIODS, SALARIES = "rule_sets", "periods", "base_salaries"
DECREE = "shipped-nd-335-2025"
EDITED = ("", "rules[0]", "rules[0].rating.bands", "rules[0].rating.conditions", "rules[0].deadlines")


def main() -> None:
    """Take all the pictures."""
    options = picture_options(__doc__)
    with tempfile.TemporaryDirectory() as folder:
        Camera(options, Path(folder)).take_all()


class Camera:
    """A program on an office that brings its rule sets and opens its periods while it runs."""

    def __init__(self, options: argparse.Namespace, data: Path) -> None:
        self._application = QApplication([])
        self._folder = options.folder
        self._size = options.size
        with open_data(data) as store:
            set_agency(store, ACTOR, Agency(name="Sở Nội vụ", symbol="SNV"))
            add_seed(store)
        keep_look(options, data)
        self._program = Program(self._application, data, BugLog(data))

    def take_all(self) -> None:
        """Take every picture."""
        with photographed(self._program, self._size):
            wait(2 * SETTLING_MS)
            self._program.window.acts.show_catalogue.trigger()
            wait(SETTLING_MS)
            self._take_rule_sets()
            self._take_editor()
            self._take_periods()
            self._show(SALARIES)
            self._take(self._program.window, "base_salaries")
            self._take_concluded()

    def _take_rule_sets(self) -> None:
        self._show(RULE_SETS)
        self._take(self._program.window, "no_rule_sets")
        add_shipped(self._program.work.store, ACTOR)
        self._program.work.edits.read_again()
        table = self._table("rule_sets")
        table.choose([DECREE])
        self._take(self._program.window, "rule_sets")
        self._take_dialog(self._program.window.findChild(QWidget, "new_version_button").click, "new_version")
        self._begin_version()
        self._take(self._program.window, "replaced_rule_set")
        comparison = self._program.window.findChild(QWidget, "compare_rule_sets_button")
        self._take_dialog(comparison.click, "comparison")
        self._take_dialog(lambda: (comparison.click(), self._show_tab(1)), "comparison_of_rubrics")

    def _begin_version(self) -> None:
        """Make a version of the decree in which a band, a deadline and a criterion are others."""
        store = self._program.work.store
        made = new_version(store, ACTOR, RegulationUid(DECREE), NewVersion(effective_from=date(2027, 1, 1)))
        base = made.regulation
        changed = with_part(base, "rules[0].rating.bands[1].at_least", Decimal(75))
        save_regulation(store, ACTOR, with_part(changed, "rules[0].deadlines[0].day", 20), base=base)
        first = made.rubrics[0]
        line = replace(first.leaves[0], max_points=Decimal(6), text="Phẩm chất chính trị")
        save_rubric(store, ACTOR, first.with_criterion(line), base=first)
        self._program.work.edits.read_again()
        self._table("rule_sets").choose([base.uid])

    def _show_tab(self, place: int) -> None:
        wait(SETTLING_MS)
        QApplication.activeModalWidget().findChild(QTabWidget, "comparison_tabs").setCurrentIndex(place)

    def _take_editor(self) -> None:
        self._table("rule_sets").choose([DECREE])
        self._table("rule_sets").change.trigger()
        wait(SETTLING_MS)
        editor = next(one for one in self._application.topLevelWidgets() if isinstance(one, RuleSetEditor))
        for place, path in enumerate(EDITED):
            editor.look.tree.go_to(path)
            self._take(editor, f"editor_{place}")
        editor.draft.put("rules[0].rating.bands[1].at_least", Decimal(95))
        editor.look.tree.go_to("rules[0].rating.bands")
        self._take(editor, "editor_band")
        editor.draft.put("title", "")
        editor.look.tree.go_to("")
        self._take(editor, "editor_findings")
        editor.done(0)

    def _take_periods(self) -> None:
        self._show(PERIODS)
        self._take(self._program.window, "no_periods")
        self._take_dialog(self._table("periods").add.trigger, "open_period")
        store = self._program.work.store
        for period in (Period(year=2026, kind="M", number=10), Period(year=2026, kind="M", number=11), YEAR):
            open_period(store, ACTOR, period)
        conclude_period(store, ACTOR, YEAR)
        self._program.work.edits.read_again()
        self._table("periods").choose(["2026-11"])
        self._take(self._program.window, "periods")

    def _take_concluded(self) -> None:
        self._program.window.acts.show_scoring.trigger()
        self._take(self._program.window, "concluded")
        self._take_dialog(self._program.window.findChild(QWidget, "reopen_locked_button").click, "reopening")

    def _show(self, part: str) -> None:
        self._program.window.findChild(CatalogueTab).show_part(part)
        wait(SETTLING_MS)

    def _table(self, name: str) -> RecordTable:
        return self._program.window.findChild(RecordTable, name)

    def _take_dialog(self, act, name: str) -> None:
        act()
        wait(SETTLING_MS)
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog), name
        self._take(dialog, name)
        dialog.reject()
        wait(SETTLING_MS)

    def _take(self, widget: QWidget, name: str) -> None:
        wait(SETTLING_MS)
        widget.grab().save(str(self._folder / f"{name}.png"))


if __name__ == "__main__":
    main()
