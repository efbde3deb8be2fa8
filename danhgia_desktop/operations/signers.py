"""Who signs the documents of the agency."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.operations.names import given_name
from danhgia_desktop.organization.signer import SignatureForm
from danhgia_desktop.storage.labels import Label
from danhgia_desktop.text import tidy

if TYPE_CHECKING:
    from danhgia_desktop.organization.actor import Actor
    from danhgia_desktop.organization.signer import Signer, SignerUid
    from danhgia_desktop.storage.store import Store

_FORMS_ALONE = {SignatureForm.OWN, SignatureForm.ACTING}
"""In which nobody else stands above the post."""


class SigningPostMissingError(ExpectedError):
    """Documents name the post of whoever signs."""

    code = "signing_post_missing"


class SignedForMissingError(ExpectedError):
    """Whoever signs for somebody else must say for whom."""

    code = "signed_for_missing"


def all_signers(store: Store) -> tuple[Signer, ...]:
    """Return those who sign, in the order people put them in."""
    with store.reading() as reading:
        return reading.signers.all()


def add_signer(store: Store, actor: Actor, signer: Signer) -> Signer:
    """Add somebody who signs, with a uid of its own, below the others.

    Raises:
        NameMissingError, SigningPostMissingError, SignedForMissingError: name, post, or who is signed for is missing.
    """
    kept = _tidied(signer)
    with store.work(actor, Label.ADD_SIGNER, name=kept.name) as work:
        last = max((other.ordinal for other in work.signers.all()), default=0)
        added = replace(kept, ordinal=last + 1)
        work.signers.save(added)
    return added


def edit_signer(store: Store, actor: Actor, signer: Signer) -> Signer:
    """Change somebody who signs, known by the uid; the place in the list stays.

    Raises:
        NoSuchSignerError: there is none.
        NameMissingError, SigningPostMissingError, SignedForMissingError: name, post, or who is signed for is missing.
    """
    kept = _tidied(signer)
    with store.work(actor, Label.EDIT_SIGNER, name=kept.name) as work:
        edited = replace(kept, ordinal=work.signers.get(kept.uid).ordinal)
        work.signers.save(edited)
    return edited


def move_signer(store: Store, actor: Actor, uid: SignerUid, number: int) -> None:
    """Give somebody who signs another place in the list.

    Args:
        store: the data.
        actor: who does it.
        uid: the signer.
        number: the place from now on, the first being 1; the ends are as far as it goes.

    Raises:
        NoSuchSignerError: there is none.
    """
    with store.work(actor, Label.MOVE_SIGNER) as work:
        moved = work.signers.get(uid)
        work.describe(name=moved.name)
        signers = [signer for signer in work.signers.all() if signer.uid != uid]
        signers.insert(max(number - 1, 0), moved)
        for ordinal, signer in enumerate(signers, start=1):
            work.signers.save(replace(signer, ordinal=ordinal))


def remove_signer(store: Store, actor: Actor, uid: SignerUid) -> None:
    """Remove somebody from the list of those who sign.

    Raises:
        NoSuchSignerError: there is none.
    """
    with store.work(actor, Label.REMOVE_SIGNER) as work:
        work.describe(name=work.signers.get(uid).name)
        work.signers.remove(uid)


def _tidied(signer: Signer) -> Signer:
    name, post, on_behalf_of = given_name(signer.name), tidy(signer.post), tidy(signer.on_behalf_of)
    if not post:
        raise SigningPostMissingError(name=name)
    if signer.form in _FORMS_ALONE:
        on_behalf_of = ""
    elif not on_behalf_of:
        raise SignedForMissingError(name=name, form=signer.form.mark)
    return replace(signer, name=name, post=post, on_behalf_of=on_behalf_of)
