"""Data in a folder of its own, worked with by a clock that a test sets."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget

from danhgia_desktop.operations.data_file import data_path
from danhgia_desktop.storage.store import Store, open_store
from danhgia_desktop.ui.backups.backup_schedule import BackupSchedule
from tests.operations.watch import Watch, edit


@pytest.fixture
def watch() -> Watch:
    """The clock of the data."""
    return Watch()


@pytest.fixture
def store(tmp_path, watch) -> Store:
    """Data with one unit, open for writing."""
    with open_store(data_path(tmp_path / "data"), now=watch) as store:
        edit(store, "Văn phòng")
        yield store


@pytest.fixture
def stick(tmp_path):
    """A folder that can be plugged in and taken out."""
    folder = tmp_path / "USB"
    folder.mkdir()
    return folder


@pytest.fixture
def window(qtbot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def schedule(desk, window) -> BackupSchedule:
    """A schedule that looks when a test tells it to."""
    schedule = BackupSchedule(desk, window)
    yield schedule
    schedule.stop()
