"""Who signs the documents of the sample office."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

from danhgia_desktop.operations.signers import add_signer
from danhgia_desktop.organization.signer import SignatureForm, Signer, SignerUid, SigningSide

if TYPE_CHECKING:
    from danhgia_desktop.operations.sample_office.people import Office
    from danhgia_desktop.organization.actor import Actor
    from danhgia_desktop.storage.store import Store

_HEAD = "GIÁM ĐỐC"


def name_signers(store: Store, actor: Actor, office: Office) -> None:
    """Enter the signature blocks that the office uses most."""
    director, deputy, *_, secretary = (one.member.name for one in office.agency.people)
    front = office.units[0].head.member.name
    for form, on_behalf_of, post, name, side in (
        (SignatureForm.OWN, "", _HEAD, director, SigningSide.STATE),
        (SignatureForm.FOR_HEAD, _HEAD, "PHÓ GIÁM ĐỐC", deputy, SigningSide.STATE),
        (SignatureForm.BY_ORDER, _HEAD, "CHÁNH VĂN PHÒNG", front, SigningSide.STATE),
        (SignatureForm.ON_BEHALF, "ĐẢNG ỦY", "PHÓ BÍ THƯ", secretary, SigningSide.PARTY),
    ):
        signer = Signer(
            uid=SignerUid(uuid4().hex), form=form, on_behalf_of=on_behalf_of, post=post, name=name, side=side
        )
        add_signer(store, actor, signer)
