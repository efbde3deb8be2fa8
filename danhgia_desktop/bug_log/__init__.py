"""What went wrong in the program itself, kept for those who mend it: where in the code, never with whose data."""

from __future__ import annotations
