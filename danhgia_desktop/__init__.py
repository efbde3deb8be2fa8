"""Đánh giá Desktop: scoring, rating and their documents for Vietnamese public offices."""

from __future__ import annotations

__version__ = "0.1.0"
