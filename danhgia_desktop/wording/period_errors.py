"""Sentences for what cannot be done with a period."""

from __future__ import annotations

from danhgia_desktop.wording.language import Words

PERIOD_ERRORS = {
    "period_opened": Words(
        "Kỳ {period} đã được mở. Hãy chọn kỳ khác.",
        "{period} was opened already. Choose another period.",
    ),
    "period_state": Words(
        "Kỳ {period} {states}; việc này chỉ làm được với kỳ {wanted}.",
        "{period} is {states}; this can only be done with one that is: {wanted}.",
    ),
    "wrong_sheets": Words(
        "Chưa trình được kỳ {period}, vì còn {count} phiếu có dòng sai – {wrong}. Hãy sửa rồi trình lại.",
        "{period} cannot be handed in: {count} sheets have wrong lines – {wrong}. Mend them, then hand it in.",
    ),
    "parts_not_concluded": Words(
        "Điểm của kỳ {period} được tính từ các kỳ ngắn hơn, trong đó còn {count} kỳ chưa kết luận, trước hết là "
        "{part}. Hãy kết luận các kỳ ấy trước.",
        "The points of {period} come from shorter periods, {count} of which are not concluded; the first is {part}. "
        "Conclude those first.",
    ),
    "whole_concluded": Words(
        "Điểm của kỳ {whole}, đã kết luận, được tính từ kỳ {period}. Hãy mở lại kỳ {whole} trước.",
        "The points of {whole}, which is concluded, come from {period}. Reopen {whole} first.",
    ),
    "pins_final": Words(
        "Kỳ {period} đã từng kết luận, nên bộ quy định của kỳ không đổi được nữa.",
        "{period} was concluded once, so its rule sets can no longer be others.",
    ),
    "empty_reason": Words(
        "Lý do “{text}” chưa nói lên điều gì. Hãy ghi rõ vì sao phải mở lại kỳ, ví dụ: Cộng sai điểm của Phòng Kế "
        "hoạch.",
        "The reason “{text}” says nothing. Write why the period must be reopened, as: The unit’s points were summed "
        "wrongly.",
    ),
}
