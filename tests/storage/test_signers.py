"""Signers in the data file."""

from __future__ import annotations

from dataclasses import replace

import pytest

from danhgia_desktop.organization.signer import SignatureForm, Signer, SignerUid, SigningSide
from danhgia_desktop.storage.labels import Label
from danhgia_desktop.storage.signers import NoSuchSignerError
from tests.storage.builders import ACTOR

HEAD = Signer(uid=SignerUid("g1"), post="GIÁM ĐỐC", name="Trần Văn Cường")
FOR_HEAD = Signer(
    uid=SignerUid("g2"),
    post="PHÓ GIÁM ĐỐC",
    name="Phạm Thị Dung",
    form=SignatureForm.FOR_HEAD,
    on_behalf_of="GIÁM ĐỐC",
    ordinal=1,
)
PARTY = Signer(
    uid=SignerUid("g3"),
    post="BÍ THƯ",
    name="Trần Văn Cường",
    side=SigningSide.PARTY,
    form=SignatureForm.ON_BEHALF,
    on_behalf_of="BAN THƯỜNG VỤ",
    ordinal=2,
)


@pytest.fixture
def signers(store):
    """A unit of work on the signers of an empty file."""
    with store.work(ACTOR, Label.SET_AGENCY) as work:
        yield work.signers


def test_signers_come_back_whole_in_the_order_people_gave_them(signers):
    for signer in (PARTY, HEAD, FOR_HEAD):
        signers.save(signer)

    assert signers.all() == (HEAD, FOR_HEAD, PARTY)


def test_saving_a_known_signer_changes_it(signers):
    signers.save(HEAD)
    acting = replace(HEAD, form=SignatureForm.ACTING, name="Lê Văn Em")

    signers.save(acting)

    assert signers.all() == (acting,)


def test_a_signer_that_was_removed_is_not_there(signers):
    signers.save(HEAD)

    signers.remove(HEAD.uid)

    assert signers.all() == ()
    with pytest.raises(NoSuchSignerError) as raised:
        signers.remove(HEAD.uid)
    assert raised.value.values == {"signer": HEAD.uid}
    with pytest.raises(NoSuchSignerError):
        signers.get(HEAD.uid)


def test_a_signer_that_was_removed_comes_back(store):
    with store.work(ACTOR, Label.ADD_SIGNER) as work:
        work.signers.save(PARTY)
    with store.work(ACTOR, Label.REMOVE_SIGNER) as work:
        work.signers.remove(PARTY.uid)

    store.undo(ACTOR)

    with store.reading() as reading:
        assert reading.signers.get(PARTY.uid) == PARTY
