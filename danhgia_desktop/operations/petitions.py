"""Petitions and obstacles: received, given to somebody, answered."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from danhgia_desktop.operations.said_text import in_short, said_text
from danhgia_desktop.storage.labels import Label
from danhgia_desktop.text import nfc, tidy

if TYPE_CHECKING:
    from datetime import date

    from danhgia_desktop.organization.actor import Actor
    from danhgia_desktop.plan.petition import Petition, PetitionUid
    from danhgia_desktop.storage.store import Store


def all_petitions(store: Store) -> tuple[Petition, ...]:
    """Return all of them, those received first at the beginning."""
    with store.reading() as reading:
        return reading.petitions.all()


def add_petition(store: Store, actor: Actor, petition: Petition) -> Petition:
    """Record a petition, which has a uid of its own.

    Raises:
        TextMissingError: it says nothing.
        NoSuchUnitError, NoSuchStaffMemberError: who owes the answer is not there.
    """
    kept = _tidied(petition)
    with store.work(actor, Label.ADD_PETITION, name=in_short(kept.text)) as work:
        work.petitions.save(kept)
    return kept


def edit_petition(store: Store, actor: Actor, petition: Petition) -> Petition:
    """Change a petition, known by its uid.

    Raises:
        NoSuchPetitionError: there is none.
        TextMissingError, NoSuchUnitError, NoSuchStaffMemberError: as `add_petition`.
    """
    kept = _tidied(petition)
    with store.work(actor, Label.EDIT_PETITION, name=in_short(kept.text)) as work:
        work.petitions.get(petition.uid)
        work.petitions.save(kept)
    return kept


def answer_petition(store: Store, actor: Actor, uid: PetitionUid, answered_on: date, answer: str) -> Petition:
    """Say when and how a petition was answered.

    Raises:
        NoSuchPetitionError: there is none.
        TextMissingError: the answer says nothing.
    """
    with store.work(actor, Label.ANSWER_PETITION) as work:
        kept = replace(work.petitions.get(uid), answered_on=answered_on, answer=said_text(answer))
        work.describe(name=in_short(kept.text))
        work.petitions.save(kept)
    return kept


def remove_petition(store: Store, actor: Actor, uid: PetitionUid) -> None:
    """Remove a petition that was recorded by mistake.

    Raises:
        NoSuchPetitionError: there is none.
    """
    with store.work(actor, Label.REMOVE_PETITION) as work:
        work.describe(name=in_short(work.petitions.get(uid).text))
        work.petitions.remove(uid)


def _tidied(petition: Petition) -> Petition:
    text, answer = said_text(petition.text), nfc(petition.answer).strip()
    return replace(petition, text=text, sender=tidy(petition.sender), answer=answer)
