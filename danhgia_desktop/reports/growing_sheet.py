"""A worksheet whose rows grow with what a person types into them."""

from __future__ import annotations

from xlsxwriter.worksheet import Worksheet


class GrowingSheet(Worksheet):
    """A worksheet whose row heights hold its texts now, and are not fixed for ever."""

    def _xml_start_tag_unencoded(self, tag: str, attributes: list[tuple[str, object]] | None = None) -> None:
        # WORKAROUND: XlsxWriter 3.3.1 says of every height that a person set it, and Excel then leaves it.
        kept = [(name, value) for name, value in attributes or [] if (tag, name) != ("row", "customHeight")]
        super()._xml_start_tag_unencoded(tag, kept)
