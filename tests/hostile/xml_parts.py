"""Parts of packages whose XML is broken or a trap, put in the place of each part that is read."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial

from tests.hostile.case import CANARY_FILE, Case, file_case
from tests.hostile.samples import DOCUMENT, WORKBOOK
from tests.imports.builders import parts_of, with_part

_PLACES = {
    "xlsx": ("xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml", "_rels/.rels"),
    "docx": ("word/document.xml", "word/styles.xml", "word/_rels/document.xml.rels"),
}
_SAMPLE = {"xlsx": WORKBOOK, "docx": DOCUMENT}
_EVERYDAY = {"billion laughs", "file as an entity", "half of a surrogate", "deep nesting"}
_MB = 1024**2


def xml_cases() -> Iterator[Case]:
    """Yield each trap in each place."""
    for kind, places in _PLACES.items():
        for place in places:
            for name, spoil in _TRAPS.items():
                everyday = name in _EVERYDAY and place in {"xl/sharedStrings.xml", "word/document.xml"}
                content = partial(_spoilt, _SAMPLE[kind], place, spoil)
                yield file_case(f"{name} in {place}", f"a.{kind}", content, everyday=everyday)


def _spoilt(package: bytes, place: str, spoil: Callable[[bytes], bytes]) -> bytes:
    return with_part(package, place, spoil(parts_of(package)[place]))


def _with_declaration(declaration: str, use: str) -> Callable[[bytes], bytes]:
    """Return how a document type gets in front of a part, and a use of its entities into its first element."""

    def spoil(part: bytes) -> bytes:
        start = part.index(b"?>") + 2 if part.startswith(b"<?xml") else 0
        inside = part.index(b">", part.index(b"<", start)) + 1
        return part[:start] + declaration.encode() + part[start:inside] + use.encode() + part[inside:]

    return spoil


def _wrapped(before: bytes, after: bytes) -> Callable[[bytes], bytes]:
    """Return how something gets before the end of a part's outermost element, and behind it."""

    def spoil(part: bytes) -> bytes:
        end = part.rindex(b"</")
        return part[:end] + before + part[end:] + after

    return spoil


_LAUGHS = (
    '<!DOCTYPE l [<!ENTITY a0 "haha">'
    + "".join(f'<!ENTITY a{number} "{f"&a{number - 1};" * 10}">' for number in range(1, 20))
    + "]>"
)
_TRAPS: Mapping[str, Callable[[bytes], bytes]] = {
    "billion laughs": _with_declaration(_LAUGHS, "&a19;"),
    "file as an entity": _with_declaration(f'<!DOCTYPE x [<!ENTITY e SYSTEM "{CANARY_FILE.as_uri()}">]>', "&e;"),
    "address as an entity": _with_declaration('<!DOCTYPE x [<!ENTITY e SYSTEM "http://127.0.0.1:9/e">]>', "&e;"),
    "entity of parameters": _with_declaration(f'<!DOCTYPE x [<!ENTITY % e SYSTEM "{CANARY_FILE.as_uri()}"> %e;]>', ""),
    "document type elsewhere": _with_declaration(f'<!DOCTYPE x SYSTEM "{CANARY_FILE.as_uri()}">', ""),
    "undeclared entity": _with_declaration("", "&secret;"),
    "inclusion": _wrapped(
        f'<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" parse="text" href="{CANARY_FILE.as_uri()}"/>'.encode(),
        b"",
    ),
    "style sheet of a web": lambda part: (
        b'<?xml-stylesheet href="http://127.0.0.1:9/x"?>' + part[part.index(b"?>") + 2 :]
    ),
    "deep nesting": _wrapped(b"<a>" * 100_000, b""),
    "element of 20 000 attributes": _wrapped(
        b"<a " + b" ".join(b'b%d="1"' % number for number in range(20_000)) + b"/>", b""
    ),
    "attribute of 8 MB": _wrapped(b'<a b="' + b"x" * 8 * _MB + b'"/>', b""),
    "comment of 8 MB": _wrapped(b"<!--" + b" " * 8 * _MB + b"-->", b""),
    "half a million elements": _wrapped(b"<a/>" * 500_000, b""),
    "never closed": lambda part: part[: part.rindex(b"</")],
    "two roots": _wrapped(b"", b"<more/>"),
    "nothing": lambda _part: b"",
    "only blanks": lambda _part: b" " * 1000,
    "another root": lambda _part: b"<html><body>x</body></html>",
    "zero bytes": _wrapped(b"\0\0\0", b""),
    "number of a zero byte": _wrapped(b"<t>&#0;</t>", b""),
    "half of a surrogate": _wrapped(b"<t>&#xD800;</t>", b""),
    "number beyond Unicode": _wrapped(b"<t>&#x110000;&#99999999999;</t>", b""),
    "broken UTF-8": _wrapped(b"<t>\xff\xfe\xed\xa0\x80\xc0\xaf</t>", b""),
    "said to be UTF-7": lambda part: b'<?xml version="1.0" encoding="utf-7"?>' + part[part.index(b"?>") + 2 :],
    "in UTF-16": lambda part: part[part.index(b"?>") + 2 :].decode().encode("utf-16"),
    "in UTF-32": lambda part: part.decode().encode("utf-32"),
    "random bytes": lambda part: bytes((number * 7919 + len(part)) % 251 for number in range(5_000)),
}
