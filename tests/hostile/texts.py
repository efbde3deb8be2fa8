"""Text files and text on the clipboard: quotes never closed, lines without end, bytes of no encoding."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from random import Random

from tests.hostile.case import Case, clipboard_cases, file_case
from tests.hostile.samples import DOCUMENT, LINES, OLD_WORKBOOK, PAGE, WORKBOOK

_HEAD = "TT\tTiêu chí\tĐiểm chuẩn\tTự chấm\n"
_MB = 1024**2
_NUMBERS = ("NaN", "1e308", "9" * 5_000, "-0", "1e-400", "∞", "1.000.000,5", "٣", "½")
_RTF = r"{\rtf1\ansi{\object\objautlink{\*\objdata 0105}}\trowd\cellx1000 TT\cell Ti\u234?u ch\u237?\cell\row" * 200


def text_cases() -> Iterator[Case]:
    """Yield every text as a file and on the clipboard, and bytes of no encoding as files."""
    everyday = {"quote never closed", "100 000 columns", "lone halves of characters", "programs to start"}
    for name, text in _TEXTS.items():
        for suffix in ("csv", "txt"):
            yield file_case(
                name, f"a.{suffix}", lambda text=text: text().encode("utf-8", "surrogatepass"),
                everyday=suffix == "csv" and name in everyday,
            )  # fmt: skip
        yield from clipboard_cases(f"text, {name}", plain=text, everyday=name == "100 000 columns")
    for name, content in _BYTES.items():
        for suffix in ("csv", "tsv"):
            yield file_case(name, f"a.{suffix}", content, everyday=suffix == "csv" and name == "UTF-16 without a mark")
    for suffix in ("xlsx", "xls", "docx", "csv", "txt"):
        for name, content in _OTHER_KINDS.items():
            yield file_case(f"really {name}", f"a.{suffix}", content, everyday=(suffix, name) == ("xlsx", "a web page"))


def _encrypted() -> bytes:
    """Return a workbook with a password, as Office writes it: a compound file with the package inside."""
    name, encrypted = ("".join(each).encode("utf-16-le") for each in ("Workbook\0", "EncryptedPackage\0"))
    at = OLD_WORKBOOK.index(name)
    return OLD_WORKBOOK[:at] + encrypted + OLD_WORKBOOK[at + len(encrypted) :]


_TEXTS: Mapping[str, Callable[[], str]] = {
    "quote never closed": lambda: _HEAD + '1\t"Hội họp\t5\n' + "2\tBáo cáo\t3\t1\n" * 500,
    "nothing but quotes": lambda: '"' * 2 * _MB,
    "quotes and tabs in turns": lambda: '"\t' * 500_000,
    "quotes with more behind": lambda: '"a"b\t' * 200_000,
    "quotes of many lines": lambda: _HEAD + ('1\t"' + "x\n" * 60_000 + '"\t5\n') * 3,
    "line of a megabyte": lambda: _HEAD + "1\t" + "x" * _MB + "\t5\n",
    "line of a megabyte of blanks": lambda: _HEAD + "1\tx" + " " * _MB + "y\t5\n",
    "line of blanks alone": lambda: " " * 4 * _MB,
    "100 000 columns": lambda: _HEAD + "\t".join(map(str, range(100_000))) + "\n",
    "a million tabs": lambda: "\t" * 1_000_000,
    "a million ragged tabs": lambda: _HEAD + "".join("\t" * (number % 200) + "x\n" for number in range(10_000)),
    "five million line ends": lambda: "\n" * 5_000_000,
    "line ends of every kind": lambda: "1\r2\r\n3\n\r4\x0b5\x0c6\x1c7\x85 8\u20289\u2029" * 20_000,
    "a million bars": lambda: "|" * 1_000_000,
    "rules of bars": lambda: "|---|---|\n" * 100_000 + "|:" * 20_000,
    "separators in turns": lambda: ";,|\t" * 200_000,
    "separator named, nothing behind": lambda: "sep=;\r\n",
    "separator named a thousand times": lambda: "sep=,\r\n" * 1_000,
    "lone halves of characters": lambda: _HEAD + "1\t\ud800Hội\udfff họp\t5\t\ud83d\n",
    "directions turned around": lambda: _HEAD + "1\t\u202eHội họp\u2066\t\u202e01\t5\n\u2067" * 100,
    "control characters": lambda: _HEAD + "1\t" + "".join(map(chr, range(32))) * 50 + "Họp\t5\t4\n",
    "zero bytes": lambda: _HEAD + "1\tHọp\0\0họp\t5\0\t4\n" * 100,
    "letters of no characters": lambda: _HEAD + "1\t\ufffe\uffff\U0010ffff\ue000Họp\t5\t4\n",
    "marks without end": lambda: _HEAD + "1\ta" + "\u0301\u0323" * 200_000 + "\t5\n",
    "marks that will not order": lambda: _HEAD + ("1\ta" + "\u0323\u0301" * 15_000 + "\t5\n") * 20,
    "letters that grow when composed": lambda: _HEAD + "1\t" + "\ufdfa" * 30_000 + "\t5\n",
    "programs to start": lambda: _HEAD + "1\t=cmd|'/c calc'!A1\t=1+1\t@SUM(1)\n2\t+cmd|' /C calc'!A0\t-2+3\t5\n",
    "numbers out of range": lambda: _HEAD
    + "".join(f"{n}\tViệc\t{text}\t{text}\n" for n, text in enumerate(_NUMBERS)),
    "numbers of lines out of range": lambda: _HEAD + "".join(f"{'1.' * n}1\tViệc\t1\t1\n" for n in range(1, 300)),
    "numbers in Roman out of range": lambda: _HEAD + "M" * 20_000 + "\tViệc\t1\t1\n" + "IIIIVVXX\tx\t1\t1\n",
    "30 000 criteria": lambda: _HEAD + "".join(f"{n}\tViệc {n}\t1\t1\n" for n in range(30_000)),
    "criteria nested without end": lambda: _HEAD + "".join(f"{'+' * n}\tViệc\t1\t1\n" for n in range(1, 2_000)),
    "one header a thousand times": lambda: _HEAD * 1_000,
    "rules without end": lambda: _HEAD + "1\t" + "mỗi báo cáo được 0,25 điểm; trừ 0,5 điểm/lần; " * 700 + "\t5\t4\n",
    "parentheses without end": lambda: _HEAD + "1\t" + "(" * 32_000 + "\t5\t4\n",
    "braces and percents": lambda: _HEAD + "{0}\t{__class__} %s %n\t{}\t%d\n1\t{x}\t5\t6\n",
    "a page's markup": lambda: _HEAD + "1\t<img src=x onerror=alert(1)><a href='file:///etc/passwd'>x</a>\t5\t9\n",
    "rich text of Word": lambda: _RTF,
    "header of the clipboard": lambda: "Version:0.9\r\nStartHTML:-1\r\nEndHTML:99999999999\r\n" + LINES,
}  # fmt: skip
_BYTES: Mapping[str, Callable[[], bytes]] = {
    "nothing": bytes,
    "one byte": lambda: b"\xff",
    "a mark alone": lambda: b"\xef\xbb\xbf",
    "a mark of UTF-16 alone": lambda: b"\xff\xfe",
    "UTF-16 cut in a letter": lambda: LINES.encode("utf-16")[:-1],
    "UTF-16 without a mark": lambda: LINES.encode("utf-16-le"),
    "UTF-16 the other way without a mark": lambda: LINES.encode("utf-16-be"),
    "UTF-16 of lone halves": lambda: b"\xff\xfe" + b"\x00\xd8" * 5_000,
    "UTF-32": lambda: LINES.encode("utf-32"),
    "UTF-7": lambda: LINES.encode("utf-7"),
    "UTF-8 too long": lambda: b"\xc0\xaf\xe0\x80\xaf\xf0\x80\x80\xaf" * 1_000 + LINES.encode(),
    "UTF-8 and UTF-16 in turns": lambda: (LINES.encode() + LINES.encode("utf-16-le")) * 5,
    "UTF-8 and TCVN3 in turns": lambda: (LINES.encode() + b"\n\xad\xb8\xd0\xae\xd6\xdd\t\xb5\xb6\xb7\n") * 50,
    "random bytes": lambda: Random(3).randbytes(200_000),  # noqa: S311 - the same in every run
    "zeros": lambda: bytes(1_000_000),
    "every byte": lambda: bytes(range(256)) * 1_000,
    "letters of TCVN3 without end": lambda: b"\xad\xb5\xb6\xb7\xb8 " * 200_000,
    "51 MB": lambda: b"1\tx\n" * (13 * _MB),
    "2 MB of words in an old encoding": lambda: ("1\tTæng céng ®iÓm\t1\n" * 90_000).encode("cp1252"),
}  # fmt: skip
_OTHER_KINDS: Mapping[str, Callable[[], bytes]] = {
    "a web page": PAGE.encode,
    "a workbook": lambda: WORKBOOK,
    "an old workbook": lambda: OLD_WORKBOOK,
    "a document": lambda: DOCUMENT,
    "an encrypted workbook": _encrypted,
    "rich text": _RTF.encode,
    "a PDF": lambda: b"%PDF-1.7\n" + bytes(5_000),
    "a program": lambda: b"MZ\x90\0" + bytes(10_000),
    "XML": lambda: b'<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>',
    "blanks": lambda: b" \r\n\t" * 5_000,
}  # fmt: skip
