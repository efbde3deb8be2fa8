"""A conclusion's numbered list, as it is pasted: what it asks for, line by line.

Lists are numbered in many ways, and not always rightly: "1.", "1-", "1.1", "I.", "a)", "đ)", "-", a letter twice.
A number is kept as it was written; how deep a line stands follows from the kinds of numbers above it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from danhgia_desktop.plan.due_words import due_hint
from danhgia_desktop.plan.whom_words import whom_hint
from danhgia_desktop.text import fold, tidy

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from danhgia_desktop.plan.due_words import DueHint

MOST_CHARACTERS = 500_000
"""No conclusion is longer; what follows in a pasted text is not read."""

_MARKS = re.compile(
    r"(?P<roman>[IVX]{1,5})\s?[.)/-]\s+"
    r"|(?P<number>[0-9]{1,2}(?:\.[0-9]{1,2})+)[.)]?\s+"
    r"|(?P<digit>[0-9]{1,2})\s?[.)/-]\s+"
    r"|(?P<letter>[a-zđ])\s?[.)]\s+"
    r"|(?P<dash>[-\u2010-\u2015+*\u2022\u00b7\u25cf\uf0b7])\s*(?=[^\W\d_])"
)
_AFTER = re.compile(r"noi nhan\b|tren day la (?:thong bao|ket luan|noi dung)|(?:tm|kt|tl)\. ?[a-z ]+$")
"""How what follows a list begins, in folded words: to whom it goes, who signed it."""

_LAST_WORDS = "./."
"""How official documents end."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedTask:
    """One entry of a list.

    Attributes:
        number: its number as it was written, after those above it: "2.c"; dashes have none of their own.
        text: its words, broken lines put together.
        depth: how deep it stands, 0 at the top.
        is_heading: whether others stand below it: they are the tasks, and it says what they are about.
        due: until when, where its words say so, or those of the headings above it.
        whom: to whom it is given, in the words of the same; "" where they do not say.
    """

    number: str
    text: str
    depth: int
    is_heading: bool = False
    due: DueHint | None = None
    whom: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Line:
    """A line that begins an entry: what kind of number it has, that number, and the words."""

    kind: str
    number: str
    words: str


def split(text: str, *, told_on: date) -> tuple[ListedTask, ...]:
    """Return the entries of a pasted list in their order; words before the first and after the last are left out.

    Args:
        text: the pasted text.
        told_on: the day of the conclusion, from which "trong tuần" and days without a year are counted.
    """
    above: list[tuple[_Line, ListedTask]] = []
    found: list[ListedTask] = []
    for line in _entries(text[:MOST_CHARACTERS]):
        kinds = [one.kind for one, _ in above]
        above = above[: kinds.index(line.kind)] if line.kind in kinds else above
        if found and len(above) > found[-1].depth:
            found[-1] = replace(found[-1], is_heading=True)
        heading = above[-1][1] if above else None
        entry = ListedTask(
            number=_path([*(one for one, _ in above), line]),
            text=line.words.rstrip("; "),
            depth=len(above),
            due=due_hint(line.words, told_on) or (heading.due if heading else None),
            whom=whom_hint(line.words) or (heading.whom if heading else ""),
        )
        above = [*above, (line, entry)]
        found.append(entry)
    return tuple(found)


def _entries(text: str) -> Iterator[_Line]:
    """Yield the lines that begin an entry, each with the lines that go on with it."""
    current: _Line | None = None
    for written in text.splitlines():
        words = tidy(written)
        if current is not None and (current.words.endswith(_LAST_WORDS) or _AFTER.match(fold(words))):
            break
        started = _started(words)
        if started is not None:
            if current is not None:
                yield current
            current = started
        elif current is not None and words:
            current = replace(current, words=f"{current.words} {words}")
    if current is not None:
        yield replace(current, words=current.words.removesuffix(_LAST_WORDS))


def _started(words: str) -> _Line | None:
    mark = _MARKS.match(words)
    if mark is None or mark.lastgroup is None:
        return None
    number = mark[mark.lastgroup]
    kind = f"{mark.lastgroup}{number.count('.')}" if mark.lastgroup == "number" else mark.lastgroup
    return _Line(
        kind=number if kind == "dash" else kind,
        number="" if kind == "dash" else number,
        words=words[mark.end() :],
    )


def _path(lines: list[_Line]) -> str:
    """Return the number of the last line after those above it; one of several parts names those above by itself."""
    path = ""
    for line in lines:
        if line.kind.startswith("number"):
            path = line.number
        elif line.number:
            path = f"{path}.{line.number}" if path else line.number
    return path
