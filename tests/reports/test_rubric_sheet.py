"""The score sheet as a document: seed 003 must come out as it was printed."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from io import BytesIO

import openpyxl
import pytest

from danhgia_desktop import period as periods
from danhgia_desktop.operations.rubrics import draft_sheet
from danhgia_desktop.organization.agency import Agency
from danhgia_desktop.organization.org_unit import OrgUnit, UnitUid
from danhgia_desktop.organization.subject import Subject
from danhgia_desktop.period import Period
from danhgia_desktop.regulation.criterion_rule import Bonus, Penalty
from danhgia_desktop.regulation.rubric import (
    APPRAISED,
    CONCLUDED,
    DEFAULT_ROUNDS,
    SELF,
    NoSuchRoundError,
    Round,
    RoundKey,
)
from danhgia_desktop.reports import fonts, official_form, rubric_sheet, workbook
from danhgia_desktop.reports.column_widths import column_widths
from danhgia_desktop.reports.document import (
    Alignment,
    Caption,
    Document,
    Letterhead,
    NumberCell,
    Orientation,
    Paragraph,
    Row,
    RowStyle,
    Share,
    Signatures,
    Table,
    TitleBlock,
    tables,
)
from danhgia_desktop.reports.rubric_sheet import SheetForm
from danhgia_desktop.reports.typesetting import Typesetter
from danhgia_desktop.reports.typography import MILLIMETRE, Face, TextStyle
from danhgia_desktop.scoring.scoresheet import Score, Scoresheet
from tests import bac_giang
from tests.rubric_builders import criterion, rubric, sheet

SIDE_PADDING = 4.0
"""Points between a cell's border and its text."""
AGENCY = Agency(name="Sở TN&MT", superior="Ủy ban nhân dân tỉnh Bắc Giang", locality="Bắc Giang", symbol="TNMT")


def seed_sheet() -> Scoresheet:
    """Return seed 003 with the scores its document states."""
    unit = OrgUnit(uid=UnitUid("u"), name="Sở Tài nguyên và Môi trường")
    return replace(draft_sheet(bac_giang.draft()), subject=Subject(unit=unit), period=Period.year_of(2020))


def printed(of: Scoresheet, **choices) -> Document:
    form = replace(rubric_sheet.usual_form(of, AGENCY), **choices)
    return rubric_sheet.build(of, AGENCY, form)


def table(document: Document) -> Table:
    (found,) = tables(document)
    return found


def words(row: Row) -> list[str]:
    return [cell.text for cell in row.cells]


def blocks(document: Document, kind) -> list:
    return [block for block in document.blocks if isinstance(block, kind)]


def notes(document: Document) -> list[str]:
    return [paragraph.text for paragraph in blocks(document, Paragraph)]


def row_of(document: Document, text: str) -> Row:
    (found,) = (row for row in table(document).rows if row.cells[1].text == text)
    return found


# seed 003


def test_the_table_prints_the_rows_of_the_real_document_one_by_one():
    document = printed(seed_sheet())

    assert [words(row) for row in table(document).rows] == bac_giang.rows()


def test_the_columns_are_those_of_the_real_document():
    columns = table(printed(seed_sheet())).columns

    assert [column.header for column in columns] == bac_giang.HEADER
    assert [column.align for column in columns] == [
        Alignment.CENTER,
        Alignment.LEFT,
        Alignment.CENTER,
        Alignment.CENTER,
    ]


def test_heading_caption_and_signature_stand_around_the_table_as_in_an_annex():
    document = printed(seed_sheet())

    assert [type(block) for block in document.blocks] == [
        TitleBlock,
        Caption,
        Table,
        Paragraph,
        Paragraph,
        Signatures,
    ]
    (title,) = blocks(document, TitleBlock)
    assert title.lines == (
        "BẢNG CHẤM ĐIỂM, ĐÁNH GIÁ XẾP LOẠI THI ĐUA",
        "SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG NĂM 2020",
    )
    (caption,) = blocks(document, Caption)
    assert " ".join(caption.text.split()) == "(Kèm theo Báo cáo số /BC-TNMT ngày / /2020 của Sở TN&MT)"
    (signatures,) = blocks(document, Signatures)
    assert [block.titles for block in signatures.columns] == [("GIÁM ĐỐC",)]


def test_what_is_stated_and_what_is_summed_are_named_below_where_they_differ():
    assert notes(printed(seed_sheet())) == [
        "Ghi chú: Mục VI: điểm tự chấm ghi 10, cộng các dòng con 7,5.",
        "Tổng cộng: điểm tự chấm ghi 93, cộng các dòng con 90,5.",
    ]
    assert notes(printed(seed_sheet(), notes=False)) == []


@pytest.mark.parametrize(
    ("text", "maximum", "scored"),
    [
        ("CÔNG TÁC THÔNG TIN TỔNG HỢP", "44", "40,5"),
        ("Chương trình công tác năm", "4,0", "4,0"),
        ("Đạt danh hiệu cơ quan văn hóa trong năm", "1,0", "0"),
        ("Xây dựng danh mục hồ sơ kinh tế - xã hội", "1,0", ""),
        ("TỔNG CỘNG", "100 điểm", "93 điểm"),
    ],
)
def test_numbers_are_printed_in_the_form_of_the_document(text, maximum, scored):
    assert words(row_of(printed(seed_sheet()), text))[2:] == [maximum, scored]


def test_guidance_stands_below_its_criterion_without_points():
    rows = table(printed(seed_sheet())).rows
    place = next(place for place, row in enumerate(rows) if "ISO 9001:2015" in row.cells[1].text)

    assert rows[place].style is RowStyle.LINE
    assert [row.style for row in rows[place + 1 : place + 3]] == [RowStyle.GUIDANCE] * 2
    assert words(rows[place + 1]) == ["", "- Không áp dụng: trừ 1,0 điểm", "", ""]
    assert rows[place + 1].depth == rows[place].depth + 1


def test_rows_are_styled_by_what_they_are():
    rows = table(printed(seed_sheet())).rows

    styles = [row.style for row in rows]
    assert [row.cells[0].text for row in rows if row.style is RowStyle.SECTION] == ["I", "II", "III", "IV", "V", "VI"]
    assert styles[:4] == [RowStyle.SECTION, RowStyle.GROUP, RowStyle.GROUP, RowStyle.LINE]
    assert [row.depth for row in rows[:4]] == [0, 1, 2, 3]
    assert styles.count(RowStyle.GUIDANCE) == 10
    assert styles.index(RowStyle.TOTAL) == len(rows) - 1


def test_every_sum_points_at_the_rows_of_its_parts():
    rows = table(printed(seed_sheet())).rows

    total = rows[-1].cells
    assert [[rows[place].cells[0].text for place in cell.sum_of] for cell in total[2:]] == [
        ["I", "II", "III", "IV", "V", "VI"]
    ] * 2
    for row in rows:
        maximum = row.cells[2]
        if isinstance(maximum, NumberCell) and maximum.sum_of:
            assert maximum.value == sum(rows[place].cells[2].value for place in maximum.sum_of)


def test_a_stated_sum_that_differs_says_so_to_the_reader_of_the_sheet():
    document = printed(seed_sheet())

    stated = row_of(document, "HOẠT ĐỘNG CỦA BỘ PHẬN MỘT CỬA").cells[3]
    assert isinstance(stated, NumberCell)
    assert (stated.value, stated.note) == (Decimal(10), "Cộng các dòng con: 7,5")
    right = row_of(document, "CÔNG TÁC THÔNG TIN TỔNG HỢP").cells[3]
    assert isinstance(right, NumberCell)
    assert right.note == ""


def test_the_document_names_what_it_is_and_whose():
    document = printed(seed_sheet())

    assert document.title == ("BẢNG CHẤM ĐIỂM, ĐÁNH GIÁ XẾP LOẠI THI ĐUA SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG NĂM 2020")
    assert (document.short_title, document.author) == ("Sở Tài nguyên và Môi trường", "Sở TN&MT")


# what a person chooses


def test_several_rounds_stand_side_by_side_in_the_order_asked_for():
    seed = seed_sheet()
    first = seed.rubric.lines[3].key
    appraised = seed.with_scores({(first, APPRAISED): Score(points=Decimal("1.5"))})

    document = printed(appraised, rounds=(CONCLUDED, APPRAISED, SELF))

    assert [column.header for column in table(document).columns[3:]] == [
        "ĐIỂM KẾT LUẬN",
        "ĐIỂM THẨM ĐỊNH",
        "ĐIỂM TỰ CHẤM",
    ]
    assert words(table(document).rows[3])[2:] == ["2,0", "", "1,5", "2,0"]
    assert words(table(document).rows[-1])[2:] == ["100", "", "1,5", "93"]
    assert table(document).columns[3].width.value < table(printed(seed)).columns[3].width.value


def test_the_notes_are_those_of_the_columns_that_are_printed():
    assert notes(printed(seed_sheet(), rounds=(APPRAISED,))) == []


def test_a_rubric_may_be_printed_without_any_points():
    document = printed(seed_sheet(), rounds=())

    assert [column.header for column in table(document).columns] == bac_giang.HEADER[:3]
    assert [words(row) for row in table(document).rows] == [row[:3] for row in bac_giang.rows()]


def test_a_round_that_the_rubric_does_not_have_is_refused():
    with pytest.raises(NoSuchRoundError):
        printed(seed_sheet(), rounds=(SELF, RoundKey("fourth")))


def test_a_sheet_that_stands_alone_bears_the_letterhead():
    document = printed(seed_sheet(), letterhead=True, caption="")

    head, title = document.blocks[:2]
    assert head == Letterhead(superior="ỦY BAN NHÂN DÂN TỈNH BẮC GIANG", agency="SỞ TN&MT")
    assert isinstance(title, TitleBlock)
    assert title.ruled
    assert blocks(document, Caption) == []


def test_signers_stand_as_chosen_or_not_at_all():
    signed = printed(seed_sheet(), signer_titles=("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"), signer_name="Lê Văn A")

    (signatures,) = blocks(signed, Signatures)
    assert (signatures.columns[0].titles, signatures.columns[0].name) == (
        ("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"),
        "Lê Văn A",
    )
    assert blocks(printed(seed_sheet(), signer_titles=()), Signatures) == []


def test_the_usual_form_needs_neither_agency_nor_heading():
    plain = sheet(rubric(criterion("1", maximum="2")))

    form = rubric_sheet.usual_form(plain, Agency())

    assert form.title == ("BẢNG CHẤM ĐIỂM", "SỞ NỘI VỤ NĂM 2026")
    assert " ".join(form.caption.split()) == "(Kèm theo Báo cáo số /BC ngày / /2026)"
    assert form.rounds == (SELF,)


def test_the_usual_form_has_the_round_at_work_and_those_before_it_that_have_points():
    tree = rubric(criterion("1", maximum="2"))

    assert rubric_sheet.usual_form(sheet(tree, {"1": "2"}), Agency(), APPRAISED).rounds == (SELF, APPRAISED)
    assert rubric_sheet.usual_form(sheet(tree, {"1": Score(reason="Hỏi")}), Agency(), APPRAISED).rounds == (APPRAISED,)
    assert rubric_sheet.usual_form(sheet(tree, {"1": "2"}), Agency(), RoundKey("none")).rounds == (SELF,)


@pytest.mark.parametrize(
    ("code", "named"),
    [
        ("2026-Q4", "SỞ NỘI VỤ QUÝ IV NĂM 2026"),
        ("2026-H1", "SỞ NỘI VỤ 6 THÁNG ĐẦU NĂM 2026"),
        ("2026-11", "SỞ NỘI VỤ THÁNG 11 NĂM 2026"),
    ],
)
def test_the_heading_names_the_period_as_documents_do(code, named):
    of = replace(sheet(rubric(criterion("1", maximum="2"))), period=periods.parse(code))

    assert rubric_sheet.usual_form(of, AGENCY).title[1] == named


# cells


def test_a_blank_prints_nothing_and_zero_prints_0():
    document = printed(sheet(rubric(criterion("1", maximum="2"), criterion("2", maximum="2")), {"1": "0"}))

    assert [words(row)[3] for row in table(document).rows] == ["0", "", "0 điểm"]


def test_a_sheet_on_which_nobody_said_anything_has_no_points_at_all():
    document = printed(sheet(rubric(criterion("1", maximum="2"), criterion("1.1", "1", "2"))))

    assert [words(row)[3] for row in table(document).rows] == ["", "", ""]
    assert notes(document) == []


def test_what_does_not_apply_is_marked_and_not_a_number():
    scored = sheet(
        rubric(criterion("I", maximum="3"), criterion("I.1", "I", "2"), criterion("I.2", "I", "1")),
        {"I.1": Score(points=Decimal(2), not_applicable=True), "I.2": "1"},
    )

    assert [words(row)[3] for row in table(printed(scored)).rows] == ["1", "KAD", "1", "1 điểm"]


def test_a_maximum_that_what_does_not_apply_makes_smaller_is_named_below():
    lines = rubric(criterion("I", maximum="3"), criterion("I.1", "I", "2"), criterion("I.2", "I", "1"), maximum="3")
    scored = sheet(lines, {"I.1": Score(not_applicable=True), "I.2": "1"})

    assert notes(printed(scored)) == [
        "Ghi chú: Điểm tự chấm: điểm chuẩn áp dụng là 1, không tính các tiêu chí không áp dụng (KAD)."
    ]


def test_a_section_none_of_which_applies_is_marked_too():
    none = Score(not_applicable=True)
    scored = sheet(
        rubric(criterion("I"), criterion("I.1", "I", "2"), criterion("I.2", "I", "1")), {"I.1": none, "I.2": none}
    )

    assert [words(row)[3] for row in table(printed(scored)).rows] == ["KAD"] * 4


def test_a_maximum_that_is_not_stated_is_summed():
    document = printed(sheet(rubric(criterion("I"), criterion("I.1", "I", "2"), criterion("I.2", "I", "0.25"))))

    assert [words(row)[2] for row in table(document).rows] == ["2,25", "2", "0,25", "2,25 điểm"]
    assert words(table(printed(sheet(rubric(criterion("1"))))).rows[0])[2] == ""


def test_a_stated_maximum_that_is_not_the_sum_is_named_below():
    wrong = sheet(rubric(criterion("I", maximum="5"), criterion("I.1", "I", "2"), maximum="10"))

    assert notes(printed(wrong)) == [
        "Ghi chú: Mục I: điểm chuẩn ghi 5, cộng các dòng con 2.",
        "Tổng cộng: điểm chuẩn ghi 10, cộng các dòng con 2.",
    ]


def test_points_have_as_many_places_as_their_criterion_is_printed_with():
    scored = sheet(
        rubric(criterion("1", maximum="3.0", places=1), criterion("2", maximum="3", places=0)),
        {"1": "2", "2": "2.25"},
    )

    assert [words(row)[3] for row in table(printed(scored)).rows] == ["2,0", "2,25", "4,25 điểm"]


def test_rounds_of_an_office_s_own_keep_their_names():
    own = (*DEFAULT_ROUNDS[:1], Round(key=RoundKey("r"), name="Điểm UBND tỉnh chấm"))
    scored = sheet(
        rubric(criterion("I", maximum="2"), criterion("I.1", "I", "2"), rounds=own),
        {"I": "2", "I.1": "1"},
        RoundKey("r"),
    )

    document = printed(scored, rounds=(RoundKey("r"),))

    assert table(document).columns[3].header == "ĐIỂM UBND TỈNH CHẤM"
    assert notes(document) == ["Ghi chú: Mục I: điểm UBND tỉnh chấm ghi 2, cộng các dòng con 1."]


def test_a_default_form_asks_for_the_bare_table():
    plain = sheet(rubric(criterion("1", maximum="2")), {"1": "2"})

    document = rubric_sheet.build(plain, Agency(), SheetForm(title=("BẢNG ĐIỂM",)))

    assert [type(block) for block in document.blocks] == [TitleBlock, Table]
    assert row_of(document, "TỔNG CỘNG").style is RowStyle.TOTAL


# bonus and penalty

BEYOND = rubric(
    criterion("I", maximum="10", rules=()),
    criterion("1", "I", maximum="8"),
    criterion("2", "I", maximum="2", text="Điểm thưởng trong mục", rules=(Bonus(),)),
    criterion("II", maximum="5", text="ĐIỂM THƯỞNG", rules=(Bonus(extra=True),)),
    criterion("3", "II", maximum="4"),
    criterion("4", "II", maximum="4"),
    criterion("III", maximum="5", text="ĐIỂM TRỪ", rules=(Penalty(),)),
    criterion("5", "III", maximum="5"),
    maximum="10",
)


def test_what_is_taken_away_is_printed_with_a_minus():
    document = printed(sheet(BEYOND, {"1": "7", "2": "1", "3": "0", "4": "0", "5": "1.5"}))

    assert words(row_of(document, "ĐIỂM TRỪ"))[2:] == ["-5", "-1,5"]
    assert words(row_of(document, "Tiêu chí 5"))[2:] == ["-5", "-1,5"]
    assert words(row_of(document, "TỔNG CỘNG"))[2:] == ["10 điểm", "6,5 điểm"]


def test_a_limit_that_cuts_a_section_of_bonus_is_named_below():
    document = printed(sheet(BEYOND, {"1": "8", "3": "4", "4": "3", "5": "0"}))

    assert words(row_of(document, "ĐIỂM THƯỞNG"))[3] == "5"
    assert notes(document) == ["Ghi chú: Mục II: điểm tự chấm tính tối đa 5, cộng các dòng con 7."]


def formulas(of: Scoresheet) -> list[tuple[object, object]]:
    book = openpyxl.load_workbook(BytesIO(workbook.render(printed(of))))
    rows = [[cell.value for cell in row if cell.value is not None] for row in book.active]
    return [(row[-2], row[-1]) for row in rows if len(row) > 2]


def test_the_workbook_computes_bonus_within_its_limits_and_takes_penalties_off():
    written = formulas(sheet(BEYOND, {"1": "8", "2": "3", "3": "4", "4": "3", "5": "2"}))

    assert written[1] == ("=SUM(C7)+MIN(2,SUM(C8))", "=SUM(D7)+MIN(2,SUM(D8))")
    assert written[4] == ("=MIN(5,SUM(C10:C11))", "=MIN(5,SUM(D10:D11))")
    assert written[7] == ("=MAX(-5,SUM(C13))", "=MAX(-5,SUM(D13))")
    assert written[-1] == ("=SUM(C6)", "=MAX(0,SUM(D6)+MIN(5,SUM(D9))+MAX(-5,SUM(D12)))")


# evidence and remarks


def proven() -> Scoresheet:
    """Two lines, one of them with evidence and a remark in each of two rounds."""
    lines = rubric(criterion("1", maximum="2"), criterion("2", maximum="3", guidance=("nếu có",)), maximum="5")
    scored = sheet(lines, {"1": Score(points=Decimal(2), evidence="Quyết định số 1", reason="Đúng hạn\nĐủ")})
    return scored.with_scores({("1", APPRAISED): Score(points=Decimal(1), evidence="Công văn số 2", reason="Chậm")})


def test_evidence_and_remarks_of_the_chosen_round_stand_in_columns_of_their_own():
    document = printed(proven(), evidence=True, reasons=True)

    assert [column.header for column in table(document).columns][4:] == ["TÀI LIỆU KIỂM CHỨNG", "GHI CHÚ"]
    assert [words(row)[4:] for row in table(document).rows] == [
        ["Quyết định số 1", "Đúng hạn\nĐủ"],
        ["", ""],
        ["", ""],
        ["", ""],
    ]
    appraised = table(printed(proven(), evidence=True, words_of=APPRAISED))
    assert words(appraised.rows[0])[4:] == ["Công văn số 2"]


@pytest.mark.parametrize("landscape", [False, True])
def test_criteria_are_given_more_room_than_evidence_and_remarks_each(landscape):
    columns = table(printed(proven(), evidence=True, reasons=True, landscape=landscape)).columns
    shares = [column.width.weight for column in columns if isinstance(column.width, Share)]

    assert shares[0] > 1.5 * max(shares[1:])


def test_words_of_a_round_that_the_rubric_does_not_have_are_refused():
    with pytest.raises(NoSuchRoundError):
        printed(proven(), reasons=True, words_of=RoundKey("khác"))


def test_turned_paper_leaves_more_room_for_points():
    upright, turned = (printed(proven(), evidence=True, landscape=landscape) for landscape in (False, True))

    assert (upright.orientation, turned.orientation) == (Orientation.PORTRAIT, Orientation.LANDSCAPE)
    assert table(upright).columns[2].width.value < table(turned).columns[2].width.value


@pytest.mark.parametrize("words_of_form", [{}, {"reasons": True}, {"landscape": True}])
@pytest.mark.parametrize("rounds", [(SELF,), (SELF, APPRAISED, CONCLUDED)])
def test_no_total_is_broken_from_its_unit(rounds, words_of_form):
    document = printed(seed_sheet(), rounds=rounds, **words_of_form)
    width = table(document).columns[2].width.value * MILLIMETRE - 2 * SIDE_PADDING
    unit = words(table(document).rows[-1])[2].removeprefix("100")

    assert Typesetter(fonts.family(fonts.shipped())).width(f"99,75{unit}", TextStyle(face=Face.BOLD, size=12)) < width


@pytest.mark.parametrize("landscape", [False, True])
@pytest.mark.parametrize("rounds", [(SELF,), (SELF, APPRAISED, CONCLUDED)])
def test_no_word_of_a_heading_is_broken(rounds, landscape):
    document = printed(proven(), rounds=rounds, evidence=True, reasons=True, landscape=landscape)
    widths = column_widths(table(document).columns, official_form.paper(document.orientation).text_width)
    setter = Typesetter(fonts.family(fonts.shipped()))

    for column, width in zip(table(document).columns, widths, strict=True):
        widest = max(setter.width(word, official_form.TABLE_HEADER) for word in column.header.split())
        assert widest < width - 2 * SIDE_PADDING, column.header
