"""Reasons in lines, each of which may be a phrase that is used again and again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NewType

from danhgia_desktop.text import tidy

PhraseUid = NewType("PhraseUid", str)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReasonPhrase:
    """A reason that can be used again by one key (lý do mẫu).

    Attributes:
        uid: its identity outside this data file.
        text: one line, tidy.
        number: its place in the list, from 1; the first nine have hotkeys.
    """

    uid: PhraseUid
    text: str
    number: int


def reason_parts(reason: str) -> tuple[str, ...]:
    """Return the lines of a reason, tidy, without blank ones."""
    return tuple(part for line in reason.split("\n") if (part := tidy(line)))


def with_part(reason: str, text: str) -> str:
    """Return the reason with one more line at the end, unless it has that line."""
    if text in reason_parts(reason):
        return reason
    return f"{reason}\n{text}" if reason else text


def without_part(reason: str, text: str) -> str:
    """Return the reason without a line; the others stay as they were typed."""
    return "\n".join(line for line in reason.split("\n") if tidy(line) != text).strip()


def reworded(reason: str, old: str, new: str) -> str:
    """Return the reason with one line in other words; where it has that line already, the old one only goes."""
    parts = reason_parts(reason)
    if old == new or old not in parts:
        return reason
    if new in parts:
        return without_part(reason, old)
    return "\n".join(new if tidy(line) == old else line for line in reason.split("\n"))
