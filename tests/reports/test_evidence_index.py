"""The index of evidence as an official annex."""

from __future__ import annotations

from datetime import date

from danhgia_desktop import period as periods
from danhgia_desktop.evidence.evidence_index import IndexRow, UsedAt
from danhgia_desktop.organization.agency import Agency
from danhgia_desktop.reports import evidence_index
from danhgia_desktop.reports.document import Caption, Letterhead, Orientation, Paragraph, tables
from tests.evidence.documents import document, file

AGENCY = Agency(name="Sở Nội vụ", superior="UBND tỉnh Hưng Yên", locality="Hưng Yên")
NOVEMBER = periods.parse("2026-11")


def test_each_document_is_a_row_with_where_it_is_used():
    uses = (
        UsedAt(period=NOVEMBER, whose="Văn phòng", place="I.2", is_task=False, pages="tr. 3"),
        UsedAt(period=NOVEMBER, whose="Văn phòng", place="Lập kế hoạch", is_task=True),
    )
    proof = document("H1", number="405/BC-SNV", issued_on=date(2026, 2, 3), issuer="Sở Nội vụ", files=(file(),))

    built = evidence_index.build([IndexRow(document=proof, uses=uses), IndexRow(document=document("H2"))], AGENCY)

    (table,) = tables(built)
    first, second = ([cell.text for cell in row.cells] for row in table.rows)
    assert first[:6] == ["1", "H1", "405/BC-SNV", "03/02/2026", "Sở Nội vụ", "Báo cáo H1"]
    assert first[6].splitlines() == [
        "Văn phòng, tháng 11 năm 2026: mục I.2 (tr. 3)",
        "Văn phòng, tháng 11 năm 2026: nhiệm vụ “Lập kế hoạch”",
    ]
    assert second == ["2", "H2", "", "", "", "Báo cáo H2 (bản\u00a0giấy)", ""]
    assert built.orientation is Orientation.LANDSCAPE


def test_the_period_stands_below_the_title_and_the_locality_above_it():
    built = evidence_index.build([], AGENCY, NOVEMBER)

    (letterhead,) = (block for block in built.blocks if isinstance(block, Letterhead))
    assert letterhead.place_date.startswith("Hưng Yên, ngày")
    assert Caption(text="(Kỳ đánh giá: tháng 11 năm 2026)") in built.blocks
    assert [block.text for block in built.blocks if isinstance(block, Paragraph)] == [
        "Chưa có tài liệu kiểm chứng nào."
    ]
    assert [block for block in evidence_index.build([], Agency()).blocks if isinstance(block, Caption)] == []
