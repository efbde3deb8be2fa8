"""The data file: the only place that speaks SQL."""

from __future__ import annotations
