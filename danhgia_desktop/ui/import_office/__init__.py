"""Importing lists of people, units and tasks: choose, look, mend, confirm."""

from __future__ import annotations
