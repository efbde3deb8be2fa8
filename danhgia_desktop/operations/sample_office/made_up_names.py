"""Names that nobody in particular has: parts that are common, put together by a seed number."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from danhgia_desktop.operations.sample_office.dice import Dice

_FAMILIES = ("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Ngô", "Dương", "Thân", "Giáp", "Chu")
_OF_MEN = (
    ("Văn", "Đức", "Quang", "Minh", "Hữu", "Xuân", "Công"),
    ("An", "Bình", "Cường", "Dũng", "Đạt", "Hải", "Hưng", "Khôi", "Long", "Nam", "Phong", "Sơn", "Thắng", "Tùng"),
)
_OF_WOMEN = (
    ("Thị", "Thị Thu", "Thị Ngọc", "Thanh", "Thị Minh", "Phương", "Thị Kim"),
    ("Ánh", "Chi", "Dung", "Giang", "Hà", "Hạnh", "Hoa", "Hương", "Lan", "Linh", "Mai", "Nga", "Thảo", "Yến"),
)


class MadeUpNames:
    """Gives names one after the other, none of them twice; there are 1 300 of men and as many of women."""

    def __init__(self, dice: Dice) -> None:
        self._dice = dice
        self._given: set[str] = set()
        self._attempts = count()

    def new(self, *, of_woman: bool) -> str:
        """Return another name, family name first."""
        names = (self._made_up(attempt, *(_OF_WOMEN if of_woman else _OF_MEN)) for attempt in self._attempts)
        name = next(name for name in names if name not in self._given)
        self._given.add(name)
        return name

    def _made_up(self, attempt: int, middles: Sequence[str], lasts: Sequence[str]) -> str:
        parts = {"family": _FAMILIES, "middle": middles, "last": lasts}
        return " ".join(self._dice.one_of(choices, part, attempt) for part, choices in parts.items())
