"""What went wrong, told in the window as it is now."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from danhgia_desktop.errors import ExpectedError

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QDialog

    from danhgia_desktop.bug_log.bug_log import BugLog
    from danhgia_desktop.operations.support_bundle import SupportBundle
    from danhgia_desktop.ui.bugs.bug import Bug
    from danhgia_desktop.ui.bugs.bundle_saving import BundleSaving
    from danhgia_desktop.ui.main_window import MainWindow
    from danhgia_desktop.ui.prompts import Prompts
    from danhgia_desktop.ui.settings import Settings
    from danhgia_desktop.ui.work_session import WorkSession


class Scene(NamedTuple):  # no dataclass: their module alone costs the first paint 3 ms
    """Where people are told.

    Attributes:
        window: the main window.
        prompts: warns.
        settings: of the folder that is shown.
        folder: the data folder.
        language: "vi" or "en".
    """

    window: MainWindow
    prompts: Prompts
    settings: Settings
    folder: Path
    language: str


class Telling(QObject):
    """Tells bugs in a dialog of their own, and what a person can mend in its own words; saves support bundles."""

    def __init__(self, work: WorkSession, log: BugLog, parent: QObject) -> None:
        """Tell nothing until there is a scene.

        Args:
            work: the open data, if any.
            log: what the program notes of its own faults.
            parent: its owner.
        """
        super().__init__(parent)
        self._work = work
        self._log = log
        self._scene: Scene | None = None

    @property
    def scene(self) -> Scene | None:
        """Where people are told, None where nobody is."""
        return self._scene

    def move_to(self, scene: Scene | None) -> None:
        """Tell everything there from now on; None: nowhere, the log alone has it."""
        self._scene = scene

    def tell_of(self, bug: Bug) -> QDialog | None:
        """Tell the person of a fault of the program; in the status line alone where they know it already."""
        if self._scene is None:
            return None
        if bug.expected is not None:
            self.report(bug.expected)
            return None
        if not bug.is_new:
            self._scene.window.say(self.tr("Chương trình lại gặp lỗi đã báo; lỗi đã được ghi vào nhật ký."))
            return None
        return self._open_dialog(bug, self._scene)

    def report(self, error: ExpectedError) -> None:
        """Say a fault in its own words; one that means that the open file is lost is told by those who hold it."""
        if self._work.edits is not None:
            self._work.edits.report(error)
        elif not self._work.notices_loss(error) and self._scene is not None:
            self._scene.prompts.warn(self.words_of(error))

    def words_of(self, error: ExpectedError) -> str:
        """Return what happened and what to do about it."""
        from danhgia_desktop.wording import Language, say_error  # noqa: PLC0415 - spares the first paint 30 ms

        return say_error(error, Language(self._scene.language if self._scene else "vi"))

    def save_bundle(self) -> None:
        """Ask where a support bundle is to go, and make it in the background."""
        if self._scene is None:
            return
        bundle = self._bundle(self._scene)
        path = bundle.choose_file()
        if path is not None:
            facts = bundle.facts()
            self._work.background.run(lambda: bundle.save(path, facts), self._tell_bundle, self._tell_failure)

    def _open_dialog(self, bug: Bug, scene: Scene) -> QDialog:
        from danhgia_desktop.ui.bugs.bug_dialog import BugDialog  # noqa: PLC0415 - hardly ever needed
        from danhgia_desktop.ui.bugs.last_saved import say_last_saved  # noqa: PLC0415
        from danhgia_desktop.wording import Language  # noqa: PLC0415

        saved = say_last_saved(self._work.edits, self._log)
        parent = QApplication.activeModalWidget() or scene.window
        dialog = BugDialog(bug, saved, self._bundle(scene), Language(scene.language), parent)
        dialog.open()
        return dialog

    def _bundle(self, scene: Scene) -> BundleSaving:
        from danhgia_desktop.ui.bugs.bundle_saving import BundleSaving  # noqa: PLC0415 - hardly ever needed

        return BundleSaving(scene.folder, self._log, scene.settings, scene.prompts)

    def _tell_bundle(self, bundle: SupportBundle) -> None:
        scene = self._scene
        if scene is None:
            return
        saved = self.tr("Đã lưu gói hỗ trợ {path}").format(path=bundle.path)
        scene.window.say(saved)
        what_next = self.tr("Hãy gửi tệp này cho người hỗ trợ.")
        if scene.prompts.choose(f"{saved}\n\n{what_next}", [self.tr("Mở thư mục")], leave=self.tr("Đóng")) == 0:
            self._bundle(scene).show_folder(bundle.path)

    def _tell_failure(self, error: Exception) -> None:
        if not isinstance(error, ExpectedError):
            raise error
        self.report(error)
