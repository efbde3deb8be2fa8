"""Pictures of conclusions, petitions, days and reviews: `python -m tests.screens.plan_pages_pictures FOLDER`.

Not a test. Give `--size 1920x1040`, `--dark`, `--language en` or `--scale 1.5` for the other looks.
"""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path

from PySide6.QtWidgets import QApplication, QPlainTextEdit

from danhgia_desktop.app import Program
from danhgia_desktop.bug_log.bug_log import BugLog
from danhgia_desktop.operations.data_file import open_data
from danhgia_desktop.operations.units import set_agency
from danhgia_desktop.organization.agency import Agency
from danhgia_desktop.period import Period
from danhgia_desktop.ui.catalogue.catalogue_tab import CatalogueTab
from danhgia_desktop.ui.lists.record_table import RecordTable
from tests.screens.photographed import photographed, wait
from tests.screens.picture_options import picture_options
from tests.screens.program_to_photograph import keep_look
from tests.storage.builders import ACTOR
from tests.ui.catalogue.office_at_work import fill_office
from tests.ui.planned_office import CONCLUSION, fill_with_plans, leave_undone, today_of

SETTLING_MS = 700
PAGES = ("notices", "petitions", "due_days", "reviews")


def main() -> None:
    """Take all the pictures."""
    options = picture_options(__doc__)
    with tempfile.TemporaryDirectory() as folder:
        take_all(options, Path(folder))


def take_all(options: argparse.Namespace, data: Path) -> None:
    """Take every picture."""
    application = QApplication([])
    with open_data(data) as store:
        set_agency(store, ACTOR, Agency(name="Sở Nội vụ", superior="UBND tỉnh Hưng Yên", symbol="SNV"))
        units = fill_office(store)
        fill_with_plans(store, units["Phòng Tổng hợp"], units["Văn phòng"], ("CC006", "CC005", "CC004"))
        month = Period.month_of(today_of(store)).preceding
        leave_undone(store, "CC006", (month.preceding, month))
    keep_look(options, data)
    program = Program(application, data, BugLog(data))
    with photographed(program, options.size):
        window = program.window

        def shoot(shown, name: str) -> None:
            wait(SETTLING_MS)
            shown.grab().save(str(options.folder / f"{name}.png"))

        def dialog(name: str, table: str, act: str, then=lambda shown: None) -> None:
            found = window.findChild(RecordTable, table)
            next(each for each in found.actions() if each.objectName() == act).trigger()
            wait(SETTLING_MS)
            shown = application.activeModalWidget()
            then(shown)
            shoot(shown, name)
            shown.done(0)

        window.acts.show_catalogue.trigger()
        wait(SETTLING_MS)
        catalogue = window.findChild(CatalogueTab)
        for name in PAGES:
            catalogue.show_part(name)
            shoot(window, name)
        catalogue.show_part("notices")
        wait(SETTLING_MS)
        dialog(
            "notice_tasks",
            "notices",
            "add_to_notices",
            lambda shown: shown.findChild(QPlainTextEdit, "notice_text").setPlainText(CONCLUSION),
        )
        dialog("notice", "notices", "change_notices")
        catalogue.show_part("petitions")
        wait(SETTLING_MS)
        dialog("petition", "petitions", "change_petitions")
        window.acts.show_plans.trigger()
        shoot(window, "attention")


if __name__ == "__main__":
    main()
