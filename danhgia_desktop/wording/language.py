"""The two languages of the interface, and sentences that exist in both."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


class Language(StrEnum):
    """A language people can read the program in; official documents are always Vietnamese."""

    VI = "vi"
    EN = "en"


@dataclass(frozen=True, slots=True)
class Words:
    """One sentence in both languages, with places for values in braces."""

    vi: str
    en: str

    def say(self, language: Language, values: Mapping[str, object] | None = None) -> str:
        """Return the sentence with its values filled in.

        Raises:
            KeyError: the sentence asks for a value that is not given.
        """
        sentence = self.en if language is Language.EN else self.vi
        return sentence.format_map(values or {})
