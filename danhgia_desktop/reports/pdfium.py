"""What all users of pdfium share: the rule that only one of them is in it at a time."""

from __future__ import annotations

from threading import RLock

ONE_AT_A_TIME = RLock()
"""Held around every call of pypdfium2: pdfium works in one thread at a time, whatever the document."""
