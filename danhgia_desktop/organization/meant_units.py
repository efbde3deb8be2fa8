"""Which unit somebody may have meant who wrote "P. Hành chính", "Phòng KHTC" or "VP"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from danhgia_desktop.organization.near_names import NearNames
from danhgia_desktop.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable

    from danhgia_desktop.organization.org_unit import OrgUnit

_KIND = re.compile(r"(phong|ban|van phong|trung tam|chi cuc|thanh tra|p|vp|tt|cc)\b[ .]*(?=\S)")
"""What names of units begin with, written out or not."""
_NO_WORD = re.compile(r"[^a-z0-9]+")
_JOINING = frozenset({"va", "cac", "cua"})


class MeantUnits:
    """Units among which the one is found that was meant."""

    def __init__(self, known: Iterable[OrgUnit]) -> None:
        self._units = [(unit.name, _short_forms(unit)) for unit in known]
        self._near = NearNames(name for name, _ in self._units)
        self._found: dict[str, str] = {}

    def meant(self, text: str) -> str:
        """Return the name of the one unit that was meant: by its symbol, its initials, its own words, or by a slip.

        Returns:
            "" where it may be several or none.
        """
        if text not in self._found:
            self._found[text] = self._meant(text)
        return self._found[text]

    def _meant(self, text: str) -> str:
        bare = _bare(text)
        written = {bare, _own_words(bare)} - {""}
        found = [name for name, forms in self._units if not forms.isdisjoint(written)]
        if found:
            return found[0] if len(found) == 1 else ""
        return self._near.nearest(text)


def _short_forms(unit: OrgUnit) -> frozenset[str]:
    """Return how a unit is written when not by its name: its symbol, its own words, and initials."""
    bare = _bare(unit.name)
    own = _own_words(bare)
    forms = {_bare(unit.symbol), own, _initials(bare), _initials(own)}
    return frozenset(form for form in forms if len(form) > 1)


def _own_words(bare: str) -> str:
    """Return the words that tell a unit from others of its kind: "hanh chinh" of "phong hanh chinh"."""
    return _KIND.sub("", bare, count=1) if _KIND.match(bare) else bare


def _initials(bare: str) -> str:
    return "".join(word[0] for word in bare.split() if word not in _JOINING)


def _bare(text: str) -> str:
    return _NO_WORD.sub(" ", fold(text)).strip()
