"""The reports of plans in the running window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from danhgia_desktop.ui.plan_reports.report_dialog import ReportDialog
from tests.ui.running_program import running


def test_a_key_shows_the_reports_of_the_plan_that_is_looked_at(qtbot, tmp_path):
    with running(qtbot, tmp_path, sample=True) as program:
        qtbot.keyClick(
            program.window, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        )

        dialog = program.window.findChild(ReportDialog)
        assert dialog.isVisible()
        assert dialog.findChild(QComboBox, "report_owner_combo").currentIndex() == 0
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        assert not dialog.isVisible()
