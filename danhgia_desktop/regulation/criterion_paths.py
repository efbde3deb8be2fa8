"""How criteria are named in messages and commands, by the numbers printed before them."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


def numbering(code: str) -> str:
    """Return the number in a printed code without its marks: "1.1." → "1.1", "a)" → "a", "-" → ""."""
    return code.strip().strip("().,:;-–—+•*").strip()


def joined(above: str, code: str, unnumbered: int, *, number_above: str) -> str:
    """Return the path of a criterion below another one: by its number, else by which of those without one it is."""
    if not code:
        return f"{above}/{unnumbered}"
    if number_above and code.startswith(f"{number_above}."):
        return f"{above}{code.removeprefix(number_above)}"
    return f"{above}.{code}" if above else code


class PathNames:
    """The paths that are given to criteria: a source that numbers two rows alike still names each row once."""

    def __init__(self, taken: Iterable[str]) -> None:
        self._taken = set(taken)
        self._repeats: Counter[str] = Counter()

    def own(self, path: str) -> str:
        """Return a path that no other criterion has: "2", then "2*", "2*2", "2*3"."""
        own = path
        while own in self._taken:
            self._repeats[path] += 1
            own = f"{path}*{self._repeats[path] if self._repeats[path] > 1 else ''}"
        self._taken.add(own)
        return own
