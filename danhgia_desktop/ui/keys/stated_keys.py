"""What acts, buttons and widgets state about their keys."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtGui import QKeySequence

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QAction, QShortcut
    from PySide6.QtWidgets import QAbstractButton

_MARK = re.compile("&(.)")
_NATIVE = QKeySequence.SequenceFormat.NativeText


@dataclass(frozen=True, slots=True, kw_only=True)
class StatedKey:
    """One thing that keys do.

    Attributes:
        keys: what is pressed, as people read it: "Enter / Shift+Enter".
        words: what happens.
    """

    keys: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyGroup:
    """The keys of one part of a view."""

    title: str
    keys: tuple[StatedKey, ...]


@runtime_checkable
class StatesKeys(Protocol):
    """A widget that obeys keys by itself, without acts."""

    def stated_keys(self) -> Iterable[StatedKey]:
        """Return them."""


def key_of_act(act: QAction) -> StatedKey | None:
    """Return the first key of an act, as menus show it, and its words without their marks; None without a key."""
    return _stated(act.shortcut(), act.text()) if act.isVisible() else None


def key_of_button(button: QAbstractButton) -> StatedKey | None:
    """Return the key of a button: its own, or the letter underlined in its words."""
    return _stated(button.shortcut(), button.text())


def key_of_shortcut(shortcut: QShortcut) -> StatedKey | None:
    """Return a key that stands alone; it says what it does in its "what's this" text."""
    return _stated(shortcut.key(), shortcut.whatsThis())


def plain(words: str) -> str:
    """Return the words of an act or a button without the marks of menus: "&Chép && dán…" is "Chép & dán"."""
    return _MARK.sub(r"\1", words).rstrip("…").strip()


def _stated(sequence: QKeySequence, words: str) -> StatedKey | None:
    keys = sequence.toString(_NATIVE).replace("Return", "Enter")  # one key to people
    said = plain(words)
    return StatedKey(keys=keys, words=said) if keys and said else None
