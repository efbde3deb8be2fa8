"""Long paths in labels that wrap their lines."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from danhgia_desktop.ui.path_breaks import with_breaks

PATH = "C:" + r"\Users\NguyenThiHoaPhongToChucCanBo\AppData\Local\DuLieuChamDiemCaiCachHanhChinh" * 3


def test_a_long_path_no_longer_makes_its_label_wide(qapp):
    whole, broken = QLabel(PATH), QLabel(with_breaks(PATH))
    for label in (whole, broken):
        label.setWordWrap(True)

    assert broken.minimumSizeHint().width() * 3 < whole.minimumSizeHint().width()


def test_nothing_but_breaks_is_added():
    assert with_breaks(PATH).replace("\u200b", "") == PATH
    assert with_breaks("18:33 21/11/2026") == "18:33 21/11/2026"
