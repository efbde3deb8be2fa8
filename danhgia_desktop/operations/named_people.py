"""People as somebody writes them: by code or by name; whoever is not known stays as written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop.operations.listed_people import ListedPeople
from danhgia_desktop.text import tidy

if TYPE_CHECKING:
    from danhgia_desktop.organization.staff_member import StaffUid
    from danhgia_desktop.storage.work import Reading, Work


def person_said(data: Reading | Work, said: str) -> tuple[StaffUid | None, str]:
    """Return who is meant, and "", or nobody, and the words: where nobody is known by them, or several people are."""
    person = ListedPeople(data.staff.all()).meant("", tidy(said))
    return person.known, "" if person.known is not None else person.words
