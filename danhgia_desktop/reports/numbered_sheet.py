"""A worksheet whose pages are numbered from the second on, as official documents are."""

from __future__ import annotations

from xlsxwriter.worksheet import Worksheet


class NumberedSheet(Worksheet):
    """A worksheet without a header on its first printed page, whose header keeps its size when the sheet is shrunk."""

    def _write_header_footer(self) -> None:
        # WORKAROUND: XlsxWriter 3.3.1 offers no different first page; the element without a first header is one.
        self._xml_start_tag("headerFooter", [("differentFirst", 1), ("scaleWithDoc", 0)])
        self._write_odd_header()
        self._xml_end_tag("headerFooter")
