"""What happened to the people of the sample office: decisions, retirement, leave, somebody new."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING
from uuid import uuid4

from danhgia_desktop.operations import absences, charges, postings, staff, transfers
from danhgia_desktop.organization.absence import Absence, AbsenceKind, AbsenceUid
from danhgia_desktop.organization.charge import Charge, ChargeUid
from danhgia_desktop.organization.posting import EndReason, UnitRole
from danhgia_desktop.organization.transfer_decision import Move, TransferDecision

if TYPE_CHECKING:
    from danhgia_desktop.operations.sample_office.people import Employee, Office, Staffed
    from danhgia_desktop.organization.actor import Actor
    from danhgia_desktop.storage.store import Store

_TERM_BEGAN = date(2025, 7, 1)
_STARTED = date(2026, 2, 2)
_ROTATED, _ROTATION_DECIDED = date(2026, 3, 1), date(2026, 2, 24)
_RETIRED = date(2026, 5, 31)
_APPOINTED, _APPOINTMENT_DECIDED = date(2026, 6, 1), date(2026, 5, 26)
_MATERNITY = date(2026, 1, 5), date(2026, 7, 4)
_SECONDED = date(2026, 4, 1)


def let_happen(store: Store, actor: Actor, office: Office) -> None:
    """Enter it, in the order of time; the office has three units at least."""
    front, inspectors, land, *_ = office.units
    _name_namesakes(store, actor, front, land)
    _put_in_charge(store, actor, office)
    begins_late = front.members[-1].posting
    postings.edit_posting(store, actor, replace(begins_late, from_on=_STARTED))
    _let_be_away(store, actor, inspectors.members[0], AbsenceKind.MATERNITY, *_MATERNITY)
    _let_be_away(store, actor, land.members[-1], AbsenceKind.SECONDMENT, _SECONDED, note="Biệt phái tại UBND xã")
    rotation = (
        _moved(front.deputy, to=inspectors, like=inspectors.deputy),
        _moved(inspectors.deputy, to=front, like=front.deputy),
    )
    _decide(store, actor, "215/QĐ-STNMT", rotation, decided_on=_ROTATION_DECIDED, effective_on=_ROTATED)
    postings.end_posting(store, actor, land.head.posting.uid, _RETIRED, EndReason.RETIREMENT)
    appointment = (_moved(land.deputy, to=land, like=land.head),)
    _decide(store, actor, "402/QĐ-STNMT", appointment, decided_on=_APPOINTMENT_DECIDED, effective_on=_APPOINTED)


def _name_namesakes(store: Store, actor: Actor, one: Staffed, other: Staffed) -> None:
    """Give two women the same name, told apart by their units."""
    name = one.members[0].member.name
    for unit in (one, other):
        member = unit.members[0].member
        staff.edit_staff(store, actor, replace(member, name=name, suffix=f"({unit.unit.symbol})"))


def _put_in_charge(store: Store, actor: Actor, office: Office) -> None:
    deputies = [one for one in office.agency.people if one.posting.role is UnitRole.DEPUTY]
    for number, unit in enumerate(office.units):
        leader = deputies[number % len(deputies)].member.uid
        charge = Charge(uid=ChargeUid(uuid4().hex), unit=unit.unit.uid, staff=leader, from_on=_TERM_BEGAN)
        charges.add_charge(store, actor, charge)


def _let_be_away(  # noqa: PLR0913, PLR0917 - an absence as a form asks for it
    store: Store,
    actor: Actor,
    who: Employee,
    kind: AbsenceKind,
    from_on: date,
    until_on: date | None = None,
    note: str = "",
) -> None:
    absence = Absence(
        uid=AbsenceUid(uuid4().hex), staff=who.member.uid, kind=kind, from_on=from_on, until_on=until_on, note=note
    )
    absences.add_absence(store, actor, absence)


def _moved(who: Employee, *, to: Staffed, like: Employee) -> Move:
    """Return that somebody goes to a unit in the post that somebody else has had there."""
    post = like.posting
    return Move(
        code=who.member.code,
        unit=to.unit.uid,
        post=post.post,
        role=post.role,
        is_leader=post.is_leader,
        duty_group=post.duty_group,
    )


def _decide(  # noqa: PLR0913 - a decision as a form asks for it
    store: Store, actor: Actor, number: str, moves: tuple[Move, ...], *, decided_on: date, effective_on: date
) -> None:
    decision = TransferDecision(number=number, decided_on=decided_on, effective_on=effective_on, moves=moves)
    transfers.transfer(store, actor, decision)
