"""What a meeting concluded, from which tasks are made."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NewType

if TYPE_CHECKING:
    from datetime import date

NoticeUid = NewType("NoticeUid", str)


@dataclass(frozen=True, slots=True, kw_only=True)
class ConclusionNotice:
    """A notice of what was concluded (thông báo kết luận).

    Attributes:
        number: "10/TB-SNV"; "" while it has none.
        signed_on: its date.
        title: what it is about (trích yếu).
        concluded_by: whose conclusion it is.
        text: the whole text it was read from, as it was pasted; "" for none.
    """

    uid: NoticeUid
    signed_on: date
    title: str
    number: str = ""
    concluded_by: str = ""
    text: str = ""
