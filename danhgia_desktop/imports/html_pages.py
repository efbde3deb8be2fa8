"""Pages of HTML, handed to a parser so that none of them can hold it up or stop it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from danhgia_desktop.imports.limits import MAX_HTML_STRETCH

if TYPE_CHECKING:
    from html.parser import HTMLParser

_BEYOND_UNICODE = re.compile(r"&#(?:[0-9]{8,}|x[0-9a-f]{7,});?", re.IGNORECASE)
_REPLACEMENT = "\ufffd"


def feed_page(parser: HTMLParser, page: str) -> bool:
    """Let a parser read a page; tell whether it came to the end of it.

    The parser is not closed: that is where it searches the rest of a broken
    page again and again.
    """
    if _longest_stretch(page) > MAX_HTML_STRETCH:
        return False
    try:
        # Python refuses to make numbers of thousands of digits, which the parser does not expect.
        parser.feed(_BEYOND_UNICODE.sub(_REPLACEMENT, page))
    except AssertionError:  # of the parser, for some broken declarations
        return False
    return True


def _longest_stretch(page: str) -> int:
    """Return how many characters of a page follow each other without the end of a tag, at most."""
    longest = start = 0
    while (end := page.find(">", start)) >= 0:
        longest = max(longest, end - start)
        start = end + 1
    return max(longest, len(page) - start)
