"""The catalogue as a tab of the main window: made when first looked at, left and come back to."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTabWidget, QWidget

from danhgia_desktop.operations.data_file import open_data
from danhgia_desktop.operations.sample import sample_sheet
from danhgia_desktop.ui.catalogue.catalogue_tab import CatalogueTab
from danhgia_desktop.ui.catalogue.office_reading import OfficeReading
from danhgia_desktop.ui.keys.keys_of_view import keys_of_view
from danhgia_desktop.ui.lists.list_split import ListSplit
from danhgia_desktop.ui.lists.record import Record, RecordColumn
from danhgia_desktop.ui.lists.record_model import RecordModel
from tests.storage.builders import ACTOR
from tests.ui.running_program import running

Key = Qt.Key


@pytest.fixture
def scored_folder(tmp_path):
    folder = tmp_path / "scored"
    with open_data(folder) as store:
        sample_sheet(store, ACTOR)
    return folder


def test_the_tab_is_made_when_it_is_shown_and_gives_the_acts_on_sheets_back(qtbot, scored_folder):
    with running(qtbot, scored_folder) as program:
        window = program.window
        assert window.findChild(CatalogueTab) is None
        assert window.acts.print_sheet.isEnabled()

        window.acts.show_catalogue.trigger()
        qtbot.waitUntil(lambda: window.findChild(CatalogueTab) is not None)
        assert not window.acts.print_sheet.isEnabled()
        assert window.findChild(QTabWidget, "tabs").currentIndex() == 2

        window.acts.show_scoring.trigger()
        assert window.acts.print_sheet.isEnabled()


def test_f1_lists_the_keys_of_the_list(office, clerk):
    groups = keys_of_view(clerk.tab.window())

    keys = {key.keys: key.words for group in groups for key in group.keys}
    assert keys["Ins"] == "Thêm"
    assert keys["F2"] == "Sửa"
    assert keys["Del"] == "Xóa"
    assert keys["Ctrl+F"] == "Tìm trong danh sách"
    assert keys["Ctrl+T"] == "Điều động, bổ nhiệm"


def test_while_it_is_not_shown_nothing_is_read(office, clerk):
    reading = clerk.tab.findChild(OfficeReading)
    before = reading.office
    clerk.tab.hide()

    clerk.desk.edits.read_again()
    clerk.wait_hidden()
    assert reading.office is before

    clerk.tab.show()
    clerk.wait()
    assert reading.office is not before


def test_thousands_of_rows_are_searched_and_sorted_and_blanks_stand_last(qapp):
    model = RecordModel([RecordColumn(title="Mã"), RecordColumn(title="Họ tên")], ordered_by=1)
    model.show(
        Record(uid=str(number), texts=("" if number % 2 else f"{number:05}", "Đạt"), searched=f"dat {number}")
        for number in range(5000)
    )

    model.sort(0, Qt.SortOrder.DescendingOrder)
    assert model.record_at(0).texts[0] == "04998"
    assert model.record_at(4999).texts[0] == ""
    model.search("Đạt 499")
    assert model.rowCount() == 15


def test_the_widths_of_list_and_pane_are_remembered(qtbot, settings):
    first = ListSplit("people_split", QWidget(), QWidget(), settings, first=(300, 100))
    qtbot.addWidget(first)
    first.resize(400, 100)
    first.show()
    first.moveSplitter(250, 1)

    again = ListSplit("people_split", QWidget(), QWidget(), settings, first=(300, 100))
    qtbot.addWidget(again)
    again.resize(400, 100)
    again.show()

    assert again.sizes() == first.sizes()
