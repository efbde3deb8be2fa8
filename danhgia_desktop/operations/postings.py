"""Where a person worked, as what and from when to when, entered by hand; decisions about many are `transfers`.

Open score sheets go along to the unit where their person was last in the period.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from danhgia_desktop.operations.posting_faults import require_sound
from danhgia_desktop.operations.sheets_following import follow_postings
from danhgia_desktop.organization.career import Career
from danhgia_desktop.storage.labels import Label
from danhgia_desktop.text import tidy

if TYPE_CHECKING:
    from datetime import date

    from danhgia_desktop.organization.actor import Actor
    from danhgia_desktop.organization.posting import EndReason, Posting, PostingUid
    from danhgia_desktop.organization.staff_member import StaffUid
    from danhgia_desktop.storage.store import Store
    from danhgia_desktop.storage.work import Work


def career_of(store: Store, person: StaffUid) -> Career:
    """Return everything that a person was posted as, the earliest first."""
    with store.reading() as reading:
        return Career.of(reading.postings.of(person))


def add_posting(store: Store, actor: Actor, posting: Posting) -> Posting:
    """Add a posting, which has a uid of its own.

    Raises:
        NoSuchStaffMemberError, NoSuchUnitError: the person or the unit is not there.
        PostingsOverlapError, TwoHeadsError, UnitClosedError: it does not go together with other postings.
    """
    with store.work(actor, Label.ADD_POSTING) as work:
        return _save(work, posting)


def edit_posting(store: Store, actor: Actor, posting: Posting) -> Posting:
    """Change a posting, known by its uid; whose it is stays.

    Raises:
        NoSuchPostingError, NoSuchUnitError: it, or the unit, is not there.
        PostingsOverlapError, TwoHeadsError, UnitClosedError: it does not go together with other postings.
    """
    with store.work(actor, Label.EDIT_POSTING) as work:
        return _save(work, replace(posting, staff=work.postings.get(posting.uid).staff))


def end_posting(store: Store, actor: Actor, uid: PostingUid, until_on: date, reason: EndReason) -> Posting:
    """Give a posting its last day, as for retirement; `edit_posting` lets it last again.

    Raises:
        NoSuchPostingError: there is none.
        EndsBeforeItBeginsError: the day is before the first.
        PostingsOverlapError, TwoHeadsError, UnitClosedError: another one began before that day.
    """
    with store.work(actor, Label.END_POSTING) as work:
        return _save(work, replace(work.postings.get(uid), until_on=until_on, end_reason=reason))


def remove_posting(store: Store, actor: Actor, uid: PostingUid) -> None:
    """Remove a posting that was entered by mistake.

    Raises:
        NoSuchPostingError: there is none.
    """
    with store.work(actor, Label.REMOVE_POSTING) as work:
        person = work.postings.get(uid).staff
        work.describe(name=work.staff.get(person).shown_name)
        work.postings.remove(uid)
        follow_postings(work, [person])


def tidied(posting: Posting) -> Posting:
    """Return a posting as it is kept: its texts tidy, and no reason for an end that it does not have."""
    return replace(
        posting,
        post=tidy(posting.post),
        duty_group=tidy(posting.duty_group),
        decision=tidy(posting.decision),
        end_reason=None if posting.until_on is None else posting.end_reason,
    )


def _save(work: Work, posting: Posting) -> Posting:
    kept = tidied(posting)
    work.describe(name=work.staff.get(kept.staff).shown_name)
    require_sound(work, [kept])
    work.postings.save(kept)
    follow_postings(work, [kept.staff])
    return kept
