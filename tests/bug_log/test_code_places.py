from __future__ import annotations

import sys
import threading

import pytest

from danhgia_desktop.bug_log import code_places
from danhgia_desktop.bug_log.code_places import UNKNOWN, place_of


def test_code_of_the_program_is_told_from_the_package_on():
    assert place_of(code_places.__file__) == "danhgia_desktop/bug_log/code_places.py"


def test_code_of_python_and_its_libraries_is_told_below_the_folder_it_was_imported_from():
    assert place_of(threading.__file__) == "threading.py"
    assert place_of(pytest.__file__).endswith("pytest/__init__.py")
    assert not place_of(pytest.__file__).startswith("/")


@pytest.mark.parametrize("folder", ["/home/hoa/chương trình", r"C:\Users\Hòa\AppData\Local\danhgia"])
def test_the_folder_of_an_installation_is_not_told_whatever_letters_it_has(monkeypatch, folder):
    monkeypatch.setattr(sys, "path", [folder, *sys.path])
    end = "\\" if "\\" in folder else "/"
    file = end.join([folder, "sqlalchemy", "engine.py"])

    assert place_of(file) == "sqlalchemy/engine.py"
    assert place_of(file.encode("ascii", "backslashreplace").decode()) == "sqlalchemy/engine.py"


def test_a_folder_beside_one_that_is_known_is_not(monkeypatch):
    monkeypatch.setattr(sys, "path", ["/opt/danhgia"])

    assert place_of("/opt/danhgia-hoa/diem.py") == UNKNOWN


def test_a_frozen_program_names_its_modules_without_a_folder():
    assert place_of(r"danhgia_desktop\ui\edits.py") == "danhgia_desktop/ui/edits.py"
    assert place_of("<frozen importlib._bootstrap>") == "<frozen importlib._bootstrap>"


@pytest.mark.parametrize("file", ["/home/hoa/Điểm thi đua.py", "<Nguyễn Thị Hoa>", "", "Điểm.py", "D:/hoa.xlsx"])
def test_anything_else_could_be_anybodys_and_is_not_told(file):
    assert place_of(file) == UNKNOWN
