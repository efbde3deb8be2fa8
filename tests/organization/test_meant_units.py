"""Units that were meant by something else than their names."""

from __future__ import annotations

import pytest

from danhgia_desktop.organization.meant_units import MeantUnits
from danhgia_desktop.organization.org_unit import OrgUnit, UnitKind, UnitUid

NAMES = {
    "Văn phòng Sở": "VPS",
    "Phòng Hành chính": "",
    "Phòng Kế hoạch - Tài chính": "",
    "Phòng Tổ chức và Cán bộ": "",
    "Phòng Quản lý đất": "",
    "Phòng Quản lý đá": "",
    "Thanh tra": "TTr",
}
UNITS = [
    OrgUnit(uid=UnitUid(str(number)), name=name, symbol=symbol) for number, (name, symbol) in enumerate(NAMES.items())
]


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("P. Hành chính", "Phòng Hành chính"),
        ("P.Hành chính", "Phòng Hành chính"),
        ("Hành chính", "Phòng Hành chính"),
        ("Phòng Hành chánh", "Phòng Hành chính"),
        ("Phòng KHTC", "Phòng Kế hoạch - Tài chính"),
        ("KHTC", "Phòng Kế hoạch - Tài chính"),
        ("P. TCCB", "Phòng Tổ chức và Cán bộ"),
        ("vps", "Văn phòng Sở"),
        ("TTr", "Thanh tra"),
        ("VP Sở", "Văn phòng Sở"),
        ("Văn phòng", "Văn phòng Sở"),
        ("Thanh tra Sở", "Thanh tra"),
        ("P. KH và TC", "Phòng Kế hoạch - Tài chính"),
        ("P Tổ chức CB", "Phòng Tổ chức và Cán bộ"),
        ("Sở", ""),
        ("v", ""),
        ("Phòng QLĐ", ""),
        ("Phòng Lạ Hoắc", ""),
        ("", ""),
    ],
)
def test_a_unit_is_found_by_symbol_initials_own_words_or_in_spite_of_a_slip(text, meant):
    assert MeantUnits(UNITS).meant(text) == meant


@pytest.mark.parametrize("text", ["Văn phòng Sở", "Thanh tra Sở", "Phòng Cơ quan"])
def test_a_unit_that_has_the_word_for_the_agency_in_its_name_is_another(text):
    agency = OrgUnit(uid=UnitUid("a"), name="Sở Nông nghiệp và Môi trường", kind=UnitKind.AGENCY)

    assert MeantUnits([agency]).meant(text) == ""


@pytest.mark.parametrize("text", ["Sở", "sở", "Toàn cơ quan", "SNNMT", "Sở NN và MT", "Sở NN&MT"])
def test_the_agency_is_meant_by_its_first_word_or_initials(text):
    agency = OrgUnit(uid=UnitUid("a"), name="Sở Nông nghiệp và Môi trường", kind=UnitKind.AGENCY)

    assert MeantUnits([agency, *UNITS]).meant(text) == agency.name
