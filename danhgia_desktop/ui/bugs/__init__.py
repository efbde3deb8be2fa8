"""What the window does when the program itself has a fault."""

from __future__ import annotations
