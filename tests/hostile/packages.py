"""Zip archives that break the rules, or keep to them and mean harm: what .xlsx and .docx are wrapped in."""

from __future__ import annotations

import struct
import zipfile
from collections.abc import Callable, Iterator, Mapping
from io import BytesIO

from tests.hostile.case import CANARY_FILE, Case, file_case
from tests.hostile.samples import DOCUMENT, WORKBOOK
from tests.imports.builders import LINKS, TYPES, links, parts_of, with_part, zipped

_MAIN = {"xlsx": "xl/workbook.xml", "docx": "word/document.xml"}
_SAMPLE = {"xlsx": WORKBOOK, "docx": DOCUMENT}
_LOCAL, _ENTRY, _END = b"PK\x03\x04", b"PK\x01\x02", b"PK\x05\x06"
_MB = 1024**2


def package_cases() -> Iterator[Case]:
    """Yield each archive once as a workbook and once as a document."""
    for kind in _MAIN:
        for name, content in {**_bombs(kind), **_entries(kind), **_headers(kind), **_relations(kind)}.items():
            everyday = kind == "xlsx" and name in {"bomb of zeros", "LZMA with a dictionary of 4 GB", "links outside"}
            yield file_case(name, f"a.{kind}", content, everyday=everyday)


def _bombs(kind: str) -> Mapping[str, Callable[[], bytes]]:
    sample, main = _SAMPLE[kind], _MAIN[kind]
    return {
        "bomb of zeros": lambda: with_part(sample, main, b"\0" * 30 * _MB),
        "bomb of blanks in sound XML": lambda: with_part(sample, main, b"<a>" + b" " * 30 * _MB + b"</a>"),
        "bomb in the links": lambda: with_part(sample, "_rels/.rels", b" " * 30 * _MB),
        "bomb just below the bound": lambda: with_part(sample, main, b"<a>" + b" " * (19 * _MB) + b"</a>"),
        "bomb of 400 MB": lambda: with_part(sample, main, b" " * 400 * _MB),
        "bomb by bzip2": lambda: _packed_by(zipfile.ZIP_BZIP2, sample, main, b" " * 30 * _MB),
        "bomb by LZMA": lambda: _packed_by(zipfile.ZIP_LZMA, sample, main, b" " * 30 * _MB),
        "LZMA with a dictionary of 4 GB": lambda: _with_huge_dictionary(sample, main),
        "zip in zip in zip": _nested,
        "bombs of which many are small": lambda: zipped(
            {**parts_of(sample), **{f"xl/{number}.xml": b" " * 2 * _MB for number in range(120)}}
        ),
    }


def _entries(kind: str) -> Mapping[str, Callable[[], bytes]]:
    sample, main = _SAMPLE[kind], _MAIN[kind]
    parts = parts_of(sample)
    return {
        "no entries": lambda: zipped({}),
        "only links": lambda: zipped({"_rels/.rels": parts["_rels/.rels"]}),
        "60 000 entries": lambda: zipped({**parts, **{str(number): b"" for number in range(60_000)}}),
        "paths that lead out": lambda: zipped({**parts, "../../evil.sh": b"x", "/etc/evil": b"x", "C:\\evil": b"x"}),
        "entry of 60 000 letters": lambda: zipped({**parts, "a" * 60_000: b"x"}),
        "name with control characters": lambda: zipped({**parts, "\x1b[2J\u202etxt.exe": b"x"}),
        "a part twice": lambda: _twice(sample, main),
        "entries that overlap": lambda: _overlapping(sample),
        "a folder as a part": lambda: zipped({**{key: parts[key] for key in parts if key != main}, f"{main}/": b""}),
    }


def _headers(kind: str) -> Mapping[str, Callable[[], bytes]]:
    sample = _SAMPLE[kind]
    at = sample.index(_ENTRY)
    end = sample.index(_END)
    return {
        "cut in the middle": lambda: sample[: len(sample) // 2],
        "cut before its end": lambda: sample[:-1],
        "the end alone": lambda: sample[end:],
        "without directory": lambda: sample[:at] + sample[end:],
        "encrypted": lambda: _patched(sample, at + 8, b"\x01\x00"),
        "packed in an unknown way": lambda: _patched(sample, at + 10, b"\x63\x00"),
        "size of 4 GB": lambda: _patched(sample, at + 24, b"\xfe\xff\xff\xff"),
        "size of nothing": lambda: _patched(sample, at + 24, bytes(4)),
        "offset beyond the end": lambda: _patched(sample, at + 42, b"\xfe\xff\xff\x7f"),
        "wrong checksum": lambda: _patched(sample, at + 16, b"\x01\x02\x03\x04"),
        "more entries than there are": lambda: _patched(sample, end + 8, b"\xff\xff\xff\xff"),
        "directory before the beginning": lambda: _patched(sample, end + 16, b"\xff\xff\xff\x7f"),
        "second disk": lambda: _patched(sample, end + 4, b"\x02\x00\x02\x00"),
        "junk before": lambda: _LOCAL + b"\0" * 5_000 + sample,
        "junk behind": lambda: sample + b"PK" * 50_000,
        "comment longer than the file": lambda: _patched(sample, end + 20, b"\xff\xff"),
        "64 bit records of nonsense": lambda: (
            sample[:end] + b"PK\x06\x06" + b"\xff" * 52 + b"PK\x06\x07" + b"\xff" * 16 + sample[end:]
        ),
        "half encrypted local header": lambda: _patched(sample, 6, b"\x41\x00"),
    }


def _relations(kind: str) -> Mapping[str, Callable[[], bytes]]:
    sample, main = _SAMPLE[kind], _MAIN[kind]
    folder, _slash, name = main.partition("/")
    own_links = f"{folder}/_rels/{name}.rels"
    outside = "".join(
        f'<Relationship Id="r{number}" Type="{TYPES}/{kind_}" Target="{target}"{mode}/>'
        for number, (kind_, target) in enumerate(
            (kind_, target)
            for kind_ in ("worksheet", "styles", "sharedStrings", "numbering", "image", "externalLink", "oleObject")
            for target in (
                CANARY_FILE.as_uri(),
                "http://127.0.0.1:9/x",
                "\\\\evil\\share\\x",
                "../" * 50 + "etc/passwd",
            )
        )
        for mode in ("", ' TargetMode="External"')
    )
    return {
        "links outside": lambda: with_part(
            sample, own_links, f'<Relationships xmlns="{LINKS}">{outside}</Relationships>'
        ),
        "main part outside": lambda: with_part(sample, "_rels/.rels", links(officeDocument=CANARY_FILE.as_uri())),
        "main part is its links": lambda: with_part(sample, "_rels/.rels", links(officeDocument="_rels/.rels")),
        "main part is a folder": lambda: with_part(sample, "_rels/.rels", links(officeDocument="..")),
        "main part missing": lambda: with_part(sample, "_rels/.rels", links(officeDocument=f"{folder}/none.xml")),
        "20 000 links": lambda: with_part(
            sample,
            own_links,
            f'<Relationships xmlns="{LINKS}">'
            + "".join(
                f'<Relationship Id="w{number}" Type="{TYPES}/worksheet" Target="{number}.xml"/>'
                for number in range(20_000)
            )
            + "</Relationships>",
        ),
        "links without anything": lambda: with_part(
            sample, own_links, f'<Relationships xmlns="{LINKS}"><Relationship/></Relationships>'
        ),
        "every link to the main part": lambda: with_part(
            sample, own_links, links(worksheet=name, styles=name, sharedStrings=name, numbering=name)
        ),
    }


def _packed_by(method: int, package: bytes, part: str, content: bytes) -> bytes:
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name, kept in parts_of(package).items():
            is_part = name == part
            archive.writestr(name, content if is_part else kept, method if is_part else zipfile.ZIP_DEFLATED)
    return packed.getvalue()


def _with_huge_dictionary(package: bytes, part: str) -> bytes:
    """Return a package whose part, by LZMA, asks for a dictionary as large as addresses go."""
    content = _packed_by(zipfile.ZIP_LZMA, package, part, b"<a/>")
    with zipfile.ZipFile(BytesIO(content)) as archive:
        start = archive.getinfo(part).header_offset
    name, extra = struct.unpack("<HH", content[start + 26 : start + 30])
    properties = start + 30 + name + extra + 4  # behind the version and the size of the properties
    return _patched(content, properties + 1, b"\xff\xff\xff\xff")


def _nested() -> bytes:
    content = WORKBOOK
    for _layer in range(20):
        content = zipped({"a.xlsx": content, "b.xlsx": content})
    return content


def _twice(package: bytes, part: str) -> bytes:
    packed = BytesIO(package)
    with zipfile.ZipFile(packed, "a") as archive:
        archive.writestr(part.upper(), b"<other/>")
    return packed.getvalue()


def _overlapping(package: bytes) -> bytes:
    """Return a package with entries in its directory that all lie in one place: a bomb without a large part."""
    at, end = package.index(_ENTRY), package.index(_END)
    first = package[at : at + 46 + int.from_bytes(package[at + 28 : at + 30], "little")]
    copies = [_patched(first, 46, f"{number:04}".encode()) for number in range(4_000)]
    directory = package[at:end] + b"".join(copies)
    count = len(copies) + package[at:end].count(_ENTRY)
    return package[:at] + directory + struct.pack("<4sHHHHIIH", _END, 0, 0, count, count, len(directory), at, 0)


def _patched(content: bytes, at: int, new: bytes) -> bytes:
    return content[:at] + new + content[at + len(new) :]
