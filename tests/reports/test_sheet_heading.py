"""Headings of printed sheets: each thing said once."""

from __future__ import annotations

import pytest

from danhgia_desktop import period as periods
from danhgia_desktop.reports.sheet_heading import usual_heading


@pytest.mark.parametrize(
    ("title", "period", "lines"),
    [
        ("", "2026", ("BẢNG CHẤM ĐIỂM", "PHÒNG A NĂM 2026")),
        ("BẢNG ĐIỂM", "2026-Q4", ("BẢNG ĐIỂM", "PHÒNG A QUÝ IV NĂM 2026")),
        ("BẢNG ĐIỂM NĂM 2026", "2026", ("BẢNG ĐIỂM NĂM 2026", "PHÒNG A")),
        ("Bảng điểm năm 2026 của Sở", "2026-Q4", ("Bảng điểm năm 2026 của Sở", "PHÒNG A QUÝ IV")),
        ("BẢNG ĐIỂM QUÝ IV NĂM 2026", "2026-Q4", ("BẢNG ĐIỂM QUÝ IV NĂM 2026", "PHÒNG A")),
        ("BẢNG ĐIỂM NĂM 2025", "2026", ("BẢNG ĐIỂM NĂM 2025", "PHÒNG A NĂM 2026")),
        ("THEO SỐ 12/NĂM 20261", "2026", ("THEO SỐ 12/NĂM 20261", "PHÒNG A NĂM 2026")),
        ("BẢNG  ĐIỂM\n\nTHI ĐUA NĂM 2026 ", "2026", ("BẢNG ĐIỂM", "THI ĐUA NĂM 2026", "PHÒNG A")),
        (" \n", "2026-11", ("BẢNG CHẤM ĐIỂM", "PHÒNG A THÁNG 11 NĂM 2026")),
    ],
)
def test_the_period_is_said_once_and_the_title_keeps_its_lines(title, period, lines):
    assert usual_heading(title, "Phòng A", periods.parse(period)) == lines
