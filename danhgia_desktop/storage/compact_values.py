"""Values in few bytes, as the journal keeps them for ever.

A value begins with a number in base 128, the lowest digits first, the high bit set in every byte but its last. The two
lowest bits of the number tell what the value is, the others, n, which:

- 0: the whole number n;
- 1: the whole number -1 - n;
- 2: a text, whose n bytes of UTF-8 follow;
- 3: the word with the place n in `WORDS`.

Many values are packed: one byte for their form, 0 as they are and 1 compressed by zlib, and then the values.
"""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from danhgia_desktop.storage.rows import Stored

WORDS = (
    *(None, "", "self", "appraised", "concluded"),
    *("points", "inputs", "not_applicable", "reason", "evidence", "review"),
    *("criterion", "count", "name"),
    *("period", "folded", "state", "unit_id", "from_on", "until_on", "end_reason"),
)
"""What occurs all the time. Words are only ever added, at the end and together with a migration, since programs that
do not know them could not read the file."""

_PLAIN, _COMPRESSED = b"\0", b"\1"
_WORTH_COMPRESSING = 128
"""Bytes; what is shorter gains nothing."""

_NUMBER, _NEGATIVE, _TEXT, _WORD = range(4)
_KIND_BITS, _DIGIT_BITS = 2, 7
_KIND, _DIGIT, _MORE = 0x03, 0x7F, 0x80
_MOST_BITS = 63 + _KIND_BITS
"""SQLite's whole numbers have 64 bits, one of them for the sign: a larger one was never written, and may be endless."""


def written(values: Iterable[Stored]) -> bytes:
    """Return values one after the other, as they stand in what is packed and not compressed."""
    return b"".join(map(_written, values))


def pack(values: Iterable[Stored]) -> bytes:
    """Return values as one piece, the shorter of the two forms."""
    plain = written(values)
    if len(plain) > _WORTH_COMPRESSING:
        compressed = zlib.compress(plain)
        if len(compressed) < len(plain):
            return _COMPRESSED + compressed
    return _PLAIN + plain


def unpack(packed: bytes) -> Iterator[Stored]:
    """Return the values again.

    Raises:
        ValueError, LookupError: not what `pack` makes.
    """
    return _read(_unpressed(packed))


def contains(packed: bytes, part: bytes) -> bool:
    """Tell whether the written values may be in there, without reading the others; a match may be by chance."""
    return part in _unpressed(packed)


def _unpressed(packed: bytes) -> bytes:
    form = packed[:1]
    if form == _PLAIN:
        return packed[1:]
    if form == _COMPRESSED:
        try:
            return zlib.decompress(packed[1:])
        except zlib.error as error:
            raise ValueError("compressed values are damaged") from error
    raise ValueError(f"values of an unknown form: {form!r}")


def _read(plain: bytes) -> Iterator[Stored]:
    place, end = 0, len(plain)
    while place < end:
        number = plain[place]
        place += 1
        if number >= _MORE:
            number, place = _number_at(plain, place - 1)
        kind, rest = number & _KIND, number >> _KIND_BITS
        if kind == _NUMBER:
            yield rest
        elif kind == _NEGATIVE:
            yield -1 - rest
        elif kind == _WORD:
            yield _word(rest)
        elif place + rest <= end:
            yield plain[place : place + rest].decode()
            place += rest
        else:
            raise ValueError("a text is cut short")


def _number_at(plain: bytes, place: int) -> tuple[int, int]:
    """Return the number that begins at a place, and the place after it."""
    number = shift = 0
    while plain[place] >= _MORE:
        number |= (plain[place] & _DIGIT) << shift
        shift += _DIGIT_BITS
        if shift > _MOST_BITS:
            break
        place += 1
    number |= plain[place] << shift
    if number >> _MOST_BITS:
        raise ValueError("a number that no file holds")
    return number, place + 1


def _word(place: int) -> str | None:
    if place < len(WORDS):
        return WORDS[place]
    raise ValueError(f"a word that this program does not know: {place}")


def _written(value: Stored) -> bytes:
    if isinstance(value, int):
        return _with_kind(value, _NUMBER) if value >= 0 else _with_kind(-1 - value, _NEGATIVE)
    if value in _PLACES:
        return _PLACES[value]
    text = cast("str", value).encode()
    return _with_kind(len(text), _TEXT) + text


def _with_kind(rest: int, kind: int) -> bytes:
    number = rest << _KIND_BITS | kind
    digits = bytearray()
    while number >= _MORE:
        digits.append(number & _DIGIT | _MORE)
        number >>= _DIGIT_BITS
    digits.append(number)
    return bytes(digits)


_PLACES = {word: _with_kind(place, _WORD) for place, word in enumerate(WORDS)}
