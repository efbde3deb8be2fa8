"""HTML on the clipboard: tables of a million cells, spans of a thousand million, tags that never end."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from tests.hostile.case import CANARY_FILE, Case, clipboard_cases
from tests.hostile.samples import LINES, PAGE

_MB = 1024**2
_NUMBERS = ("NaN", "1e999", "inf", "1e308", "9" * 400, "-0")
_ROW = "<tr><td>1</td><td>Hội họp</td><td>5</td><td>4</td></tr>"
_HEAD = "<tr><td>TT</td><td>Tiêu chí</td><td>Điểm chuẩn</td><td>Tự chấm</td></tr>"


def page_cases() -> Iterator[Case]:
    """Yield the cases, each for both readers of the clipboard."""
    everyday = {"spans of a thousand million", "comments never closed"}
    for name, page in _PAGES.items():
        yield from clipboard_cases(f"page, {name}", plain=lambda: LINES, rich=page, everyday=name in everyday)


def _table(inside: str) -> str:
    return f"<html><body><table>{_HEAD}{inside}</table></body></html>"


def _spans(columns: str, rows: str, times: int = 3) -> str:
    return _table(f"<tr><td colspan={columns} rowspan={rows}>1</td><td>x</td></tr>" * times)


_PAGES: Mapping[str, Callable[[], str]] = {
    "a million cells": lambda: _table(("<tr>" + "<td>1" * 100) * 10_000),
    "a million cells in a row": lambda: _table("<tr>" + "<td>1" * 1_000_000),
    "a million rows": lambda: _table("<tr><td>1" * 1_000_000),
    "a million blank cells": lambda: _table("<tr>" + "<td>" * 1_000_000),
    "spans of a thousand million": lambda: _spans("1000000000", "1000000000"),
    "spans of 400 digits": lambda: _spans("9" * 400, "9" * 400),
    "spans of 5 000 digits": lambda: _spans("9" * 5_000, "9" * 5_000),
    "spans below zero": lambda: _spans("-1", "-1"),
    "spans of nothing": lambda: _spans("0", "0"),
    "spans in other digits": lambda: _spans("٣", "²"),
    "wide spans often": lambda: _spans("1000", "1", 2_000),
    "tall spans often": lambda: _spans("1", "20000", 2_000),
    "spans in stairs": lambda: _table("".join(f"<tr><td rowspan={n}>1</td><td>2</td></tr>" for n in range(1, 1_500))),
    "spans above every place": lambda: _table(("<tr>" + "<td rowspan=9999>1" * 200) * 50),
    "tags never closed": lambda: "<table>" + "<tr><td><p><b><i>" * 50_000,
    "tags never opened": lambda: "<table>" + "</td></tr></table></p>" * 100_000,
    "half a tag": lambda: _table(_ROW) + "<td " * 200_000,
    "half a tag with attributes": lambda: "<table><td " + "a=1 " * 500_000,
    "half an attribute": lambda: _table(_ROW) + '<td a="' * 100_000,
    "comments never closed": lambda: "<table>" + "<!--" * 100_000,
    "declarations never closed": lambda: "<table>" + "<!" * 100_000,
    "marked sections": lambda: "<table>" + "<![if x" * 50_000,
    "marked sections of nonsense": lambda: "<table><![\x00[" + _ROW,
    "broken declaration": lambda: "<table><![CDATA" + _ROW + "<!DOCTYPE [<!ELEMENT",
    "instructions never closed": lambda: "<table>" + "<?" * 100_000,
    "ends never closed": lambda: "<table>" + "</" * 100_000,
    "less-than signs": lambda: "<table>" + "<" * 500_000,
    "ampersands": lambda: _table(f"<tr><td>{'&' * 300_000}</td></tr>"),
    "half entities": lambda: "<table><tr><td>" + "&#" * 200_000,
    "entities beyond Unicode": lambda: _table("<tr><td>&#xD800;&#0;&#99999999999;&#x110000;&bogus;&amp</td></tr>" * 99),
    "number of a million digits": lambda: _table(f"<tr><td>&#{'9' * 1_000_000};</td></tr>"),
    "tables nested 5 000 deep": lambda: "<table><tr><td>" * 5_000 + "x",
    "tables nested 10 deep, doubled": lambda: _nested(10),
    "10 000 tables": lambda: f"<table>{_ROW}</table>" * 10_000,
    "hidden without end": lambda: _table(_ROW) + "<div style='display:none'>" * 50_000,
    "style of 3 MB": lambda: f"<style>{'td{}' * 700_000}</style>" + _table(_ROW),
    "style never closed": lambda: "<style>" + _table(_ROW) * 1_000,
    "script never closed": lambda: _table(_ROW) + "<script>while(1){}</scrip" * 10_000,
    "script": lambda: _table("<tr><td><script>alert(1)</script>x</td></tr>"),
    "picture from a web": lambda: _table(
        f"<tr><td><img src='http://127.0.0.1:9/x'><iframe src='{CANARY_FILE.as_uri()}'></td></tr>"
    ),
    "picture inside of 5 MB": lambda: _table(f"<tr><td><img src='data:image/png;base64,{'A' * 5 * _MB}'>x</td></tr>"),
    "pictures inside": lambda: _table(f"<tr><td><img src='data:image/png;base64,{'A' * 900_000}'>x</td></tr>" * 10),
    "attribute of 900 KB": lambda: _table(f"<tr><td class='{'x' * 900_000}'>x</td></tr>" * 5),
    "200 000 attributes": lambda: _table("<tr><td " + "a " * 200_000 + ">x</td></tr>"),
    "numbers out of range": lambda: _table(
        "".join(f"<tr><td>1</td><td>Họp</td><td x:num='{n}'>5</td><td sdval='{n}'>{n}</td></tr>" for n in _NUMBERS)
    ),
    "text of 10 MB in a cell": lambda: _table(f"<tr><td>{'chữ ' * 2_500_000}</td></tr>"),
    "marks without end": lambda: _table(f"<tr><td>a{chr(0x301) * 300_000}</td></tr>"),
    "marks that will not order": lambda: _table(f"<tr><td>a{(chr(0x323) + chr(0x301)) * 15_000}</td></tr>" * 20),
    "blanks without end": lambda: _table(f"<tr><td>{' ' * 3 * _MB}x</td></tr>"),
    "breaks without end": lambda: _table(f"<tr><td>{'<br>' * 300_000}x</td></tr>"),
    "lone halves of characters": lambda: _table("<tr><td>\ud800</td><td>x\udfff</td></tr>"),
    "zero bytes": lambda: _table("<tr><td>a\0b</td><td>\0</td></tr>").replace("td", "t\0d", 1),
    "directions turned around": lambda: _table("<tr><td>\u202e5</td><td>\u2066x\u2069</td></tr>" * 100),
    "header of the clipboard left in": lambda: "Version:0.9\r\nStartHTML:99999999\r\nEndHTML:-1\r\n" + PAGE,
    "cut in the middle": lambda: PAGE[: len(PAGE) // 2],
    "backwards": lambda: PAGE[::-1],
    "in capitals": PAGE.upper,
    "rich text": lambda: r"{\rtf1<table>\trowd" * 1_000,
    "21 million characters": lambda: _table(_ROW * 400_000),
}  # fmt: skip


def _nested(depth: int) -> str:
    inside = "x"
    for _level in range(depth):
        inside = f"<table><tr><td>{inside}</td><td>y</td></tr><tr><td>{inside}</td></tr></table>"
    return inside
