"""What people call the kinds of files, and what there can be too much of in one."""

from __future__ import annotations

from danhgia_desktop.wording.language import Words

FILE_KINDS = {
    "workbook": Words("bảng tính Excel (.xlsx)", "an Excel workbook (.xlsx)"),
    "old_workbook": Words("bảng tính Excel cũ (.xls)", "an old Excel workbook (.xls)"),
    "document": Words("văn bản Word (.docx)", "a Word document (.docx)"),
    "delimited": Words("bảng phân cách bằng dấu (.csv)", "separated values (.csv)"),
    "text": Words("văn bản thuần (.txt)", "plain text (.txt)"),
    "binary_workbook": Words("bảng tính Excel nhị phân (.xlsb)", "a binary Excel workbook (.xlsb)"),
    "old_document": Words("văn bản Word cũ (.doc)", "an old Word document (.doc)"),
    "open_document": Words("tệp LibreOffice (.odt, .ods)", "a LibreOffice file (.odt, .ods)"),
    "presentation": Words("trình chiếu PowerPoint", "a PowerPoint presentation"),
    "pdf": Words("tệp PDF", "a PDF"),
    "rtf": Words("văn bản .rtf", "an .rtf text"),
    "web_page": Words("trang web (.html)", "a web page (.html)"),
    "xml": Words("tệp XML", "an XML file"),
    "picture": Words("ảnh", "a picture"),
    "compound": Words("tệp Office cũ, hỏng hoặc có mật khẩu", "an old Office file, damaged or with a password"),
    "archive": Words("tệp nén", "an archive"),
    "other": Words("loại tệp không rõ", "of an unknown kind"),
}
"""The name of each `imports.content_kind.ContentKind`; a test holds the table complete."""

AMOUNTS = {
    "rows": Words("dòng", "rows"),
    "columns": Words("cột", "columns"),
    "cells": Words("ô", "cells"),
    "area": Words("ô, kể cả ô trống", "cells, blank ones included"),
    "merges": Words("ô gộp", "merged cells"),
    "characters": Words("ký tự", "characters"),
    "texts": Words("đoạn chữ khác nhau", "different texts"),
    "elements": Words("phần tử", "elements"),
}
"""What `imports.faults.TableTooLargeError` counts."""
