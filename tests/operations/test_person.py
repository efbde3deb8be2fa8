from __future__ import annotations

import getpass

import pytest

from danhgia_desktop.operations.person import present_actor


def test_the_person_is_known_by_the_account():
    actor = present_actor()

    assert actor.name == actor.account == getpass.getuser()


def test_a_chosen_name_stands_beside_the_account():
    actor = present_actor("  Nguyễn Thị  Hoa ")

    assert (actor.name, actor.account) == ("Nguyễn Thị Hoa", getpass.getuser())
    assert present_actor(" ") == present_actor()


@pytest.mark.parametrize("fault", [KeyError, OSError, ImportError])
def test_an_account_without_a_name_is_no_obstacle(monkeypatch, fault):
    def nameless() -> str:
        raise fault

    monkeypatch.setattr(getpass, "getuser", nameless)

    assert present_actor().account == "?"
