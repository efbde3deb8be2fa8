"""Lists that were saved as web pages."""

from __future__ import annotations

import pytest

from danhgia_desktop.imports.faults import NoTableError
from danhgia_desktop.imports.reading import read_file
from danhgia_desktop.imports.table import NoticeCode
from danhgia_desktop.imports.unit_rows import read_units

PAGE = (
    "<html><head><meta charset=utf-8></head><body><p>Danh sách</p><table><tr><th>Tên đơn vị</th><th>Ký hiệu</th></tr>"
    "<tr><td>Văn phòng Sở</td><td>VP</td></tr><tr><td>Thanh tra Sở</td><td>TTr</td></tr></table></body></html>"
)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_list_in_a_page_is_read_as_one_that_is_pasted(tmp_path, encoding):
    path = tmp_path / "đơn vị.html"
    path.write_bytes(PAGE.encode(encoding))

    table = read_units(read_file(path))

    assert [list(record.texts.values()) for record in table.records] == [
        ["Văn phòng Sở", "VP"],
        ["Thanh tra Sở", "TTr"],
    ]


def test_what_was_guessed_about_the_letters_is_told(tmp_path):
    path = tmp_path / "a.htm"
    path.write_bytes("<table><tr><td>Müller</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>".encode("cp1252"))

    assert [notice.code for notice in read_file(path).notices] == [NoticeCode.ENCODING_GUESSED]


def test_a_page_without_a_table_holds_none(tmp_path):
    path = tmp_path / "a.html"
    path.write_text("<html><p>Không có bảng</p></html>", encoding="utf-8")

    with pytest.raises(NoTableError):
        read_file(path)
