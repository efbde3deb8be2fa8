"""One script for each form the data file has had, numbered in order."""

from __future__ import annotations
