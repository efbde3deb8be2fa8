"""Which unit somebody may have meant who wrote "P. Hành chính", "Phòng KHTC" or "VP"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from danhgia_desktop.organization.near_names import NearNames
from danhgia_desktop.organization.org_unit import UnitKind
from danhgia_desktop.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from danhgia_desktop.organization.org_unit import OrgUnit

_KIND = re.compile(r"(phong|ban|van phong|trung tam|chi cuc|thanh tra|p|vp|tt|cc)\b[ .]*(?=\S)")
"""What names of units begin with, written out or not."""
_NO_WORD = re.compile(r"[^a-z0-9]+")
_JOINING = frozenset({"va", "cac", "cua"})
_OF_THE_DEPARTMENT = "so"
"""Adds nothing to a name: "Văn phòng" and "Văn phòng Sở" are one."""
_SHORTEST = 2


class MeantUnits:
    """Units among which the one is found that was meant."""

    def __init__(self, known: Iterable[OrgUnit]) -> None:
        units = tuple(known)
        self._units = [(unit.name, _short_forms(unit), _telling_words(unit.name)) for unit in units]
        self._agencies = [(unit.name, _agency_forms(unit)) for unit in units if unit.kind is UnitKind.AGENCY]
        self._near = NearNames(unit.name for unit in units)
        self._found: dict[str, str] = {}

    def meant(self, text: str) -> str:
        """Return the name of the one unit that was meant: by its symbol, initials, words or a slip.

        Returns:
            "" where it may be several or none.
        """
        if text not in self._found:
            self._found[text] = self._meant(text)
        return self._found[text]

    def _meant(self, text: str) -> str:
        bare = _bare(text)
        written = {bare, _own_words(bare)} - {""}
        words = _telling_words(text) if len(bare) >= _SHORTEST else []
        found = [name for name, _, known in self._units if words and stands_for(words, known)]
        if len(found) != 1:
            found = [name for name, forms in self._agencies if bare in forms]
        if len(found) != 1:
            found = [name for name, forms, _ in self._units if not forms.isdisjoint(written)]
        if found:
            return found[0] if len(found) == 1 else ""
        return self._near.nearest(text)


def _short_forms(unit: OrgUnit) -> frozenset[str]:
    """Return how a unit is written when not by its name: its symbol, its own words, and initials."""
    bare = _bare(unit.name)
    own = _own_words(bare)
    forms = {_bare(unit.symbol), own, _initials(bare), _initials(own)} - {_OF_THE_DEPARTMENT}
    return frozenset(form for form in forms if len(form) >= _SHORTEST)


def _agency_forms(agency: OrgUnit) -> frozenset[str]:
    """Return how the agency itself is written in short: "Sở" for "Sở Nội vụ"."""
    return frozenset({*_bare(agency.name).split()[:1], "co quan", "toan co quan"})


def stands_for(written: Sequence[str], known: Sequence[str]) -> bool:
    """Tell whether words are those of a name, some of them drawn together to initials: "vp so" for "van phong so"."""
    if not written or not known:
        return not written and not known
    first, rest = written[0], written[1:]
    if first == known[0] and stands_for(rest, known[1:]):
        return True
    drawn = known[: len(first)]
    return first == "".join(word[0] for word in drawn) and stands_for(rest, known[len(drawn) :])


def _telling_words(text: str) -> list[str]:
    """Return the words by which a name is told from others."""
    words = [word for word in _bare(text).split() if word not in _JOINING]
    return words[:-1] if words[-1:] == [_OF_THE_DEPARTMENT] else words


def _own_words(bare: str) -> str:
    """Return the words that tell a unit from others of its kind: "hanh chinh" of "phong hanh chinh"."""
    return _KIND.sub("", bare, count=1) if _KIND.match(bare) else bare


def _initials(bare: str) -> str:
    return "".join(word[0] for word in bare.split() if word not in _JOINING)


def _bare(text: str) -> str:
    return _NO_WORD.sub(" ", fold(text)).strip()
