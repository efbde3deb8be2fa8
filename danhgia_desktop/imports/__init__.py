"""Tables read safely from files and the clipboard, and rubrics read from those tables."""

from __future__ import annotations
