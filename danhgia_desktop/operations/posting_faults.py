"""What postings must not say together: two places on one day, two heads of one unit, work in a unit that is no more."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.organization import heads
from danhgia_desktop.organization.career import Career
from danhgia_desktop.organization.posting import UnitRole

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping
    from datetime import date

    from danhgia_desktop.organization.org_unit import OrgUnit, UnitUid
    from danhgia_desktop.organization.posting import Posting, PostingUid
    from danhgia_desktop.organization.staff_member import StaffMember, StaffUid
    from danhgia_desktop.storage.work import Reading, Work

_Key = TypeVar("_Key")


class PostingsOverlapError(ExpectedError):
    """One person would be in two places on the same day."""

    code = "postings_overlap"


class TwoHeadsError(ExpectedError):
    """Two people would head one unit on the same day."""

    code = "two_heads"


class UnitClosedError(ExpectedError):
    """Somebody would work in a unit that is no more."""

    code = "unit_closed"


@dataclass(frozen=True, slots=True, kw_only=True)
class PostingFault:
    """What is wrong, and the changed posting that makes it so."""

    posting: Posting
    error: ExpectedError


@dataclass(frozen=True, slots=True, kw_only=True)
class PostingCheck:
    """Whether changed postings go together with the others.

    Attributes:
        postings: all postings, as they are after the change, of everybody who is concerned and in every unit concerned.
        changed: which of them are new or others than before: faults of the rest are not theirs.
        units: at least those of the postings.
        people: at least those of the postings.
    """

    postings: Collection[Posting]
    changed: Collection[Posting]
    units: Mapping[UnitUid, OrgUnit]
    people: Mapping[StaffUid, StaffMember]

    def faults(self) -> Iterator[PostingFault]:
        """Yield everything that is wrong with the changed postings."""
        yield from self._after_closing()
        yield from self._overlaps()
        yield from self._two_heads()

    def _after_closing(self) -> Iterator[PostingFault]:
        for posting in self.changed:
            unit = self.units[posting.unit]
            if unit.closed_on is not None and (posting.until_on is None or posting.until_on >= unit.closed_on):
                name = self.people[posting.staff].shown_name
                yield PostingFault(
                    posting=posting, error=UnitClosedError(name=name, unit=unit.name, day=unit.closed_on)
                )

    def _overlaps(self) -> Iterator[PostingFault]:
        changed_people = {posting.staff for posting in self.changed}
        of_person = _grouped((one.staff, one) for one in self.postings if one.staff in changed_people)
        pairs = (pair for postings in of_person.values() for pair in Career.of(postings).overlaps)
        uids = {posting.uid for posting in self.changed}
        for earlier, later in pairs:
            if changed := _changed_of(earlier, later, uids):
                yield PostingFault(posting=changed, error=self._overlap(earlier, later))

    def _two_heads(self) -> Iterator[PostingFault]:
        headed = {posting.unit for posting in self.changed if posting.role is UnitRole.HEAD}
        in_unit = _grouped((one.unit, one) for one in self.postings if one.unit in headed)
        uids = {posting.uid for posting in self.changed}
        for unit, postings in in_unit.items():
            for earlier, later in heads.rivals(postings, unit):
                changed = _changed_of(earlier, later, uids)
                if changed and earlier.staff != later.staff:
                    yield PostingFault(posting=changed, error=self._rivalry(earlier, later))

    def _overlap(self, earlier: Posting, later: Posting) -> ExpectedError:
        return PostingsOverlapError(
            name=self.people[later.staff].shown_name,
            earlier=self._called(earlier),
            later=self._called(later),
            from_on=later.from_on,
            until_on=_last_shared_day(earlier, later),
        )

    def _rivalry(self, earlier: Posting, later: Posting) -> ExpectedError:
        one, other = self.people[later.staff], self.people[earlier.staff]
        names = [one.shown_name, other.shown_name]
        if one.shown_name == other.shown_name:
            names = [f"{member.shown_name} ({member.code})" for member in (one, other)]
        return TwoHeadsError(unit=self.units[later.unit].name, name=names[0], other=names[1], from_on=later.from_on)

    def _called(self, posting: Posting) -> str:
        return ", ".join(filter(None, (posting.post, self.units[posting.unit].name)))


def require_sound(data: Reading | Work, changed: Collection[Posting]) -> None:
    """Make sure that postings, new or others than before, go together with those of the data file.

    Raises:
        NoSuchStaffMemberError, NoSuchUnitError: somebody, or a unit, is not there.
        PostingsOverlapError, TwoHeadsError, UnitClosedError: they do not.
    """
    for fault in check_of(data, changed).faults():
        raise fault.error


def check_of(data: Reading | Work, changed: Collection[Posting]) -> PostingCheck:
    """Return the check of postings, new or others than before, against those of the data file.

    Raises:
        NoSuchStaffMemberError, NoSuchUnitError: somebody, or a unit, is not there.
    """
    people = {posting.staff for posting in changed}
    headed = {posting.unit for posting in changed if posting.role is UnitRole.HEAD}
    of_people = (posting for person in people for posting in data.postings.of(person))
    of_heads = (one for unit in headed for one in heads.heads_of(data.postings.in_unit(unit), unit))
    concerned = {posting.uid: posting for posting in (*of_people, *of_heads, *changed)}.values()
    return PostingCheck(
        postings=concerned,
        changed=changed,
        units={unit: data.org_units.get(unit) for unit in {posting.unit for posting in concerned}},
        people={person: data.staff.get(person) for person in {posting.staff for posting in concerned}},
    )


def _grouped(keyed: Iterable[tuple[_Key, Posting]]) -> Mapping[_Key, list[Posting]]:
    groups: defaultdict[_Key, list[Posting]] = defaultdict(list)
    for key, posting in keyed:
        groups[key].append(posting)
    return groups


def _changed_of(earlier: Posting, later: Posting, changed: Collection[PostingUid]) -> Posting | None:
    return next((posting for posting in (later, earlier) if posting.uid in changed), None)


def _last_shared_day(earlier: Posting, later: Posting) -> date | None:
    return min((day for day in (earlier.until_on, later.until_on) if day is not None), default=None)
