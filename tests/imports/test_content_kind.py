from __future__ import annotations

from pathlib import Path

import pytest

from danhgia_desktop.imports.content_kind import ContentKind, kind_of, sniff
from danhgia_desktop.imports.faults import (
    FileDamagedError,
    PasswordProtectedError,
    SavedOtherwiseError,
    UnknownFormatError,
    WrongFormatError,
)
from tests.imports.builders import bare_document, bare_workbook, links, old_workbook, zipped

XLSX = bare_workbook("<row><c><v>1</v></c></row>")
DOCX = bare_document("<w:p/>")
XLS = old_workbook(lambda book: book.add_sheet("A").write(0, 0, "x"))


def compound(stream: str) -> bytes:
    """Return the start of an OLE compound file that names one stream."""
    entry = f"{stream}\0".encode("utf-16-le").ljust(128, b"\0")
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".ljust(512, b"\0") + b"Root".ljust(128, b"\0") + entry


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (XLSX, ContentKind.WORKBOOK),
        (DOCX, ContentKind.DOCUMENT),
        (XLS, ContentKind.OLD_WORKBOOK),
        (compound("Book"), ContentKind.OLD_WORKBOOK),
        (compound("WordDocument"), ContentKind.OLD_DOCUMENT),
        (compound("PowerPoint Document"), ContentKind.PRESENTATION),
        (compound("Anything"), ContentKind.COMPOUND),
        (zipped({"_rels/.rels": links(officeDocument="xl/workbook.bin")}), ContentKind.BINARY_WORKBOOK),
        (zipped({"_rels/.rels": links(officeDocument="ppt/presentation.xml")}), ContentKind.PRESENTATION),
        (zipped({"mimetype": "application/vnd.oasis", "content.xml": "<a/>"}), ContentKind.OPEN_DOCUMENT),
        (zipped({"a.txt": "a"}), ContentKind.ARCHIVE),
        (b"%PDF-1.7\n", ContentKind.PDF),
        (b"{\\rtf1\\ansi", ContentKind.RTF),
        (b"\x89PNG\r\n\x1a\n", ContentKind.PICTURE),
        (b"Rar!\x1a\x07\x00", ContentKind.ARCHIVE),
        (b"\xef\xbb\xbf <!DOCTYPE html>\n<html>", ContentKind.WEB_PAGE),
        (b"<html xmlns:x='urn:schemas-microsoft-com:office:excel'>", ContentKind.WEB_PAGE),
        (b"<TABLE border=1>", ContentKind.WEB_PAGE),
        (b'<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>', ContentKind.XML),
        ("SỐ TT\tTIÊU CHÍ".encode(), ContentKind.TEXT),
        (b"<tag> is not a page", ContentKind.TEXT),
        (bytes(range(256)) * 4, ContentKind.OTHER),
    ],
)
def test_content_is_known_by_its_bytes(content, kind):
    assert sniff(content) is kind


@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [
        ("a.xlsx", XLSX, ContentKind.WORKBOOK),
        ("A.XLSM", XLSX, ContentKind.WORKBOOK),
        ("a.xls", XLS, ContentKind.OLD_WORKBOOK),
        ("a.docx", DOCX, ContentKind.DOCUMENT),
        ("a.csv", b"a;b", ContentKind.DELIMITED),
        ("a.tsv", b"a\tb", ContentKind.DELIMITED),
        ("a.txt", b"a", ContentKind.TEXT),
        ("a.html", b"<!DOCTYPE html><html>", ContentKind.WEB_PAGE),
        ("a.HTM", b"<p>a</p><table>", ContentKind.WEB_PAGE),
        ("a.html", b"<?xml version='1.0'?><html>", ContentKind.WEB_PAGE),
    ],
)
def test_suffix_and_content_agree(name, content, kind):
    assert kind_of(Path(name), content) is kind


@pytest.mark.parametrize(
    ("name", "content", "expected", "found"),
    [
        ("a.xlsx", b"<html><table>", "workbook", "web_page"),
        ("a.xls", b"<html><table>", "old_workbook", "web_page"),
        ("a.xls", XLSX, "old_workbook", "workbook"),
        ("a.xlsx", XLS, "workbook", "old_workbook"),
        ("a.xlsx", DOCX, "workbook", "document"),
        ("a.docx", b"%PDF-1.4", "document", "pdf"),
        ("a.docx", compound("WordDocument"), "document", "old_document"),
        ("a.csv", XLSX, "delimited", "workbook"),
        ("a.txt", bytes(range(256)), "text", "other"),
        ("a.html", XLSX, "web_page", "workbook"),
        ("~$a.docx", b"\x06Admin\x00\x00" * 20, "document", "other"),
    ],
)
def test_a_wrong_suffix_is_told_with_what_the_file_really_is(name, content, expected, found):
    with pytest.raises(WrongFormatError) as raised:
        kind_of(Path(name), content)

    assert raised.value.values == {"file": name, "suffix": Path(name).suffix, "expected": expected, "found": found}


@pytest.mark.parametrize("name", ["a.pdf", "a", "a.xlsx.exe"])
def test_other_suffixes_are_told_with_those_that_are_read(name):
    with pytest.raises(UnknownFormatError) as raised:
        kind_of(Path(name), b"%PDF")

    assert raised.value.values["suffix"] == Path(name).suffix
    assert raised.value.values["readable"] == ".xlsx, .xlsm, .xls, .docx, .csv, .tsv, .txt, .html, .htm"


@pytest.mark.parametrize(
    ("name", "wanted"), [("a.ods", ".xlsx"), ("a.XLSB", ".xlsx"), ("a.doc", ".docx"), ("a.odt", ".docx")]
)
def test_what_its_own_program_can_save_as_something_that_is_read_is_told_so(name, wanted):
    with pytest.raises(SavedOtherwiseError) as raised:
        kind_of(Path(name), b"PK")

    assert raised.value.values == {"file": name, "suffix": Path(name).suffix, "wanted": wanted}


@pytest.mark.parametrize("name", ["a.xlsx", "a.docx", "a.xls"])
def test_an_encrypted_file_needs_its_password(name):
    with pytest.raises(PasswordProtectedError):
        kind_of(Path(name), compound("EncryptedPackage"))


def test_a_broken_archive_is_damaged_whatever_its_suffix():
    with pytest.raises(FileDamagedError):
        kind_of(Path("a.xlsx"), XLSX[:200])


def test_a_stream_is_not_seen_in_the_middle_of_other_data():
    assert sniff(compound("Other") + b"xx" + "EncryptedPackage\0".encode("utf-16-le")) is ContentKind.COMPOUND
