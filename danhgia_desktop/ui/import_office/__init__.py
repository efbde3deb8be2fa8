"""Importing lists of people and units: choose, look, mend, confirm."""

from __future__ import annotations
