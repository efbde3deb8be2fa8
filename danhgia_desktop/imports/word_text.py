"""The text of a Word paragraph as it is shown: without deleted words, hidden words and field codes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop.imports.cell_text import SOFT_HYPHEN

if TYPE_CHECKING:
    from collections.abc import Iterator
    from xml.etree.ElementTree import Element

_NOT_SHOWN = frozenset({"pPr", "rPr", "del", "moveFrom", "Fallback"})
_SIGNS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-", "softHyphen": SOFT_HYPHEN}
_OFF = frozenset({"0", "false", "off"})


def paragraph_text(paragraph: Element) -> str:
    """Return a paragraph's text; those in text boxes anchored to it follow on lines of their own."""
    return "".join(_pieces(paragraph))


def _pieces(element: Element) -> Iterator[str]:
    for child in element:
        if child.tag == "t":
            yield child.text or ""
        elif child.tag in _SIGNS:
            yield _SIGNS[child.tag]
        elif child.tag == "sym":
            yield _symbol(child.get("char", ""))
        elif child.tag == "p":
            yield "\n"
            yield from _pieces(child)
        elif child.tag not in _NOT_SHOWN and not _is_hidden(child):
            yield from _pieces(child)


def _is_hidden(run: Element) -> bool:
    vanish = run.find("rPr/vanish") if run.tag == "r" else None
    return vanish is not None and vanish.get("val", "1") not in _OFF


def _symbol(code: str) -> str:
    """Return the character of a symbol font, given in hexadecimal digits."""
    try:
        return chr(int(code, 16))
    except (ValueError, OverflowError):
        return ""
