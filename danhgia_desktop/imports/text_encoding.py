"""The characters of a text file, whatever wrote it: UTF-8, UTF-16, or a code page of Windows."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from danhgia_desktop.imports.legacy_detection import detect, vietnamese_words
from danhgia_desktop.text import nfc

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_LOOKED_AT = 64 * 1024
_CONTROLS = re.compile(rb"[\x00-\x08\x0e-\x1f]")
_TEXT_PER_CONTROL = 100
"""Characters of a real text for each stray control character in it."""
_FIRST_BYTES_IN_UTF8 = bytes(range(0xC2, 0xF5))
"""Each begins one letter of several bytes."""
_BLANK_HALVES = 5
"""Among Vietnamese letters in UTF-16 at least one in five is a Latin letter, with a zero byte beside it."""
_FULL_PER_BLANK = 20
"""Zero bytes stand nearly all in one half of the letters."""
_GOOD_PER_BAD = 4
"""So many sound letters of several bytes for a damaged one still speak for UTF-8."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DecodedText:
    """Text with what had to be guessed for it.

    Attributes:
        text: The characters.
        code_page: The code page of Windows taken for text that is not Unicode, else empty.
        replaced: How many damaged places stand as �.
    """

    text: str
    code_page: str = ""
    replaced: int = 0


def decode(content: bytes) -> DecodedText:
    """Return the characters of a text file."""
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return _replacing(content[len(mark) :], encoding)
    if encoding := _unmarked_utf16(content[:_LOOKED_AT]):
        return _replacing(content, encoding)
    utf8 = _replacing(content, "utf-8")
    letters = len(content) - len(content.translate(None, _FIRST_BYTES_IN_UTF8))
    return utf8 if letters >= utf8.replaced * _GOOD_PER_BAD else _by_code_page(content)


def is_text(sample: bytes) -> bool:
    """Tell whether the beginning of a file is text in any encoding."""
    if sample.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) or _unmarked_utf16(sample):
        return True
    return len(_CONTROLS.findall(sample)) * _TEXT_PER_CONTROL <= len(sample)


def _replacing(content: bytes, encoding: str) -> DecodedText:
    # A final letter cut in two is dropped: files get truncated.
    text = codecs.getincrementaldecoder(encoding)(errors="replace").decode(content, final=False)
    return DecodedText(text=text, replaced=text.count("\ufffd"))


def _unmarked_utf16(sample: bytes) -> str:
    halves = len(sample) // 2
    for encoding, zeros, others in (
        ("utf-16-le", sample[1::2].count(0), sample[0::2].count(0)),
        ("utf-16-be", sample[0::2].count(0), sample[1::2].count(0)),
    ):
        if zeros * _BLANK_HALVES > halves and zeros > others * _FULL_PER_BLANK:
            return encoding
    return ""


def _by_code_page(content: bytes) -> DecodedText:
    """Take Windows' Vietnamese code page where it makes Vietnamese words, else the Western one.

    Text in TCVN3 or VNI is Western characters, to be converted when a person agrees.
    """
    vietnamese = nfc(content.decode("cp1258", errors="replace"))
    western = content.decode("cp1252", errors="replace")
    if detect([western]) is None and vietnamese_words(vietnamese) > vietnamese_words(western):
        return DecodedText(text=vietnamese, code_page="windows-1258", replaced=vietnamese.count("\ufffd"))
    return DecodedText(text=western, code_page="windows-1252", replaced=western.count("\ufffd"))
