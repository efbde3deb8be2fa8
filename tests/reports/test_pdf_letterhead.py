from __future__ import annotations

import pytest

from danhgia_desktop.reports import fonts, official_form, pdf
from danhgia_desktop.reports.letterhead_strip import letterhead_form
from danhgia_desktop.reports.typesetting import Typesetter
from danhgia_desktop.reports.typography import MILLIMETRE
from tests.reports.builders import make_document, make_letterhead, make_signatures, opened

WIDTH = 165 * MILLIMETRE
LONG = "TRUNG TÂM PHÁT TRIỂN QUỸ ĐẤT VÀ KỸ THUẬT TÀI NGUYÊN MÔI TRƯỜNG HUYỆN LỤC NGẠN TỈNH BẮC GIANG"


@pytest.fixture(scope="module")
def setter() -> Typesetter:
    return Typesetter(fonts.family(fonts.shipped()))


def test_a_short_agency_gets_the_large_sizes_and_the_usual_columns(setter):
    form = letterhead_form(make_letterhead("SỞ NỘI VỤ"), setter, WIDTH)

    assert (form.agency_style.size, form.motto_style.size) == (13, 14)
    assert form.left == pytest.approx(65 * MILLIMETRE)
    assert form.left + form.right == pytest.approx(WIDTH)


def test_a_longer_agency_gets_the_small_sizes_and_stays_on_one_line(setter):
    form = letterhead_form(make_letterhead("SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG"), setter, WIDTH)

    assert (form.agency_style.size, form.motto_style.size) == (12, 13)
    assert [line.text for line in form.agency] == ["SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG"]


def test_a_very_long_agency_is_broken_into_even_lines_as_the_decree_allows(setter):
    form = letterhead_form(make_letterhead(LONG), setter, WIDTH)

    assert form.agency_style.size == 12
    assert len(form.agency) > 1
    widths = [line.width for line in form.agency]
    assert max(widths) <= form.left
    assert min(widths) > 0.5 * max(widths)


@pytest.mark.parametrize("agency", ["SỞ NỘI VỤ", "SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG", LONG, "X" * 300])
def test_the_nations_name_stands_on_one_line_whatever_the_agency(agency):
    with opened(pdf.render(make_document(make_letterhead(agency)))) as (page,):
        nation, motto = page.box(official_form.NATION), page.box(official_form.MOTTO)
        assert nation.top - nation.bottom < 20
        assert nation.right <= 195 * MILLIMETRE
        assert motto.top < nation.bottom
        assert page.box(agency[:9]).right < nation.left


def test_number_and_date_stand_level_below_both_columns():
    with opened(pdf.render(make_document(make_letterhead(LONG)))) as (page,):
        number, date = page.box("05"), page.box("09")
        assert number.bottom == pytest.approx(date.bottom, abs=0.5)
        assert number.top < page.box("NGẠN").bottom


def test_superior_number_and_date_may_be_left_out():
    bare = make_letterhead(superior="", number_line="", place_date="")

    with opened(pdf.render(make_document(bare, make_signatures()))) as (page,):
        assert page.lines == [
            "SỞ NỘI VỤ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập - Tự do - Hạnh phúc",
            "KT. GIÁM ĐỐC",
            "PHÓ GIÁM ĐỐC",
            "Lê Văn A",
        ]


def test_a_single_signatory_stands_at_right_and_two_stand_side_by_side():
    with opened(pdf.render(make_document(make_signatures("Lê Văn A")))) as (page,):
        box = page.box("Lê Văn A")
        assert (box.left + box.right) / 2 == pytest.approx((30 + 165 * 0.75) * MILLIMETRE, abs=1.0)

    with opened(pdf.render(make_document(make_signatures("Lê Văn A", "Hà Văn B")))) as (page,):
        left = page.box("Lê Văn A")
        assert (left.left + left.right) / 2 == pytest.approx((30 + 165 * 0.25) * MILLIMETRE, abs=1.0)
        assert page.box("Lê").top == pytest.approx(page.box("Hà").top, abs=3.0)


def test_there_is_room_for_hand_and_seal():
    with opened(pdf.render(make_document(make_signatures("Lê Văn A")))) as (page,):
        assert page.box("PHÓ GIÁM ĐỐC").bottom - page.box("Lê Văn A").top > 20 * MILLIMETRE
