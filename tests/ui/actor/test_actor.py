"""Who is working: chosen, shown, remembered, and named in the journal."""

from __future__ import annotations

import getpass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QMainWindow, QPushButton, QToolButton

from danhgia_desktop.operations.data_file import open_data
from danhgia_desktop.operations.sample_office.office import sample_office
from danhgia_desktop.operations.sample_office.plan import SMALL_PLAN
from danhgia_desktop.operations.units import add_unit
from danhgia_desktop.organization.actor import Actor
from danhgia_desktop.ui.actor.actor_dialog import ActorDialog
from danhgia_desktop.ui.actor.actor_memory import remembered_actor
from danhgia_desktop.ui.actor.actor_sign import ActorSign
from danhgia_desktop.ui.settings import Settings
from tests.storage.builders import ACTOR
from tests.ui.keyboard import CTRL, SHIFT, press
from tests.ui.running_program import running

Key = Qt.Key


@pytest.fixture(scope="module")
def office_file(tmp_path_factory):
    folder = tmp_path_factory.mktemp("office")
    with open_data(folder) as store:
        sample_office(store, ACTOR, SMALL_PLAN)
    return store.path


@pytest.fixture
def folder(office_file, tmp_path):
    (tmp_path / office_file.name).write_bytes(office_file.read_bytes())
    return tmp_path


def sign(program) -> QToolButton:
    return program.window.findChild(QToolButton, "actor_button")


def opened(qtbot, program) -> ActorDialog:
    program.window.activateWindow()
    qtbot.waitUntil(program.window.isActiveWindow)
    press((CTRL | SHIFT, Key.Key_H))
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), ActorDialog))
    dialog = QApplication.activeModalWidget()
    qtbot.waitUntil(dialog.findChild(QLineEdit, "actor_search").hasFocus)
    return dialog


def rows(dialog) -> list[str]:
    listed = dialog.findChild(QListWidget)
    return [listed.item(row).text() for row in range(listed.count())]


def journal_names(program) -> tuple[str, str]:
    """Do something, and return whom the journal names for it."""
    program.work.edits.run(add_unit, "Phòng mới")
    actor = program.work.store.history(limit=1)[0].actor
    return actor.name, actor.account


def test_until_somebody_says_who_it_is_the_account_stands_there_as_a_question(qtbot, folder):
    with running(qtbot, folder) as program:
        assert sign(program).isVisible()
        assert sign(program).text() == f"Bạn là ai? ({getpass.getuser()})"
        assert journal_names(program) == (getpass.getuser(), getpass.getuser())


def test_a_person_of_the_staff_is_found_without_marks_and_named_from_then_on(qtbot, folder):
    with running(qtbot, folder) as program:
        dialog = opened(qtbot, program)
        everybody = rows(dialog)
        assert len(everybody) == 13
        press("van phong so")
        assert [row for row in rows(dialog) if "Văn phòng Sở" in row] == rows(dialog)[:-1]
        name = rows(dialog)[1].split(" · ")[0]
        press(Key.Key_Down, Key.Key_Return)

        assert sign(program).text() == f"Người thực hiện: {name}"
        assert journal_names(program) == (name, getpass.getuser())

        program.window.acts.languages.actions()[1].trigger()
        assert name in sign(program).text()

    with running(qtbot, folder) as program:
        assert name in sign(program).text()
        assert journal_names(program)[0] == name


def test_somebody_else_gives_a_name_of_their_own(qtbot, folder):
    with running(qtbot, folder) as program:
        dialog = opened(qtbot, program)
        press("Cán bộ thực tập")
        assert rows(dialog) == ["Người khác: “Cán bộ thực tập”"]
        press(Key.Key_Return)

        assert journal_names(program) == ("Cán bộ thực tập", getpass.getuser())
        dialog = opened(qtbot, program)
        press(Key.Key_Escape)
        assert sign(program).text() == "Người thực hiện: Cán bộ thực tập"


def test_the_arrows_stay_inside_the_list_and_a_double_click_chooses(qtbot, folder):
    with running(qtbot, folder) as program:
        qtbot.mouseClick(sign(program), Qt.MouseButton.LeftButton)
        dialog = program.window.findChild(ActorDialog)
        qtbot.waitUntil(dialog.findChild(QLineEdit, "actor_search").hasFocus)
        listed = dialog.findChild(QListWidget)
        press(Key.Key_Return)
        assert dialog.isVisible()  # nobody is taken by chance
        press(Key.Key_Up)
        assert listed.currentRow() == 0
        press(Key.Key_PageDown, Key.Key_PageDown)
        assert listed.currentRow() == listed.count() - 1

        listed.itemDoubleClicked.emit(listed.currentItem())

        assert listed.item(listed.count() - 1).text().split(" · ")[0] in sign(program).text()


def test_an_office_without_a_list_of_staff_types_a_name(qtbot, tmp_path):
    with running(qtbot, tmp_path, sample=True) as program:
        dialog = opened(qtbot, program)
        assert rows(dialog) == []
        assert not dialog.findChild(QPushButton, "choose_actor_button").isEnabled()
        press("Lê Thị Mai", Key.Key_Return)

        assert sign(program).text() == "Người thực hiện: Lê Thị Mai"


def test_each_account_of_the_pc_has_a_person_of_its_own(qtbot, folder, monkeypatch):
    with running(qtbot, folder) as program:
        opened(qtbot, program)
        press("Hoa", Key.Key_Return)
    settings = Settings(folder / "window.ini")
    assert remembered_actor(settings).account == getpass.getuser()

    monkeypatch.setattr(getpass, "getuser", lambda: "CQ\\ha=1")

    assert remembered_actor(settings).name == "CQ\\ha=1"


def test_a_new_office_says_on_its_first_page_who_is_working(qtbot, tmp_path):
    with running(qtbot, tmp_path) as program:
        assert not sign(program).isVisible()
        qtbot.waitUntil(program.window.findChild(QLineEdit, "agency_name_edit").hasFocus)
        qtbot.keyClicks(program.window.findChild(QLineEdit, "agency_name_edit"), "So Noi vu")
        qtbot.keyClicks(program.window.findChild(QLineEdit, "actor_name_edit"), "Le Thi Mai")
        qtbot.keyClick(program.window.findChild(QLineEdit, "actor_name_edit"), Key.Key_Return)

        qtbot.waitUntil(sign(program).isVisible)
        assert sign(program).text() == "Người thực hiện: Le Thi Mai"
        assert program.work.store.history(limit=1)[0].actor.name == "Le Thi Mai"


def test_the_sign_is_there_once_data_can_be_changed_and_rests_while_they_are_held(qtbot, desk):
    window, act = QMainWindow(), QAction()
    qtbot.addWidget(window)
    act.setEnabled(False)
    ActorSign(window, desk, act).work_as(Actor(name="Ng" + "uy" * 30, account=getpass.getuser()))
    window.show()
    button = window.findChild(QToolButton, "actor_button")
    assert not button.isVisible()  # as while data are only looked at

    act.setEnabled(True)
    assert (button.isVisible(), button.isEnabled()) == (True, True)
    assert button.text().endswith("uy…")
    assert button.accessibleName().endswith("uyuy")
    act.setEnabled(False)
    assert (button.isVisible(), button.isEnabled()) == (True, False)
