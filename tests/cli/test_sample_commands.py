"""`sample`."""

from __future__ import annotations

import pytest

from danhgia_desktop.operations.data_file import data_path
from tests.cli.conftest import UNIT
from tests.cli.documents import cells_of, text_of

YEAR, OF_UNIT, OF_PERSON = "bang-cham-diem-2020", "phieu-don-vi-2026-08", "phieu-ca-nhan-2026-08"
OF_PLANS = (
    "ke-hoach-thang-2026-08",
    "ket-qua-ke-hoach-2026-08",
    "nhiem-vu-cham-2026",
    "danh-sach-kiem-diem-2026",
    "so-theo-doi-ket-luan-2026",
    "so-theo-doi-kien-nghi-2026",
    "danh-muc-minh-chung",
)
DOCUMENTS = [f"{name}.{suffix}" for name in (YEAR, OF_UNIT, OF_PERSON, *OF_PLANS) for suffix in ("pdf", "xlsx")]


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "Dữ liệu mẫu"


def test_the_sample_makes_data_and_documents_without_a_screen(run, folder):
    outcome = run("sample", "--out", folder, "--small")

    assert (outcome.code, outcome.err) == (0, "")
    documents = [folder / name for name in DOCUMENTS]
    assert outcome.out.splitlines() == [
        f"Dữ liệu mẫu: {data_path(folder)}",
        *(f"Đã ghi {document} ({document.stat().st_size} byte)." for document in documents),
    ]
    assert "TỔNG CỘNG 100 điểm 93 điểm" in text_of(documents[0])
    assert "Ghi chú: Mục VI: điểm tự chấm ghi 10, cộng các dòng con 7,5." in [
        cell for row in cells_of(documents[1]) for cell in row
    ]
    assert "VĂN PHÒNG SỞ" in text_of(documents[2]).upper()
    assert "THÁNG 8 NĂM 2026" in text_of(documents[4]).upper()

    first = run("--data", folder, "sheet", "list", "--json").value
    again = run("sample", "--out", folder, "--json").value
    assert again == {"data": str(folder), "documents": [str(document) for document in documents]}
    assert run("--data", folder, "sheet", "list", "--json").value == first
    year = [sheet for sheet in first if sheet["period"] == "2020"]
    assert [sheet["totals"].get("self", {}).get("summed") for sheet in year] == ["90.5", "93.75", "43.75", None]
    assert (year[0]["unit"], year[0]["totals"]["self"]["stated"]) == (UNIT, "93")


def test_another_seed_makes_other_people_and_speaks_english(run, folder):
    outcome = run("--lang", "en", "sample", "--out", folder, "--small", "--seed", "7")

    assert outcome.out.splitlines()[0] == f"Sample data: {data_path(folder)}"
    assert len(run("--data", folder, "staff", "list", "--on", "2026-10-31", "--json").value) == 13


def test_the_sample_leaves_data_of_one_s_own_alone(seeded, data):
    outcome = seeded("sample", "--out", data)

    assert outcome.code == 2
    assert "chứa dữ liệu riêng, không phải dữ liệu mẫu" in outcome.err
    assert len(seeded("sheet", "list", "--json").value) == 1
    assert not list(data.glob("*.pdf"))
