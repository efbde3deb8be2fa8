"""The numbers Word puts before paragraphs by itself (1., a), I., –), which are not in the text.

Offices number the column "SỐ TT" this way as often as by typing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from danhgia_desktop.imports.number_formats import numeral
from danhgia_desktop.imports.word_elements import count_of, small_number, value_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from xml.etree.ElementTree import Element

_LEVELS = 9
_LONGEST_LABEL = 60
_LONGEST_PATTERN = 200
_PLACE = re.compile(r"%([1-9])")
_MOST_ANCESTORS = 20
_NO_LIST = "0"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Level:
    """How one level of a list is numbered; `restarts` tells whether it starts again under each higher number."""

    start: int
    style: str
    pattern: str
    restarts: bool
    only_decimals: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class _List:
    """One use of a list definition, and the levels whose counting it starts anew."""

    definition: str
    levels: Mapping[int, _Level]
    starts: Mapping[int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Style:
    """What a paragraph style says about numbering; `level` is None where it says nothing."""

    parent: str
    list_key: str
    level: int | None


class Numbering:
    """Gives each paragraph of a document its label; paragraphs are asked about once, in reading order.

    Args of the constructor are the elements `abstractNum`, `num` and `style`
    of the document's parts for numbering and styles.
    """

    def __init__(self, definitions: Iterable[Element], uses: Iterable[Element], styles: Iterable[Element]) -> None:
        self._styles = {style.get("styleId", ""): _style(style) for style in styles}
        levels = {one.get("abstractNumId", ""): _levels(one) for one in definitions}
        self._lists = {use.get("numId", ""): _list(use, levels) for use in uses}
        self._counts: dict[str, dict[int, int]] = {}
        self._started: set[tuple[str, int]] = set()

    def label(self, paragraph: Element) -> str:
        """Return the number that stands before a paragraph, "" where there is none."""
        key, depth = self._place(paragraph)
        used = self._lists.get(key)
        if used is None or depth not in used.levels:
            return ""
        counts = self._counts.setdefault(used.definition, {})
        self._count(key, used, depth, counts)
        level = used.levels[depth]
        if level.style == "bullet":
            return level.pattern

        def number_at(place: re.Match[str]) -> str:
            other = int(place[1]) - 1
            shown = used.levels.get(other, level)
            return numeral(counts.get(other, shown.start), "decimal" if level.only_decimals else shown.style)

        return _PLACE.sub(number_at, level.pattern)[:_LONGEST_LABEL]

    def _place(self, paragraph: Element) -> tuple[str, int]:
        """Return the key of the list a paragraph belongs to, and its level from 0."""
        key = value_of(paragraph, "pPr/numPr/numId")
        level = count_of(paragraph, "pPr/numPr/ilvl", -1)
        name = value_of(paragraph, "pPr/pStyle")
        for _ancestor in range(_MOST_ANCESTORS):
            style = self._styles.get(name)
            if style is None or (key and level >= 0):
                break
            key = key or style.list_key
            level = style.level if level < 0 and style.level is not None else level
            name = style.parent
        return key or _NO_LIST, max(level, 0)

    def _count(self, key: str, used: _List, depth: int, counts: dict[int, int]) -> None:
        if depth in used.starts and (key, depth) not in self._started:
            self._started.add((key, depth))
            counts[depth] = used.starts[depth]
        else:
            counts[depth] = counts.get(depth, used.levels[depth].start - 1) + 1
        for deeper in range(depth + 1, _LEVELS):
            if deeper in counts and (deeper not in used.levels or used.levels[deeper].restarts):
                del counts[deeper]


def _list(use: Element, definitions: Mapping[str, Mapping[int, _Level]]) -> _List:
    definition = value_of(use, "abstractNumId")
    levels = dict(definitions.get(definition, {}))
    starts = {}
    for override in use.findall("lvlOverride"):
        depth = small_number(override.get("ilvl", ""), 0)
        levels.update(_levels(override))
        if override.find("startOverride") is not None:
            starts[depth] = count_of(override, "startOverride", 1)
    return _List(definition=definition, levels=levels, starts=starts)


def _levels(definition: Element) -> dict[int, _Level]:
    return {
        small_number(level.get("ilvl", ""), 0): _Level(
            start=count_of(level, "start", 0),
            style=value_of(level, "numFmt", "decimal"),
            pattern=value_of(level, "lvlText")[:_LONGEST_PATTERN],
            restarts=value_of(level, "lvlRestart") != "0",
            only_decimals=level.find("isLgl") is not None,
        )
        for level in definition.findall("lvl")
    }


def _style(style: Element) -> _Style:
    has_level = style.find("pPr/numPr/ilvl") is not None
    return _Style(
        parent=value_of(style, "basedOn"),
        list_key=value_of(style, "pPr/numPr/numId"),
        level=count_of(style, "pPr/numPr/ilvl", 0) if has_level else None,
    )
