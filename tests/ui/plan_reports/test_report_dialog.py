"""The reports of plans by real keys."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QPushButton

from danhgia_desktop import period as periods
from danhgia_desktop.operations.plan_reports import PlanReportKind
from danhgia_desktop.organization.org_unit import OrgUnit, UnitUid
from danhgia_desktop.organization.posting import Posting, PostingUid
from danhgia_desktop.organization.signer import SignatureForm, Signer, SignerUid
from danhgia_desktop.organization.staff_member import StaffMember, StaffUid
from danhgia_desktop.organization.subject_kind import EmploymentKind
from danhgia_desktop.plan.task import Task, TaskUid, Work
from danhgia_desktop.plan.work_plan import AGENCY, PlanOwner, PlanUid, WorkPlan
from danhgia_desktop.storage.labels import Label
from danhgia_desktop.ui.plan_reports.report_dialog import ReportDialog
from tests.ui.conftest import ACTOR

NOVEMBER = periods.parse("2026-11")
OFFICE = PlanOwner(unit=UnitUid("u"))
DEPUTY = Signer(
    uid=SignerUid("s"), post="PHÓ GIÁM ĐỐC", name="Lê An", form=SignatureForm.FOR_HEAD, on_behalf_of="GIÁM ĐỐC"
)


@pytest.fixture
def store(store):
    """The agency with a unit, a person, who signs, and a task."""
    since, kind = date(2026, 1, 1), EmploymentKind.CIVIL_SERVANT
    person = StaffUid("m")
    posting = Posting(
        uid=PostingUid("p"), staff=person, unit=UnitUid("u"), from_on=since, employment_kind=kind, post="Chuyên viên"
    )
    task = Task(
        uid=TaskUid("t"),
        plan=PlanUid("k"),
        ordinal=1,
        text="Lap bao cao",
        assignee=person,
        work=Work(assigned=Decimal(1)),
    )
    with store.work(ACTOR, Label.ADD_TASKS, count=1) as work:
        work.org_units.save(OrgUnit(uid=UnitUid("u"), name="Văn phòng"))
        work.staff.save(StaffMember(uid=person, code="1", name="Nguyễn Văn An"))
        work.postings.save(posting)
        work.signers.save(DEPUTY)
        work.plans.save(WorkPlan(uid=PlanUid("k"), owner=OFFICE, period=NOVEMBER))
        work.tasks.save([task])
    return store


@pytest.fixture
def show(qtbot, desk, store):
    """Show the dialog."""

    def shown(owner: PlanOwner = AGENCY, kind: PlanReportKind | None = None) -> ReportDialog:
        dialog = ReportDialog(desk, NOVEMBER, owner, kind)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return shown


def settle(qtbot, dialog: ReportDialog) -> None:
    qtbot.waitUntil(lambda: dialog.is_up_to_date, timeout=20_000)


def field(dialog: ReportDialog, kind: type, name: str):
    found = dialog.findChild(kind, name)
    found.setFocus()
    return found


def saved(qtbot, dialog: ReportDialog, prompts, path) -> str:
    """Return the text of the PDF that a click saves."""
    prompts.answers.append(path)
    qtbot.mouseClick(dialog.findChild(QPushButton, "save_pdf_button"), Qt.MouseButton.LeftButton)
    state = dialog.findChild(QLabel, "preview_state_label")
    qtbot.waitUntil(lambda: str(path) in state.text(), timeout=20_000)
    with pypdfium2.PdfDocument(path) as document:
        return "\n".join(document[page].get_textpage().get_text_range() for page in range(len(document)))


def test_the_plan_of_the_owner_that_is_looked_at_is_shown_and_saved(show, qtbot, prompts, tmp_path):
    dialog = show(OFFICE)

    text = saved(qtbot, dialog, prompts, tmp_path / "x.pdf")

    assert "Công tác tháng 11 năm 2026 của Văn phòng" in text
    assert "Lap bao cao" in text
    dialog.close()


def test_a_signer_is_taken_from_the_list_and_the_rest_is_typed(show, qtbot, prompts, tmp_path):
    dialog = show()
    signer = field(dialog, QComboBox, "signer_combo")
    qtbot.keyClick(signer, Qt.Key.Key_Down)
    qtbot.keyClicks(field(dialog, QLineEdit, "dated_on_field"), "5/11/2026")
    qtbot.keyClicks(field(dialog, QPlainTextEdit, "grounds_edit"), "Can cu Quy che")
    settle(qtbot, dialog)

    text = saved(qtbot, dialog, prompts, tmp_path / "x.pdf")

    for printed in ("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Lê An", "Can cu Quy che"):
        assert printed in text
    dialog.close()


def test_a_day_that_is_none_is_said_and_nothing_saved(show, qtbot):
    dialog = show()
    qtbot.keyClicks(field(dialog, QLineEdit, "dated_on_field"), "32/13")
    state = dialog.findChild(QLabel, "preview_state_label")
    qtbot.waitUntil(lambda: "32/13" in state.text())

    qtbot.mouseClick(dialog.findChild(QPushButton, "save_pdf_button"), Qt.MouseButton.LeftButton)

    assert "32/13" in state.text()
    dialog.close()


def test_only_what_a_report_is_asked_for_by_is_offered(show, qtbot):
    dialog = show()
    kinds, owners = (dialog.findChild(QComboBox, f"report_{name}_combo") for name in ("kind", "owner"))
    grouping = dialog.findChild(QComboBox, "report_grouping_combo")
    assert [owners.itemText(place).strip() for place in range(owners.count())] == [
        "Sở Nội vụ",
        "Văn phòng",
        "Nguyễn Văn An – Văn phòng",
    ]
    assert not dialog.findChild(QCheckBox, "each_task_check").isVisible()

    field(dialog, QComboBox, "report_kind_combo")
    qtbot.keyClick(kinds, Qt.Key.Key_Down)
    assert dialog.findChild(QCheckBox, "each_task_check").isVisible()
    qtbot.keyClick(kinds, Qt.Key.Key_Down)
    qtbot.keyClick(kinds, Qt.Key.Key_Down)

    assert kinds.currentData() == PlanReportKind.REVIEW_LIST
    assert owners.count() == 1
    assert not grouping.isVisible()
    dialog.close()


def test_the_same_report_is_shown_the_next_time_with_what_was_chosen(show, qtbot):
    first = show(OFFICE, PlanReportKind.LATE_TASKS)
    name = field(first, QLineEdit, "signer_name_edit")
    name.selectAll()
    qtbot.keyClicks(name, "Le Van A")
    first.close()

    again = show(OFFICE)

    assert again.findChild(QComboBox, "report_kind_combo").currentData() == PlanReportKind.LATE_TASKS
    assert again.findChild(QLineEdit, "signer_name_edit").text() == "Le Van A"
    again.close()


def test_an_owner_of_whom_there_is_no_such_report_gives_way_to_the_agency(show, desk):
    desk.settings.keep("print/plan_report", "nonsense")
    dialog = show(OFFICE, PlanReportKind.REVIEW_LIST)

    assert dialog.findChild(QComboBox, "report_owner_combo").currentText() == "Sở Nội vụ"
    dialog.close()


@pytest.mark.parametrize("kept", ["[]", "{"])
def test_what_somebody_wrote_over_by_hand_is_left_out(show, desk, kept):
    desk.settings.keep("print/plan_report_plan_agency", kept)

    dialog = show()

    assert dialog.findChild(QLineEdit, "signer_name_edit").text() == "Lê An"
    dialog.close()
