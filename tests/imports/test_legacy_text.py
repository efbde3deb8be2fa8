from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from danhgia_desktop.imports.legacy_text import SPELLINGS, LegacyEncoding, converted
from tests.imports.builders import old

SMALL_LETTERS = "àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ"
LETTERS = SMALL_LETTERS + SMALL_LETTERS.upper()
CAPITALS_OF_TCVN3 = "ĂÂĐÊÔƠƯ"


def test_there_are_67_vietnamese_letters_besides_the_ascii_ones():
    assert len(set(SMALL_LETTERS)) == 67
    assert len(set(LETTERS)) == 134
    assert unicodedata.is_normalized("NFC", LETTERS)


@pytest.mark.parametrize("letter", LETTERS)
def test_vni_writes_every_letter_and_reads_it_back(letter):
    assert converted(SPELLINGS[LegacyEncoding.VNI][letter], LegacyEncoding.VNI) == letter


@pytest.mark.parametrize("letter", SMALL_LETTERS + CAPITALS_OF_TCVN3)
def test_tcvn3_writes_every_letter_it_has_and_reads_it_back(letter):
    assert converted(SPELLINGS[LegacyEncoding.TCVN3][letter], LegacyEncoding.TCVN3) == letter


@pytest.mark.parametrize("encoding", LegacyEncoding)
def test_no_two_letters_are_spelled_alike(encoding):
    spellings = SPELLINGS[encoding].values()

    assert len(set(spellings)) == len(spellings)


def test_tcvn3_agrees_with_the_published_code_table():
    """Of TCVN 5712:1993; A1 to AE are the letters without tone, B5 to FE those with one."""
    spellings = SPELLINGS[LegacyEncoding.TCVN3]

    assert "".join(spellings[letter] for letter in "ĂÂÊÔƠƯĐăâêôơưđ") == bytes(range(0xA1, 0xAF)).decode("latin-1")
    assert [spellings[letter] for letter in "àảãáạ"] == ["µ", "¶", "·", "¸", "¹"]
    assert [spellings[letter] for letter in "ỳỷỹýỵ"] == ["ú", "û", "ü", "ý", "þ"]


@pytest.mark.parametrize(
    ("encoding", "before", "after"),
    [
        (LegacyEncoding.TCVN3, "C«ng t¸c v¨n th­, l­u tr÷", "Công tác văn thư, lưu trữ"),
        (LegacyEncoding.TCVN3, "§iÓm chuÈn", "Điểm chuẩn"),
        (LegacyEncoding.TCVN3, "C¤NG T¸C V¡N TH¦", "CÔNG TÁC VĂN THƯ"),
        (LegacyEncoding.VNI, "Coâng taùc vaên thö, löu tröõ", "Công tác văn thư, lưu trữ"),
        (LegacyEncoding.VNI, "ÑIEÅM CHUAÅN", "ĐIỂM CHUẨN"),
        (LegacyEncoding.VNI, "AÙnh, Aùnh", "Ánh, Ánh"),
    ],
)
def test_whole_words_come_out_as_they_were_meant(encoding, before, after):
    assert converted(before, encoding) == after


@pytest.mark.parametrize("encoding", LegacyEncoding)
@pytest.mark.parametrize("text", ["", "Total 4.0", "Điểm tự chấm", "Tổng cộng: 100 điểm", "Sở"])
def test_unicode_and_plain_text_stay_as_they_are(encoding, text):
    assert converted(text, encoding) == text


@given(st.lists(st.text(SMALL_LETTERS + "abcdeghiklmnopqrstuvxy", max_size=8)), st.sampled_from(LegacyEncoding))
def test_any_text_of_small_letters_survives_the_way_there_and_back(words, encoding):
    text = " ".join(words)

    assert converted(old(text, encoding), encoding) == text


@given(st.text(LETTERS + "ABCDEGHIKLMNOPQRSTUVXY 0123456789.,-%/"))
def test_any_text_in_vni_keeps_its_capitals_on_the_way_there_and_back(text):
    assert converted(old(text, LegacyEncoding.VNI), LegacyEncoding.VNI) == text


@given(st.text(LETTERS + "abcdeghiklmnopqrstuvxyABCDEGHIKLMNOPQRSTUVXY "))
def test_any_text_in_tcvn3_keeps_its_letters_whatever_their_size(text):
    assert converted(old(text, LegacyEncoding.TCVN3), LegacyEncoding.TCVN3).lower() == text.lower()
