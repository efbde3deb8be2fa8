"""People as lists show them, and signatures as documents print them."""

from __future__ import annotations

import pytest

from danhgia_desktop.organization.signer import SignatureForm, Signer, SignerUid
from danhgia_desktop.organization.staff_member import StaffMember, StaffUid
from danhgia_desktop.organization.subject_kind import EmploymentKind, SubjectKind


def test_namesakes_are_told_apart_by_their_suffix() -> None:
    plain = StaffMember(uid=StaffUid("1"), code="CC01", name="Nguyễn Văn An")
    second = StaffMember(uid=StaffUid("2"), code="CC02", name="Nguyễn Văn An", suffix="(VP)")
    assert (plain.shown_name, second.shown_name) == ("Nguyễn Văn An", "Nguyễn Văn An (VP)")


@pytest.mark.parametrize(
    ("form", "on_behalf_of", "lines"),
    [
        (SignatureForm.OWN, "", ("PHÓ GIÁM ĐỐC",)),
        (SignatureForm.FOR_HEAD, "GIÁM ĐỐC", ("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC")),
        (SignatureForm.ON_BEHALF, "BAN THƯỜNG VỤ", ("TM. BAN THƯỜNG VỤ", "PHÓ GIÁM ĐỐC")),
        (SignatureForm.BY_ORDER, "GIÁM ĐỐC", ("TL. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC")),
        (SignatureForm.BY_DELEGATION, "GIÁM ĐỐC", ("TUQ. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC")),
        (SignatureForm.ACTING, "", ("Q. PHÓ GIÁM ĐỐC",)),
    ],
)
def test_a_signature_says_in_whose_stead_it_stands(
    form: SignatureForm, on_behalf_of: str, lines: tuple[str, ...]
) -> None:
    signer = Signer(uid=SignerUid("s"), post="PHÓ GIÁM ĐỐC", name="Trần B", form=form, on_behalf_of=on_behalf_of)
    assert signer.heading == lines


def test_rules_are_for_bodies_or_for_people() -> None:
    assert [kind for kind in SubjectKind if not kind.is_person] == [SubjectKind.AGENCY, SubjectKind.UNIT]
    assert {kind.subject_kind for kind in EmploymentKind} == {kind for kind in SubjectKind if kind.is_person}
