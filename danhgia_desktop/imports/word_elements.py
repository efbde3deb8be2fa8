"""The elements of a Word file, held in memory one block at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element

from danhgia_desktop.imports.faults import TableTooLargeError
from danhgia_desktop.imports.limits import MAX_HELD_ELEMENTS
from danhgia_desktop.imports.xml_parts import read_xml

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

_WRAPPERS = frozenset({"sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo"})
_WITH_TEXT = "t"
_LONGEST_NUMBER = 7


def read_elements(
    content: bytes,
    names: frozenset[str],
    take: Callable[[Element], None],
    *,
    mark: str = "",
    part: str,
) -> None:
    """Hand over each outermost element of certain names, whole and without namespaces, then forget it.

    Args:
        content: One part of a package.
        names: The elements wanted.
        take: Called with each; those inside another come with that one.
        mark: An element too large to hold; its end, outside any of these, is told by an empty one.
        part: The part's name.

    Raises:
        TableTooLargeError: One element holds too many others.
        ExpectedError: As `read_xml` does.
    """
    read_xml(content, _Holder(names, take, mark, part), part=part)


def unwrapped(element: Element) -> Iterator[Element]:
    """Yield the children of an element as if content controls and the like were not there."""
    for child in element:
        if child.tag in _WRAPPERS:
            yield from unwrapped(child)
        else:
            yield child


def value_of(element: Element | None, path: str, default: str = "") -> str:
    """Return the attribute `val` of a descendant, where Word keeps most settings."""
    found = None if element is None else element.find(path)
    return default if found is None else found.get("val", default)


def count_of(element: Element | None, path: str, default: int) -> int:
    """Return a setting that is a small whole number; anything else is the default."""
    return small_number(value_of(element, path), default)


def small_number(text: str, default: int) -> int:
    """Return a whole number of a few digits; anything else is the default."""
    return int(text) if text.isascii() and text.isdigit() and len(text) < _LONGEST_NUMBER else default


class _Holder:
    """Builds the elements that are wanted and lets the others pass."""

    def __init__(self, names: frozenset[str], take: Callable[[Element], None], mark: str, part: str) -> None:
        self._names = names
        self._take = take
        self._mark = mark
        self._part = part
        self._open: list[Element] = []
        self._held = 0
        self._text: list[str] = []

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        if not self._open and name not in self._names:
            return
        element = Element(name, dict(attributes))
        if self._open:
            self._open[-1].append(element)
        else:
            self._held = 0
        self._open.append(element)
        self._held += 1
        if self._held > MAX_HELD_ELEMENTS:
            raise TableTooLargeError(table=self._part, what="elements", limit=MAX_HELD_ELEMENTS, address="")
        self._text.clear()

    def end(self, name: str) -> None:
        if not self._open:
            if name == self._mark:
                self._take(Element(name))
            return
        element = self._open.pop()
        if name == _WITH_TEXT:
            element.text = "".join(self._text)
        if not self._open:
            self._take(element)

    def text(self, text: str) -> None:
        if self._open and self._open[-1].tag == _WITH_TEXT:
            self._text.append(text)
