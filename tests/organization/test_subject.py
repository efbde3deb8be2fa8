"""Whose a sheet is."""

from __future__ import annotations

from dataclasses import replace

from danhgia_desktop.organization.subject import Subject
from tests.storage.builders import PERSON, UNIT, make_member, make_unit

PHONG = Subject(unit=make_unit())
BINH = Subject(unit=make_unit(), staff=make_member(suffix="(VP)"))


def test_a_unit_is_called_by_its_name():
    assert (PHONG.name, PHONG.uid, PHONG.is_person) == ("Phòng Tổng hợp", UNIT, False)


def test_a_person_is_called_by_the_shown_name_and_stays_the_same_in_another_unit():
    assert (BINH.name, BINH.uid, BINH.is_person) == ("Lê Thị Bình (VP)", PERSON, True)
    assert replace(BINH, unit=make_unit("u2")).uid == BINH.uid
