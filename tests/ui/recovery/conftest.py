"""Data folders in trouble, and the dialog that tells of it."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from danhgia_desktop import paths
from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.operations import units
from danhgia_desktop.operations.backups import BackupReason, back_up
from danhgia_desktop.operations.data_file import data_path, open_data
from danhgia_desktop.organization.agency import Agency
from danhgia_desktop.ui.recovery.backup_choice import BackupChoice
from danhgia_desktop.ui.recovery.recovery_dialog import RecoveryDialog
from danhgia_desktop.ui.recovery.trouble import Trouble
from danhgia_desktop.wording import Language
from tests.storage.builders import ACTOR, fill


@pytest.fixture(scope="session")
def good(tmp_path_factory) -> Path:
    """A folder with data of one rubric and one sheet, and two backups: of nothing but a name, and of all."""
    folder = tmp_path_factory.mktemp("good")
    with open_data(folder) as store:
        units.set_agency(store, ACTOR, Agency(name="Sở Nội vụ"))
        back_up(store, BackupReason.DAY)
        fill(store)
        units.add_unit(store, ACTOR, "Văn phòng Sở")
        back_up(store, BackupReason.EXIT)
    return folder


@pytest.fixture
def own(tmp_path, monkeypatch) -> Path:
    """The person's own folder on this PC, without data as yet."""
    monkeypatch.setattr(paths, "own_data_dir", lambda: tmp_path / "own")
    return tmp_path / "own"


@pytest.fixture
def folder(good, tmp_path, own) -> Path:
    """A copy of the good folder, to be spoiled."""
    return Path(shutil.copytree(good, tmp_path / "Dữ liệu"))


@pytest.fixture
def damaged(folder) -> Path:
    """A folder whose data file is garbage."""
    data_path(folder).write_bytes(b"garbage" * 1000)
    return folder


@pytest.fixture
def show(qtbot, background, prompts) -> Callable[[Path], RecoveryDialog]:
    """Try to open a folder, and show the dialog that tells why it could not be."""
    window = QWidget()
    qtbot.addWidget(window)

    def show_dialog(folder: Path, **trouble) -> RecoveryDialog:
        with pytest.raises(ExpectedError) as refused:
            open_data(folder)
        told = Trouble(error=refused.value, folder=folder, **trouble)
        dialog = RecoveryDialog(told, background, prompts, Language.VI, window)
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitExposed(dialog)
        dialog.activateWindow()
        qtbot.waitUntil(lambda: dialog.isActiveWindow() and QApplication.focusWidget() is not None)
        choice = dialog.findChild(BackupChoice)
        qtbot.waitUntil(lambda: not background.is_busy and not (choice and choice.is_searching))
        return dialog

    return show_dialog
