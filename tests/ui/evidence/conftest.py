"""An office with a task and a sheet, and someone who brings documents forward, over a real data file."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QWidget

from danhgia_desktop.operations.data_file import open_data
from danhgia_desktop.operations.units import set_agency
from danhgia_desktop.organization.agency import Agency
from danhgia_desktop.storage.store import Store
from tests.operations.evidence_office import furnish
from tests.storage.builders import ACTOR
from tests.ui.keyboard import press
from tests.ui.shown_page import opened_copy


@pytest.fixture(scope="session")
def furnished_folder(tmp_path_factory) -> Path:
    """The data of an office with a task and a sheet, to be copied."""
    folder = tmp_path_factory.mktemp("furnished")
    with open_data(folder) as store:
        furnish(store)
        set_agency(store, ACTOR, Agency(name="Sở Nội vụ", symbol="SNV"))
    return folder


@pytest.fixture
def store(tmp_path, furnished_folder) -> Store:
    """The open data file."""
    with opened_copy(furnished_folder, tmp_path / "data") as store:
        yield store


@pytest.fixture
def opened(monkeypatch) -> list[Path]:
    """The files that the system was asked to show."""
    paths: list[Path] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: paths.append(Path(url.toLocalFile())) or True)
    return paths


@pytest.fixture
def copied():
    """Copy files as the system's file manager does."""

    def copy(*paths: Path) -> QMimeData:
        mime = urls(*paths)
        QApplication.clipboard().setMimeData(mime)
        return mime

    yield copy
    QApplication.clipboard().clear()


@pytest.fixture
def wait(desk, qtbot):
    """Wait until nothing is worked on, and the keyboard is in what is in front."""

    def until_done() -> None:
        def is_done() -> bool:
            window = QApplication.activeModalWidget() or next(
                one for one in QApplication.topLevelWidgets() if one.isVisible()
            )
            if not window.isActiveWindow():
                window.activateWindow()
            return window.isActiveWindow() and not desk.background.is_busy and not desk.press.is_busy

        qtbot.waitUntil(is_done)

    return until_done


def urls(*paths: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def fill(dialog: QWidget, **texts: str) -> None:
    """Type into fields of a form, by their names."""
    for name, text in texts.items():
        dialog.findChild(QWidget, name).setFocus()
        press(text)
