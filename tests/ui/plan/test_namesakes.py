"""People of the same name: the unit's own one is meant, else all of them are named."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from danhgia_desktop.operations.units import unit_tree
from danhgia_desktop.ui.grid.cell import Mark
from danhgia_desktop.ui.plan.task_columns import TaskColumn
from tests.ui.catalogue.office_at_work import add_person


@pytest.fixture
def namesakes(planner):
    """Two people are called Vũ Thị An: one of Văn phòng, one of Phòng Tổng hợp."""
    units = {unit.name: unit for unit in unit_tree(planner.store)}
    add_person(planner.store, "CC010", "Vũ Thị An", units["Văn phòng"])
    planner.desk.edits.read_again()
    return planner.wait()


def test_in_the_plan_of_a_unit_its_own_is_meant(namesakes):
    namesakes.tab.show_owner(namesakes.owner("Văn phòng"))
    namesakes.at(0).press("Một", Qt.Key.Key_Return).type_in(0, TaskColumn.ASSIGNEE, "vu thi an")

    assert [task.assignee for task in namesakes.tasks] == ["CC010"]


def test_elsewhere_all_are_named_with_their_codes_and_units(namesakes):
    namesakes.press("Một", Qt.Key.Key_Return).type_in(0, TaskColumn.ASSIGNEE, "Vũ Thị An")

    cell = namesakes.model.cell(0, TaskColumn.ASSIGNEE)
    assert (cell.text, cell.mark) == ("Vũ Thị An", Mark.ERROR)
    assert "có 2 người tên “Vũ Thị An”: " in cell.message
    assert "Vũ Thị An (CC010), Văn phòng" in cell.message
    assert "Vũ Thị An (CC006), Phòng Tổng hợp" in cell.message


def test_those_of_the_unit_are_offered_before_all_others(namesakes):
    namesakes.tab.show_owner(namesakes.owner("Văn phòng"))
    offered = namesakes.model.columns[TaskColumn.ASSIGNEE].choices

    assert set(offered[:3]) == {"Vũ Thị An (CC010)", "Trần Quang Bình", "Nguyễn Thị Hoa"}
    assert len(offered) == 8
