"""Vietnamese text in the encodings before Unicode: TCVN3 (ABC) and VNI.

Both put Vietnamese letters on the places of Western ones and rely on a font
to show them, so that such text reaches us as Western characters. TCVN3 has no
capitals with tones: its users switch to a font of capitals (.VnTimeH), which
no plain text tells. They are read as small letters, except in words whose
other letters are capitals.
"""

from __future__ import annotations

import re
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


class LegacyEncoding(StrEnum):
    """An encoding of Vietnamese before Unicode."""

    TCVN3 = "tcvn3"
    VNI = "vni"


_TCVN3_LETTERS = "àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵĂÂĐÊÔƠƯ"
# TCVN 5712:1993, VN3; in numbers because ư, on AD, is an invisible character.
_TCVN3_CODES = bytes.fromhex(
    "b5b6b7b8b9 a8bbbcbdbec6 a9c7c8c9cacb ae cccecfd0d1 aad2d3d4d5d6 d7d8dcddde dfe1e2e3e4"
    "abe5e6e7e8e9 aceaebecedee eff1f2f3f4 adf5f6f7f8f9 fafbfcfdfe a1a2a7a3a4a5a6"
).decode("latin-1")


def _vni_small_letters() -> Iterator[tuple[str, str]]:
    """Yield each small letter and its spelling: a base letter, then one character for shape and tone."""
    for letters, base, marks in (
        ("àảãáạ", "a", "øûõùï"),
        ("âầẩẫấậ", "a", "âàåãáä"),
        ("ăằẳẵắặ", "a", "êèúüéë"),
        ("èẻẽéẹ", "e", "øûõùï"),
        ("êềểễếệ", "e", "âàåãáä"),
        ("òỏõóọ", "o", "øûõùï"),
        ("ôồổỗốộ", "o", "âàåãáä"),
        ("ờởỡớợ", "ô", "øûõùï"),
        ("ùủũúụ", "u", "øûõùï"),
        ("ừửữứự", "ö", "øûõùï"),
        ("ỳỷỹý", "y", "øûõù"),
    ):
        yield from ((letter, base + mark) for letter, mark in zip(letters, marks, strict=True))
    yield from zip("đơưìỉĩíịỵ", "ñôöìæóíòî", strict=True)


SPELLINGS: Mapping[LegacyEncoding, Mapping[str, str]] = MappingProxyType(
    {
        LegacyEncoding.TCVN3: MappingProxyType(dict(zip(_TCVN3_LETTERS, _TCVN3_CODES, strict=True))),
        LegacyEncoding.VNI: MappingProxyType(
            dict(_vni_small_letters()) | {letter.upper(): old.upper() for letter, old in _vni_small_letters()}
        ),
    }
)
"""Each Vietnamese letter that an encoding can write, and how it writes it."""

_LETTERS = {
    LegacyEncoding.TCVN3: {old: letter for letter, old in SPELLINGS[LegacyEncoding.TCVN3].items()},
    # "Aù" besides "AÙ": the mark was often typed small after a capital.
    LegacyEncoding.VNI: {
        spelling: letter
        for letter, old in SPELLINGS[LegacyEncoding.VNI].items()
        for spelling in {old, old[0] + old[1:].lower()}
    },
}
_OLD_SPELLING = {
    encoding: re.compile("|".join(sorted(map(re.escape, letters), key=len, reverse=True)))
    for encoding, letters in _LETTERS.items()
}
# No legacy font shows these, so that text which holds one is Unicode already.
_UNICODE_LETTER = re.compile(r"[\u0100-\u024f\u0300-\u036f\u1e00-\u1eff]")
_WORD = re.compile(r"[^\W\d_]+")
_CAPITALS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZĂÂĐÊÔƠƯ")
_FEWEST_CAPITALS = 2


def is_unicode(text: str) -> bool:
    """Tell whether a text has Vietnamese letters that only Unicode has."""
    return _UNICODE_LETTER.search(text) is not None


def converted(text: str, encoding: LegacyEncoding) -> str:
    """Return old text in Unicode; text that has Unicode's own Vietnamese letters comes back as it is."""
    if text.isascii() or is_unicode(text):
        return text
    letters = _LETTERS[encoding]
    text = _OLD_SPELLING[encoding].sub(lambda old: letters[old.group()], text)
    return _WORD.sub(_with_capitals, text) if encoding is LegacyEncoding.TCVN3 else text


def _with_capitals(word: re.Match[str]) -> str:
    """Raise the toned letters of a word of capitals: "CáN" is what CÁN becomes in plain TCVN3."""
    text = word.group()
    capitals = sum(letter in _CAPITALS for letter in text)
    has_small_letters = any("a" <= letter <= "z" for letter in text)
    return text.upper() if capitals >= _FEWEST_CAPITALS and not has_small_letters else text
