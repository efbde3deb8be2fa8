from __future__ import annotations

import struct
import zlib

import pytest

from danhgia_desktop.imports.faults import (
    ArchiveBombError,
    EntitiesRefusedError,
    FileDamagedError,
    PasswordProtectedError,
)
from danhgia_desktop.imports.limits import MAX_INFLATED_BYTES, MAX_PACKAGE_ENTRIES, UNSUSPICIOUS_BYTES
from danhgia_desktop.imports.package import Package
from tests.imports.builders import links, zipped


def entry(name: str, packed: bytes, **said: int) -> tuple[bytes, bytes]:
    """Return the local header with data, and the directory entry, of a hand-made zip archive.

    What the entry says of itself is its `size`, `checksum`, `flags` and `method`.
    """
    flags, method = said.get("flags", 0), said.get("method", 8)
    sizes = said.get("checksum", 0), len(packed), said["size"]
    common = struct.pack("<HHHHHIIIHH", 20, flags, method, 0, 0, *sizes, len(name), 0)
    local = b"PK\x03\x04" + common + name.encode() + packed
    return local, b"PK\x01\x02" + struct.pack("<H", 20) + common + struct.pack("<HHHII", 0, 0, 0, 0, 0) + name.encode()


def archive(*entries: tuple[bytes, bytes]) -> bytes:
    """Return a zip archive of hand-made entries that all lie at its start."""
    local = b"".join(first for first, _second in entries)
    directory = b"".join(second for _first, second in entries)
    count = len(entries)
    end = struct.pack("<4sHHHHIIH", b"PK\x05\x06", 0, 0, count, count, len(directory), len(local), 0)
    return local + directory + end


def deflated(content: bytes) -> bytes:
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    return packer.compress(content) + packer.flush()


def test_parts_are_found_whatever_their_case():
    package = Package(zipped({"xl/SharedStrings.xml": "<sst/>"}))

    assert package.has("xl/sharedStrings.xml")
    assert package.read("XL/sharedstrings.xml") == b"<sst/>"
    assert not package.has("xl/styles.xml")


def test_a_missing_part_is_named():
    with pytest.raises(FileDamagedError) as raised:
        Package(zipped({"a.xml": "<a/>"})).read("b.xml")

    assert raised.value.values == {"part": "b.xml", "reason": "missing part"}


def test_links_lead_from_part_to_part():
    package = Package(
        zipped(
            {
                "_rels/.rels": links(officeDocument="/xl/workbook.xml"),
                "xl/_rels/workbook.xml.rels": links(
                    worksheet="worksheets/a.xml", styles="../other/styles.xml", hyperlink='x" TargetMode="External'
                ),
            }
        )
    )

    assert package.main_part() == "xl/workbook.xml"
    found = package.relationships("xl/workbook.xml").values()
    assert [(link.kind, link.target) for link in found] == [
        ("worksheet", "xl/worksheets/a.xml"),
        ("styles", "other/styles.xml"),
    ]


def test_a_package_without_links_has_no_main_part():
    assert Package(zipped({"a.txt": "a"})).main_part() == ""


def test_links_with_entities_are_refused():
    package = Package(zipped({"_rels/.rels": '<!DOCTYPE r [<!ENTITY a "b">]><r/>'}))

    with pytest.raises(EntitiesRefusedError):
        package.main_part()


@pytest.mark.parametrize("content", [b"", b"PK", b"PK\x03\x04" + b"\x00" * 100, b"not a zip"])
def test_what_is_no_archive_is_damaged(content):
    with pytest.raises(FileDamagedError):
        Package(content)


def test_an_archive_of_too_many_entries_is_refused_before_it_is_opened():
    names = {f"{number}.xml": "" for number in range(MAX_PACKAGE_ENTRIES + 1)}

    with pytest.raises(ArchiveBombError):
        Package(zipped(names))


def test_a_part_that_unpacks_to_a_thousand_times_its_size_is_refused():
    package = Package(zipped({"a.xml": b"0" * (UNSUSPICIOUS_BYTES + 1)}))

    with pytest.raises(ArchiveBombError) as raised:
        package.read("a.xml")

    assert raised.value.values["part"] == "a.xml"


def test_parts_that_are_each_small_enough_are_counted_together():
    part = b"x" * (3 * 1024 * 1024)
    package = Package(archive(entry("a.xml", part, size=len(part), checksum=zlib.crc32(part), method=0)))
    for _time in range(MAX_INFLATED_BYTES // len(part)):
        package.read("a.xml")

    with pytest.raises(ArchiveBombError):
        package.read("a.xml")


def test_a_declared_total_that_is_too_large_is_refused_at_once():
    bomb = entry("a.xml", b"\x03\x00", size=MAX_INFLATED_BYTES + 1)

    with pytest.raises(ArchiveBombError):
        Package(archive(bomb))


def test_a_part_that_lies_about_its_size_is_damaged_not_believed():
    content = b"0" * 5_000_000
    package = Package(archive(entry("a.xml", deflated(content), size=10, checksum=zlib.crc32(content))))

    with pytest.raises(FileDamagedError):
        package.read("a.xml")


def test_a_wrong_checksum_is_noticed():
    package = Package(archive(entry("a.xml", deflated(b"<a/>"), size=4, checksum=1234)))

    with pytest.raises(FileDamagedError):
        package.read("a.xml")


def test_an_unknown_way_of_packing_is_damaged():
    with pytest.raises(FileDamagedError):
        Package(archive(entry("a.xml", b"<a/>", size=4, checksum=zlib.crc32(b"<a/>"), method=97)))


def test_lzma_which_may_ask_for_gigabytes_is_damaged_too():
    with pytest.raises(FileDamagedError) as raised:
        Package(archive(entry("a.xml", b"<a/>", size=4, method=14)))

    assert raised.value.values == {"part": "a.xml", "reason": "compression method 14"}


def test_encrypted_entries_need_a_password():
    with pytest.raises(PasswordProtectedError):
        Package(archive(entry("a.xml", b"<a/>", size=4, checksum=zlib.crc32(b"<a/>"), flags=1)))


def test_two_entries_of_one_name_are_refused():
    twice = entry("a.xml", b"<a/>", size=4, checksum=zlib.crc32(b"<a/>"), method=0)
    other = entry("A.xml", b"<b/>", size=4, checksum=zlib.crc32(b"<b/>"), method=0)

    with pytest.raises(FileDamagedError):
        Package(archive(twice, other))
