"""Opening the sample, which is made where there is none yet."""

from __future__ import annotations

from functools import partial

import pytest

from danhgia_desktop.evidence.evidence_document import EvidenceDocument, EvidenceUid
from danhgia_desktop.operations import evidence, sample, scoring, units
from danhgia_desktop.operations.data_file import open_data
from danhgia_desktop.operations.sample_office.opening import open_sample
from danhgia_desktop.storage import evidence_store
from danhgia_desktop.storage.beginning import DataMissingError
from tests.storage.builders import ACTOR


def fill(store, progress):
    sample.sample_sheet(store, ACTOR)
    progress(1.0)


def test_the_sample_is_made_where_there_is_none_and_opened_as_it_is_afterwards(tmp_path):
    parts = []
    with open_sample(tmp_path / "mẫu", fill, parts.append) as store:
        uid = scoring.sheets(store)[0].uid
        units.add_unit(store, ACTOR, "Phòng mới")

    with open_sample(tmp_path / "mẫu", partial(pytest.fail, "made twice")) as store:
        assert scoring.sheets(store)[0].uid == uid
        assert len(units.all_units(store)) == 5
    assert parts == [1.0]


def test_files_of_evidence_come_along(tmp_path):
    paper = tmp_path / "Biên bản.txt"
    paper.write_text("Đã hoàn thành.", encoding="utf-8")
    document = EvidenceDocument(uid=EvidenceUid("d"), summary="Biên bản")

    def fill_with_evidence(store, _progress):
        sample.sample_sheet(store, ACTOR)
        evidence.add_document(store, ACTOR, document, [paper])

    with open_sample(tmp_path / "mẫu", fill_with_evidence) as store:
        ((kept,),) = (one.files for one in evidence.all_documents(store))
        assert evidence_store.read(store.path, kept).decode() == "Đã hoàn thành."


def test_an_empty_data_file_is_filled(tmp_path):
    open_data(tmp_path).close()

    with open_sample(tmp_path, fill) as store:
        assert len(scoring.sheets(store)) == 4


def test_where_the_making_is_stopped_nothing_is_left(tmp_path):
    def stop(_part):
        raise InterruptedError

    for folder in ("new", "empty"):
        if folder == "empty":
            open_data(tmp_path / folder).close()
        with pytest.raises(InterruptedError):
            open_sample(tmp_path / folder, fill, stop)

    assert list((tmp_path / "new").iterdir()) == []
    open_data(tmp_path / "empty").close()  # nobody else has it open


def test_beside_what_is_left_of_lost_data_no_sample_is_made(tmp_path):
    with open_data(tmp_path) as store:
        path = store.path
    path.rename(path.with_name(f"{path.name}.replaced-2026-11-21T093005"))

    with pytest.raises(DataMissingError):
        open_sample(tmp_path, fill)

    assert not path.exists()
