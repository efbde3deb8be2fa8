"""The agency in the data file."""

from __future__ import annotations

from danhgia_desktop.organization.agency import Agency
from danhgia_desktop.storage.labels import Label
from tests.storage.builders import ACTOR

AGENCY = Agency(name="SỞ NỘI VỤ", superior="UBND TỈNH BẮC GIANG", locality="Bắc Giang", symbol="SNV")


def test_a_new_file_knows_nothing_about_the_agency(store):
    with store.reading() as reading:
        assert reading.agency.get() == Agency()


def test_the_agency_is_kept_and_can_be_changed(store):
    for agency in (AGENCY, Agency(name="SỞ TÀI CHÍNH")):
        with store.work(ACTOR, Label.SET_AGENCY) as work:
            work.agency.save(agency)

        with store.reading() as reading:
            assert reading.agency.get() == agency


def test_setting_the_agency_can_be_undone(store):
    with store.work(ACTOR, Label.SET_AGENCY) as work:
        work.agency.save(AGENCY)

    store.undo(ACTOR)

    with store.reading() as reading:
        assert reading.agency.get() == Agency()
