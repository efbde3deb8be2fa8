from __future__ import annotations

import pytest

from danhgia_desktop.reports import fonts
from danhgia_desktop.reports.typesetting import Typesetter, drawable
from danhgia_desktop.reports.typography import Face, TextStyle

BODY = TextStyle(size=13)


@pytest.fixture(scope="module")
def setter() -> Typesetter:
    return Typesetter(fonts.family(fonts.shipped()))


def test_widths_are_those_of_times_new_roman(setter):
    # Adobe's Times: A 722, V 722, space 250, digits 500 thousandths of an em.
    assert setter.width("A V0", TextStyle(size=10)) == pytest.approx(21.94, abs=0.01)
    assert setter.width("A", TextStyle(face=Face.BOLD, size=10)) == pytest.approx(7.22, abs=0.01)


def test_decomposed_text_is_as_wide_as_composed(setter):
    assert setter.width("e\u0302\u0301", BODY) == setter.width("ế", BODY)


def test_lines_fit_the_width_in_points(setter):
    lines = setter.lines("Công tác văn thư, lưu trữ hiện hành của cơ quan", BODY, 100.0)

    assert len(lines) > 1
    assert all(line.width <= 100 for line in lines)
    assert lines[0].width == pytest.approx(setter.width(lines[0].text.rstrip(), BODY))


def test_the_baseline_lies_within_the_line(setter):
    assert 0.5 * BODY.leading < setter.baseline(BODY) < BODY.leading


def test_what_the_font_lacks_is_a_box_or_its_twin(setter):
    regular = setter.family.face(Face.REGULAR)

    assert drawable("ISO\u20119001 ☐ 😀 \ue000", regular) == "ISO-9001 □ □ □"
    assert drawable("Đánh giá\nxếp loại", regular) == "Đánh giá\nxếp loại"
    assert drawable("☐\n☐", regular) == "□\n□"


def test_only_heavy_and_slanted_faces_say_so():
    assert [
        (face.value, TextStyle(face=face, size=1).is_bold, TextStyle(face=face, size=1).is_italic) for face in Face
    ] == [
        ("regular", False, False),
        ("bold", True, False),
        ("italic", False, True),
        ("bold_italic", True, True),
    ]
