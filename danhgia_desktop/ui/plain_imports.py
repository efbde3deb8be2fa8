"""Importing modules without what PySide does besides."""

from __future__ import annotations

import builtins

from PySide6 import QtCore  # noqa: F401 - once it is loaded, PySide has put its own way of importing in its place


def restore() -> None:
    """Import from now on as before PySide was loaded.

    WORKAROUND (PySide6 6.11.3): it reads the source of each module that is imported after it, and keeps all of it, to
    learn whether the module may want Qt's functions by other names, `from __feature__ import snake_case`. Nobody here
    does, and it took a tenth of the start.
    """
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
