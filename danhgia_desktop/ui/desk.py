"""What every part of the window has at hand."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from danhgia_desktop.ui.background import Background
    from danhgia_desktop.ui.edits import Edits
    from danhgia_desktop.ui.prompts import Prompts
    from danhgia_desktop.ui.settings import Settings


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """The open data with the person at work, and the ways to ask, to remember and to let wait.

    Attributes:
        edits: the open data; every change goes through it.
        prompts: asks the person.
        settings: remember what was chosen.
        background: long work, several jobs at once.
        press: work on PDFs, one job after the other: pdfium is not made for more.
    """

    edits: Edits
    prompts: Prompts
    settings: Settings
    background: Background
    press: Background
