"""People as the rows of their list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop.text import fold
from danhgia_desktop.ui.lists.record import Record
from danhgia_desktop.wording.office_names import office_name

if TYPE_CHECKING:
    from danhgia_desktop.operations.staff import StaffOn
    from danhgia_desktop.organization.staff_member import StaffMember
    from danhgia_desktop.ui.catalogue.office import Office
    from danhgia_desktop.wording import Language

CODE, NAME, UNIT, POST, KIND, AWAY, LEADER, PARTY, GROUP = range(9)
"""The columns."""


def people_records(office: Office, language: Language, yes: str) -> tuple[Record, ...]:
    """Return everybody by given name; those who were not posted on the day are marked as past.

    Args:
        office: whose people.
        language: in which kinds are named.
        yes: what stands in a column where something is so.
    """
    return tuple(
        _posted(one, language, yes) if (one := office.posted.get(member.uid)) else _elsewhere(member, yes)
        for member in office.members
    )


def _posted(one: StaffOn, language: Language, yes: str) -> Record:
    member, posting = one.member, one.posting
    texts = (
        member.code,
        member.shown_name,
        one.unit.name,
        posting.post,
        office_name(posting.employment_kind, language),
        office_name(one.absence.kind, language) if one.absence else "",
        yes if posting.is_leader else "",
        yes if member.party_member else "",
        posting.duty_group,
    )
    searched = " ".join(filter(None, (*texts[:LEADER], posting.duty_group)))
    return Record(uid=member.uid, texts=texts, searched=fold(searched))


def _elsewhere(member: StaffMember, yes: str) -> Record:
    texts = (member.code, member.shown_name, "", "", "", "", "", yes if member.party_member else "", "")
    return Record(uid=member.uid, texts=texts, searched=fold(f"{member.code} {member.shown_name}"), is_past=True)
