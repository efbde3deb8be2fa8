"""In which order the people of a unit are listed: its head, the deputies, then everybody by given name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop.organization.posting import UnitRole
from danhgia_desktop.text import name_sort_key

if TYPE_CHECKING:
    from danhgia_desktop.organization.staff_member import StaffMember

_RANKS = {role: rank for rank, role in enumerate((UnitRole.HEAD, UnitRole.DEPUTY, UnitRole.MEMBER))}


def order_of(member: StaffMember, role: UnitRole = UnitRole.MEMBER) -> tuple[object, ...]:
    """Return the key by which to sort people of one unit; without what they are to it, people of many by name."""
    return order_of_name(member.name, member.suffix, member.code, role)


def order_of_name(name: str, suffix: str, code: str, role: UnitRole = UnitRole.MEMBER) -> tuple[object, ...]:
    """Return the same key of somebody of whom only this is read."""
    return _RANKS[role], name_sort_key(name), suffix, code
