from __future__ import annotations

import codecs
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from danhgia_desktop.imports.legacy_text import LegacyEncoding
from danhgia_desktop.imports.text_encoding import decode, is_text
from tests.imports.builders import old

TEXT = "SỐ TT\tTIÊU CHÍ\tĐIỂM CHUẨN\nI\tCÔNG TÁC THÔNG TIN TỔNG HỢP\t44\n"


@pytest.mark.parametrize(
    "content",
    [
        TEXT.encode(),
        codecs.BOM_UTF8 + TEXT.encode(),
        codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le"),
        codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"),
        TEXT.encode("utf-16-le"),
        TEXT.encode("utf-16-be"),
    ],
)
def test_unicode_in_any_form_is_read_without_guessing(content):
    decoded = decode(content)

    assert decoded.text == TEXT
    assert (decoded.code_page, decoded.replaced) == ("", 0)


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00")))
def test_any_text_in_utf_8_is_read(text):
    assert decode(codecs.BOM_UTF8 + text.encode()).text == text


@pytest.mark.parametrize("cut", [1, 2])
def test_a_file_cut_within_its_last_letter_is_still_utf_8(cut):
    decoded = decode("Tổng cộng ộ".encode()[:-cut])

    assert decoded.text == "Tổng cộng "
    assert decoded.replaced == 0


def test_a_damaged_byte_among_many_letters_is_replaced_and_counted():
    decoded = decode((TEXT * 3).encode() + b"\xff\n" + TEXT.encode())

    assert decoded.text == TEXT * 3 + "\ufffd\n" + TEXT
    assert (decoded.code_page, decoded.replaced) == ("", 1)


def in_cp1258(text: str) -> bytes:
    """Write text in Windows' code page, where ô is one letter and ộ is two: the letter and its tone."""
    spelled = ""
    for character in text:
        parts = unicodedata.normalize("NFD", character)
        tones = "".join(part for part in parts if part in "\u0300\u0301\u0303\u0309\u0323")
        spelled += unicodedata.normalize("NFC", "".join(part for part in parts if part not in tones)) + tones
    return spelled.encode("cp1258")


def test_windows_vietnamese_code_page_is_recognised_by_the_words_it_makes():
    decoded = decode(in_cp1258("Điểm tự chấm và tổng cộng: Văn phòng Sở"))

    assert decoded.text == "Điểm tự chấm và tổng cộng: Văn phòng Sở"
    assert decoded.code_page == "windows-1258"


@pytest.mark.parametrize("encoding", LegacyEncoding)
def test_old_vietnamese_encodings_are_read_as_western_letters_and_left_for_conversion(encoding):
    western = old("Điểm tự chấm và tổng cộng của Văn phòng Sở", encoding)

    decoded = decode(western.encode("cp1252"))

    assert decoded.text == western
    assert decoded.code_page == "windows-1252"


def test_western_text_is_read_as_such():
    decoded = decode("Café à la carte, prix: 4,0 €".encode("cp1252"))

    assert decoded.text == "Café à la carte, prix: 4,0 €"
    assert decoded.code_page == "windows-1252"


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (TEXT.encode(), True),
        (TEXT.encode("utf-16-le"), True),
        (codecs.BOM_UTF16_BE + b"\x00\x01", True),
        (b"tab\tand feed\r\n" + b"x" * 200 + b"\x00", True),
        (bytes(range(32)) * 10, False),
        (b"MZ\x90\x00\x03\x00\x00\x00\x04\x00\x00\x00\xff\xff\x00\x00", False),
    ],
)
def test_text_is_told_from_other_bytes(content, expected):
    assert is_text(content) is expected
