"""People as lists write them, by code or by name: who is meant, and whom nobody knows."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.operations.list_import import NameOfAnotherError
from danhgia_desktop.operations.names import named_in_short
from danhgia_desktop.organization.alike_names import may_be_one_person
from danhgia_desktop.text import fold, folded_code

if TYPE_CHECKING:
    from collections.abc import Iterable

    from danhgia_desktop.organization.staff_member import StaffMember, StaffUid

_NAME_WITH_CODE = re.compile(r"(?P<name>.+) \((?P<code>[^()]+)\)")
"""As tables of tasks show namesakes: "Trần Văn Bính (CC-002)"."""
_FORM_OF_ADDRESS = re.compile(r"^(d/c|dc|dong chi|ong|ba|anh|chi)\.? ")


class NamesakesError(ExpectedError):
    """Several people have the name that a list says, and no code tells who of them is meant."""

    code = "namesakes"


@dataclass(frozen=True, slots=True, kw_only=True)
class SaidPerson:
    """Somebody as a list has them.

    Attributes:
        words: code and name, as they are kept of somebody who is not known; "" where nobody was named.
        known: who that is; None where nobody is known by the words.
        error: why it cannot be left like that.
    """

    words: str = ""
    known: StaffUid | None = None
    error: ExpectedError | None = None


class ListedPeople:
    """Everybody who is known, to be looked up by code or name."""

    def __init__(self, members: Iterable[StaffMember]) -> None:
        self._by_code: dict[str, StaffMember] = {}
        self._by_name: defaultdict[str, dict[StaffUid, StaffMember]] = defaultdict(dict)
        self._names: dict[StaffUid, str] = {}
        for member in members:
            self._by_code[folded_code(member.code)] = member
            self._names[member.uid] = member.shown_name
            for name in (member.name, member.shown_name):
                self._by_name[fold(name)][member.uid] = member

    def name(self, uid: StaffUid | None, said: str) -> str:
        """Return what a person is called; the words where nobody is known."""
        return said if uid is None else self._names[uid]

    def meant(self, code: str, name: str) -> SaidPerson:
        """Return who is meant by a code, by a name, or by both.

        A code that nobody has keeps the name from meaning somebody. A name may be a code as well, or bring it along.
        """
        if code:
            return self._coded(code, name)
        both = _NAME_WITH_CODE.fullmatch(name)
        if both is not None and folded_code(both["code"]) in self._by_code:
            return self._coded(both["code"], both["name"])
        folded = fold(name)
        coded = self._by_code.get(folded_code(name)) if name else None
        found = [coded] if coded else self._named(folded)
        if len(found) == 1:
            return SaidPerson(words=name, known=found[0].uid)
        if not found:
            return SaidPerson(words=name)
        codes = named_in_short(f"{member.code} ({member.shown_name})" for member in found)
        return SaidPerson(words=name, error=NamesakesError(name=name, count=len(found), people=codes))

    def _coded(self, code: str, name: str) -> SaidPerson:
        words = f"{name} ({code})" if name else code
        member = self._by_code.get(folded_code(code))
        if member is None:
            return SaidPerson(words=words)
        if name and not may_be_one_person(member.name, name):
            error = NameOfAnotherError(staff_code=member.code, name=member.name, text=name)
            return SaidPerson(words=words, error=error)
        return SaidPerson(words=words, known=member.uid)

    def _named(self, folded: str) -> list[StaffMember]:
        """Return the people of a name, with its suffix or without, and with a form of address before it."""
        found = self._by_name.get(folded) or self._by_name.get(_FORM_OF_ADDRESS.sub("", folded)) or {}
        return list(found.values())
