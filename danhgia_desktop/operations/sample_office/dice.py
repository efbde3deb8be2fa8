"""Draws that come out the same on every machine and in every version of Python."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Sequence

T = TypeVar("T")

_HUNDRED = 100


class Dice:
    """Each draw follows from the seed and from what it is about, whatever was drawn before.

    So a smaller office is a part of the whole one, and a story that is added changes no other.
    """

    def __init__(self, *about: object) -> None:
        """Take the dice in hand.

        Args:
            about: the seed, and what all the draws are about.
        """
        self._about = about

    def about(self, *more: object) -> Dice:
        """Return dice for something in particular."""
        return Dice(*self._about, *more)

    def below(self, limit: int, *about: object) -> int:
        """Return a number from 0 to `limit` - 1."""
        words = "\n".join(map(str, (*self._about, *about)))
        return int.from_bytes(sha256(words.encode()).digest()[:8]) % limit

    def one_of(self, choices: Sequence[T], *about: object) -> T:
        """Return one of several."""
        return choices[self.below(len(choices), *about)]

    def happens(self, percent: int, *about: object) -> bool:
        """Tell whether something happens that does so many times in a hundred."""
        return self.below(_HUNDRED, *about) < percent
