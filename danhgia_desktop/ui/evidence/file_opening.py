"""Looking at a file of evidence, and handing out copies; the file beside the data itself is never touched."""

from __future__ import annotations

import stat
from functools import partial
from pathlib import Path
from tempfile import mkdtemp
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTemporaryDir, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from danhgia_desktop.operations.evidence_files import export_copy
from danhgia_desktop.ui.errand import Errand

if TYPE_CHECKING:
    from danhgia_desktop.evidence.evidence_document import EvidenceFile
    from danhgia_desktop.operations.evidence_proofs import Proof
    from danhgia_desktop.storage.store import Store
    from danhgia_desktop.ui.desk import Desk


class FileOpening(QObject):
    """Opens read-only copies in the system's programs; they go away with the window.

    Signals:
        said: a sentence for the status line.
    """

    said = Signal(str)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._folder: QTemporaryDir | None = None

    def open(self, file: EvidenceFile) -> None:
        """Show a file in the program of the system for it."""
        if self._folder is None:
            self._folder = QTemporaryDir()
        errand = Errand(self._desk, self._desk.background)
        errand.done.connect(self._show)
        errand.run(partial(_copy_to_look_at, self._desk.edits.store, file, Path(self._folder.path())))

    def save_copy(self, file: EvidenceFile) -> None:
        """Ask where to, and write a copy there."""
        kind = self.tr("Tệp minh chứng (*{suffix})").format(suffix=Path(file.name).suffix)
        path = self._desk.prompts.choose_save_file(self.tr("Lưu bản sao"), [kind], name=file.name)
        if path is None:
            return
        store = self._desk.edits.store
        errand = Errand(self._desk, self._desk.background)
        errand.done.connect(self._tell_saved)
        errand.run(lambda _report: export_copy(store, file, path))

    def _show(self, path: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            said = self.tr("Máy này không có chương trình mở {file}. Hãy lưu bản sao rồi mở ở máy khác.")
            self._desk.prompts.warn(said.format(file=path.name))

    def _tell_saved(self, path: Path) -> None:
        self.said.emit(self.tr("Đã lưu {path}").format(path=path))


def first_file(proof: Proof) -> EvidenceFile | None:
    """Return the file that opens where nobody says which."""
    return next(iter(proof.document.files), None)


def _copy_to_look_at(store: Store, file: EvidenceFile, folder: Path, _report: object) -> Path:
    """Write a copy into a folder of its own, so that one that is still open elsewhere is not in the way."""
    path = export_copy(store, file, Path(mkdtemp(dir=folder)))
    path.chmod(stat.S_IREAD)
    return path
