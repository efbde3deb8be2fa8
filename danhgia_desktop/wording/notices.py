"""What was noticed while reading a file, in sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop.imports.legacy_text import LegacyEncoding
from danhgia_desktop.imports.table import NoticeCode
from danhgia_desktop.wording.language import Words

if TYPE_CHECKING:
    from danhgia_desktop.imports.table import Notice
    from danhgia_desktop.wording.language import Language

_NOTICES = {
    NoticeCode.MACROS_IGNORED: Words("Tệp có macro; macro không được chạy.", "The file has macros; they are not run."),
    NoticeCode.HIDDEN_SHEETS_SKIPPED: Words(
        "Bỏ qua {count} trang tính ẩn: {places}.", "{count} hidden sheets are passed over: {places}."
    ),
    NoticeCode.FORMULAS_WITHOUT_VALUES: Words(
        "{count} ô công thức chưa có kết quả nên coi là trống ({places}). Mở tệp bằng Excel, lưu lại rồi nhập.",
        "{count} formula cells have no result and are read as blank ({places}). Open the file in Excel and save it.",
    ),
    NoticeCode.ERROR_VALUES: Words(
        "{count} ô báo lỗi của Excel, được đọc như chữ ({places}).",
        "{count} cells show Excel errors, read as text ({places}).",
    ),
    NoticeCode.TEXT_CUT: Words(
        "{count} ô dài quá 32.767 ký tự bị cắt ({places}).", "{count} cells above 32,767 characters are cut ({places})."
    ),
    NoticeCode.ENCODING_GUESSED: Words(
        "Tệp không phải Unicode, được đọc theo bảng mã {places}.", "The file is not Unicode; read as {places}."
    ),
    NoticeCode.BYTES_REPLACED: Words(
        "Một vài ký tự trong tệp bị hỏng, hiện là �.", "A few characters of the file are damaged and show as �."
    ),
}
_LEGACY = {LegacyEncoding.TCVN3: "TCVN3 (ABC)", LegacyEncoding.VNI: "VNI"}


def say_notice(notice: Notice, language: Language) -> str:
    """Return what to tell the person about the reading."""
    places = ", ".join(notice.places) + ("…" if notice.count > len(notice.places) > 0 else "")
    return _NOTICES[notice.code].say(language, {"count": notice.count, "places": places})


def legacy_name(encoding: LegacyEncoding) -> str:
    """Return what people call an encoding before Unicode."""
    return _LEGACY[encoding]
