"""What is the matter with data that cannot be opened, in a few words to stand above the sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop.wording.language import Words

if TYPE_CHECKING:
    from danhgia_desktop.errors import ExpectedError
    from danhgia_desktop.wording.language import Language

HEADINGS = {
    "data_in_use": Words("Dữ liệu đang được mở ở nơi khác", "The data is open elsewhere"),
    "data_open_twice": Words("Dữ liệu đang mở ở một cửa sổ khác", "The data is open in another window"),
    "data_busy": Words("Dữ liệu đang bận", "The data is busy"),
    "data_read_only": Words("Không ghi được vào dữ liệu", "The data cannot be written to"),
    "data_unreachable": Words("Không mở được dữ liệu", "The data cannot be reached"),
    "data_damaged": Words("Tệp dữ liệu bị hỏng", "The data file is damaged"),
    "data_missing": Words("Không thấy tệp dữ liệu", "The data file is missing"),
    "data_vanished": Words("Tệp dữ liệu không còn ở chỗ cũ", "The data file has gone from its place"),
    "not_a_data_file": Words("Tệp này không phải dữ liệu của chương trình", "This file is not data of this program"),
    "broken_references": Words("Không nâng cấp được dữ liệu", "The data could not be upgraded"),
    "database_too_new": Words("Dữ liệu do phiên bản mới hơn tạo ra", "The data was made by a newer version"),
    "database_too_old": Words("Dữ liệu thuộc phiên bản cũ", "The data is of an older version"),
    "disk_full": Words("Ổ đĩa đã đầy", "The disk is full"),
    "not_enough_space": Words("Ổ đĩa không đủ chỗ", "The disk lacks room"),
    "disk_failed": Words("Ổ đĩa báo lỗi", "The disk reports an error"),
    "disk_refused": Words("Ổ đĩa không nhận ghi thêm", "The disk takes nothing more"),
    "place_on_network": Words("Dữ liệu nằm trên máy khác trong mạng", "The data lies on another machine"),
    "place_in_cloud": Words("Dữ liệu nằm trong thư mục đồng bộ", "The data lies in a folder of a cloud"),
    "place_unfit": Words("Ổ đĩa này không giữ được dữ liệu an toàn", "This disk cannot keep data safely"),
}
_OTHER = Words("Chưa mở được dữ liệu", "The data cannot be opened")


def say_heading(error: ExpectedError, language: Language) -> str:
    """Return what is the matter."""
    return HEADINGS.get(error.code, _OTHER).say(language)
