"""Who signs the documents of the agency."""

from __future__ import annotations

from dataclasses import replace

import pytest

from danhgia_desktop.operations import signers, undoing
from danhgia_desktop.operations.names import NameMissingError
from danhgia_desktop.operations.signers import SignedForMissingError, SigningPostMissingError
from danhgia_desktop.organization.signer import SignatureForm, Signer, SignerUid
from danhgia_desktop.storage.signers import NoSuchSignerError
from tests.operations.people import last_step, told
from tests.storage.builders import ACTOR

HEAD = Signer(uid=SignerUid("g1"), post="GIÁM ĐỐC", name="Nguyễn Văn Minh")
DEPUTY = Signer(
    uid=SignerUid("g2"),
    post="PHÓ GIÁM ĐỐC",
    name="Trần Thị Hoa",
    form=SignatureForm.FOR_HEAD,
    on_behalf_of="GIÁM ĐỐC",
)


@pytest.fixture
def both(store):
    for signer in (HEAD, DEPUTY):
        signers.add_signer(store, ACTOR, signer)
    return store


def listed(store) -> list[str]:
    return [signer.name for signer in signers.all_signers(store)]


def test_signers_stand_in_the_order_in_which_they_were_added(both):
    assert signers.all_signers(both) == (replace(HEAD, ordinal=1), replace(DEPUTY, ordinal=2))
    assert last_step(both) == "Thêm người ký Trần Thị Hoa"


def test_a_signer_is_kept_tidy_and_signs_for_nobody_in_his_own_right(store):
    added = signers.add_signer(
        store, ACTOR, replace(HEAD, name=" Nguyễn  Văn Minh", post="GIÁM ĐỐC ", on_behalf_of="SỞ")
    )

    assert added == replace(HEAD, ordinal=1)


def test_a_signer_is_changed_where_he_stands(both):
    acting = replace(HEAD, form=SignatureForm.ACTING, ordinal=9)

    edited = signers.edit_signer(both, ACTOR, acting)

    assert signers.all_signers(both)[0] == edited == replace(acting, ordinal=1)
    assert last_step(both) == "Sửa người ký Nguyễn Văn Minh"


@pytest.mark.parametrize(
    ("signer", "fault", "said"),
    [
        (replace(HEAD, name=" "), NameMissingError, "Chưa có tên."),
        (replace(HEAD, post=""), SigningPostMissingError, "Chưa có chức vụ của người ký Nguyễn Văn Minh."),
        (replace(DEPUTY, on_behalf_of=" "), SignedForMissingError, "Trần Thị Hoa ký KT. nhưng chưa ghi ký thay ai."),
    ],
)
def test_a_block_that_could_not_be_printed_is_refused(store, signer, fault, said):
    for act in (signers.add_signer, signers.edit_signer):
        with pytest.raises(fault) as refused:
            act(store, ACTOR, signer)
        assert told(refused).startswith(said)

    assert listed(store) == []


def test_a_signer_moves_and_no_further_than_the_ends(both):
    signers.move_signer(both, ACTOR, DEPUTY.uid, 1)
    assert listed(both) == ["Trần Thị Hoa", "Nguyễn Văn Minh"]
    assert last_step(both) == "Đổi chỗ người ký Trần Thị Hoa"

    signers.move_signer(both, ACTOR, DEPUTY.uid, 7)
    assert listed(both) == ["Nguyễn Văn Minh", "Trần Thị Hoa"]


def test_a_signer_is_removed_and_comes_back(both):
    signers.remove_signer(both, ACTOR, HEAD.uid)

    assert listed(both) == ["Trần Thị Hoa"]
    assert last_step(both) == "Xóa người ký Nguyễn Văn Minh"
    undoing.undo(both, ACTOR)
    assert listed(both) == ["Nguyễn Văn Minh", "Trần Thị Hoa"]


def test_a_signer_who_is_gone_is_missed(store):
    for act in (
        lambda: signers.edit_signer(store, ACTOR, HEAD),
        lambda: signers.move_signer(store, ACTOR, HEAD.uid, 1),
        lambda: signers.remove_signer(store, ACTOR, HEAD.uid),
    ):
        with pytest.raises(NoSuchSignerError):
            act()
