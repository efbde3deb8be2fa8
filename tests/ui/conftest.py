"""What tests of the window share."""

from __future__ import annotations

import pytest

from danhgia_desktop.ui.background import Background
from danhgia_desktop.ui.settings import Settings
from tests.ui.scripted_prompts import ScriptedPrompts


@pytest.fixture
def settings(tmp_path) -> Settings:
    """Settings of a fresh data folder."""
    return Settings(tmp_path / "window.ini")


@pytest.fixture
def background(qapp) -> Background:
    """A background whose jobs end with the test."""
    background = Background()
    yield background
    background.finish()


@pytest.fixture
def prompts() -> ScriptedPrompts:
    """Prompts without answers; a test that expects questions appends to `prompts.answers`."""
    return ScriptedPrompts()
