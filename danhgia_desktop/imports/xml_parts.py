"""Reading the XML of a package as a stream: no document types, no entities, bounded size and depth."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NoReturn, Protocol
from xml.parsers import expat

from danhgia_desktop.imports.faults import EntitiesRefusedError, FileDamagedError, TableTooLargeError
from danhgia_desktop.imports.limits import MAX_XML_DEPTH, MAX_XML_ELEMENTS

if TYPE_CHECKING:
    from collections.abc import Mapping

_MAX_LISTED = 10_000
_CHUNK = 4 * 1024 * 1024  # large, because expat looks at an unfinished token again with every chunk
_ENCODINGS = frozenset({"utf-8", "utf-16", "us-ascii"})
_SEPARATOR = "\x01"


class XmlReader(Protocol):
    """What happens at each element; names come without namespaces, which differ between variants of OOXML."""

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """Take the beginning of an element."""

    def end(self, name: str) -> None:
        """Take the end of an element."""

    def text(self, text: str) -> None:
        """Take text between tags, perhaps in several pieces."""


def read_xml(content: bytes, reader: XmlReader, *, part: str) -> None:
    """Hand every element of one part of a package to the reader.

    Raises:
        EntitiesRefusedError: The part declares a document type (DOCTYPE), the way to entity bombs and outside files.
        FileDamagedError: It is not well-formed, or nested deeper than any real one.
        TableTooLargeError: It has too many elements.
    """
    parser = expat.ParserCreate(namespace_separator=_SEPARATOR)
    parser.buffer_text = True
    bounded = _Bounded(reader, part)
    parser.StartElementHandler = bounded.start
    parser.EndElementHandler = bounded.end
    parser.CharacterDataHandler = reader.text
    parser.XmlDeclHandler = bounded.check_encoding
    parser.StartDoctypeDeclHandler = bounded.refuse_document_type
    try:
        for begin in range(0, len(content), _CHUNK):
            parser.Parse(content[begin : begin + _CHUNK], False)
        parser.Parse(b"", True)
    except expat.ExpatError as error:
        raise FileDamagedError(part=part, reason=str(error)) from error


def attributes_of(content: bytes, element: str, *, part: str) -> list[Mapping[str, str]]:
    """Return the attributes of each element of one name in a part, which is checked as by `read_xml`."""
    listed = _Listed(element, part)
    read_xml(content, listed, part=part)
    return listed.found


def check_xml(content: bytes, *, part: str) -> None:
    """Raise what `read_xml` raises for a part that only a library reads."""
    attributes_of(content, "", part=part)


class _Listed:
    """Collects the attributes of elements of one name."""

    def __init__(self, element: str, part: str) -> None:
        self.found: list[Mapping[str, str]] = []
        self._element = element
        self._part = part

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        if name == self._element:
            self.found.append(attributes)
            if len(self.found) > _MAX_LISTED:
                raise FileDamagedError(part=self._part, reason=f"more than {_MAX_LISTED} elements {name!r}")

    def end(self, name: str) -> None:
        """Nothing: only attributes count."""

    def text(self, text: str) -> None:
        """Nothing: only attributes count."""


class _Bounded:
    """Counts elements and depth on their way to a reader, and strips namespaces."""

    def __init__(self, reader: XmlReader, part: str) -> None:
        self._reader = reader
        self._part = part
        self._elements = 0
        self._depth = 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self._elements += 1
        self._depth += 1
        if self._elements > MAX_XML_ELEMENTS:
            raise TableTooLargeError(table=self._part, what="elements", limit=MAX_XML_ELEMENTS, address="")
        if self._depth > MAX_XML_DEPTH:
            raise FileDamagedError(part=self._part, reason=f"nested deeper than {MAX_XML_DEPTH} elements")
        self._reader.start(_local(name), {_local(key): value for key, value in attributes.items()})

    def end(self, name: str) -> None:
        self._depth -= 1
        self._reader.end(_local(name))

    def check_encoding(self, _version: str, encoding: str | None, _standalone: int) -> None:
        # Under another encoding the library that reads after us might see other elements than we do.
        if encoding is not None and encoding.lower() not in _ENCODINGS:
            raise FileDamagedError(part=self._part, reason=f"encoding {encoding[:40]!r}")

    def refuse_document_type(self, *_declaration: object) -> NoReturn:
        raise EntitiesRefusedError(part=self._part)


@lru_cache(maxsize=1000)
def _local(name: str) -> str:
    return name.rpartition(_SEPARATOR)[2]
