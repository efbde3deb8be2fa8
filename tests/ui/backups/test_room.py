"""A disk that is nearly full, told before nothing more can be saved."""

from __future__ import annotations

import shutil
from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QLabel

from danhgia_desktop.storage.disk_space import RESERVE
from danhgia_desktop.ui.backups.backup_sign import BackupSign
from danhgia_desktop.ui.backups.backups_dialog import BackupsDialog


@pytest.fixture
def leave(monkeypatch):
    """Let the disk have so many bytes left."""

    def leave_free(free: int) -> None:
        monkeypatch.setattr(shutil, "disk_usage", lambda _folder: SimpleNamespace(free=free))

    return leave_free


@pytest.fixture
def look(qtbot, schedule, background):
    """Look whether a backup is due, and wait until nothing is being made."""

    def look_and_wait() -> None:
        schedule.look()
        qtbot.waitUntil(lambda: not background.is_busy and not schedule.is_running)

    return look_and_wait


@pytest.fixture
def sign(qtbot, schedule, desk) -> BackupSign:
    sign = BackupSign(schedule, desk.edits)
    qtbot.addWidget(sign)
    return sign


@pytest.fixture
def state(schedule, desk, window) -> QLabel:
    """What the dialog says of the backups."""
    return BackupsDialog(schedule, desk, window).findChild(QLabel, "backups_state")


def test_a_disk_that_is_nearly_full_is_told_of_until_there_is_room(look, sign, state, leave):
    leave(RESERVE - 1)
    look()
    assert sign.text() == "Ổ đĩa sắp đầy"
    assert state.text() == sign.toolTip()

    leave(RESERVE)
    look()
    assert sign.text() == ""
    assert "sắp đầy" not in state.text()
