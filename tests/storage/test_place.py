"""Telling a folder of this PC from one on another machine and from one that a cloud keeps in step."""

from __future__ import annotations

import ctypes
from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest

from danhgia_desktop.storage import network_folders
from danhgia_desktop.storage.cloud_folders import marking_service, named_service
from danhgia_desktop.storage.network_folders import is_on_network
from danhgia_desktop.storage.place import PlaceKind, place_of

MOUNTS = """\
/dev/sda1 / ext4 rw,relatime 0 0
//may-chu/chung /mnt/S\\303\\204\\040chung cifs rw 0 0
may-chu:/du-lieu /srv/nfs nfs4 rw 0 0
/dev/sdb1 /srv/nfs/usb vfat rw 0 0
tmpfs /home/hoa/chung tmpfs rw 0 0
gvfsd-fuse /home/hoa/chung fuse.gvfsd-fuse rw 0 0
"""


@pytest.fixture
def mounts(tmp_path, monkeypatch) -> Path:
    """What this PC has mounted."""
    path = tmp_path / "mounts"
    path.write_text(MOUNTS, encoding="utf-8")
    monkeypatch.setattr(network_folders, "_MOUNTS", path)
    return path


@pytest.fixture
def windows_drives(monkeypatch) -> dict[str, int]:
    """What Windows says of its drives: fill in the number of each."""
    drives: dict[str, int] = {}

    class Kernel:
        def __init__(self, name):
            assert name == "kernel32"

        def GetDriveTypeW(self, drive):
            return drives[drive.value]

    monkeypatch.setattr(ctypes, "CDLL", Kernel)
    return drives


def test_a_folder_of_this_pc_is_local_before_it_is_made(tmp_path):
    place = place_of(tmp_path / "Dữ liệu" / "2026", {})

    assert place.kind is PlaceKind.LOCAL
    assert place.folder == (tmp_path / "Dữ liệu" / "2026").resolve()
    assert place.service == ""


@pytest.mark.parametrize(
    ("folder", "is_far"),
    [
        ("/home/hoa", False),
        ("/srv", False),
        ("/srv/nfs", True),
        ("/srv/nfs/2026", True),
        ("/srv/nfs-cũ", False),
        ("/srv/nfs/usb/2026", False),
        ("/home/hoa/chung/2026", True),
    ],
)
def test_the_nearest_mount_says_whether_a_folder_is_on_another_machine(mounts, folder, is_far):
    assert is_on_network(PurePosixPath(folder)) is is_far


def test_a_mount_with_a_blank_in_its_name_is_read(mounts):
    mounts.write_text("//may-chu/chung /mnt/Thu\\040muc cifs rw 0 0\n", encoding="utf-8")

    assert is_on_network(PurePosixPath("/mnt/Thu muc/2026"))


def test_where_the_system_does_not_tell_what_is_mounted_a_folder_counts_as_near(mounts):
    mounts.unlink()

    assert not is_on_network(PurePosixPath("/srv/nfs"))


@pytest.mark.parametrize("share", [r"\\may-chu\chung\2026", r"\\?\UNC\may-chu\chung", r"\\wsl$\Debian\home"])
def test_a_windows_share_is_on_another_machine(share):
    assert is_on_network(PureWindowsPath(share))


@pytest.mark.parametrize(("number", "is_far"), [(2, False), (3, False), (4, True)])
def test_a_windows_drive_is_what_windows_says_it_is(windows_drives, number, is_far):
    windows_drives["S:\\"] = number

    assert is_on_network(PureWindowsPath(r"S:\Dữ liệu")) is is_far


def test_a_long_windows_path_is_no_share(windows_drives):
    windows_drives["\\\\?\\C:\\"] = 3

    assert not is_on_network(PureWindowsPath(r"\\?\C:\Dữ liệu"))


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        (r"C:\Users\hoa\OneDrive\Dữ liệu", "OneDrive"),
        (r"C:\Users\hoa\OneDrive - Sở Nội vụ\Documents", "OneDrive"),
        (r"G:\My Drive\Đánh giá", "Google Drive"),
        (r"G:\Drive của tôi\Đánh giá", "Google Drive"),
        (r"G:\Bộ nhớ dùng chung\Sở", "Google Drive"),
        (r"C:\Users\hoa\Google Drive", "Google Drive"),
        (r"D:\Dropbox (Sở Nội vụ)\2026", "Dropbox"),
        (r"C:\Users\hoa\iCloudDrive\2026", "iCloud"),
        (r"D:\Nextcloud\2026", "Nextcloud"),
        (r"D:\Đánh giá OneDrive cũ\2026", ""),
        (r"C:\Users\hoa\AppData\Local\danhgia-desktop", ""),
    ],
)
def test_a_cloud_is_known_by_the_usual_name_of_its_folder(folder, service):
    assert named_service(PureWindowsPath(folder), {}) == service


def test_a_name_in_letters_with_separate_marks_is_the_same_name():
    assert named_service(PurePosixPath("/mnt/Drive của tôi"), {}) == "Google Drive"


def test_onedrive_says_itself_where_its_folder_is(tmp_path):
    environment = {"OneDriveCommercial": str(tmp_path), "OneDrive": ""}

    assert place_of(tmp_path / "Tài liệu", environment).service == "OneDrive"
    assert place_of(tmp_path.parent / "khác", environment).kind is PlaceKind.LOCAL


def test_a_cloud_is_known_by_what_it_leaves_at_the_top_of_its_folder(tmp_path):
    (tmp_path / ".tmp.driveupload").mkdir()

    place = place_of(tmp_path / "Đánh giá" / "2026", {})

    assert (place.kind, place.service) == (PlaceKind.CLOUD, "Google Drive")


def test_a_folder_that_may_not_be_looked_into_marks_nothing(tmp_path):
    class Closed(type(tmp_path)):
        def exists(self):
            raise PermissionError

    assert marking_service(Closed(tmp_path)) == ""


def test_a_link_into_a_share_is_a_share(tmp_path, mounts):
    (tmp_path / "chung").mkdir()
    mounts.write_text(f"//may-chu/chung {tmp_path.resolve()}/chung cifs rw 0 0\n", encoding="utf-8")
    (tmp_path / "gần").symlink_to(tmp_path / "chung")

    assert place_of(tmp_path / "gần" / "2026", {}).kind is PlaceKind.NETWORK
