"""Names that people give to things."""

from __future__ import annotations

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.text import tidy


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
