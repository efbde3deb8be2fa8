"""Rubrics of the kinds that offices use, read as a person would read them."""

from __future__ import annotations

from decimal import Decimal

from danhgia_desktop.regulation.criterion_rule import Tiers
from danhgia_desktop.regulation.rubric import APPRAISED, CONCLUDED, SELF
from tests.imports.rubric_sources import at, kinds, paths, read, remarks, self_points

CIVIL_SERVANTS = """
TT	Tiêu chí chấm điểm	Điểm tối đa	Điểm do cá nhân tự chấm
(1)	(2)	(3)	(4)
I	Phẩm chất chính trị, phẩm chất đạo đức, văn hóa thực thi công vụ	10	9,5
1	Phẩm chất chính trị, phẩm chất đạo đức, văn hóa thực thi công vụ	5	5
2	Ý thức kỷ luật, kỷ cương trong thực thi công vụ	5	4,5
II	Năng lực chuyên môn, nghiệp vụ theo yêu cầu của vị trí việc làm	5	5
1	Năng lực chuyên môn, nghiệp vụ	2,5	2,5
2	Khả năng đáp ứng yêu cầu thực thi nhiệm vụ được giao	2,5	2,5
	Tổng cộng	15	14,5
"""

REFORM = """
UBND TỈNH KHÁNH HÒA
SỞ CÔNG THƯƠNG
BẢNG TỰ ĐÁNH GIÁ, CHẤM ĐIỂM XÁC ĐỊNH CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2021
STT	Lĩnh vực/Tiêu chí/Tiêu chí thành phần	Điểm tối đa	Điểm đánh giá		Điểm đạt được	Tài liệu kiểm chứng
			Tự đánh giá	Thẩm định
1	CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CẢI CÁCH HÀNH CHÍNH	4	3,5	3	3,25
1.1	Kế hoạch cải cách hành chính	2	2	1,5
1.1.1	Ban hành kế hoạch cải cách hành chính năm	0,5	0,5	0,5		Quyết định số 12/QĐ-SCT
	Ban hành kịp thời trong Quý I: 0,5
	Ban hành không kịp thời: 0,25
	Không ban hành: 0
1.1.2	Mức độ thực hiện kế hoạch cải cách hành chính	1,5	1,5	1
	Thực hiện 100% kế hoạch: 1,5
	Thực hiện từ 80% đến dưới 100% kế hoạch: 1
	Thực hiện dưới 80% kế hoạch: 0
1.2	Tỷ lệ đơn vị được kiểm tra	2	1,5	1,5
	Tính điểm theo công thức: (Tỷ lệ % x điểm tối đa)
2	THỦ TỤC HÀNH CHÍNH	KAD	KAD	KAD
	TỔNG ĐIỂM	4	3,5	3
"""

EMULATION = """
BẢNG CHẤM ĐIỂM THI ĐUA NĂM 2022
TT	Nội dung thi đua	Điểm chuẩn	Đơn vị tự chấm	Cụm thi đua chấm
A	THỰC HIỆN NHIỆM VỤ CHÍNH TRỊ (60 ĐIỂM)
I	Nhiệm vụ chuyên môn	40	38
1	Hoàn thành các chỉ tiêu được giao	20	20
	Vượt mức mỗi 1% được cộng 0,5 điểm, không quá 5 điểm
2	Thực hiện các nhiệm vụ đột xuất	20	18
	- Chậm 01 nhiệm vụ trừ 0,5 điểm; không hoàn thành 01 nhiệm vụ trừ 1 điểm
II	Cải cách hành chính	20	19
	Cộng mục A	60	57
B	XÂY DỰNG ĐẢNG, ĐOÀN THỂ (30 điểm)
1	Chi bộ hoàn thành xuất sắc nhiệm vụ	15	15
2	Các đoàn thể vững mạnh	15	14
	Cộng mục B	30	29
C	ĐIỂM THƯỞNG	10	5
-	Có sáng kiến cấp tỉnh: 05 điểm
-	Được tặng Bằng khen: 05 điểm
	TỔNG ĐIỂM (A+B+C)	100	91
Xếp loại: Tốt
	NGƯỜI CHẤM ĐIỂM		THỦ TRƯỞNG ĐƠN VỊ
"""


def test_the_form_of_the_decree_on_civil_servants_is_read():
    draft = read(CIVIL_SERVANTS)

    assert paths(draft) == ["I", "I.1", "I.2", "II", "II.1", "II.2"]
    assert at(draft, "II.2").max_points == Decimal("2.5")
    assert self_points(draft, "I.2") == Decimal("4.5")
    assert draft.rubric.root.max_points == 15
    assert self_points(draft) == Decimal("14.5")
    assert remarks(draft) == []


def test_an_index_of_administrative_reform_is_read_with_its_bands_and_rounds():
    draft = read(REFORM)

    assert paths(draft) == ["1", "1.1", "1.1.1", "1.1.2", "1.2", "2"]
    assert draft.rubric.title == "BẢNG TỰ ĐÁNH GIÁ, CHẤM ĐIỂM XÁC ĐỊNH CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2021"
    (one_of,) = at(draft, "1.1.1").rules
    assert [(option.name, option.points) for option in one_of.options] == [
        ("Ban hành kịp thời trong Quý I", Decimal("0.5")),
        ("Ban hành không kịp thời", Decimal("0.25")),
        ("Không ban hành", Decimal(0)),
    ]
    assert [type(rule) for rule in at(draft, "1.1.2").rules] == [Tiers]
    assert kinds(draft, "1.2") == ["ratio"]
    assert at(draft, "1.1.1").guidance[2] == "Không ban hành: 0"
    assert draft.scores[at(draft, "1").key, APPRAISED].points == 3
    assert draft.scores[at(draft, "1").key, CONCLUDED].points == Decimal("3.25")
    assert draft.scores[at(draft, "2").key, SELF].not_applicable
    assert remarks(draft) == []


def test_a_table_of_emulation_is_read_with_its_subtotals_and_maxima_in_words():
    draft = read(EMULATION)

    assert paths(draft) == ["A", "A.I", "A.I.1", "A.I.2", "A.II", "B", "B.1", "B.2", "C"]
    assert [at(draft, path).max_points for path in ("A", "B", "C", "total")] == [60, 30, 10, 100]
    assert self_points(draft, "A") == 57
    assert kinds(draft, "A.I.1") == ["count_rate"]
    assert kinds(draft, "A.I.2") == ["deduct_once", "deduct_once"]
    assert kinds(draft, "C") == ["bonus", "award_once", "award_once"]
    assert remarks(draft) == []
