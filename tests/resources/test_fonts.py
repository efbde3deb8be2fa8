"""The fonts we ship are the released files and can print every Vietnamese letter."""

from __future__ import annotations

import hashlib
import itertools
import struct
import unicodedata
from pathlib import Path

import pytest
from reportlab.pdfbase.ttfonts import TTFontFile

from danhgia_desktop.paths import resources_dir

VERSION = "Version 2.1.5"
SHA256 = {
    "LiberationSerif-Regular.ttf": "29d12439831b7f59194efec85872f24f54eff05738933f9a860220d2abff88ba",
    "LiberationSerif-Bold.ttf": "446a4421f297698427170fd7db20e59169a4188baaaf940e9bea58af6341a723",
    "LiberationSerif-Italic.ttf": "c1830c433ab41379f1139fac388989d37c9f08c81e1bd643efdcc7946db30753",
    "LiberationSerif-BoldItalic.ttf": "36dd6965be8915f6d7efb259757f1f7546a7c6f72c53a20bbe4ae7092f2cd558",
}
TONES = ("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323")
VOWELS = "aăâeêioôơuưy"
LETTERS = {
    unicodedata.normalize("NFC", letter + tone) for letter, tone in itertools.product(VOWELS + VOWELS.upper(), TONES)
} | {"đ", "Đ"}
SIGNS = "₫–—“”‘’…§°×≤≥%½"
# Circumflex, breve and horn as well as the tones: text may still come decomposed.
MARKS = "\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323"
PRINTED = [
    *sorted(LETTERS),
    *(chr(code) for code in range(0x1EA0, 0x1EFA)),
    *(chr(code) for code in range(0x21, 0x7F)),
    *SIGNS,
    *MARKS,
]


@pytest.fixture(params=sorted(SHA256))
def path(request) -> Path:
    return resources_dir() / "fonts" / request.param


def outline_size(font: TTFontFile, character: str) -> int:
    """Return how many bytes draw a character: 0 is a blank, as for a character the font lacks."""
    glyph = font.charToGlyph.get(ord(character), 0)
    offsets_are_long = struct.unpack(">h", font.get_table("head")[50:52])[0]
    size, scale = (4, 1) if offsets_are_long else (2, 2)
    start, end = struct.unpack(">2I" if size == 4 else ">2H", font.get_table("loca")[glyph * size : (glyph + 2) * size])
    return (end - start) * scale if glyph else 0


def test_there_are_146_vietnamese_letters():
    assert len(LETTERS) == 146


def test_the_file_is_unchanged_since_its_release(path):
    assert hashlib.sha256(path.read_bytes()).hexdigest() == SHA256[path.name]


def test_every_character_of_our_documents_has_a_drawn_glyph(path):
    font = TTFontFile(str(path))

    assert [character for character in PRINTED if outline_size(font, character) == 0] == []


def test_the_version_is_the_one_with_vietnamese(path):
    assert VERSION.encode("utf-16-be") in TTFontFile(str(path)).get_table("name")


def test_digits_are_equally_wide_so_that_columns_align(path):
    font = TTFontFile(str(path))

    assert {font.charWidths[ord(digit)] for digit in "0123456789"} == {500}


def test_the_licence_lies_beside_the_fonts():
    licence = (resources_dir() / "fonts" / "OFL.txt").read_text(encoding="utf-8")

    assert "SIL OPEN FONT LICENSE Version 1.1" in licence
    assert "Reserved Font Name Liberation" in licence
