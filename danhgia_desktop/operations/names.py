"""Names that people give to things."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.text import tidy

if TYPE_CHECKING:
    from collections.abc import Iterable

_NAMED_AT_MOST = 5


class NameMissingError(ExpectedError):
    """A thing must have a name."""

    code = "name_missing"


class NameTakenError(ExpectedError):
    """Another thing of the kind has that name, diacritics and case apart."""

    code = "name_taken"


def given_name(name: str) -> str:
    """Return a name as it is kept: tidy, on one line.

    Raises:
        NameMissingError: there is nothing in it.
    """
    if kept := tidy(name):
        return kept
    raise NameMissingError


def named_in_short(names: Iterable[str]) -> str:
    """Return the first few names on one line, with a mark where there are more of them."""
    listed = list(names)
    more = ["…"] if len(listed) > _NAMED_AT_MOST else []
    return ", ".join([*listed[:_NAMED_AT_MOST], *more])
