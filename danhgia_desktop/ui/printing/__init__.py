"""Score sheets on paper: the real PDF on the screen, to a printer, to a file."""

from __future__ import annotations
