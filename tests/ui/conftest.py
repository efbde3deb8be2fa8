"""What tests of the window share."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from danhgia_desktop.operations.data_file import open_data
from danhgia_desktop.operations.shipped import add_shipped
from danhgia_desktop.operations.units import set_agency
from danhgia_desktop.organization.actor import Actor
from danhgia_desktop.organization.agency import Agency
from danhgia_desktop.storage.store import Store
from danhgia_desktop.ui.background import Background
from danhgia_desktop.ui.desk import Desk
from danhgia_desktop.ui.edits import Edits
from danhgia_desktop.ui.settings import Settings
from tests.ui.scripted_prompts import ScriptedPrompts

ACTOR = Actor(name="Nguyễn Thị Hoa", account="hoa")
"""The person at the screen."""


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


@pytest.fixture(scope="session")
def agency_file(tmp_path_factory) -> Path:
    """The data file of an agency without rubrics and units, to be copied."""
    with open_data(tmp_path_factory.mktemp("agency")) as store:
        set_agency(store, ACTOR, Agency(name="Sở Nội vụ", symbol="SNV"))
    return store.path


@pytest.fixture
def store(tmp_path, agency_file) -> Store:
    """The open data file of an agency without rubrics and units."""
    shutil.copy(agency_file, tmp_path)
    with open_data(tmp_path) as store:
        yield store


@pytest.fixture(scope="session")
def shipped_folder(tmp_path_factory) -> Path:
    """Data with all that comes along, to be copied."""
    folder = tmp_path_factory.mktemp("shipped")
    with open_data(folder) as store:
        add_shipped(store, ACTOR)
    return folder


@pytest.fixture
def desk(qapp, store, prompts, settings, background) -> Desk:
    """What a dialog or a tab has at hand, with questions answered by `prompts`."""
    press = Background(at_once=1)
    edits = Edits(store, ACTOR)
    edits.refused.connect(prompts.warn)
    yield Desk(edits=edits, prompts=prompts, settings=settings, background=background, press=press)
    press.finish()
    background.finish()
