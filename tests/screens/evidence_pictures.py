"""Pictures of evidence in the windows: `python -m tests.screens.evidence_pictures FOLDER`.

Not a test. Give `--size 1920x1040`, `--dark`, `--language en` or `--scale 1.5` for the other looks.
"""

from __future__ import annotations

import argparse
import tempfile
from datetime import date
from pathlib import Path
from uuid import uuid4

from PySide6.QtWidgets import QApplication, QDialog, QListWidget, QTabWidget, QWidget

from danhgia_desktop.app import Program
from danhgia_desktop.bug_log.bug_log import BugLog
from danhgia_desktop.evidence.evidence_document import EvidenceDocument, EvidenceUid
from danhgia_desktop.evidence.proved_place import ProvedPlace
from danhgia_desktop.operations import evidence, scoring
from danhgia_desktop.operations.data_file import open_data
from danhgia_desktop.operations.shipped import add_shipped
from danhgia_desktop.operations.units import set_agency
from danhgia_desktop.organization.agency import Agency
from danhgia_desktop.regulation.rubric import SELF
from danhgia_desktop.storage.evidence_store import folder_of
from danhgia_desktop.storage.store import Store
from danhgia_desktop.ui.evidence.document_choice import DocumentChoiceDialog
from danhgia_desktop.ui.evidence.evidence_page import EvidencePage
from danhgia_desktop.ui.evidence.evidence_panel import EvidencePanel
from danhgia_desktop.ui.evidence.index_dialog import IndexDialog
from danhgia_desktop.ui.lists.record_table import RecordTable
from danhgia_desktop.ui.plan.plan_tab import PlanTab
from danhgia_desktop.ui.scoring.scoring_tab import ScoringTab
from danhgia_desktop.ui.workspace import Workspace
from tests.screens.photographed import photographed, wait
from tests.screens.picture_options import picture_options
from tests.screens.program_to_photograph import keep_look
from tests.storage.builders import ACTOR
from tests.ui.catalogue.office_at_work import fill_office
from tests.ui.plan.plans_at_work import NOVEMBER, NOW, fill_plans
from tests.ui.seeded import add_seed

SETTLING_MS = 700


def main() -> None:
    """Take all the pictures."""
    options = picture_options(__doc__)
    with tempfile.TemporaryDirectory() as folder:
        Camera(options, Path(folder)).take_all()


class Camera:
    """A program on an office whose tasks and sheet are proved by documents."""

    def __init__(self, options: argparse.Namespace, data: Path) -> None:
        self._application = QApplication([])
        self._options = options
        with open_data(data) as store:
            add_shipped(store, ACTOR)
            set_agency(store, ACTOR, Agency(name="Sở Nội vụ", superior="UBND tỉnh Hưng Yên", symbol="SNV"))
            fill_office(store)
            fill_plans(store)
            add_seed(store)
        keep_look(options, data)
        self._program = Program(self._application, data, BugLog(data))

    def take_all(self) -> None:
        """Take every picture."""
        with photographed(self._program, self._options.size):
            self._program.work.store._now = lambda: NOW
            self._take_none()
            self._take_plan()
            self._take_sheet()
            self._take_page()

    def _take_none(self) -> None:
        self._turn_to_page()
        self._shoot(self._program.window, "no_evidence")

    def _take_plan(self) -> None:
        window = self._program.window
        window.findChild(Workspace)._period.choose(NOVEMBER)
        window.acts.show_plans.trigger()
        wait(SETTLING_MS)
        tab = window.findChild(PlanTab)
        tab.pane.findChild(QTabWidget, "task_pages").setCurrentWidget(tab.pane.evidence)
        tab.page.take_focus()
        self._shoot(window, "plan_without_evidence")
        task = tab.page.tasks.current
        if task is not None:
            prove(self._program.work.store, ProvedPlace(task=task.task.uid), self._options.folder)
        self._program.work.edits.read_again()
        tab.pane.evidence.setFocus()
        self._shoot(window, "plan_evidence")
        self._take_dialog("choose_document", tab.pane.evidence.acts.choose)
        self._take_dialog("change_document", tab.pane.evidence.acts.in_menu[3])

    def _take_sheet(self) -> None:
        window, store = self._program.window, self._program.work.store
        window.acts.show_scoring.trigger()
        tab = window.findChild(ScoringTab)
        uid = scoring.sheets(store)[0].uid
        sheet = scoring.get_scoresheet(store, uid)
        line = sheet.rubric.find("I.1")
        leaf = next((one for one in sheet.rubric.criteria if one.parent == line.key), line)
        tab.show_line(uid, leaf.key)
        wait(SETTLING_MS)
        self._shoot(window, "line_without_evidence")
        first, *_ = evidence.all_documents(store)
        place = ProvedPlace(sheet=uid, criterion=leaf.key, round=SELF)
        evidence.attach(store, ACTOR, [place.proved_by(first.uid, "tr. 3–5, mục II")])
        self._program.work.edits.read_again()
        wait(SETTLING_MS)
        panel = tab.findChild(EvidencePanel)
        panel.setFocus()
        tab._pane.ensureWidgetVisible(panel)
        self._shoot(window, "line_evidence")

    def _take_page(self) -> None:
        page = self._turn_to_page()
        page.take_focus()
        self._shoot(self._program.window, "evidence")
        page._narrowing.setCurrentIndex(3)
        self._shoot(self._program.window, "evidence_lost")
        page._narrowing.setCurrentIndex(0)
        self._take_dialog("add_document", page.table.add)
        self._take_dialog("index", page._print)

    def _turn_to_page(self) -> EvidencePage:
        window = self._program.window
        window.acts.show_catalogue.trigger()
        wait(SETTLING_MS)
        parts = window.findChild(QListWidget, "catalogue_parts")
        parts.setCurrentRow(parts.count() - 1)
        wait(SETTLING_MS)
        return window.findChild(EvidencePage)

    def _take_dialog(self, name: str, act) -> None:
        act.trigger()
        wait(SETTLING_MS)
        dialog = self._application.activeModalWidget()
        assert isinstance(dialog, QDialog), name
        if isinstance(dialog, IndexDialog):
            wait(2 * SETTLING_MS)
        if isinstance(dialog, DocumentChoiceDialog):
            dialog.findChild(RecordTable).selectRow(1)
        self._shoot(dialog, name)
        dialog.reject()
        wait(SETTLING_MS)

    def _shoot(self, shown: QWidget, name: str) -> None:
        wait(SETTLING_MS)
        shown.grab().save(str(self._options.folder / f"{name}.png"))


def prove(store: Store, place: ProvedPlace, folder: Path) -> None:
    """Bring forward documents of each kind: whole, without a file, with one that is gone, of another time."""
    whole, lost = folder / "Báo cáo kết quả công tác tháng 11.pdf", folder / "Biên bản họp.pdf"
    whole.write_bytes(b"%PDF-1.7 " + b"x" * 1_400_000)
    lost.write_bytes(b"%PDF-1.7 lost")
    said = (
        ("H1.2.03", "405/BC-SNV", date(2026, 11, 18), "Sở Nội vụ", "Báo cáo kết quả công tác tháng 11", [whole]),
        ("H1.2.04", "12/BB-VP", date(2026, 11, 12), "Văn phòng Sở", "Biên bản họp giao ban", [lost]),
        ("H2.1.01", "1020/QĐ-UBND", date(2025, 12, 30), "UBND tỉnh Hưng Yên", "Quyết định giao chỉ tiêu năm", []),
    )
    for code, number, day, issuer, summary, files in said:
        document = EvidenceDocument(
            uid=EvidenceUid(uuid4().hex), code=code, number=number, issued_on=day, issuer=issuer, summary=summary
        )
        pages = "tr. 3–5" if code == "H1.2.03" else ""
        evidence.add_document(store, ACTOR, document, files, uses=[place.proved_by(document.uid, pages)])
    spare = EvidenceDocument(uid=EvidenceUid(uuid4().hex), code="H3.1", summary="Kế hoạch cải cách hành chính năm")
    evidence.add_document(store, ACTOR, spare, [whole])
    for path in folder_of(store.path).rglob("*.pdf"):
        if path.stat().st_size < len(whole.read_bytes()):
            path.chmod(0o600)
            path.unlink()
    whole.unlink()
    lost.unlink()


if __name__ == "__main__":
    main()
