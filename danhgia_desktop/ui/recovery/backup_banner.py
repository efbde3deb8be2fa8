"""What says in the bar that it is a backup that is being looked at, and leads back from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop import vietnam_time
from danhgia_desktop.operations.recovery import chosen_backup
from danhgia_desktop.ui.sign_button import SignButton

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from danhgia_desktop.storage.store import Store


class BackupBanner(SignButton):
    """A button with the moment of the backup; it leaves it."""

    def __init__(self, store: Store, leave: QAction) -> None:
        """Make the button.

        Args:
            store: of the backup.
            leave: goes back to the person's data.
        """
        super().__init__("backup_banner")
        moment = vietnam_time.shown(chosen_backup(store.path).at)
        self.setText(self.tr("Bản sao lưu {time} – trở về").format(time=moment))
        self.sentence = self.tr("Đang xem bản sao lưu lúc {time} – không sửa được.").format(time=moment)
        """What is said in the status line at first, and in the tip."""
        back = self.tr("Bấm để trở về dữ liệu của bạn.")
        self.setToolTip(f"{self.sentence} {back}")
        self.clicked.connect(leave.trigger)
