"""How the data file grew, release by release; scripts are never edited after a release."""

from __future__ import annotations
