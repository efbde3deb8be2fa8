"""What Excel makes of a text in a cell."""

from __future__ import annotations

from danhgia_desktop.errors import ExpectedError

_LONGEST = 32_767
_FORMULA_STARTS = ("=", "+", "-", "@")


class CellTextTooLongError(ExpectedError):
    """A text is longer than a cell of a workbook can hold."""

    code = "cell_text_too_long"


def check_length(text: str) -> None:
    """Refuse a text that is too long for a cell.

    Raises:
        CellTextTooLongError: with its `beginning`, and how long the `longest` may be.
    """
    if len(text) > _LONGEST:
        raise CellTextTooLongError(beginning=text[:60], longest=_LONGEST)


def looks_like_formula(text: str) -> bool:
    """Tell whether Excel would take a text for a formula once a person has edited its cell."""
    return text.startswith(_FORMULA_STARTS)
