"""The rubric editor: criteria as lines of a grid, rules in words, what an edit does to scored sheets."""

from __future__ import annotations
