"""Importing a rubric: choose or paste, look at what was read, confirm the rules, store."""

from __future__ import annotations
