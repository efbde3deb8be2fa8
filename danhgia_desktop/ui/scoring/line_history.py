"""What became of one score, with the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt, Signal
from PySide6.QtWidgets import QLabel, QListView, QPushButton, QVBoxLayout, QWidget

from danhgia_desktop import points, vietnam_time
from danhgia_desktop.ui.named import named
from danhgia_desktop.ui.scoring.entered_score import NOT_APPLICABLE
from danhgia_desktop.ui.scoring.score_cells import MINUS
from danhgia_desktop.wording import say_change_set

if TYPE_CHECKING:
    from danhgia_desktop.scoring.scoresheet import Score, ScorePlace
    from danhgia_desktop.storage.history import ScoreVersion
    from danhgia_desktop.ui.grid.grid_model import Index
    from danhgia_desktop.wording import Language

_ROOT = QModelIndex()
_HEIGHT = 110


class LineHistory(QWidget):
    """The changes of one score, the newest first; any earlier state can be brought back.

    Signals:
        restore_wanted: ScorePlace and the Score of the past that shall stand there again.
    """

    restore_wanted = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = _VersionModel(self)
        self._list = named(QListView(), "score_history")
        self._list.setAccessibleName(self.tr("Lịch sử của ô"))
        self._list.setModel(self._model)
        self._list.setWordWrap(True)
        self._list.setFixedHeight(_HEIGHT)
        self._none = QLabel(self.tr("Chưa có thay đổi nào."))
        self._none.setProperty("look", "caption")
        self._restore = named(QPushButton(self.tr("Khôi phục")), "restore_score")
        self._restore.clicked.connect(self._ask_to_restore)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self._none, self._list, self._restore):
            layout.addWidget(widget)
        self._list.selectionModel().currentChanged.connect(self._allow)
        self._can_restore = False
        self._place: ScorePlace | None = None

    def await_place(self, place: ScorePlace) -> None:
        """Offer nothing of another place any more; the versions of this one are shown when there is time."""
        if place != self._place:
            self._place = place
            if self._restore.hasFocus():
                self._list.setFocus()  # before the button is disabled, and the focus who knows where
            self._model.show_nothing()
            self._allow(QModelIndex())

    def show_versions(
        self,
        place: ScorePlace,
        versions: tuple[ScoreVersion, ...],
        *,
        can_restore: bool,
        is_penalty: bool,
        language: Language,
    ) -> None:
        """Show the versions of the score of a place, the newest first; a penalty's points below zero, as its cell."""
        self._place = place
        self._can_restore = can_restore
        self._model.show(versions, language, MINUS if is_penalty else "")
        self._none.setVisible(not versions)
        self._list.setVisible(bool(versions))
        self._restore.setVisible(bool(versions) and can_restore)
        self._allow(QModelIndex())

    def stops(self) -> list[QWidget]:
        """Return what Tab visits, in order."""
        return [self._list, self._restore]

    def _allow(self, current: QModelIndex) -> None:
        is_same = current.isValid() and self._model.is_as_now(current.row())
        self._restore.setEnabled(self._can_restore and current.isValid() and not is_same)
        self._restore.setText(self.tr("Ô đang đúng như vậy") if is_same else self.tr("Khôi phục"))

    def _ask_to_restore(self) -> None:
        current = self._list.currentIndex()
        if current.isValid():
            self.restore_wanted.emit(self._place, self._model.version(current.row()).after)


class _VersionModel(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._versions: tuple[ScoreVersion, ...] = ()
        self._texts: list[str] = []
        self._sign = ""

    def show(self, versions: tuple[ScoreVersion, ...], language: Language, sign: str) -> None:
        self.beginResetModel()
        self._sign = sign
        self._versions = versions
        self._texts = [self._say(version, language) for version in versions]
        self.endResetModel()

    def show_nothing(self) -> None:
        self.beginResetModel()
        self._versions = ()
        self._texts = []
        self.endResetModel()

    def version(self, row: int) -> ScoreVersion:
        return self._versions[row]

    def is_as_now(self, row: int) -> bool:
        return self._versions[row].after == self._versions[0].after

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._texts)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        is_text = index.isValid() and role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}
        return self._texts[index.row()] if is_text else None

    def _say(self, version: ScoreVersion, language: Language) -> str:
        made = version.change_set
        said = self.tr("{moment} · {who} · {act}: {change}").format(
            moment=vietnam_time.shown(made.at),
            who=made.actor.name,
            act=say_change_set(made, language),
            change="; ".join(self._changes(version.before, version.after)) or self._points(version.after),
        )
        gone = self.tr("số liệu của quy tắc đã bỏ không khôi phục được")
        return said if version.is_whole else f"{said} · {gone}"

    def _changes(self, before: Score, after: Score) -> list[str]:
        """Return what became other: points and whether they apply, the words, the figures."""
        said = []
        if self._points(before) != self._points(after):
            said.append(f"{self._points(before)} → {self._points(after)}")
        for name, old, new in (
            (self.tr("lý do"), before.reason, after.reason),
            (self.tr("minh chứng"), before.evidence, after.evidence),
        ):
            if old != new:
                said.append(f"{name}: {self._quoted(old)} → {self._quoted(new)}")
        if before.inputs != after.inputs:
            said.append(self.tr("đổi số liệu của quy tắc"))
        return said

    def _points(self, score: Score) -> str:
        if score.not_applicable:
            return NOT_APPLICABLE
        if score.points is None:
            return self.tr("trống")
        return f"{self._sign if score.points else ''}{points.typed(score.points)}"

    def _quoted(self, words: str) -> str:
        return "“{}”".format("; ".join(words.split("\n"))) if words else self.tr("trống")
