"""Where imports take tables from: files, the clipboard, what is dropped."""

from __future__ import annotations
