"""Pictures of the reports of plans: `python -m tests.screens.plan_report_pictures FOLDER`.

Not a test. Give `--size 1920x1040`, `--dark`, `--language en` or `--scale 1.5` for the other looks.
"""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path

from PySide6.QtWidgets import QApplication, QComboBox

from danhgia_desktop.app import Program
from danhgia_desktop.bug_log.bug_log import BugLog
from danhgia_desktop.operations.data_file import open_data
from danhgia_desktop.operations.plan_reports import PlanReportKind
from danhgia_desktop.operations.shipped import add_shipped
from danhgia_desktop.operations.units import set_agency
from danhgia_desktop.organization.agency import Agency
from danhgia_desktop.ui.plan_reports.report_dialog import ReportDialog
from danhgia_desktop.ui.workspace import Workspace
from tests.screens.photographed import photographed, wait
from tests.screens.picture_options import picture_options
from tests.screens.program_to_photograph import keep_look
from tests.storage.builders import ACTOR
from tests.ui.catalogue.office_at_work import fill_office
from tests.ui.plan.plans_at_work import NOVEMBER, NOW, fill_plans

SETTLING_MS = 1500


def main() -> None:
    """Take a picture of each report."""
    options = picture_options(__doc__)
    with tempfile.TemporaryDirectory() as folder:
        Camera(options, Path(folder)).take_all()


class Camera:
    """A program on an office that plans its November."""

    def __init__(self, options: argparse.Namespace, data: Path) -> None:
        self._application = QApplication([])
        self._folder = options.folder
        self._size = options.size
        agency = Agency(name="Sở Nội vụ", superior="UBND tỉnh Hưng Yên", locality="Hưng Yên", symbol="SNV")
        with open_data(data) as store:
            add_shipped(store, ACTOR)
            set_agency(store, ACTOR, agency)
            fill_office(store)
            fill_plans(store)
        keep_look(options, data)
        self._program = Program(self._application, data, BugLog(data))

    def take_all(self) -> None:
        """Take every picture."""
        with photographed(self._program, self._size):
            window, store = self._program.window, self._program.work.store
            store._now = lambda: NOW
            window.findChild(Workspace)._period.choose(NOVEMBER)
            window.acts.plan_reports.trigger()
            dialog = window.findChild(ReportDialog)
            kinds = dialog.findChild(QComboBox, "report_kind_combo")
            for place, kind in enumerate(PlanReportKind):
                kinds.setCurrentIndex(place)
                wait(SETTLING_MS)
                dialog.grab().save(str(self._folder / f"plan-report-{kind}.png"))
            dialog.close()


if __name__ == "__main__":
    main()
