from __future__ import annotations

from itertools import product

import pytest

from danhgia_desktop.imports.legacy_detection import detect, vietnamese_words
from danhgia_desktop.imports.legacy_text import LegacyEncoding
from tests.imports.builders import old

RUBRIC = [
    "Thực hiện xây dựng chương trình công tác năm, tháng",
    "Gửi đúng thời gian quy định (mỗi BC được 0,25 điểm: 10 x 0,25 = 2,5 điểm)",
    "Ứng dụng phần mềm quản lý công văn và hồ sơ công việc qua môi trường mạng",
    "Không gửi văn bản đăng công báo theo quy định: trừ 0,5 điểm/01 văn bản",
    "TỔNG CỘNG",
]


@pytest.mark.parametrize("encoding", LegacyEncoding)
def test_old_text_is_recognised(encoding):
    assert detect(old(text, encoding) for text in RUBRIC) is encoding


@pytest.mark.parametrize("encoding", LegacyEncoding)
def test_two_words_are_enough(encoding):
    assert detect([old("Điểm chuẩn", encoding)]) is encoding


@pytest.mark.parametrize(
    "texts",
    [
        RUBRIC,
        ["Hà Nội là thủ đô", "à, á, ô, ê, ý kiến"],
        ["Nguyễn Văn Á", "Lò Văn Ô", "Tô Hoài"],
        ["The quick brown fox jumps over the lazy dog", "© 2020, § 5, 10 µm, £3, ½"],
        ["Café déjà vu à la carte, naïve résumé, über München größe"],
        ["El niño español mañana está aquí", "Não são João: ação e função"],
        ["STT", "Nội dung", "1", "2,5"],
        [""],
        [],
    ],
)
def test_unicode_and_other_languages_are_left_in_peace(texts):
    assert detect(texts) is None


def test_single_signs_are_no_old_text():
    assert detect(["© ® £ ¥ § µ ¶ · « » Ý"]) is None


def test_old_text_among_unicode_is_recognised_when_there_is_enough_of_it():
    mixed = [*RUBRIC, *(old(text, LegacyEncoding.TCVN3) for text in RUBRIC)]

    assert detect(mixed) is LegacyEncoding.TCVN3


def test_a_few_odd_words_in_a_long_unicode_text_do_not_count():
    assert detect([*RUBRIC, old("điểm chuẩn", LegacyEncoding.TCVN3)]) is None


def test_a_long_text_is_judged_by_its_beginning():
    onsets, rhymes = (
        ("b", "c", "ch", "d", "đ", "g", "h", "kh", "l", "m", "n", "ng", "nh", "th"),
        "ạảãậầấẩẫặằắẳẵọỏộồốổỗợờớở",
    )
    words = iter(
        [
            old(onset + rhyme + coda, LegacyEncoding.VNI)
            for onset in onsets
            for rhyme in rhymes
            for coda in ("", "m", "n")
        ]
        + ["".join(letters) for letters in product("bcdghklmnt", repeat=4)]
    )

    assert detect(words) is LegacyEncoding.VNI
    assert sum(1 for _word in words) > 1000


def test_vietnamese_words_are_counted_once_each():
    assert vietnamese_words("điểm chuẩn, điểm tự chấm: 40,5 điểm – über") == 4
