"""Where data may lie, and where only when a person insists."""

from __future__ import annotations

import pytest

from danhgia_desktop import paths
from danhgia_desktop.operations.data_file import open_data
from danhgia_desktop.operations.data_place import (
    PlaceInCloudError,
    PlaceOnNetworkError,
    accept_place,
    folder_here,
    is_read_only,
    require_safe_place,
)
from danhgia_desktop.storage import network_folders
from danhgia_desktop.storage.faults import DataReadOnlyError


@pytest.fixture(autouse=True)
def own(tmp_path, monkeypatch):
    """The person's own folder on this PC."""
    monkeypatch.setattr(paths, "own_data_dir", lambda: tmp_path / "own")
    return tmp_path / "own"


@pytest.fixture
def share(tmp_path, monkeypatch):
    """A folder of another machine."""
    (tmp_path / "mounts").write_text(f"//may-chu/chung {tmp_path.resolve()}/chung cifs rw 0 0\n", encoding="utf-8")
    monkeypatch.setattr(network_folders, "_MOUNTS", tmp_path / "mounts")
    return tmp_path / "chung"


def test_data_is_not_opened_in_a_folder_of_a_cloud(tmp_path):
    folder = tmp_path / "OneDrive" / "Đánh giá"

    with pytest.raises(PlaceInCloudError) as raised:
        open_data(folder)

    assert raised.value.values == {"path": folder, "service": "OneDrive"}
    assert not folder.exists()


def test_data_is_not_opened_on_a_share(share):
    with pytest.raises(PlaceOnNetworkError) as raised:
        open_data(share / "2026")

    assert raised.value.values == {"path": share / "2026"}


def test_data_on_a_share_may_be_looked_at(share, tmp_path):
    with open_data(tmp_path / "gần"):
        pass
    (tmp_path / "gần").rename(share)

    with open_data(share, read_only=True) as store:
        assert store.read_only


def test_a_folder_that_was_accepted_is_used_from_then_on_and_no_other_is(tmp_path):
    folder, other = tmp_path / "Dropbox" / "2026", tmp_path / "Dropbox" / "2027"
    accept_place(folder)
    accept_place(folder)

    with open_data(folder) as store:
        assert not store.read_only
    with pytest.raises(PlaceInCloudError):
        open_data(other)
    accept_place(other)
    for accepted in (folder, other):
        require_safe_place(accepted)


def test_what_is_accepted_is_remembered_on_this_pc_not_in_the_folder(tmp_path, own):
    folder = tmp_path / "Dropbox"
    folder.mkdir()

    accept_place(folder)

    assert list(folder.iterdir()) == []
    assert (own / "accepted_places.txt").read_text(encoding="utf-8") == f"{folder.resolve()}\n"


def test_what_cannot_be_remembered_is_told(tmp_path, own):
    own.write_bytes(b"a file where the folder should be")

    with pytest.raises(DataReadOnlyError):
        accept_place(tmp_path / "Dropbox")


def test_the_persons_own_folder_is_a_way_on_from_another_folder_only(tmp_path, own):
    assert folder_here(tmp_path / "OneDrive") == own
    assert folder_here(own) is None


def test_an_own_folder_on_the_network_is_no_way_on(tmp_path, own, monkeypatch):
    (tmp_path / "mounts").write_text(f"may-chu:/nha {own} nfs4 rw 0 0\n", encoding="utf-8")
    monkeypatch.setattr(network_folders, "_MOUNTS", tmp_path / "mounts")

    assert folder_here(tmp_path / "OneDrive") is None


def test_a_folder_that_takes_no_files_is_read_only_and_one_that_is_gone_is_not(public_folder, ordinary_user):
    assert not is_read_only(public_folder)
    assert not is_read_only(public_folder / "gone")

    with ordinary_user():
        assert is_read_only(public_folder)
