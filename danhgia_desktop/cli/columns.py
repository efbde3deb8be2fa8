"""Lists as a terminal shows them: columns under headings, each as wide as it must be."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from danhgia_desktop.cli.session import Session
    from danhgia_desktop.wording.language import Words

_GAP = "  "


def say_columns(session: Session, headings: Sequence[Words], rows: Sequence[Sequence[str]]) -> None:
    """Print rows of texts under their headings; nothing where there are no rows."""
    if not rows:
        return
    lines = [[heading.say(session.language) for heading in headings], *rows]
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    for line in lines:
        session.say(_GAP.join(f"{text:<{width}}" for text, width in zip(line, widths, strict=True)).rstrip())
