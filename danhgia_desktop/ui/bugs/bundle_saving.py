"""Saving a support bundle from the window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtGui import QGuiApplication

from danhgia_desktop import vietnam_time
from danhgia_desktop.operations.support_bundle import WindowFacts, make_support_bundle
from danhgia_desktop.ui.folder_opening import open_folder

if TYPE_CHECKING:
    from danhgia_desktop.bug_log.bug_log import BugLog
    from danhgia_desktop.operations.support_bundle import SupportBundle
    from danhgia_desktop.ui.prompts import Prompts
    from danhgia_desktop.ui.settings import Settings


class BundleSaving:
    """Knows what goes into a bundle, and asks where it is to go."""

    def __init__(self, data_folder: Path, log: BugLog, settings: Settings, prompts: Prompts) -> None:
        """Prepare.

        Args:
            data_folder: the folder of the data that is shown.
            log: what the running program has seen.
            settings: what the window remembers.
            prompts: asks for the file, and says where it lies if the system cannot show it.
        """
        self._data_folder = data_folder
        self._log = log
        self._settings = settings
        self._prompts = prompts

    def choose_file(self) -> Path | None:
        """Ask where the bundle is to go, the desktop first, where it is seen; None when the person leaves it."""
        now = vietnam_time.now()
        return self._prompts.choose_save_file(
            QCoreApplication.translate("BundleSaving", "Lưu gói hỗ trợ"),
            [QCoreApplication.translate("BundleSaving", "Gói hỗ trợ (*.zip)")],
            name=f"goi-ho-tro-{now:%Y-%m-%d-%H%M}.zip",
            folder=Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DesktopLocation)),
        )

    def facts(self) -> WindowFacts:
        """Return what the bundle tells of the window; asked in the window's own thread."""
        return WindowFacts(
            settings=self._settings.texts(),
            screens=tuple(
                f"{screen.size().width()}x{screen.size().height()} at {screen.devicePixelRatio():g}"
                for screen in QGuiApplication.screens()
            ),
        )

    def save(self, path: Path, facts: WindowFacts) -> SupportBundle:
        """Write the bundle; for the background.

        Raises:
            ExpectedError: why nothing was written.
        """
        now = vietnam_time.now()
        return make_support_bundle(self._data_folder, path, now, log=self._log, window=facts)

    def show_folder(self, saved: Path) -> None:
        """Show the folder of a bundle that was saved."""
        open_folder(saved.parent, self._prompts)
