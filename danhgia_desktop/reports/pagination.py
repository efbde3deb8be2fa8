"""Spreading strips of a document over pages: what stands together, what is repeated, where a page ends."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from danhgia_desktop.reports.page import Page

_GRACE = 1e-6


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Strip:
    """A horizontal band of a document that no page break cuts.

    Attributes:
        height: how high it is.
        draw: puts it on a page with its top edge at the given place.
        gap: blank room above it, dropped where it begins a page.
        glued: whether it must stand on one page with the next strip.
        heading: what is repeated above it where it begins a page.
    """

    height: float
    draw: Callable[[Page, float], None]
    gap: float = 0.0
    glued: bool = False
    heading: Strip | None = None


class Placed(NamedTuple):
    """A strip on its page; `top` counts from the top of the page's body."""

    strip: Strip
    top: float


def paginate(strips: Iterable[Strip], room: float) -> Iterator[tuple[Placed, ...]]:
    """Spread strips over pages, each strip on exactly one page, in order.

    Strips glued together share a page as long as one page can hold them; where
    it cannot, the last two still do if they fit. A strip higher than a page
    stands alone on one and runs over its foot. At least one page results.

    Args:
        strips: taken one by one, so that a long table need not be in memory.
        room: height of a page's body.
    """
    page: list[Placed] = []
    foot = 0.0
    for part in (part for chain in _chains(strips) for part in _parts(chain, room)):
        if page and foot + part[0].gap + _height(part) > room + _GRACE:
            yield tuple(page)
            page, foot = [], 0.0
        begins = not page
        if begins and (heading := part[0].heading):
            page.append(Placed(heading, 0.0))
            foot = heading.height
        for strip in part:
            top = foot if begins else foot + strip.gap
            page.append(Placed(strip, top))
            foot, begins = top + strip.height, False
    yield tuple(page)


def _chains(strips: Iterable[Strip]) -> Iterator[list[Strip]]:
    chain: list[Strip] = []
    for strip in strips:
        chain.append(strip)
        if not strip.glued:
            yield chain
            chain = []
    if chain:
        yield chain


def _parts(chain: list[Strip], room: float) -> Iterator[Sequence[Strip]]:
    if _fits_a_page(chain, room):
        yield chain
        return
    *rest, last = chain
    if len(rest) > 1 and _fits_a_page((rest[-1], last), room):
        yield from ((strip,) for strip in rest[:-1])
        yield (rest[-1], last)
    else:
        yield from ((strip,) for strip in chain)


def _fits_a_page(chain: Sequence[Strip], room: float) -> bool:
    heading = chain[0].heading
    return (heading.height if heading else 0.0) + _height(chain) <= room + _GRACE


def _height(chain: Sequence[Strip]) -> float:
    """Height from the top of the first strip, its gap left out, to the foot of the last."""
    return sum(strip.height + strip.gap for strip in chain) - chain[0].gap
