"""What was typed in a field and cannot be read yet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from danhgia_desktop.errors import ExpectedError


@dataclass(frozen=True, slots=True, kw_only=True)
class UnreadText:
    """Kept as it was typed, until it is finished or taken back.

    Attributes:
        text: what stands in the field.
        error: why it cannot be read.
    """

    text: str
    error: ExpectedError
